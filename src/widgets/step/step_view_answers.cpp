// SPDX-License-Identifier: GPL-3.0-or-later
// What Enter, a number and a click mean at the step that is shown: what is typed is taken, the answer is played.
#include "widgets/step/step_view.h"

#include "widgets/step/call_box.h"
#include "widgets/step/step_choices.h"
#include "widgets/step/step_fields.h"
#include "widgets/step/step_papers.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>

namespace yingke::widgets {

void StepView::markChosen(const core::ChoiceId& choice) {
    for (std::size_t i = 0; i < m_screen.choices.size() && m_choices != nullptr; ++i) {
        if (m_screen.choices[i].id == choice) {
            m_choices->markChosen(static_cast<int>(i));
        }
    }
}

void StepView::enter() {
    if (givesOut() && !m_readOnly) {
        const char* key = m_keys.giveOut;
        refuse({}, tr("A slip with a number is given out here and can't be taken back: %1, or a click.")
                       .arg(KeyName(key).text()));
        return;
    }
    forward();
}

void StepView::giveOut() {
    if (givesOut()) {
        forward();
    }
}

int StepView::meantAnswer() const { return m_screen.firstIsShut && m_screen.choices.size() > 1 ? 2 : 1; }

void StepView::forward() {
    if (!isAsking()) {
        next();
    } else if (m_call != nullptr && m_call->wantsNumber()) {
        m_call->note();
    } else if (!m_screen.step.empty() || m_offersFramed) {
        pick(meantAnswer());
    }
}

void StepView::next() {
    if (m_readOnly || m_screen.step.empty()) {
        return;
    }
    press([this] { goOn(); });
}

/// One press: a refusal of its last input stands when all has been refreshed.
void StepView::press(const std::function<void()>& act) {
    clearRefusal();
    m_refused = false;
    commit();
    if (!m_whole) {
        act();
    } else {
        m_whole(act);
    }
    if (!m_refused) {
        return;
    }
    if (m_whole) { // what was refreshed after it may have been built anew
        refuse(QString(m_refusedField), QString(m_refusal));
    }
    if (m_fields != nullptr) {
        m_fields->focus(m_refusedField); // the keys go where something is missing
    }
}

void StepView::commit() {
    QWidget* at = QApplication::focusWidget();
    for (QWidget* one = at; one != nullptr && m_fields != nullptr && m_fields->isAncestorOf(one);
         one = one->parentWidget()) {
        if (auto* table = qobject_cast<QAbstractItemView*>(one); table != nullptr && at != one) {
            table->setFocus();
        }
    }
}

void StepView::goOn() {
    if (takeFields(true)) {
        play(scenario::Next{});
    }
}

void StepView::play(const scenario::Input& input) {
    m_refused = false;
    emit played(input);
}

void StepView::pick(int number) {
    if (m_readOnly || m_choices == nullptr || number < 1 || number > m_choices->count()) {
        return;
    }
    press([this, number] { answer(number); });
}

void StepView::answer(int number) {
    const auto index = static_cast<std::size_t>(number - 1);
    if (m_screen.step.empty()) {
        emit offered(number - 1);
    } else if (!m_screen.choices.empty()) {
        const core::ChoiceId choice = m_screen.choices.at(index).id;
        // The first answer is the one that wants all filled in; with another ("can't say") what is there is kept.
        if (takeFields(number == 1)) {
            play(scenario::Pick{choice});
        }
    } else if (number == 1 && m_call != nullptr && m_call->wantsNumber()) {
        m_call->note(); // who answered was called at some number
    } else if (takeFields(false)) {
        play(scenario::CallEnded{number == 1, m_call != nullptr ? m_call->written() : std::string{}});
    }
}

bool StepView::takeFields(bool all) {
    if (m_fields == nullptr) {
        return true;
    }
    m_fields->clearRefusals();
    const StepFields::Taken taken = m_fields->take();
    if (all && !taken.wrong.isEmpty()) {
        refuse(taken.wrong, taken.sentence);
        return false;
    }
    if (taken.facts.empty()) {
        return true;
    }
    const core::StepId step = m_screen.step;
    play(scenario::Fill{taken.facts});
    if (!m_refused && m_fields != nullptr && m_screen.step == step) {
        m_fields->settle();
        if (!m_whole) {                        // else with the refresh at the end of the press
            m_fields->update(m_screen.fields); // as recorded: a time in full
        }
    }
    return !m_refused || !all;
}

void StepView::refuse(const QString& field, const QString& why) {
    m_refused = true;
    m_refusedField = field;
    m_refusal = why;
    const QString sentence = keyed(why, m_keys.speaker);
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    // At the field when there is one, else under the step.
    m_error->setVisible(m_fields == nullptr || !m_fields->refuse(field, sentence));
}

void StepView::emptyField(const QString& fact) {
    if (m_fields != nullptr) {
        clearRefusal();
        m_fields->putBack({{fact.toStdString(), QString()}});
        m_fields->focus(fact);
    }
}

void StepView::clearRefusal() {
    m_error->clear();
    m_error->hide();
    if (m_fields != nullptr) {
        m_fields->clearRefusals();
    }
}

} // namespace yingke::widgets
