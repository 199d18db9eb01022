// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the practice hall, and whose turn it is.
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "rehearsal/practice/practice_side.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace yingke::rehearsal {

QString PracticeSide::onwardsText(const training::PracticeHall& hall) {
    const auto [what, id] = hall.next();
    const core::Visit* visit = core::find(hall.desk().hall(), id);
    const QString who = visit != nullptr ? office::calledOf(*visit) : QString();
    using Onwards = training::PracticeHall::Onwards;
    switch (what) {
    case Onwards::TakeCall:
        return widgets::keyed(tr("The telephone rings. {key:practice.next} takes the call."));
    case Onwards::Attend:
        return widgets::keyed(tr("%1 is waiting. {key:practice.next} attends to the visitor.")).arg(who);
    case Onwards::Step:
        return widgets::keyed(tr("{key:practice.next} goes back to %1.")).arg(who);
    case Onwards::SeeOff:
        return widgets::keyed(tr("All is done for %1. {key:practice.next} sees the visitor off.")).arg(who);
    case Onwards::NextScript: {
        const scenario::Script* next = hall.library().find(hall.nextScript());
        return widgets::keyed(tr("Next: %1 ({key:practice.next})."))
            .arg(next != nullptr ? QString::fromStdString(next->title.text) : QString());
    }
    case Onwards::Over:
        return tr("The scenario is over.");
    }
    return {};
}

void PracticeSide::showVisits() {
    widgets::clearLayout(m_visits);
    const std::vector<core::VisitId> present = m_hall->present();
    for (const core::VisitId& id : present) {
        const core::Visit& visit = m_hall->desk().hall().visits.at(id);
        if (present.size() < 2) {
            return;
        }
        auto* button = widgets::keyButton(
            office::calledOf(visit) + QStringLiteral(" · ") +
                (core::holdOf(visit) != nullptr ? tr("on hold") : office::stageText(core::stageOf(visit))),
            {}, id == m_hall->focus() ? "outline" : "", "practiceVisit", this);
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, which = id] {
            m_hall->look(which);
            takeFocus();
        });
        m_visits->addWidget(button);
    }
    m_visits->addWidget(widgets::plainLabel(widgets::KeyName("practice.visitor").text(), "hint", this));
}

void PracticeSide::goRound() {
    if (m_hall != nullptr) {
        m_hall->goRound();
        say({});
        takeFocus();
    }
}

} // namespace yingke::rehearsal
