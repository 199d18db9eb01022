// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step/prompt_card.h"

#include "office/texts/visit_names.h"
#include "widgets/look/theme.h"
#include "widgets/parts/english_text.h"
#include "widgets/parts/spoken_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace yingke::widgets {

namespace {

/// A sign before the word, as in docs/pictures/desk.png; one glance is enough.
QString iconOf(const std::string& manner) {
    static const std::map<std::string, QString> icons = {
        {"smile", QStringLiteral("☺")},        {"eye_contact", QStringLiteral("◉")},
        {"both_hands", QStringLiteral("▣")},   {"nod", QStringLiteral("↧")},
        {"stand", QStringLiteral("⇧")},        {"stand_up", QStringLiteral("⇧")},
        {"bow", QStringLiteral("↧")},          {"lead_the_way", QStringLiteral("➜")},
        {"gentle_voice", QStringLiteral("♪")}, {"telephone_smile", QStringLiteral("☎")}};
    const auto found = icons.find(manner);
    return found != icons.end() ? found->second : QStringLiteral("◆");
}

} // namespace

PromptCard::PromptCard(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("promptCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    m_chips = new QHBoxLayout;
    column->addLayout(m_chips);
    m_words = new SpokenLabel("words", this);
    m_words->setObjectName(QStringLiteral("words"));
    column->addWidget(m_words);
    m_english = plainLabel({}, "english", this);
    m_english->setObjectName(QStringLiteral("wordsEnglish"));
    m_english->setWordWrap(true);
    column->addWidget(m_english);
    m_gestures = plainLabel({}, "gesture", this);
    m_gestures->setObjectName(QStringLiteral("gestures"));
    m_gestures->setWordWrap(true);
    column->addWidget(m_gestures);
}

void PromptCard::showChips(const scenario::Screen& screen) {
    clearLayout(m_chips);
    if (screen.words.empty() && screen.title.empty() && screen.manner.empty()) {
        return;
    }
    // Shown as one: each chip that is shown by itself would lay the whole window out anew.
    auto* chips = new QWidget(this);
    auto* row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [chips, row](const QString& words, const char* role) {
        row->addWidget(plainLabel(words, role, chips));
    };
    if (!screen.words.empty()) {
        const QString badge = office::badgeText(screen.listenerBadge);
        const QString name = screen.listenerName.empty() && !badge.isEmpty()
                                 ? tr("visitor %1").arg(badge)
                                 : QString::fromStdString(screen.listenerName);
        add(name.isEmpty() ? tr("To the visitor") : tr("To %1").arg(name), "listener");
    } else if (!screen.title.empty()) {
        add(QString::fromStdString(screen.title), "listener");
    }
    row->addStretch();
    for (const scenario::Cue& cue : screen.manner) {
        add(iconOf(cue.id) + QLatin1Char(' ') + QString::fromStdString(cue.label), "chip");
    }
    m_chips->addWidget(chips);
}

void PromptCard::show(const scenario::Screen& screen) {
    showChips(screen);
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    m_words->say(text(screen.words));
    m_words->setVisible(!screen.words.empty());
    m_english->setText(text(screen.english));
    m_english->setVisible(!screen.english.empty());
    restyle(m_english, "role", m_english->text() == gapText() ? "gap" : "english");
    QStringList gestures;
    for (const scenario::Cue& cue : screen.gestures) {
        gestures << text(cue.label);
    }
    m_gestures->setText(tr("Do  %1").arg(gestures.join(QStringLiteral("；"))));
    m_gestures->setVisible(!gestures.isEmpty());
    setAccessibleName(m_words->text());
}

void PromptCard::showHint(const QString& hint) {
    show(scenario::Screen{});
    m_words->say(hint);
    m_words->setVisible(true);
    setAccessibleName(hint);
}

} // namespace yingke::widgets
