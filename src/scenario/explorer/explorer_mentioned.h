// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the conditions that a name stands in, and the points at which something may turn for it.
#pragma once

#include "scenario/explorer/explorer_typed.h"
#include "scenario/expression/calendar.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

inline constexpr double aMinute = 60'000; ///< as points in time are counted here
inline constexpr auto aDay = static_cast<double>(millisOfDay);

struct Mentioned {
    std::set<double> counts;
    std::set<double> fen;
    std::set<double> days;
    std::set<double> clocks; ///< milliseconds of the day
    std::set<double> moments;
    std::set<double> lengths;
    std::set<double> months;
    std::set<std::string> texts;

    void add(const Value& value);
    void read(const Term& term);
};

/// Of all conditions that are wanted.
[[nodiscard]] Mentioned mentionedWith(const TypedConditions& conditions,
                                      const std::function<bool(const TypedCondition&)>& wanted,
                                      const ExpressionClock& clock);

/// Days on which something may turn: the week to come, month's begins and ends for a year, birthdays, what is named.
[[nodiscard]] std::set<double> dayPoints(const Mentioned& mentioned, const ExpressionClock& clock);
/// Days far away, before and behind, between which a border is found by halving whatever function stands between a day
/// and what it is compared with; and the days that only leap years have.
[[nodiscard]] std::set<double> farDayPoints(const ExpressionClock& clock);
/// The named days and moments, each day once, as clocks to look around from: by a function of the calendar (a month's
/// end, an age) a border may lie some way off the day that it is compared with.
[[nodiscard]] std::vector<ExpressionClock> namedDays(const Mentioned& mentioned, std::size_t most);
[[nodiscard]] std::set<double> momentPoints(const Mentioned& mentioned, const ExpressionClock& clock);
/// Numbers of a type at which something may turn, as a Value holds them; none for texts.
[[nodiscard]] std::set<double> pointsOf(ValueType type, const Mentioned& mentioned, const ExpressionClock& clock);

} // namespace yingke::scenario
