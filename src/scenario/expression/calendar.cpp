// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace yingke::scenario {

namespace {

/// `digits` digits at `at`; nothing when there is anything else.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text.substr(at, digits)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

int monthLength(int year, int month) {
    constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

// Howard Hinnant's era arithmetic, there and back.
std::int64_t dayNumber(const CalendarDay& day) {
    const std::int64_t y = day.year - (day.month <= 2 ? 1 : 0);
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

CalendarDay calendarDay(std::int64_t number) {
    const std::int64_t shifted = number + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t part = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = part + (part < 10 ? 3 : -9);
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {static_cast<int>(year), static_cast<int>(month), static_cast<int>(dayOfYear - (153 * part + 2) / 5 + 1)};
}

std::int64_t monthsLater(std::int64_t day, int months) {
    CalendarDay at = calendarDay(day);
    const int count = at.year * 12 + at.month - 1 + months;
    at.year = count >= 0 ? count / 12 : (count - 11) / 12;
    at.month = count - at.year * 12 + 1;
    at.day = std::min(at.day, monthLength(at.year, at.month));
    return dayNumber(at);
}

std::optional<std::int64_t> readDay(std::string_view text) {
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (text.size() != 10 || !year || !month || !day || text[4] != '-' || text[7] != '-' || *year < 1970 ||
        *month < 1 || *month > 12 || *day < 1 || *day > monthLength(*year, *month)) {
        return std::nullopt;
    }
    return dayNumber({*year, *month, *day});
}

std::optional<core::Millis> readClock(std::string_view text) {
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    if (text.size() != 5 || !hour || !minute || text[2] != ':' || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return (static_cast<core::Millis>(*hour) * 60 + *minute) * 60'000;
}

std::string dayText(std::int64_t number) {
    const CalendarDay day = calendarDay(number);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", day.year, day.month, day.day);
    return text.data();
}

std::string clockText(core::Millis ofDay) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(ofDay / 3'600'000),
                  static_cast<int>(ofDay / 60'000 % 60));
    return text.data();
}

} // namespace yingke::scenario
