// SPDX-License-Identifier: GPL-3.0-or-later
// Which years a step reckons with although the office's calendar does not have their holidays.
#pragma once

#include "scenario/expression/office_calendar.h"
#include "scenario/language/problem.h"
#include "scenario/player/visit_values.h"

#include <set>

namespace yingke::scenario {

/// Of the step's sums, notes, promise and fields, and of the conditions that lead straight to it.
[[nodiscard]] std::set<int> unsureYears(const Script& script, const Step& step, const ValuePlace& place);

/// Whether any expression of the script asks the calendar for working days, holidays or hours.
[[nodiscard]] bool asksCalendar(const Script& script);

/// A warning at each expression that asks the calendar of a year that it does not carry, as far as the text shows it:
/// by the dates written in it, and by what it would reckon with from `today` on (days since 1970-01-01).
[[nodiscard]] Problems unannouncedYears(const Script& script, const OfficeCalendar& calendar, std::int64_t today);

} // namespace yingke::scenario
