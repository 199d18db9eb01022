// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/actor_card.h"

#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::rehearsal {

ActorCard::ActorCard(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("actorCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    auto* head = new widgets::FlowRow;
    head->setSpacing(6);
    head->add(
        widgets::plainLabel(widgets::withKey(tr("Card of who plays the visitor"), "practice.card"), "actor", this));
    head->addStretch();
    const auto button = [this, head](const QString& label, const char* key, const char* name,
                                     void (ActorCard::*asked)()) {
        QPushButton* made = widgets::keyButton(label, key, "", name, this);
        made->setProperty("compact", true);
        made->setProperty("tight", true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, asked);
        head->add(made);
    };
    button(tr("Print"), "practice.print", "cardPrint", &ActorCard::printAsked);
    button(tr("PDF"), "practice.save", "cardSave", &ActorCard::saveAsked);
    column->addLayout(head);
    m_text = widgets::plainLabel({}, "", this);
    m_text->setObjectName(QStringLiteral("actorText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("actorScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_text);
    column->addWidget(m_scroll);
}

void ActorCard::show(const std::vector<QString>& lines) {
    m_text->setText(QStringList(lines.begin(), lines.end()).join(QLatin1Char('\n')));
    constexpr int mostHigh = 170; // a drill's card may be long
    constexpr int wide = 380;
    constexpr int leastHigh = 70;
    const int high = std::min(m_text->heightForWidth(wide) + 2, mostHigh);
    m_scroll->setMinimumHeight(std::min(high, leastHigh)); // in a low window it scrolls sooner
    m_scroll->setMaximumHeight(high);
}

bool ActorCard::isEmpty() const { return m_text->text().isEmpty(); }

} // namespace yingke::rehearsal
