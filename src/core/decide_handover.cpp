// SPDX-License-Identifier: GPL-3.0-or-later
// Responsibility moves: handovers (S2.1-05) and escalations (S0-01, S5-02, S5-03).
#include "core/rules.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace yingke::core {

namespace {

/// Where a visit would go when nobody says how far.
EscalationLevel nextLevel(const Visit& visit) {
    return std::holds_alternative<Escalated>(visit.state) ? EscalationLevel::Director
                                                          : EscalationLevel::ServiceSupervisor;
}

/// A visit moves up, or at its level to another person; never down, and never to who has it already.
Refused mayMoveTo(const Visit& visit, EscalationLevel level, const PersonId& to) {
    if (level == EscalationLevel::PersonConcerned) {
        if (to.empty()) {
            return reject(RejectionReason::NobodyNamed);
        }
        return to == visit.server ? Refused(reject(RejectionReason::AlreadyServing, to.value)) : std::nullopt;
    }
    const auto* escalated = std::get_if<Escalated>(&visit.state);
    const bool atLeastThere = escalated != nullptr && escalated->level >= level;
    const bool toAnother = !to.empty() && to != visit.server && escalated != nullptr && escalated->level == level;
    if (atLeastThere && !toAnother) {
        return reject(RejectionReason::AlreadyAtTop);
    }
    return std::nullopt;
}

PersonId fromWhom(const Draft& draft, const Visit& visit) {
    return visit.server.empty() ? draft.context().actor : visit.server;
}

/// Whom to ask now that others could not come: never oneself.
Taker nextTaker(const Draft& draft, const Visit& visit, EscalationLevel least) {
    std::vector<PersonId> past = couldNotCome(visit);
    past.push_back(draft.context().actor);
    return takerFor(draft.hall(), draft.context().takers, visit, least, std::move(past));
}

/// Who was asked to take a visit that was moved up can't come: the next one is asked, there or above. Nobody left: no
/// limit waits any more, and the desk promises.
void askNextAbove(Draft& draft, const VisitId& id) {
    const Visit& visit = *draft.visit(id);
    const Escalation last = visit.escalations.empty() ? Escalation{} : visit.escalations.back();
    const EscalationLevel least = std::max(last.level, EscalationLevel::ServiceSupervisor);
    const Taker next = nextTaker(draft, visit, least);
    if (next.person.empty()) {
        draft.stopLimits(id, {LimitKind::Answer, LimitKind::AnswerSupervisor});
        return;
    }
    const PersonId from = fromWhom(draft, visit);
    const HandoverId handover{draft.newId()};
    if (next.level != last.level) {
        const StepId step = visit.run.step;
        draft.happen(id, event::VisitEscalated{next.level, EscalationReason::TakerAbsent, {}, step, handover});
    }
    draft.happen(id, event::HandoverAsked{handover, from, next.person, RoleId{}, last.note, true});
}

/// A post was asked for and who was asked can't come: who else has it, or stands in for it.
void askNextOf(Draft& draft, const VisitId& id, const Handover& before) {
    const auto takers = draft.context().takers.find(before.role);
    if (takers == draft.context().takers.end()) {
        return;
    }
    const PersonId from = fromWhom(draft, *draft.visit(id));
    const PersonId next =
        firstOf(draft.hall(), takers->second, {before.to, from, draft.context().actor, draft.visit(id)->server});
    if (next.empty()) {
        return;
    }
    draft.happen(id, event::PersonFound{before.role, next, presenceOf(draft.hall(), next)});
    draft.happen(id, event::HandoverAsked{HandoverId{draft.newId()}, from, next, before.role, before.why, false});
}

/// Waits for who has gone out: asked to wait there, or for an answer that has its time.
bool waitsFor(const Visit& visit, const PersonId& person) {
    return visit.server == person && takenHandover(visit) != nullptr &&
           (holdOf(visit) != nullptr || findLimit(visit, LimitKind::Answer) != nullptr ||
            findLimit(visit, LimitKind::AnswerSupervisor) != nullptr);
}

/// What the hall knows of somebody who has gone out; nothing: is here, or not known.
std::optional<Presence> outNow(const Hall& hall, const PersonId& person) {
    const auto known = hall.presence.find(person);
    return known != hall.presence.end() && known->second.state == PresenceState::Out ? std::optional(known->second)
                                                                                     : std::nullopt;
}

/// Back to who handed over, and where that one has gone out too to whom it came from; a visit that was moved up stays
/// so, and the next one is asked.
void bringBack(Draft& draft, const VisitId& id) {
    const PersonId gone = draft.visit(id)->server;
    const auto* up = std::get_if<Escalated>(&draft.visit(id)->state);
    const std::optional<EscalationLevel> level = up != nullptr ? std::optional(up->level) : std::nullopt;
    std::vector<Presence> passed; // a visit that comes back to them does not bring them back
    for (const Handover* taken = takenHandover(*draft.visit(id)); taken != nullptr;
         taken = takenHandover(*draft.visit(id))) {
        const std::optional<Presence> out = outNow(draft.hall(), taken->from);
        const PersonId before = draft.visit(id)->server;
        (void)carryOut(draft, command::GiveBack{id});
        if (!out || draft.visit(id)->server == before) {
            break;
        }
        passed.push_back(*out);
    }
    for (Presence& out : passed) {
        draft.happen(VisitId{}, event::PresenceSet{std::move(out)});
    }
    if (!level || draft.visit(id)->server == gone) {
        return;
    }
    command::Escalate escalate;
    escalate.visit = id;
    const Taker next = nextTaker(draft, *draft.visit(id), *level);
    escalate.level = next.level;
    escalate.reason = EscalationReason::TakerAbsent;
    escalate.to = next.person;
    escalate.handover = HandoverId{draft.newId()};
    (void)carryOut(draft, escalate);
    draft.stopLimits(id, {LimitKind::Answer, LimitKind::AnswerSupervisor}); // its owner is gone
}

} // namespace

