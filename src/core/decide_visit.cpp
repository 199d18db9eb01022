// SPDX-License-Identifier: GPL-3.0-or-later
// From the door to the door: arriving, waiting, being served, on hold, the farewell, closing, reopening.
#include "core/badge.h"
#include "core/characters.h"
#include "core/farewell.h"
#include "core/rules.h"

#include <algorithm>
#include <string_view>

namespace yingke::core {

namespace {

constexpr std::size_t longestName = 60;

bool beingServed(const Visit& visit) {
    const Stage stage = stageOf(visit);
    return stage == Stage::InService || stage == Stage::Escalated;
}

/// The tea of who waited. One that a script serves runs on: it began before the visitor was asked to wait (S4-07).
void endTea(Draft& draft, const VisitId& id, const std::optional<Moment>& heldSince) {
    const Limit* tea = findLimit(*draft.visit(id), LimitKind::Tea);
    if (tea != nullptr && (!heldSince || tea->start >= heldSince->steady)) {
        draft.stopLimits(id, {LimitKind::Tea});
    }
}

std::optional<Moment> heldSince(const Visit& visit) {
    const OnHold* hold = holdOf(visit);
    return hold != nullptr ? std::optional(hold->since) : std::nullopt;
}

/// An open promise that nobody owns; such a visit is not seen off (S0-02).
const Promise* unowned(const Hall& hall, const Visit& visit) {
    for (const PromiseId& id : visit.promises) {
        const Promise* promise = findOpen(hall, id);
        if (promise != nullptr && promise->owner.empty()) {
            return promise;
        }
    }
    return nullptr;
}

} // namespace

Refused carryOut(Draft& draft, const command::Arrive& command) {
    if (command.visit.empty() || draft.visit(command.visit) != nullptr) {
        return reject(RejectionReason::IdInUse, command.visit.value);
    }
    if (characters(command.visitor.surname) > longestName) {
        return reject(RejectionReason::TooLong, "surname");
    }
    if (characters(command.visitor.knownBy) > longestName) {
        return reject(RejectionReason::TooLong, "known_by");
    }
    const bool calls = command.direction == Direction::Outgoing;
    draft.happen(command.visit,
                 event::VisitorArrived{command.channel, command.visitor,
                                       calls ? std::optional(command.direction) : std::nullopt,
                                       calls ? std::nullopt : std::optional(nextBadge(draft.hall(), draft.now()))});
    if (!calls) {
        draft.startLimit(command.visit, LimitKind::Waiting);
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Describe& command) {
    if (draft.visit(command.visit) == nullptr) {
        return reject(RejectionReason::NoSuchVisit, command.visit.value);
    }
    if (command.change.surname && characters(*command.change.surname) > longestName) {
        return reject(RejectionReason::TooLong, "surname");
    }
    if (command.change.knownBy && characters(*command.change.knownBy) > longestName) {
        return reject(RejectionReason::TooLong, "known_by");
    }
    if (command.change == VisitorChange{}) {
        return std::nullopt;
    }
    draft.happen(command.visit, event::VisitorDescribed{command.change});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Enqueue& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (stageOf(*open.visit) != Stage::Greeting) {
        return reject(RejectionReason::WrongStage);
    }
    const bool inPerson = open.visit->channel == Channel::InPerson;
    draft.happen(command.visit, event::VisitorQueued{});
    if (inPerson) {
        draft.startReturning(command.visit, LimitKind::Tea);
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::AttendTo& command) {
    const PersonId actor = draft.context().actor;
    if (actor.empty()) {
        return reject(RejectionReason::NobodyActs);
    }
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const bool served = beingServed(*open.visit) && !open.visit->server.empty();
    if (served && open.visit->server != actor) {
        return reject(RejectionReason::AlreadyServing, open.visit->server.value);
    }
    if (served && holdOf(*open.visit) == nullptr) {
        return std::nullopt; // is served by this very person already
    }
    const std::optional<Moment> waited = heldSince(*open.visit);
    draft.holdActiveOf(actor, command.visit, command.holdReason);
    if (served) {
        draft.happen(command.visit, event::VisitResumed{actor});
    } else {
        draft.happen(command.visit, event::ServiceBegun{actor});
        if (holdOf(*draft.visit(command.visit)) != nullptr) { // moved up unserved, and asked to wait there
            draft.happen(command.visit, event::VisitResumed{actor});
        }
    }
    draft.stopLimits(command.visit, {LimitKind::Waiting, LimitKind::TelephoneHold});
    endTea(draft, command.visit, waited);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Hold& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (!beingServed(*open.visit)) {
        return reject(RejectionReason::WrongStage);
    }
    if (holdOf(*open.visit) != nullptr) {
        return reject(RejectionReason::AlreadyOnHold);
    }
    const PersonId by = open.visit->server.empty() ? draft.context().actor : open.visit->server;
    draft.hold(command.visit, by, command.reason);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Resume& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (holdOf(*open.visit) == nullptr) {
        return reject(RejectionReason::NotOnHold);
    }
    const PersonId server = open.visit->server;
    if (const Visit* active = activeVisitOf(draft.hall(), server)) {
        return reject(RejectionReason::ActorIsBusy, active->id.value);
    }
    const std::optional<Moment> waited = heldSince(*open.visit);
    draft.happen(command.visit, event::VisitResumed{server.empty() ? draft.context().actor : server});
    draft.stopLimits(command.visit, {LimitKind::TelephoneHold});
    endTea(draft, command.visit, waited);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SeeOff& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (stageOf(*open.visit) == Stage::Farewell) {
        return reject(RejectionReason::WrongStage);
    }
    if (open.visit->server.empty() && draft.context().actor.empty()) {
        return reject(RejectionReason::NobodyActs);
    }
    if (const Promise* promise = unowned(draft.hall(), *open.visit)) {
        return reject(RejectionReason::PromiseWithoutOwner, promise->id.value);
    }
    draft.happen(command.visit, event::FarewellBegun{}); // first: it keeps what a taking back goes on with
    draft.declinePending(command.visit, {});
    draft.stopAllLimits(command.visit);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Close& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    const bool farewell = stageOf(*open.visit) == Stage::Farewell;
    const bool unserved = isUnserved(*open.visit);
    const Outcome outcome = command.outcome.value_or(usualOutcome(draft.hall(), *open.visit));
    const bool left = outcome == Outcome::LeftUnserved;
    if (outcome == Outcome::Joined || (farewell ? left && !unserved : !left)) {
        return reject(RejectionReason::WrongStage);
    }
    const bool wantsReason = left && !farewell;
    if (wantsReason && blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (const Promise* promise = unowned(draft.hall(), *open.visit)) {
        return reject(RejectionReason::PromiseWithoutOwner, promise->id.value);
    }
    draft.declinePending(command.visit, {});
    draft.stopAllLimits(command.visit);
    draft.happen(command.visit, event::VisitClosed{outcome, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Reopen& command) {
    const Visit* visit = draft.visit(command.visit);
    if (visit == nullptr) {
        return reject(RejectionReason::NoSuchVisit, command.visit.value);
    }
    const auto* closed = std::get_if<Closed>(&visit->state);
    if (closed == nullptr) {
        return reject(RejectionReason::WrongStage);
    }
    if (draft.context().actor.empty()) {
        return reject(RejectionReason::NobodyActs);
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (localDay(closed->at) != localDay(draft.now())) {
        return reject(RejectionReason::NotToday);
    }
    const bool busy = activeVisitOf(draft.hall(), draft.context().actor) != nullptr;
    // Where it stood, and not in the farewell that it ended with.
    const auto step = visit->before ? std::optional(visit->before->run.step) : std::nullopt;
    draft.happen(command.visit, event::VisitReopened{command.reason, step});
    if (busy) {
        draft.hold(command.visit, draft.context().actor, draft.context().holdReason);
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::TakeBack& command) {
    const Visit* visit = draft.visit(command.visit);
    if (visit == nullptr) {
        return reject(RejectionReason::NoSuchVisit, command.visit.value);
    }
    const auto until = takenBackUntil(*visit);
    if (!until) {
        return reject(RejectionReason::WrongStage);
    }
    if (draft.context().actor.empty()) {
        return reject(RejectionReason::NobodyActs);
    }
    if (draft.now().steady > *until) {
        return reject(RejectionReason::TooLate);
    }
    const BeforeFarewell before = *visit->before; // a copy: happen changes the visit
    const Visit* active = activeVisitOf(draft.hall(), before.server);
    draft.happen(command.visit, event::FarewellTakenBack{before.run.step});
    if (active != nullptr && isActive(*draft.visit(command.visit))) {
        draft.hold(command.visit, before.server, draft.context().holdReason);
    }
    for (const Limit& limit : before.limits) {
        draft.happen(command.visit, event::LimitStarted{limit});
    }
    if (before.asked && pendingHandover(*draft.visit(command.visit)) == nullptr) {
        draft.happen(command.visit,
                     event::HandoverAsked{HandoverId{draft.newId()}, before.asked->from, before.asked->to,
                                          before.asked->role, before.asked->why, before.asked->byEscalation});
    }
    return std::nullopt;
}

} // namespace yingke::core
