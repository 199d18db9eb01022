// SPDX-License-Identifier: GPL-3.0-or-later
// The day begins and ends, the shift changes, somebody leaves the company: nothing of theirs falls silent.
#include "core/farewell.h"
#include "core/rules.h"
#include "core/shift.h"
#include "core/till.h"

#include <algorithm>

namespace yingke::core {

namespace {

bool asksOrIsAsked(const Handover& handover, const PersonId& person) {
    return handover.from == person || handover.to == person;
}

bool answersForVisit(const Visit& visit, const PersonId& person, const Moment& now) {
    if (isClosed(visit)) {
        const auto until = takenBackUntil(visit);
        return until && *until >= now.steady && visit.before &&
               (visit.before->server == person || (visit.before->asked && asksOrIsAsked(*visit.before->asked, person)));
    }
    const OnHold* hold = holdOf(visit);
    return visit.server == person || visit.follower == person || (hold != nullptr && hold->by == person) ||
           std::any_of(visit.handovers.begin(), visit.handovers.end(), [&person](const Handover& handover) {
               return !handover.declinedAt && !handover.givenBackAt && asksOrIsAsked(handover, person);
           });
}

void passOn(Draft& draft, const VisitId& id, const PersonId& from, const PersonId& to, PassCause cause) {
    const Visit& visit = *draft.visit(id);
    if (const Handover* asked = pendingHandover(visit)) {
        const PersonId server = visit.server == from ? to : visit.server;
        if ((asked->to == from ? to : asked->to) == server) {
            draft.declinePending(id, {}); // who is asked to take it over has it
        }
    }
    const Visit* active = activeVisitOf(draft.hall(), to);
    if (active != nullptr && active->id != id && visit.server == from && isActive(visit)) {
        draft.hold(id, from, draft.context().holdReason);
    }
    draft.happen(id, event::VisitPassedOn{from, to, cause});
}

void passOn(Draft& draft, const PromiseId& id, const PersonId& from, const PersonId& to) {
    const Promise promise = *find(draft.hall(), id); // a copy: happen changes it
    if (promise.owner == from) {
        draft.happen(promise.visit, event::PromiseReassigned{id, to});
    }
    if (promise.follower == from) {
        draft.happen(promise.visit, event::FollowUpPassedOn{id, to});
    }
}

void passOnMoney(Draft& draft, const SlipId& receipt, const PersonId& to) {
    const Taking taking = draft.hall().takings.at(receipt); // a copy: happen changes it
    draft.happen(taking.visit, event::MoneyPassedOn{receipt, taking.keeper, to});
}

/// Who takes it over; empty: nobody was named, or who gives it away.
template <class Key> PersonId takerOf(const std::map<Key, PersonId>& named, const Key& key, const PersonId& from) {
    const auto found = named.find(key);
    return found == named.end() || found->second == from ? PersonId{} : found->second;
}

} // namespace

AnswersFor answersFor(const Hall& hall, const PersonId& person, const Moment& now) {
    AnswersFor all;
    if (person.empty()) {
        return all;
    }
    for (const auto& [id, visit] : hall.visits) {
        if (answersForVisit(visit, person, now)) {
            all.visits.push_back(id);
        }
    }
    for (const auto& [id, promise] : hall.promises) {
        if (promise.state == PromiseState::Open && (promise.owner == person || promise.follower == person)) {
            all.promises.push_back(id);
        }
    }
    for (const auto& [receipt, taking] : hall.takings) {
        if (taking.isHere() && taking.keeper == person) {
            all.money.push_back(receipt);
        }
    }
    return all;
}

bool isSignedIn(const Hall& hall, const PersonId& person) {
    return std::any_of(hall.signedIn.begin(), hall.signedIn.end(),
                       [&person](const auto& one) { return one.second == person; });
}

bool isDayBegun(const Hall& hall, const Moment& now) { return hall.day == localDay(now); }

Refused carryOut(Draft& draft, const command::BeginDay& /*command*/) {
    if (const auto at = draft.hall().signedIn.find(draft.context().desk); at != draft.hall().signedIn.end()) {
        draft.happen(VisitId{}, event::SignedOut{PersonId(at->second)});
    }
    draft.happen(VisitId{}, event::DayBegun{localDay(draft.now())});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::PassOn& command) {
    if (draft.visit(command.visit) == nullptr) {
        return reject(RejectionReason::NoSuchVisit, command.visit.value);
    }
    if (command.to.empty() || command.to == command.from) {
        return reject(RejectionReason::NobodyNamed);
    }
    passOn(draft, command.visit, command.from, command.to, command.cause);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ChangeShift& command) {
    const auto at = draft.hall().signedIn.find(draft.context().desk);
    if (at == draft.hall().signedIn.end()) {
        return reject(RejectionReason::NobodyActs);
    }
    const PersonId from = at->second;
    if (command.to.empty() || command.to == from) {
        return reject(RejectionReason::NobodyNamed, from.value);
    }
    const AnswersFor all = answersFor(draft.hall(), from, draft.now());
    for (const VisitId& visit : all.visits) {
        passOn(draft, visit, from, command.to, PassCause::ShiftChange);
    }
    for (const PromiseId& promise : all.promises) {
        passOn(draft, promise, from, command.to);
    }
    std::vector<SlipId> money; // of whoever took it: it lies at this desk
    for (const Taking* taking : uncovered(draft.hall(), draft.context().desk)) {
        if (taking->isHere() && taking->keeper != command.to) {
            money.push_back(taking->receipt);
        }
    }
    for (const SlipId& receipt : money) {
        passOnMoney(draft, receipt, command.to);
    }
    draft.happen(VisitId{}, event::ShiftChanged{from, command.to, static_cast<std::int64_t>(all.visits.size()),
                                                static_cast<std::int64_t>(all.promises.size()), command.sheet});
    draft.happen(VisitId{}, event::SignedOut{from});
    draft.happen(VisitId{}, event::SignedIn{command.to});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::EndDay& command) {
    const Hall& hall = draft.hall();
    const auto visits =
        std::count_if(hall.visits.begin(), hall.visits.end(), [](const auto& one) { return !isClosed(one.second); });
    const auto promises = std::count_if(hall.promises.begin(), hall.promises.end(),
                                        [](const auto& one) { return one.second.state == PromiseState::Open; });
    if (visits > 0 && blank(command.note)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(VisitId{}, event::DayEnded{localDay(draft.now()), visits, promises, command.note, command.sheet});
    if (const auto at = hall.signedIn.find(draft.context().desk); at != hall.signedIn.end()) {
        draft.happen(VisitId{}, event::SignedOut{PersonId(at->second)});
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::LeaveCompany& command) {
    if (command.person.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    const AnswersFor all = answersFor(draft.hall(), command.person, draft.now());
    for (const VisitId& visit : all.visits) {
        if (takerOf(command.visits, visit, command.person).empty()) {
            return reject(RejectionReason::NobodyNamed, visit.value);
        }
    }
    for (const PromiseId& promise : all.promises) {
        if (takerOf(command.promises, promise, command.person).empty()) {
            return reject(RejectionReason::NobodyNamed, promise.value);
        }
    }
    if (!all.money.empty() && (command.money.empty() || command.money == command.person)) {
        return reject(RejectionReason::NobodyNamed, all.money.front().value);
    }
    for (const VisitId& visit : all.visits) {
        passOn(draft, visit, command.person, takerOf(command.visits, visit, command.person), PassCause::LeftCompany);
    }
    for (const PromiseId& promise : all.promises) {
        passOn(draft, promise, command.person, takerOf(command.promises, promise, command.person));
    }
    for (const SlipId& receipt : all.money) {
        passOnMoney(draft, receipt, command.money);
    }
    draft.happen(VisitId{}, event::ColleagueLeft{command.person});
    return std::nullopt;
}

} // namespace yingke::core
