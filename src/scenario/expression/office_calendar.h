// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own calendar: public holidays and working days swapped for them, days on which the office is closed, and
// its hours. Read from calendar.yaml (office_days.h in the player); no clock and no zone in it.
#pragma once

#include "scenario/expression/calendar.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// From and until belong to it: at 18:00 an office that is open until 18:00 is closed.
struct OpenHours {
    core::Millis from = 0;  ///< milliseconds of the day
    core::Millis until = 0; ///< above `from`, at most 24 hours
    friend bool operator==(const OpenHours&, const OpenHours&) = default;
};

enum class DayKind {
    Holiday, ///< public holiday, with what is taken off beside it
    Working, ///< a Saturday or Sunday on which people work instead (调休)
    Closed   ///< the office is closed for a reason of its own
};

struct NamedDay {
    DayKind kind = DayKind::Holiday;
    std::string name; ///< "春节"; may be empty
    friend bool operator==(const NamedDay&, const NamedDay&) = default;
};

/// Days are counted from 1970-01-01. Without a file: Monday to Friday are working days, open every day 08:30–18:00.
struct OfficeCalendar {
    OfficeCalendar();

    std::array<std::vector<OpenHours>, 7> week; ///< Monday first; in order, empty: closed
    std::vector<OpenHours> onHolidays;
    std::vector<OpenHours> onSwapped; ///< on a Saturday or Sunday on which people work
    std::map<std::int64_t, NamedDay> days;
    std::set<int> announced; ///< years whose holidays and swapped days are known whole

    [[nodiscard]] const NamedDay* named(std::int64_t day) const; ///< null: a day like any other
    /// Monday to Friday but for holidays, and swapped days; never a closing day of the office.
    [[nodiscard]] bool isWorkingDay(std::int64_t day) const;
    [[nodiscard]] const std::vector<OpenHours>& hoursOf(std::int64_t day) const;
    [[nodiscard]] bool isOpen(std::int64_t day, core::Millis ofDay) const;

    /// The count-th working day after the day (before it, below 0); 0 is the day itself. Nothing beyond 2,500.
    [[nodiscard]] std::optional<std::int64_t> workingDaysLater(std::int64_t day, std::int64_t count) const;
    /// Working days behind `from` up to and with `until`; below 0 when `until` lies before. Nothing beyond 20 years.
    [[nodiscard]] std::optional<std::int64_t> workingDaysBetween(std::int64_t from, std::int64_t until) const;
    /// The local moment itself when the office is open, else when it opens next; nothing within a year.
    [[nodiscard]] std::optional<std::int64_t> nextOpen(std::int64_t moment) const;

    /// Years from one day to another whose arrangement is not in the calendar.
    [[nodiscard]] std::set<int> notAnnounced(std::int64_t from, std::int64_t until) const;

    friend bool operator==(const OfficeCalendar&, const OfficeCalendar&) = default;
};

/// "08:30-12:00, 13:30-18:00", in order and not into each other, 24:00 as an end; "closed" and 休息 are none. Nothing
/// when it can't be read.
[[nodiscard]] std::optional<std::vector<OpenHours>> readHours(const std::string& text);

} // namespace yingke::scenario
