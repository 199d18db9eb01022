// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/expression_days.h"

#include "scenario/expression/office_calendar.h"

#include <cmath>

namespace yingke::scenario {

namespace {

constexpr auto dayMillis = static_cast<double>(millisOfDay);
constexpr double mostDaysFromEpoch = 3'000'000;

Value truthValue(bool yes) { return {ValueType::YesNo, yes ? 1.0 : 0.0, {}}; }
Value countValue(std::int64_t count) { return {ValueType::Count, static_cast<double>(count), {}}; }
Value dateValue(std::int64_t day) { return {ValueType::Date, static_cast<double>(day), {}}; }

bool hasDayIn(const Value& value) {
    const double days = value.type == ValueType::DateTime ? value.number / dayMillis : value.number;
    return (value.type == ValueType::Date || value.type == ValueType::DateTime) && std::abs(days) < mostDaysFromEpoch;
}

/// The usual calendar serves where an expression is tried without an office.
const OfficeCalendar& calendarOf(const ExpressionClock& clock) {
    static const OfficeCalendar usual;
    return clock.calendar != nullptr ? *clock.calendar : usual;
}

void unsureWithin(const OfficeCalendar& calendar, std::int64_t from, std::int64_t until, std::set<int>& unsure) {
    unsure.merge(calendar.notAnnounced(from, until));
}

std::optional<Value> openAt(Function function, const Value& value, const OfficeCalendar& calendar) {
    const std::int64_t day = dayOfValue(value);
    const std::vector<OpenHours>& hours = calendar.hoursOf(day);
    if (function == Function::IsOpen) {
        const auto ofDay = static_cast<core::Millis>(value.number - static_cast<double>(day) * dayMillis);
        return truthValue(value.type == ValueType::Date ? !hours.empty() : calendar.isOpen(day, ofDay));
    }
    if (function == Function::NextOpen) {
        const auto next = calendar.nextOpen(static_cast<std::int64_t>(value.number));
        return next ? std::optional(Value{ValueType::DateTime, static_cast<double>(*next), {}}) : std::nullopt;
    }
    if (hours.empty()) {
        return std::nullopt;
    }
    const core::Millis clock = function == Function::OpensAt ? hours.front().from : hours.back().until;
    // An office that is open until midnight closes with the day's last minute: a time of day ends there.
    return Value{ValueType::Time, static_cast<double>(std::min(clock, millisOfDay - 60'000)), {}};
}

} // namespace

std::int64_t dayOfValue(const Value& value) {
    return static_cast<std::int64_t>(
        std::floor(value.type == ValueType::DateTime ? value.number / dayMillis : value.number));
}

std::optional<Value> reckonDay(Function function, const std::vector<Value>& given, const ExpressionClock& clock) {
    const Value& value = given.front();
    if (function == Function::At) {
        return Value{ValueType::DateTime, value.number * dayMillis + given[1].number, {}};
    }
    if (!hasDayIn(value)) {
        return std::nullopt;
    }
    const std::int64_t number = dayOfValue(value);
    CalendarDay day = calendarDay(number);
    if (function == Function::DateOf) {
        return dateValue(number);
    }
    if (function == Function::TimeOf) {
        return Value{ValueType::Time, value.number - static_cast<double>(number) * dayMillis, {}};
    }
    if (function == Function::Weekday) {
        return countValue(((number + 3) % 7 + 7) % 7 + 1); // 1970-01-01 was a Thursday
    }
    if (function == Function::Age) {
        const CalendarDay today = calendarDay(static_cast<std::int64_t>(clock.today));
        const bool before = today.month < day.month || (today.month == day.month && today.day < day.day);
        return countValue(today.year - day.year - (before ? 1 : 0));
    }
    if (function == Function::MonthEnd) {
        day.day = monthLength(day.year, day.month);
        return dateValue(dayNumber(day));
    }
    return countValue(function == Function::Day ? day.day : function == Function::Month ? day.month : day.year);
}

std::optional<Value> reckonCalendar(Function function, const std::vector<Value>& given, const ExpressionClock& clock,
                                    std::set<int>& unsure) {
    for (const Value& value : given) {
        if (!hasDayIn(value)) {
            return std::nullopt;
        }
    }
    const OfficeCalendar& calendar = calendarOf(clock);
    const Value& value = given.front();
    const std::int64_t day = dayOfValue(value);
    const NamedDay* named = calendar.named(day);
    if (function != Function::IsClosingDay) {
        unsureWithin(calendar, day, given.size() > 1 ? dayOfValue(given[1]) : day, unsure);
    }
    if (function == Function::IsWorkingDay) {
        return truthValue(calendar.isWorkingDay(day));
    }
    if (function == Function::IsHoliday) {
        return truthValue(named != nullptr && named->kind == DayKind::Holiday);
    }
    if (function == Function::IsClosingDay) {
        return truthValue(named != nullptr && named->kind == DayKind::Closed);
    }
    if (function == Function::WorkingDays) {
        const auto count = calendar.workingDaysBetween(day, dayOfValue(given[1]));
        return count ? std::optional(countValue(*count)) : std::nullopt;
    }
    if (function == Function::NextWorkingDay || function == Function::WorkingDayFrom) {
        const bool itself = function == Function::WorkingDayFrom && calendar.isWorkingDay(day);
        return workingDaysMoved(dateValue(day), itself ? 0 : 1, clock, unsure);
    }
    return openAt(function, value, calendar);
}

std::optional<Value> workingDaysMoved(Value point, double count, const ExpressionClock& clock, std::set<int>& unsure) {
    constexpr double most = 1e6; // so that the cast is sound; the calendar has its own bound
    if (std::floor(count) != count || std::abs(count) > most || !hasDayIn(point)) {
        return std::nullopt;
    }
    const OfficeCalendar& calendar = calendarOf(clock);
    const std::int64_t day = dayOfValue(point);
    const auto moved = calendar.workingDaysLater(day, static_cast<std::int64_t>(count));
    if (!moved) {
        return std::nullopt;
    }
    if (count != 0) {
        unsureWithin(calendar, day, *moved, unsure);
    }
    point.number += static_cast<double>(*moved - day) * (point.type == ValueType::Date ? 1.0 : dayMillis);
    return point;
}

} // namespace yingke::scenario
