// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over and moving up.
#include "desk/questions/questions.h"
#include "frontdesk/desk_handovers.h"

#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

namespace yingke::desk {

void Questions::handOver() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const QString name = whom(*visit);
    if (const core::Handover* pending = core::pendingHandover(*visit)) {
        m_overlay.ask({tr("%1 has been asked to take over %2").arg(office::nameOf(m_desk.office(), pending->to), name),
                       {tr("is here and takes over"), tr("can't come: withdraw")},
                       {{tr("reason, if not"), {}, {}}},
                       [this, id](int option, const QStringList& written) {
                           return sentence(option == 0 ? m_desk.handovers().take(id)
                                                       : m_desk.handovers().decline(id, written.value(0)));
                       }});
        return;
    }
    std::vector<core::PersonId> people;
    QStringList names;
    const bool back = core::takenHandover(*visit) != nullptr;
    if (back) {
        people.emplace_back();
        names << tr("give back to %1").arg(office::nameOf(m_desk.office(), core::takenHandover(*visit)->from));
    }
    for (const core::PresenceState wanted :
         {core::PresenceState::In, core::PresenceState::Busy, core::PresenceState::Out}) {
        for (const office::Colleague& colleague : m_desk.office().roster()) {
            if (colleague.active && colleague.id != visit->server && people.size() < 9 &&
                core::presenceOf(m_desk.hall(), colleague.id) == wanted) {
                people.push_back(colleague.id);
                names << QString::fromStdString(colleague.name + "  " + colleague.post + "  ") +
                             office::presenceText(wanted);
            }
        }
    }
    if (people.empty()) {
        m_refuse({tr("There is nobody to hand over to. Add colleagues with {key:desk.colleague}."), id, {}});
        return;
    }
    m_overlay.ask({tr("Hand over %1 to").arg(name),
                   names,
                   {{tr("why"), {}, {}}},
                   [this, id, people, back](int option, const QStringList& written) {
                       if (option < 0 || option >= static_cast<int>(people.size())) {
                           return tr("Choose to whom.");
                       }
                       if (back && option == 0) {
                           return sentence(m_desk.handovers().giveBack(id));
                       }
                       return sentence(
                           m_desk.handovers().ask(id, people.at(static_cast<std::size_t>(option)), written.value(0)));
                   }});
}

void Questions::escalate() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const bool up = core::stageOf(*visit) == core::Stage::Escalated;
    // Nothing is picked at first: that somebody is dissatisfied is said of nobody unasked.
    m_overlay.ask(
        {up ? tr("Move %1 up to the director").arg(whom(*visit))
            : tr("Move %1 up to the service supervisor").arg(whom(*visit)),
         {tr("is dissatisfied"), tr("insists on somebody else"), tr("is dissatisfied: to the director at once")},
         {{tr("what happened (may stay empty)"), {}, {}}},
         [this, id](int option, const QStringList& written) {
             if (option < 0) {
                 return tr("Choose why.");
             }
             const auto reason =
                 option == 1 ? core::EscalationReason::InsistsOnSomebodyElse : core::EscalationReason::Dissatisfied;
             const auto level = option == 2 ? std::optional(core::EscalationLevel::Director) : std::nullopt;
             return sentence(m_desk.handovers().escalate(id, reason, written.value(0), level));
         },
         {},
         -1});
}

} // namespace yingke::desk
