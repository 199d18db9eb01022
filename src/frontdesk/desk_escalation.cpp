// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_escalation.h"

#include "core/desk_scripts.h"
#include "core/roles.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_player.h"

#include <utility>

namespace yingke::frontdesk {

void DeskEscalation::speak(const core::VisitId& id, core::EscalationReason reason) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (visit == nullptr || !core::isActive(*visit) || visit->server != m_loop.me() ||
        core::desk_script::isMovingUp(visit->run.script.id)) {
        return;
    }
    const core::Handover* asked = core::pendingHandover(*visit);
    if (asked == nullptr) {
        (void)m_player.interrupt(id, core::desk_script::nobodyThere);
        return;
    }
    // Whom the words name is who was asked.
    const auto* up = std::get_if<core::Escalated>(&visit->state);
    const core::RoleId role{core::role::of(up != nullptr ? up->level : core::EscalationLevel::PersonConcerned)};
    (void)m_loop.carryOut({core::command::NotePerson{id, role, asked->to, core::presenceOf(m_loop.hall(), asked->to)}},
                          id);
    (void)m_player.interrupt(id, reason == core::EscalationReason::LimitPassed ? core::desk_script::timeIsUp
                                                                               : core::desk_script::movedUp);
}

void DeskEscalation::note(const core::EventRecord& record) {
    const auto* up = std::get_if<core::event::VisitEscalated>(&record.event);
    if (up != nullptr && up->reason == core::EscalationReason::LimitPassed) {
        m_byClock.push_back(record.visit);
    }
}

void DeskEscalation::speakForClock() {
    for (const core::VisitId& visit : std::exchange(m_byClock, {})) {
        speak(visit, core::EscalationReason::LimitPassed);
    }
}

} // namespace yingke::frontdesk
