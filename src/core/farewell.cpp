// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/farewell.h"

namespace yingke::core {

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
