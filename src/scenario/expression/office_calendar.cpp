// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/office_calendar.h"

#include <algorithm>
#include <cmath>

namespace yingke::scenario {

namespace {

constexpr std::int64_t mostWorkingDays = 2'500;
constexpr std::int64_t mostDaysCounted = 20 * 366;
constexpr std::int64_t mostDaysClosed = 366;
constexpr core::Millis anOpenMinute = 60'000;

/// 0 Monday to 6 Sunday; 1970-01-01 was a Thursday.
std::size_t weekdayIndex(std::int64_t day) { return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7); }

std::string withoutBlanks(const std::string& text) {
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return c != ' ' && c != '\t'; });
    return kept;
}

/// Signs as Chinese keyboards write them.
std::string plainSigns(std::string text) {
    static const std::vector<std::pair<std::string, std::string>> signs = {
        {"：", ":"}, {"，", ","}, {"、", ","}, {"–", "-"}, {"—", "-"}, {"－", "-"}, {"～", "-"}, {"至", "-"}};
    for (const auto& [written, plain] : signs) {
        for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at)) {
            text.replace(at, written.size(), plain);
        }
    }
    return text;
}

std::optional<OpenHours> readSpan(const std::string& text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string::npos) {
        return std::nullopt;
    }
    const std::string end = text.substr(dash + 1);
    const auto from = readClock(text.substr(0, dash));
    const auto until = end == "24:00" ? std::optional(millisOfDay) : readClock(end);
    return from && until && *from < *until ? std::optional(OpenHours{*from, *until}) : std::nullopt;
}

} // namespace

OfficeCalendar::OfficeCalendar() {
    const std::vector<OpenHours> usual{{510 * anOpenMinute, 1080 * anOpenMinute}};
    week.fill(usual);
    onHolidays = usual;
    onSwapped = usual;
}

const NamedDay* OfficeCalendar::named(std::int64_t day) const {
    const auto found = days.find(day);
    return found != days.end() ? &found->second : nullptr;
}

bool OfficeCalendar::isWorkingDay(std::int64_t day) const {
    if (const NamedDay* special = named(day)) {
        return special->kind == DayKind::Working;
    }
    return weekdayIndex(day) < 5;
}

const std::vector<OpenHours>& OfficeCalendar::hoursOf(std::int64_t day) const {
    static const std::vector<OpenHours> none;
    if (const NamedDay* special = named(day)) {
        switch (special->kind) {
        case DayKind::Holiday:
            return onHolidays;
        case DayKind::Working:
            return onSwapped;
        case DayKind::Closed:
            return none;
        }
    }
    return week[weekdayIndex(day)];
}

bool OfficeCalendar::isOpen(std::int64_t day, core::Millis ofDay) const {
    const std::vector<OpenHours>& hours = hoursOf(day);
    return std::any_of(hours.begin(), hours.end(),
                       [ofDay](const OpenHours& one) { return ofDay >= one.from && ofDay < one.until; });
}

std::optional<std::int64_t> OfficeCalendar::workingDaysLater(std::int64_t day, std::int64_t count) const {
    if (std::abs(count) > mostWorkingDays) {
        return std::nullopt;
    }
    const std::int64_t step = count < 0 ? -1 : 1;
    std::int64_t left = std::abs(count);
    for (std::int64_t looked = 0; left > 0; ++looked) {
        if (looked > mostDaysCounted) {
            return std::nullopt; // a calendar without working days
        }
        day += step;
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

std::optional<std::int64_t> OfficeCalendar::workingDaysBetween(std::int64_t from, std::int64_t until) const {
    if (std::abs(until - from) > mostDaysCounted) {
        return std::nullopt;
    }
    // Towards either side the day that is counted from is left out, and the one that is counted to belongs to it.
    const std::int64_t step = until < from ? -1 : 1;
    std::int64_t count = 0;
    for (std::int64_t day = from; day != until;) {
        day += step;
        count += isWorkingDay(day) ? step : 0;
    }
    return count;
}

std::optional<std::int64_t> OfficeCalendar::nextOpen(std::int64_t moment) const {
    std::int64_t day = moment >= 0 ? moment / millisOfDay : (moment - millisOfDay + 1) / millisOfDay;
    std::int64_t ofDay = moment - day * millisOfDay;
    for (std::int64_t looked = 0; looked <= mostDaysClosed; ++looked, ++day, ofDay = 0) {
        for (const OpenHours& one : hoursOf(day)) {
            if (ofDay < one.until) {
                return day * millisOfDay + std::max<std::int64_t>(ofDay, one.from);
            }
        }
    }
    return std::nullopt;
}

std::set<int> OfficeCalendar::notAnnounced(std::int64_t from, std::int64_t until) const {
    std::set<int> years;
    const int last = calendarDay(std::max(from, until)).year;
    for (int year = calendarDay(std::min(from, until)).year; year <= last; ++year) {
        if (announced.count(year) == 0) {
            years.insert(year);
        }
    }
    return years;
}

std::optional<std::vector<OpenHours>> readHours(const std::string& text) {
    const std::string plain = plainSigns(withoutBlanks(text));
    std::vector<OpenHours> hours;
    if (plain == "closed" || plain == "休息") {
        return hours;
    }
    for (std::size_t at = 0; at <= plain.size();) {
        const std::size_t end = std::min(plain.find(',', at), plain.size());
        const auto span = readSpan(plain.substr(at, end - at));
        if (!span || (!hours.empty() && hours.back().until > span->from)) {
            return std::nullopt;
        }
        hours.push_back(*span);
        at = end + 1;
    }
    return hours;
}

} // namespace yingke::scenario
