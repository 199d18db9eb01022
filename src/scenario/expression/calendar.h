// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar as people write it: days, months of different lengths, times of day. No clock and no time zone in it.
#pragma once

#include "core/moment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yingke::scenario {

inline constexpr core::Millis millisOfDay = 24LL * 3600 * 1000;

struct CalendarDay {
    int year = 1970;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31
};

/// 28..31. The month is 1..12.
[[nodiscard]] int monthLength(int year, int month);

/// Days since 1970-01-01, and back.
[[nodiscard]] std::int64_t dayNumber(const CalendarDay& day);
[[nodiscard]] CalendarDay calendarDay(std::int64_t number);

/// So many months later (or earlier, below 0): the same day of the month, or the month's last where it has none.
[[nodiscard]] std::int64_t monthsLater(std::int64_t day, int months);

/// "2026-11-26" as days since 1970-01-01; nothing when there is no such day or it lies before 1970.
[[nodiscard]] std::optional<std::int64_t> readDay(std::string_view text);
/// "18:30" as milliseconds of the day; nothing when it is none.
[[nodiscard]] std::optional<core::Millis> readClock(std::string_view text);

/// "2026-11-26" and "18:30".
[[nodiscard]] std::string dayText(std::int64_t number);
[[nodiscard]] std::string clockText(core::Millis ofDay);

} // namespace yingke::scenario
