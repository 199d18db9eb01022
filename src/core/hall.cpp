// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall.h"

#include <algorithm>

namespace yingke::core {

const Visit* find(const Hall& hall, const VisitId& id) {
    const auto found = hall.visits.find(id);
    return found == hall.visits.end() ? nullptr : &found->second;
}

const Promise* find(const Hall& hall, const PromiseId& id) {
    const auto found = hall.promises.find(id);
    return found == hall.promises.end() ? nullptr : &found->second;
}

PresenceState presenceOf(const Hall& hall, const PersonId& person) {
    const auto found = hall.presence.find(person);
    return found == hall.presence.end() ? PresenceState::Out : found->second.state;
}

const Visit* activeVisitOf(const Hall& hall, const PersonId& person) {
    if (person.empty()) {
        return nullptr;
    }
    for (const auto& [id, visit] : hall.visits) {
        if (visit.server == person && isActive(visit)) {
            return &visit;
        }
    }
    return nullptr;
}

std::vector<const Visit*> queueOf(const Hall& hall) {
    std::vector<const Visit*> queue;
    for (const auto& [id, visit] : hall.visits) {
        const Stage stage = stageOf(visit);
        if (stage == Stage::Greeting || stage == Stage::Queued) {
            queue.push_back(&visit);
        }
    }
    std::stable_sort(queue.begin(), queue.end(),
                     [](const Visit* a, const Visit* b) { return a->arrivedAt.steady < b->arrivedAt.steady; });
    return queue;
}

std::optional<Millis> nextDue(const Hall& hall) {
    std::optional<Millis> next;
    for (const auto& [id, visit] : hall.visits) {
        for (const Limit& limit : visit.limits) {
            const auto change = nextChange(limit);
            if (change && (!next || *change < *next)) {
                next = change;
            }
        }
    }
    return next;
}

} // namespace yingke::core
