// SPDX-License-Identifier: GPL-3.0-or-later
// The office's calendar out of its file, calendar.yaml.
#pragma once

#include "scenario/expression/office_calendar.h"
#include "scenario/language/problem.h"

#include <array>
#include <string>

namespace yingke::scenario {

/// Keys of the opening hours in calendar.yaml: the weekdays, Monday first, then public holidays and swapped days.
inline constexpr std::array<const char*, 9> hoursKeys = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                         "saturday", "sunday",  "holiday",   "swapped"};
/// Kinds of the rows below `days:`, in the order of DayKind.
inline constexpr std::array<const char*, 3> dayKinds = {"holiday", "working", "closed"};

/// From the folder (resources/office or the office's own). What is not right is told with its place and left out.
[[nodiscard]] OfficeCalendar loadCalendar(const std::string& folder, Problems& problems);

/// The years of "2026, 2027"; nothing when it is no list of years.
[[nodiscard]] std::optional<std::set<int>> readYears(const std::string& text);

} // namespace yingke::scenario
