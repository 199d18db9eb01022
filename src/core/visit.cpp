// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit.h"

#include <algorithm>

namespace yingke::core {

Stage stageOf(const Visit& visit) { return static_cast<Stage>(visit.state.index()); }

bool isClosed(const Visit& visit) { return std::holds_alternative<Closed>(visit.state); }

bool isJoined(const Visit& visit) {
    const auto* closed = std::get_if<Closed>(&visit.state);
    return closed != nullptr && closed->outcome == Outcome::Joined;
}

const OnHold* holdOf(const Visit& visit) {
    if (const auto* service = std::get_if<InService>(&visit.state)) {
        return service->hold ? &*service->hold : nullptr;
    }
    if (const auto* escalated = std::get_if<Escalated>(&visit.state)) {
        return escalated->hold ? &*escalated->hold : nullptr;
    }
    return nullptr;
}

bool isConnected(const Visit& visit) {
    const bool answered = std::any_of(visit.calls.begin(), visit.calls.end(),
                                      [](const Call& call) { return call.answered && call.party == "visitor"; });
    return visit.direction == Direction::Incoming ? visit.channel == Channel::Telephone : answered;
}

bool isActive(const Visit& visit) {
    const Stage stage = stageOf(visit);
    return (stage == Stage::InService || stage == Stage::Escalated) && holdOf(visit) == nullptr;
}

const Handover* pendingHandover(const Visit& visit) {
    const auto found = std::find_if(visit.handovers.begin(), visit.handovers.end(),
                                    [](const Handover& handover) { return handover.pending(); });
    return found == visit.handovers.end() ? nullptr : &*found;
}

const Handover* takenHandover(const Visit& visit) {
    const auto found =
        std::find_if(visit.handovers.rbegin(), visit.handovers.rend(), [&visit](const Handover& handover) {
            return handover.takenAt && !handover.givenBackAt && handover.to == visit.server;
        });
    return found == visit.handovers.rend() ? nullptr : &*found;
}

bool answeredHere(const Visit& visit, const PersonId& person) {
    return visit.server.empty() || visit.server == person || visit.server == visit.run.enteredUnder;
}

Party partyOf(const Visit& visit) {
    if (holdOf(visit) != nullptr) {
        return Party::Hold;
    }
    if (visit.serverParty == Party::Desk && visit.run.visitorActs && isActive(visit)) {
        return Party::Visitor;
    }
    return visit.serverParty;
}

const Limit* findLimit(const Visit& visit, LimitKind kind) {
    const auto found = std::find_if(visit.limits.begin(), visit.limits.end(),
                                    [kind](const Limit& limit) { return limit.kind == kind; });
    return found == visit.limits.end() ? nullptr : &*found;
}

const Limit* findLimit(const Visit& visit, const LimitId& id) {
    const auto found =
        std::find_if(visit.limits.begin(), visit.limits.end(), [&id](const Limit& limit) { return limit.id == id; });
    return found == visit.limits.end() ? nullptr : &*found;
}

} // namespace yingke::core
