// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/hall_look.h"

#include <algorithm>

namespace yingke::desk {

std::set<core::VisitId> whoWaits(const core::Hall& hall) {
    std::set<core::VisitId> waiting;
    for (const auto& [id, visit] : hall.visits) {
        const core::Stage stage = core::stageOf(visit);
        if (visit.server.empty() && (stage == core::Stage::Greeting || stage == core::Stage::Queued)) {
            waiting.insert(id);
        }
    }
    return waiting;
}

HallLook lookAt(const core::Hall& hall, core::Millis steadyNow) {
    HallLook look;
    look.waiting = static_cast<int>(whoWaits(hall).size());
    for (const auto& [id, visit] : hall.visits) {
        if (core::isClosed(visit)) {
            continue;
        }
        for (const core::Limit& limit : visit.limits) {
            look.gravest = std::max(look.gravest, core::phaseAt(limit, steadyNow));
            look.runsUntil = std::max(look.runsUntil, limit.due);
        }
    }
    return look;
}

std::vector<PassedLimits::Passed> PassedLimits::since(const core::Hall& hall, core::Millis steadyNow,
                                                      core::LimitPhase phase) {
    std::vector<Passed> passed;
    std::map<std::pair<core::VisitId, core::LimitId>, core::LimitPhase> now; // limits that ended are forgotten
    for (const auto& [id, visit] : hall.visits) {
        if (core::isClosed(visit)) {
            continue;
        }
        for (const core::Limit& limit : visit.limits) {
            const std::pair key(id, limit.id);
            const core::LimitPhase is = core::phaseAt(limit, steadyNow);
            const auto told = m_told.find(key);
            if (is == phase && (told == m_told.end() || told->second != phase)) {
                passed.push_back({id, limit.kind});
            }
            now[key] = is;
        }
    }
    m_told = std::move(now);
    return passed;
}

} // namespace yingke::desk
