// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_escalation.h"

#include "core/desk_scripts.h"
#include "core/roles.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_player.h"
#include "frontdesk/first_words.h"
#include "frontdesk/texts.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/leading_act.h"

#include <algorithm>
#include <utility>

namespace yingke::frontdesk {

namespace {

/// The last handover that nobody took, or that came back.
const core::Handover* lastNotTaken(const core::Visit& visit) {
    const auto found = std::find_if(visit.handovers.rbegin(), visit.handovers.rend(),
                                    [](const core::Handover& one) { return one.declinedAt || one.givenBackAt; });
    return found == visit.handovers.rend() ? nullptr : &*found;
}

/// Moved up, and with nobody of that level.
bool waitsAbove(const core::Visit& visit) {
    const auto* up = std::get_if<core::Escalated>(&visit.state);
    return up != nullptr && visit.serverParty != core::Party::ServiceSupervisor &&
           visit.serverParty != core::Party::Director;
}

} // namespace

bool DeskEscalation::isMine(const core::Visit& visit) const {
    return core::isActive(visit) && visit.server == m_loop.me();
}

void DeskEscalation::begin(const core::VisitId& id, const char* script) {
    const core::Visit& visit = *core::find(m_loop.hall(), id);
    if (const core::Handover* asked = core::pendingHandover(visit)) {
        // Whom the words name is who was asked.
        const auto* up = std::get_if<core::Escalated>(&visit.state);
        const core::RoleId role{core::role::of(up != nullptr ? up->level : core::EscalationLevel::PersonConcerned)};
        const core::PersonId to = asked->to;
        (void)m_loop.carryOut({core::command::NotePerson{id, role, to, core::presenceOf(m_loop.hall(), to)}}, id);
    }
    // Words that are being said already give way; what waits behind them goes on waiting.
    if (core::desk_script::isMovingUp(visit.run.script.id) && !visit.run.ended) {
        (void)m_player.begin(id, script);
    } else {
        (void)m_player.interrupt(id, script);
    }
}

void DeskEscalation::speak(const core::VisitId& id, core::EscalationReason reason) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (visit == nullptr || !isMine(*visit)) {
        return;
    }
    const bool said = core::desk_script::isMovingUp(visit->run.script.id) && !visit->run.ended;
    const core::Handover* asked = core::pendingHandover(*visit);
    if (asked == nullptr) {
        if (!said) {
            begin(id, core::desk_script::nobodyThere);
        }
        return;
    }
    const auto cast = visit->cast.find(core::RoleId{core::role::colleague});
    if (said && cast != visit->cast.end() && cast->second == asked->to) {
        return; // is being told so already
    }
    begin(id, said                                            ? core::desk_script::anotherComes
              : reason == core::EscalationReason::LimitPassed ? core::desk_script::timeIsUp
                                                              : core::desk_script::movedUp);
}

void DeskEscalation::attended(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_loop.hall(), id);
    if (visit != nullptr && waitsAbove(*visit) && !visit->escalations.empty()) {
        speak(id, visit->escalations.back().reason);
    }
}

void DeskEscalation::note(const core::EventRecord& record) {
    const auto* up = std::get_if<core::event::VisitEscalated>(&record.event);
    if (up != nullptr && up->reason == core::EscalationReason::LimitPassed) {
        m_byClock.push_back(record.visit);
    }
    if (std::holds_alternative<core::event::HandoverDeclined>(record.event) ||
        std::holds_alternative<core::event::HandoverGivenBack>(record.event)) {
        m_notTaken.push_back(record.visit);
    }
}

void DeskEscalation::speakForClock() {
    for (const core::VisitId& visit : std::exchange(m_byClock, {})) {
        speak(visit, core::EscalationReason::LimitPassed);
    }
}

void DeskEscalation::saidByScript(const core::VisitId& visit) { std::erase(m_notTaken, visit); }

void DeskEscalation::followUp() {
    while (!m_notTaken.empty()) {
        const core::VisitId id = m_notTaken.front();
        std::erase(m_notTaken, id);
        const core::Visit* visit = core::find(m_loop.hall(), id);
        if (visit != nullptr && !core::isClosed(*visit) && core::stageOf(*visit) != core::Stage::Farewell) {
            tellMovedOn(*visit);
            followUp(id);
        }
    }
}

void DeskEscalation::followUp(const core::VisitId& id) {
    const core::Visit& visit = *core::find(m_loop.hall(), id);
    const core::Handover* before = lastNotTaken(visit);
    if (before == nullptr || !isMine(visit)) {
        return;
    }
    const core::Handover* asked = core::pendingHandover(visit);
    if (asked != nullptr && asked->byEscalation && before->byEscalation) {
        const auto cast = visit.cast.find(core::RoleId{core::role::colleague});
        const bool said = core::desk_script::isMovingUp(visit.run.script.id) && !visit.run.ended &&
                          cast != visit.cast.end() && cast->second == asked->to;
        if (!said) {
            begin(id, core::desk_script::anotherComes);
        }
    } else if (asked == nullptr && before->byEscalation && waitsAbove(visit)) {
        begin(id, core::desk_script::nobodyThere);
    } else if (asked == nullptr && isBackWithoutMatter(visit)) {
        (void)m_player.begin(id, wordsOnReturn(visit));
    } else if (asked == nullptr) {
        m_player.goOnWithoutTaker(id);
    }
}

void DeskEscalation::tellMovedOn(const core::Visit& visit) {
    const core::Handover* before = lastNotTaken(visit);
    if (before == nullptr || !core::isToldOut(m_loop.hall(), before->to)) {
        return; // somebody said so at the desk
    }
    const QString gone = office::nameOf(m_loop.office(), before->to);
    const QString who = office::calledOf(visit);
    const core::Handover* asked = core::pendingHandover(visit);
    QString sentence;
    if (asked != nullptr) {
        sentence = Texts::tr("%1 has gone out: %2 has been asked to take %3 instead.")
                       .arg(gone, office::nameOf(m_loop.office(), asked->to), who);
    } else if (before->givenBackAt) {
        sentence = Texts::tr("%1 has gone out: %2 is back at the desk.").arg(gone, who);
    } else {
        sentence = Texts::tr("%1 has gone out and nobody else can come: promise %2 an answer.").arg(gone, who);
    }
    m_tell(sentence, visit.id, before->to);
}

} // namespace yingke::frontdesk
