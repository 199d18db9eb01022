// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/farewell.h"

#include "core/desk_scripts.h"

#include <algorithm>

namespace yingke::core {

bool isBrokenOff(const Visit& visit) {
    const ScriptRun& run = visit.run;
    const bool atWork = !run.script.empty() && !run.ended && !desk_script::isOne(run.script.id);
    // A greeting that waits behind a word to somebody else is none.
    const bool waits = std::any_of(visit.suspended.begin(), visit.suspended.end(), [](const SuspendedScenario& one) {
        return !desk_script::isGreeting(one.run.script.id);
    });
    const bool here = atWork || waits;
    return !visit.leftOff.empty() || (here && visit.serverParty == Party::Desk);
}

bool hasEndedMatter(const Visit& visit) {
    return std::any_of(visit.ended.begin(), visit.ended.end(),
                       [](const auto& one) { return !desk_script::isOne(one.first); });
}

namespace {

/// A promise, a slip, a follow-up, the matter of another visit: something came of the visit.
bool isGiven(const Visit& visit) {
    return !visit.promises.empty() || !visit.slips.empty() || !visit.run.promise.empty() || !visit.linked.empty();
}

} // namespace

bool isUnserved(const Visit& visit) {
    if (!visit.servedAt) {
        return true;
    }
    const bool taken = std::any_of(visit.handovers.begin(), visit.handovers.end(),
                                   [](const Handover& one) { return one.takenAt.has_value(); });
    return visit.direction == Direction::Incoming && !hasEndedMatter(visit) && !taken && !isGiven(visit);
}

bool isBackUndone(const Visit& visit) {
    const auto& handovers = visit.handovers;
    const auto isTaken = [](const Handover& one) { return one.takenAt.has_value(); };
    const bool allBack = std::none_of(handovers.begin(), handovers.end(),
                                      [&isTaken](const Handover& one) { return isTaken(one) && !one.givenBackAt; });
    return visit.direction == Direction::Incoming && std::any_of(handovers.begin(), handovers.end(), isTaken) &&
           allBack && !hasEndedMatter(visit) && !isGiven(visit);
}

bool owesAnswer(const Visit& visit) {
    const auto owes = [](const ScriptRun& run) {
        return desk_script::isOwing(run.script.id) && !run.ended && run.promised.empty();
    };
    return owes(visit.run) || std::any_of(visit.suspended.begin(), visit.suspended.end(),
                                          [owes](const SuspendedScenario& one) { return owes(one.run); });
}

PromiseId followedUp(const Visit& visit) {
    for (auto one = visit.suspended.begin(); visit.run.promise.empty() && one != visit.suspended.end(); ++one) {
        if (!one->run.promise.empty()) {
            return one->run.promise;
        }
    }
    return visit.run.promise;
}

Outcome usualOutcome(const Hall& hall, const Visit& visit) {
    const PromiseId followed = followedUp(visit);
    const Promise* kept = find(hall, followed);
    const bool promised = findOpen(hall, followed) != nullptr ||
                          std::any_of(visit.promises.begin(), visit.promises.end(),
                                      [&hall](const PromiseId& id) { return findOpen(hall, id) != nullptr; });
    // A call of ours that reached nobody has done nothing, unless what was promised was done without it.
    const bool reachedNobody = kept != nullptr && kept->state != PromiseState::Kept &&
                               visit.direction == Direction::Outgoing && !isConnected(visit);
    const bool missing =
        std::any_of(visit.papers.begin(), visit.papers.end(), [](const auto& paper) { return paper.second.missing; });
    const bool refused = std::any_of(visit.ended.begin(), visit.ended.end(),
                                     [](const auto& one) { return one.second == MatterEnd::Refused; });
    return refused               ? Outcome::Refused
           : promised            ? Outcome::GivenToPromise
           : !visit.servedAt     ? Outcome::LeftUnserved
           : missing             ? Outcome::AwaitsPapers
           : isBrokenOff(visit)  ? Outcome::Unfinished
           : reachedNobody       ? Outcome::Unfinished
           : isBackUndone(visit) ? Outcome::Unfinished
           : isUnserved(visit)   ? Outcome::LeftUnserved
                                 : Outcome::Done;
}

std::optional<Millis> takenBackUntil(const Visit& visit) {
    if (!visit.before) {
        return std::nullopt;
    }
    const auto* closed = std::get_if<Closed>(&visit.state);
    return (closed != nullptr ? closed->at.steady : visit.before->at.steady) + takeBackFor;
}

const Visit* lastSeenOff(const Hall& hall, Millis steadyNow) {
    const Visit* last = nullptr;
    for (const auto& [id, visit] : hall.visits) {
        const auto until = takenBackUntil(visit);
        if (until && steadyNow <= *until && (last == nullptr || *until > *takenBackUntil(*last))) {
            last = &visit;
        }
    }
    return last;
}

} // namespace yingke::core
