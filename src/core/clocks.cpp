// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocks.h"

#include <algorithm>

namespace yingke::core {

const OfficeLimit* officeLimitNamed(std::string_view name) {
    const auto found = std::find_if(officeLimits.begin(), officeLimits.end(),
                                    [name](const OfficeLimit& limit) { return name == limit.name(); });
    return found != officeLimits.end() ? &*found : nullptr;
}

std::optional<LimitRule> ruleFor(const LimitTable& table, LimitKind kind) {
    for (const OfficeLimit& limit : officeLimits) {
        if (limit.kind == kind) {
            return table.*limit.rule;
        }
    }
    return std::nullopt;
}

LimitPhase phaseAt(const Limit& limit, Millis steadyNow) {
    if (steadyNow >= limit.due) {
        return LimitPhase::Overdue;
    }
    return steadyNow >= limit.warnAt ? LimitPhase::Warning : LimitPhase::Calm;
}

Millis leftAt(const Limit& limit, Millis steadyNow) { return limit.due - steadyNow; }

std::optional<Millis> nextChange(const Limit& limit) {
    switch (limit.noted) {
    case LimitPhase::Calm:
        return limit.warnAt < limit.due ? limit.warnAt : limit.due;
    case LimitPhase::Warning:
        return limit.due;
    case LimitPhase::Overdue:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace yingke::core
