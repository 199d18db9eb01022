// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_handovers.h"

#include "core/roles.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_escalation.h"
#include "frontdesk/desk_focus.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/new_visit.h"

namespace yingke::frontdesk {

std::optional<Refusal> DeskHandovers::ask(const core::VisitId& visit, const core::PersonId& to, const QString& why) {
    return m_loop.act({core::command::AskHandover{visit, core::HandoverId{newId()}, to, {}, why.toStdString()}}, visit);
}

std::optional<Refusal> DeskHandovers::take(const core::VisitId& visit) {
    auto refusal = m_loop.carryOut({core::command::TakeHandover{visit}}, visit);
    if (!refusal && m_focus.visit() == visit) {
        m_focus.set({}); // the visitor goes on with the colleague; who is next is chosen
    }
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskHandovers::decline(const core::VisitId& visit, const QString& why) {
    return m_loop.act({core::command::DeclineHandover{visit, why.toStdString()}}, visit);
}

std::optional<Refusal> DeskHandovers::giveBack(const core::VisitId& visit) {
    auto refusal = m_loop.carryOut({core::command::GiveBack{visit}}, visit);
    const core::Visit* back = core::find(m_loop.hall(), visit);
    if (!refusal && back != nullptr && back->run.ended && back->server == m_loop.me()) {
        refusal = m_player.goOn(visit);
    }
    m_loop.tell();
    return refusal;
}

std::optional<Refusal> DeskHandovers::escalate(const core::VisitId& id, core::EscalationReason reason,
                                               const QString& note, std::optional<core::EscalationLevel> level,
                                               const core::PersonId& to) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    core::command::Escalate escalate{id, level, reason, note.toStdString(), to, core::HandoverId{newId()}};
    if (visit != nullptr && to.empty() && level != core::EscalationLevel::PersonConcerned) {
        const bool director =
            level ? *level == core::EscalationLevel::Director : core::stageOf(*visit) == core::Stage::Escalated;
        escalate.to = m_loop.available(director ? core::role::director : core::role::serviceSupervisor, visit->server);
        if (escalate.to.empty() && !director && !level) {
            escalate.to = m_loop.available(core::role::director, visit->server);
            escalate.level = escalate.to.empty() ? level : std::optional(core::EscalationLevel::Director);
        }
    }
    auto refusal = m_loop.carryOut({core::Command(escalate)}, id);
    if (!refusal) {
        m_escalation.speak(id, reason);
    }
    m_loop.tell();
    return refusal;
}

} // namespace yingke::frontdesk