Refused carryOut(Draft& draft, const command::AskHandover& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (command.to.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    if (stageOf(*open.visit) == Stage::Farewell) {
        return reject(RejectionReason::WrongStage);
    }
    if (pendingHandover(*open.visit) != nullptr) {
        return reject(RejectionReason::HandoverPending, pendingHandover(*open.visit)->to.value);
    }
    if (command.to == open.visit->server) {
        return reject(RejectionReason::AlreadyServing, command.to.value);
    }
    for (const Handover& handover : open.visit->handovers) {
        if (handover.id == command.handover) {
            return reject(RejectionReason::IdInUse, command.handover.value);
        }
    }
    draft.happen(command.visit, event::HandoverAsked{command.handover, fromWhom(draft, *open.visit), command.to,
                                                     command.role, command.why, false});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::TakeHandover& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const Handover* pending = pendingHandover(*open.visit);
    if (pending == nullptr) {
        return reject(RejectionReason::NoHandover);
    }
    const Handover taken = *pending;
    const bool answering = findLimit(*open.visit, LimitKind::Answer) != nullptr;
    draft.holdActiveOf(taken.to, command.visit, draft.context().holdReason);
    draft.happen(command.visit, event::HandoverTaken{taken.id, taken.to});
    draft.stopLimits(command.visit, {LimitKind::Waiting, LimitKind::Tea, LimitKind::TelephoneHold});
    const Visit& visit = *draft.visit(command.visit);
    if (visit.serverParty == Party::ServiceSupervisor && taken.byEscalation) {
        draft.stopLimits(command.visit, {LimitKind::Answer});
        if (answering) {
            draft.startLimit(command.visit, LimitKind::AnswerSupervisor); // S5-03: 3 more minutes, from the taking
        }
    } else if (visit.serverParty == Party::Director) {
        draft.stopLimits(command.visit, {LimitKind::Answer, LimitKind::AnswerSupervisor});
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::DeclineHandover& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (pendingHandover(*open.visit) == nullptr) {
        return reject(RejectionReason::NoHandover);
    }
    const bool up = pendingHandover(*open.visit)->byEscalation;
    draft.declinePending(command.visit, command.why);
    if (up) {
        askNextAbove(draft, command.visit);
    }
    return std::nullopt;
}

void moveOnFrom(Draft& draft, const PersonId& person) {
    std::vector<VisitId> open; // collected first: what happens changes the hall
    for (const auto& [id, visit] : draft.hall().visits) {
        if (!isClosed(visit)) {
            open.push_back(id);
        }
    }
    for (const VisitId& id : open) {
        const Handover* pending = pendingHandover(*draft.visit(id));
        if (pending != nullptr && pending->to == person) {
            const Handover asked = *pending;
            draft.declinePending(id, draft.context().outReason);
            if (asked.byEscalation) {
                askNextAbove(draft, id);
            } else {
                askNextOf(draft, id, asked);
            }
        }
        if (waitsFor(*draft.visit(id), person)) {
            bringBack(draft, id);
        }
    }
}

Refused carryOut(Draft& draft, const command::GiveBack& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const Stage stage = stageOf(*open.visit);
    if (stage != Stage::InService && stage != Stage::Escalated) {
        return reject(RejectionReason::WrongStage);
    }
    const Handover* taken = takenHandover(*open.visit);
    if (taken == nullptr || taken->from.empty()) {
        return reject(RejectionReason::NoHandover);
    }
    const HandoverId id = taken->id;
    const PersonId to = taken->from;
    const Visit* active = activeVisitOf(draft.hall(), to);
    if (active != nullptr && active->id != command.visit && holdOf(*open.visit) == nullptr) {
        draft.hold(command.visit, to, draft.context().holdReason);
    }
    draft.declinePending(command.visit, {});
    draft.happen(command.visit, event::HandoverGivenBack{id, to});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Escalate& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const EscalationLevel level = command.level.value_or(nextLevel(*open.visit));
    if (const Refused refused = mayMoveTo(*open.visit, level, command.to)) {
        return refused;
    }
    const PersonId from = fromWhom(draft, *open.visit);
    const StepId step = open.visit->run.step;
    const bool asks = !command.to.empty() && command.to != open.visit->server;
    // A visitor called back from the farewell would be a second active one of who has turned to another meanwhile.
    const bool second = stageOf(*open.visit) == Stage::Farewell && level != EscalationLevel::PersonConcerned &&
                        activeVisitOf(draft.hall(), open.visit->server) != nullptr;
    draft.declinePending(command.visit, {});
    draft.happen(command.visit, event::VisitEscalated{level, command.reason, command.note, step,
                                                      asks ? command.handover : HandoverId{}});
    if (second) {
        draft.hold(command.visit, from, draft.context().holdReason);
    }
    if (asks) {
        draft.happen(command.visit,
                     event::HandoverAsked{command.handover, from, command.to, RoleId{}, command.note, true});
    }
    return std::nullopt;
}

} // namespace yingke::core
