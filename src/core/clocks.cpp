// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocks.h"

namespace yingke::core {

std::optional<LimitRule> ruleFor(const LimitTable& table, LimitKind kind) {
    switch (kind) {
    case LimitKind::Waiting:
        return table.waiting;
    case LimitKind::TelephoneHold:
        return table.telephoneHold;
    case LimitKind::Answer:
        return table.answer;
    case LimitKind::AnswerSupervisor:
        return table.answerSupervisor;
    case LimitKind::Tea:
        return table.tea;
    case LimitKind::Script:
        return std::nullopt;
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
