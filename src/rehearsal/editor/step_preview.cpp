// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/step_preview.h"

#include "core/money.h"
#include "platform/text.h"
#include "scenario/player/script_shelf.h"
#include "training/practice/practice_cast.h"
#include "widgets/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yingke::rehearsal {

namespace {

/// Han characters and Latin letters; a placeholder counts as two.
int charactersOf(const std::string& words) {
    int count = 0;
    bool inside = false;
    for (const char32_t c : text(words).toStdU32String()) {
        if (c == U'{') {
            inside = true;
            count += 2;
        } else if (c == U'}') {
            inside = false;
        } else {
            count += inside ? 0 : 1;
        }
    }
    return count;
}

template <class Rows, class Label> QString joined(const Rows& rows, Label label) {
    QStringList words;
    for (const auto& row : rows) {
        words << text(label(row));
    }
    return words.join(QStringLiteral("、"));
}

} // namespace

std::optional<Saying> sayingOf(const scenario::Step& step, const scenario::CheckOptions& options) {
    if (!step.say || step.say->words.empty()) {
        return std::nullopt;
    }
    Saying saying;
    for (const scenario::Text& words : step.say->words) {
        const double seconds = scenario::secondsToSay(words.text, options);
        if (saying.line == 0 || seconds > saying.seconds) {
            saying.line = words.place.line;
            saying.characters = charactersOf(words.text);
            saying.seconds = seconds;
        }
    }
    if (step.within) {
        const auto office = options.limits.find(step.within->limit.text);
        const core::Millis length = step.within->length > 0          ? step.within->length
                                    : office != options.limits.end() ? office->second
                                                                     : 0;
        saying.limit = static_cast<double>(length) / 1000;
    }
    return saying;
}

StepPreview::StepPreview(const office::Office& office, const frontdesk::FrontDesk& desk, QWidget* parent)
    : QFrame(parent), m_office(office), m_desk(desk) {
    setObjectName(QStringLiteral("stepPreview"));
    setAccessibleName(tr("The step as the desk shows it, with sample data"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 4);
    column->setSpacing(1);
    m_words = widgets::plainLabel({}, "previewWords", this);
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setWordWrap(true);
    m_rest = widgets::plainLabel({}, "quiet", this);
    m_rest->setObjectName(QStringLiteral("previewRest"));
    // No width of its own for the sentence: it would be asked how high it is when it is that narrow, and the whole
    // column would make room for it.
    m_rest->setMinimumWidth(10);
    for (QLabel* label : {m_words, m_rest}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        column->addWidget(label);
    }
    hide();
}

void StepPreview::clear() {
    m_hall.reset();
    m_hash.clear();
    hide();
}

void StepPreview::prepare(const scenario::Script& script) {
    if (m_hash == script.ref.hash && m_hall) {
        return;
    }
    scenario::Library library = m_desk.shelf().library();
    library.scripts.erase(std::remove_if(library.scripts.begin(), library.scripts.end(),
                                         [&script](const scenario::Script& one) { return one.id == script.id; }),
                          library.scripts.end());
    library.scripts.push_back(script);
    m_hall = std::make_unique<training::PracticeHall>(
        m_office, m_desk.now(),
        training::PracticeHall::Begin{std::move(library), script.id, training::usualCast(script), {}, {}});
    m_hash = script.ref.hash;
}

void StepPreview::jumpTo(const scenario::Script& script, const core::StepId& step) {
    // Somebody was found before: the sentence may speak of the colleague.
    const scenario::Step* finding = nullptr;
    for (const scenario::Step& one : script.steps) {
        if (one.id == step) {
            break;
        }
        finding = std::holds_alternative<scenario::FindAct>(one.move) ? &one : finding;
    }
    if (finding != nullptr) {
        (void)m_hall->jump(finding->id);
    }
    (void)m_hall->jump(step);
}

void StepPreview::show(const scenario::Script& script, const core::StepId& step) {
    if (isVisible() && m_hall && m_hash == script.ref.hash && m_step == step) {
        return;
    }
    m_step = step;
    prepare(script);
    jumpTo(script, step);
    const scenario::Screen screen = m_hall->screen();
    if (screen.step != step) {
        m_words->setText(tr("This step has no screen: it passes by itself."));
        m_rest->hide();
        QFrame::show();
        return;
    }
    const QString listener = text(screen.listenerName);
    m_words->setText(screen.words.empty() ? text(screen.question)
                     : listener.isEmpty() ? text(screen.words)
                                          : tr("To %1: %2").arg(listener, text(screen.words)));
    const QStringList rest = restOf(screen);
    m_rest->setText(rest.join(QStringLiteral(" · ")));
    m_rest->setToolTip(m_rest->text().toHtmlEscaped());
    m_rest->setVisible(!rest.isEmpty());
    QFrame::show();
}

QStringList StepPreview::restOf(const scenario::Screen& screen) {
    QStringList rest;
    const auto add = [&rest](const QString& name, const QString& words) {
        if (!words.isEmpty()) {
            rest << (name.isEmpty() ? words : name + QLatin1Char(' ') + words);
        }
    };
    add({}, joined(screen.manner, [](const scenario::Cue& cue) { return cue.label; }));
    add(tr("do"), joined(screen.gestures, [](const scenario::Cue& cue) { return cue.label; }));
    add(tr("fill in"), joined(screen.fields, [](const scenario::Field& field) { return field.label; }));
    add(tr("papers"), joined(screen.papers, [](const scenario::PaperRow& row) { return row.label; }));
    add(tr("sums"),
        joined(screen.amounts, [](const scenario::AmountRow& row) { return row.label + " " + core::toText(row.sum); }));
    if (!screen.words.empty()) {
        add(tr("asks"), text(screen.question));
    }
    QStringList choices;
    for (std::size_t i = 0; i < screen.choices.size(); ++i) {
        choices << QStringLiteral("%1 %2").arg(QString::number(i + 1), text(screen.choices[i].label));
    }
    add({}, choices.join(QStringLiteral("  ")));
    return rest;
}

} // namespace yingke::rehearsal
