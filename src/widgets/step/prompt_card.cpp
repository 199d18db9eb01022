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
    m_chips->setSpacing(10);
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

void PromptCard::show(const scenario::Screen& screen) {
    clearLayout(m_chips);
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    if (!screen.words.empty()) {
        const QString badge = office::badgeText(screen.listenerBadge);
        const QString name =
            screen.listenerName.empty() && !badge.isEmpty() ? tr("visitor %1").arg(badge) : text(screen.listenerName);
        m_chips->addWidget(plainLabel(name.isEmpty() ? tr("To the visitor") : tr("To %1").arg(name), "listener", this));
    } else if (!screen.title.empty()) {
        m_chips->addWidget(plainLabel(text(screen.title), "listener", this));
    }
    m_chips->addStretch();
    for (const scenario::Cue& cue : screen.manner) {
        m_chips->addWidget(plainLabel(iconOf(cue.id) + QLatin1Char(' ') + text(cue.label), "chip", this));
    }
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
