// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badge.h"

#include "core/farewell.h"
#include "core/hall.h"

#include <set>

namespace yingke::core {

namespace {

/// Was here today, whenever it came, or may be called back from the door and be here again.
bool isOfToday(const Visit& visit, const Moment& now) {
    const auto* closed = std::get_if<Closed>(&visit.state);
    if (closed == nullptr || localDay(closed->at) == localDay(now)) {
        return true;
    }
    const auto until = takenBackUntil(visit);
    return until && now.steady <= *until;
}

} // namespace

Badge nextBadge(const Hall& hall, const Moment& now) {
    std::set<Badge> taken;
    for (const auto& [id, visit] : hall.visits) {
        if (isOfToday(visit, now)) {
            taken.insert(visit.badge);
        }
    }
    const auto last = hall.badges.find(localDay(now));
    Badge next = last != hall.badges.end() ? last->second + 1 : 1;
    while (taken.count(next) > 0) {
        ++next;
    }
    return next;
}

} // namespace yingke::core
