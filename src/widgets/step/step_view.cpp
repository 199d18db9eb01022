// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/step_view.h"

#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"
#include "widgets/parts/shade.h"
#include "widgets/step/call_box.h"
#include "widgets/step/papers_part.h"
#include "widgets/step/prompt_card.h"
#include "widgets/step/step_ahead.h"
#include "widgets/step/step_choices.h"
#include "widgets/step/step_fields.h"
#include "widgets/step/step_papers.h"
#include "widgets/step/step_shape.h"
#include "widgets/step/step_sheets.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace yingke::widgets {

namespace {

/// What a draft calls the number that is written for a call.
const std::string ofCall = "call_number";

using Typed = std::map<std::string, QString>;

/// How much larger the type is in so much room: 0 to 3, as the style sheet knows it.
int typeAt(const QSize& room) {
    constexpr int large = 860;
    constexpr int largest = 1100;
    constexpr int tall = 780;
    return room.width() < large ? 0 : room.width() < largest ? 1 : room.height() < tall ? 2 : 3;
}

} // namespace

StepView::StepView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_prompt = new PromptCard(this);
    column->addWidget(m_prompt);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_scroll);
    m_room = new QVBoxLayout(inside);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    // As high as it is now, also when a sentence below has taken some of the room.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StepView::keepInSight);
    m_error = plainLabel({}, "error", this);
    m_error->setObjectName(QStringLiteral("refusal"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
}

void StepView::show(const scenario::Screen& given, const QString& about, const Offer& offer) {
    const scenario::Screen screen = m_showGaps ? withGapsShown(given) : given;
    if (screen.step.empty()) {
        m_prompt->showHint(offer.hint);
    } else {
        m_prompt->show(screen);
    }
    const std::string shape = screen.step.empty()
                                  ? (offer.frame == Offer::Frame::First ? "" : "-") + offer.question.toStdString() +
                                        '|' + offer.labels.join(QLatin1Char('|')).toStdString()
                                  : shapeOf(screen);
    const bool built = about == m_about && shape == m_shape;
    const bool sameStep = about == m_about && screen.step == m_screen.step;
    if (!built) {
        keepDraft();
    }
    m_screen = screen;
    if (built) {
        if (m_fields != nullptr) {
            m_fields->update(screen.fields);
        }
        return; // what is being typed stays as it is
    }
    m_shape = shape;
    const QString keys = sameStep ? partWithKeys() : QString();
    const bool takes = mayTakeFocus(); // asked first: the widgets that go give theirs to whoever comes next
    m_cameUnder = liesUnderShade();
    build(screen, offer);
    clearRefusal();
    m_about = about;
    putBack(m_drafts.of(about, screen.step));
    if (m_readOnly) {
        setReadOnly(true);
    } else if (auto* again = keys.isEmpty() ? nullptr : findChild<QWidget*>(keys)) {
        again->setFocus(Qt::OtherFocusReason); // the next paper is one Tab further
        if (keys == QStringLiteral("fact-") + QString::fromStdString(m_halfTyped)) {
            goOnWriting(); // who writes goes on writing
        }
    } else if (takes) {
        takeFocus();
    }
}

void StepView::keepDraft() {
    if (m_fields != nullptr && !m_readOnly) {
        commit(); // a cell that is being written in
        m_drafts.keep(m_about, m_screen.step, {m_fields->typed(), m_fields->writtenLast()});
    } else if (m_call != nullptr && !m_readOnly) {
        const QString number = m_call->typed();
        m_drafts.keep(m_about, m_screen.step, {number.isEmpty() ? Typed() : Typed{{ofCall, number}}, ofCall});
    }
}

void StepView::keepInSight() {
    const QWidget* at = QApplication::focusWidget();
    const bool isWriting = at != nullptr && m_scroll->isAncestorOf(at); // Qt keeps what has the keys in sight
    const bool wantsPapers = m_papers != nullptr && !m_papers->rest().empty();
    const bool isBelow = m_choices != nullptr && (m_papers != nullptr || m_fields != nullptr);
    if (!isWriting && !wantsPapers && isBelow) {
        m_scroll->verticalScrollBar()->setValue(m_choices->mapTo(m_scroll->widget(), QPoint()).y());
        if (auto* first =
                m_choices->findChild<QWidget*>(QStringLiteral("choice1"))) { // the question above it may be long
            constexpr int margin = 8;
            m_scroll->ensureWidgetVisible(first, 0, margin);
        }
    }
}

QString StepView::partWithKeys() const {
    const QWidget* part = QApplication::focusWidget();
    return part != nullptr && isAncestorOf(part) ? part->objectName() : QString();
}

bool StepView::liesUnderShade() {
    for (const QWidget* over = QApplication::focusWidget(); over != nullptr; over = over->parentWidget()) {
        if (qobject_cast<const Shade*>(over) != nullptr) {
            return true;
        }
    }
    return false;
}

bool StepView::mayTakeFocus() const {
    if (liesUnderShade()) {
        return false; // the keys are in the question that lies over it
    }
    const QWidget* at = QApplication::focusWidget();
    return m_home == nullptr || (isVisible() && (at == nullptr || at == window() || at == m_home || isAncestorOf(at)));
}

void StepView::putBack(const StepDrafts::Draft& draft) {
    m_halfTyped = draft.typed.empty() ? std::string() : draft.last;
    if (m_fields != nullptr) {
        m_fields->putBack(draft.typed);
    } else if (const auto number = draft.typed.find(ofCall); m_call != nullptr && number != draft.typed.end()) {
        m_call->putBack(number->second);
    }
}

bool StepView::goOnWriting() {
    const std::string fact = std::exchange(m_halfTyped, {});
    if (fact.empty() || m_readOnly) {
        return false;
    }
    if (m_fields != nullptr) {
        return m_fields->goOnWriting(fact);
    }
    if (m_call != nullptr) {
        m_call->goOnWriting();
    }
    return m_call != nullptr;
}

void StepView::takeFocus() {
    if (goOnWriting()) {
        return;
    }
    const bool inField = !m_readOnly && ((m_fields != nullptr && m_fields->focusFirstEmpty()) ||
                                         (m_call != nullptr && m_call->takeFocus()));
    if (!inField) {
        toAnswers();
    }
}

void StepView::takeFocusIfCameUnder() {
    if (std::exchange(m_cameUnder, false)) {
        takeFocus();
    }
}

bool StepView::toFields() {
    return !m_readOnly &&
           ((m_fields != nullptr && m_fields->focusFirst()) || (m_call != nullptr && m_call->takeFocus()));
}

void StepView::toAnswers() { (m_home != nullptr ? m_home : window())->setFocus(); }

QWidget* StepView::papers(const scenario::Screen& screen, QWidget* frame) {
    const PapersPart part = papersPart(screen, m_readOnly, m_keys, frame);
    m_papers = part.papers;
    if (part.restMissing != nullptr) {
        connect(part.restMissing, &QPushButton::clicked, this, &StepView::restMissing);
    }
    connect(m_papers, &StepPapers::played, this, [this](const scenario::Input& input) {
        if (!m_readOnly) { // set after the papers were laid out, too
            emit played(input);
        }
    });
    return part.whole;
}

void StepView::checks(const scenario::Screen& screen) {
    const bool papers = !screen.papers.empty() || !screen.tasks.empty();
    const bool fields = !screen.fields.empty() || !screen.amounts.empty();
    if (!papers && !fields) {
        return;
    }
    auto* frame = card(m_body->parentWidget());
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(24, 14, 24, 16);
    inside->setSpacing(8);
    if (papers) {
        inside->addWidget(this->papers(screen, frame));
    }
    if (fields) {
        m_fields = new StepFields(screen.fields, screen.amounts, m_help, frame);
        inside->addWidget(m_fields);
        connect(m_fields, &StepFields::filledIn, this, &StepView::toAnswers);
    }
    m_body->addWidget(frame);
}

void StepView::build(const scenario::Screen& screen, const Offer& offer) {
    clearLayout(m_room);
    // Built out of sight and shown as one: each part that is shown by itself would lay the whole window out anew.
    auto* body = new QWidget(m_room->parentWidget());
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    m_papers = nullptr;
    m_fields = nullptr;
    m_choices = nullptr;
    m_ahead = nullptr;
    m_call = nullptr;
    checks(screen);
    if (!screen.sheets.empty()) {
        m_body->addWidget(new StepSheets(screen.sheets, body));
    }
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    TwoLines question{screen.step.empty() ? offer.question : text(screen.question), text(screen.questionEnglish)};
    std::vector<TwoLines> labels;
    for (const QString& label : screen.step.empty() ? offer.labels : QStringList()) {
        labels.push_back({label, {}});
    }
    for (const scenario::ChoiceRow& choice : screen.choices) {
        labels.push_back({text(choice.label), text(choice.english)});
    }
    if (labels.empty() && screen.call) {
        m_call = new CallBox(*screen.call, {m_keys.number, m_keys.next}, m_help, body);
        connect(m_call, &CallBox::noted, this, &StepView::noteCalled);
        connect(m_call, &CallBox::asked, this, &StepView::numberAsked);
        m_body->addWidget(m_call);
        labels = {{tr("Answered"), {}}, {tr("Not answered"), {}}};
        question = {};
    } else if (!screen.handoverTo.empty()) {
        auto* hand = plainLabel(tr("%1 is here and takes over: %2. Can't come: %3.")
                                    .arg(QString::fromStdString(screen.handoverTo), KeyName(m_keys.next).text(),
                                         KeyName(m_keys.cantCome).text()),
                                "question", body);
        hand->setObjectName(QStringLiteral("handoverLine"));
        hand->setWordWrap(true);
        m_body->addWidget(hand);
    }
    if (!labels.empty()) {
        m_offersFramed = offer.frame == Offer::Frame::First;
        m_choices = new StepChoices(question, labels, framedKey(offer), meantAnswer() - 1, body);
        connect(m_choices, &StepChoices::picked, this, &StepView::pick);
        m_body->addWidget(m_choices);
        m_ahead = new StepAhead(body);
        m_body->addWidget(m_ahead);
    }
    if (m_choices == nullptr && m_fields != nullptr) {
        m_fields->freeDigits();
    }
    m_body->addStretch();
    m_room->addWidget(body);
    QMetaObject::invokeMethod(this, &StepView::keepInSight, Qt::QueuedConnection); // where it is as high as before
}

const char* StepView::framedKey(const Offer& offer) const {
    if (m_screen.step.empty()) {
        return offer.frame == Offer::Frame::First ? m_keys.next : nullptr;
    }
    if (m_call != nullptr && m_call->wantsNumber()) {
        return nullptr; // nobody can have answered yet
    }
    return givesOut() ? m_keys.giveOut : m_keys.next;
}

void StepView::noteCalled() {
    m_choices->frameFirst(m_keys.next);
    clearRefusal();
    toAnswers();
}

void StepView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const int grown = typeAt(size()); grown != property("grown").toInt()) {
        setProperty("grown", grown);
        for (QWidget* part : findChildren<QWidget*>()) {
            restyle(part);
        }
    }
}

