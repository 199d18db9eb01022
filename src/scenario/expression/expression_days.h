// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of days and of the office's calendar. Inside the reckoner only.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace yingke::scenario {

/// The day of a date, or of a date and time.
[[nodiscard]] std::int64_t dayOfValue(const Value& value);

/// weekday, month_end, age, day, month, year, date, time, at.
[[nodiscard]] std::optional<Value> reckonDay(Function function, const std::vector<Value>& given,
                                             const ExpressionClock& clock);

/// What asks the office's calendar: is_working_day … next_open. `unsure` gets the years whose arrangement was needed
/// and is not in the calendar.
[[nodiscard]] std::optional<Value> reckonCalendar(Function function, const std::vector<Value>& given,
                                                  const ExpressionClock& clock, std::set<int>& unsure);

/// A date, or a date and time, moved by whole working days; nothing when they are not whole or too many.
[[nodiscard]] std::optional<Value> workingDaysMoved(Value point, double count, const ExpressionClock& clock,
                                                    std::set<int>& unsure);

} // namespace yingke::scenario
