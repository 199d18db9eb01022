// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of the second language in a visit: what their names stand for there, with types.
#pragma once

#include "core/visit.h"
#include "scenario/expression/expression_tree.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"

#include <functional>
#include <optional>
#include <string>

namespace yingke::scenario {

/// Where an expression stands. All outlive the call.
struct ValuePlace {
    const Script& script;
    const core::Visit& visit;
    const Surroundings& surroundings;
    const Step& step;
    std::function<std::optional<double>(const std::string& name)> promise; ///< promise.known …; may be empty
};

/// The local clock of an expression at a moment, by a calendar that outlives it.
[[nodiscard]] ExpressionClock clockOf(const core::Moment& now, const OfficeCalendar& calendar);

/// A fact's value as expressions see it; nothing when it is not answered: an empty text, a date or time that is none.
[[nodiscard]] std::optional<Value> typedValue(FactType type, const core::FactValue& value);

/// A fact, a sum, a looked-up value, settings.x, fees.x, is_owner …, has.x, chose.step and chose.step.choice,
/// overridden.x, promise.x; nothing: not answered (an empty text and a date that is none are not).
[[nodiscard]] std::optional<Value> valueOf(const std::string& name, const ValuePlace& place);

/// Whether a condition holds; nothing: it hangs on something that is not answered, or can't be reckoned.
[[nodiscard]] std::optional<bool> conditionOf(const std::string& text, const ValuePlace& place);

/// What an expression comes to: when a promise is due, what is noted, how much a fact may be.
[[nodiscard]] Reckoned reckonedOf(const std::string& text, const ValuePlace& place);

/// A value as a fact of the type keeps it (a plain number as yuan, a number as a yes or no of the office); nothing when
/// it is of another type.
[[nodiscard]] std::optional<core::FactValue> factFor(FactType type, const Value& value);

/// UTC milliseconds of a date (18:00 of its day), a time (today), a date and time, or a duration from now; nothing for
/// anything else.
[[nodiscard]] std::optional<core::Millis> pointOfValue(const Value& value, const core::Moment& now);

/// What a formula comes to, as money.
[[nodiscard]] Reckoned sumOf(const std::string& text, const ValuePlace& place);

} // namespace yingke::scenario