void StepView::showAhead(const std::vector<scenario::Ahead>& ahead) {
    if (m_ahead == nullptr || m_screen.step.empty()) { // what the host offers leads to no step that is known
        return;
    }
    m_ahead->show(ahead, [this](const std::string& fact) {
        for (const scenario::Field& field : m_screen.fields) {
            if (field.spec.id.value == fact) {
                return QString::fromStdString(field.label);
            }
        }
        return QString();
    });
}

void StepView::setReadOnly(bool on) {
    m_readOnly = on;
    if (m_fields != nullptr) {
        m_fields->setReadOnly(on);
    }
    if (m_choices != nullptr) {
        m_choices->setReadOnly(on);
    }
    if (m_call != nullptr) {
        m_call->setReadOnly(on);
    }
}

void StepView::tick(int number) {
    if (m_papers != nullptr && !m_readOnly) {
        m_papers->tick(number);
    }
}

void StepView::missing(int number) {
    if (m_papers != nullptr && !m_readOnly) {
        m_papers->missing(number);
    }
}

void StepView::restMissing() {
    if (m_papers == nullptr || m_readOnly) {
        return;
    }
    press([this, rest = m_papers->rest()] {
        for (const scenario::Mark& mark : rest) {
            play(mark);
        }
    });
}

void StepView::showNumber() {
    if (m_call != nullptr && !m_readOnly) {
        m_call->showNumber();
    }
}

void StepView::revealNumber() {
    if (m_call != nullptr) {
        m_call->reveal();
    }
}

void StepView::leaveNumberMasked() {
    if (m_call != nullptr) {
        m_call->stayMasked();
    }
}

} // namespace yingke::widgets
