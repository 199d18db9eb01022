// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_mentioned.h"

#include "scenario/expression/calendar.h"
#include "scenario/expression/office_calendar.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr double largest = 1e12; // beyond it no count and no sum of fen lies

void beside(std::set<double>& points, double at, double step) { points.insert({at - step, at, at + step}); }

std::set<double> clockOfDayPoints(const Mentioned& mentioned, const ExpressionClock& clock) {
    const double now = clock.now - clock.today * aDay;
    std::set<double> points{0, aDay - aMinute, now};
    for (int hour = 0; hour < 24; ++hour) {
        points.insert(hour * 60 * aMinute);
    }
    for (const double at : mentioned.clocks) {
        beside(points, at, aMinute);
    }
    for (const double moment : mentioned.moments) {
        beside(points, std::fmod(moment, aDay), aMinute);
    }
    for (const double length : mentioned.lengths) {
        beside(points, now + length, aMinute);
        beside(points, now - length, aMinute);
    }
    return points;
}

bool asksTheCalendar(const Term& term) { // NOLINT(misc-no-recursion)
    const bool days = term.operation == Operation::Literal && term.literal.type == ValueType::WorkingDays;
    return days || (term.operation == Operation::Call && term.function >= Function::IsWorkingDay) ||
           std::any_of(term.parts.begin(), term.parts.end(), asksTheCalendar);
}

/// Days of the weeks to come that are of another kind than the day before, and the hours at which such days turn.
void calendarTurns(const ExpressionClock& clock, Mentioned& mentioned) {
    constexpr int daysToCome = 45; // as far as the calendar of a walk has days of its own
    const OfficeCalendar& calendar = *clock.calendar;
    const auto today = static_cast<std::int64_t>(clock.today);
    for (std::int64_t day = today; day < today + daysToCome; ++day) {
        const auto kindOf = [&calendar](std::int64_t of) {
            const NamedDay* named = calendar.named(of);
            return std::tuple(calendar.isWorkingDay(of), calendar.hoursOf(of).empty(),
                              named != nullptr ? static_cast<int>(named->kind) : -1);
        };
        if (kindOf(day) != kindOf(day - 1)) {
            mentioned.days.insert(static_cast<double>(day));
        }
        for (const OpenHours& hours : calendar.hoursOf(day)) {
            mentioned.clocks.insert(static_cast<double>(hours.from));
            mentioned.clocks.insert(static_cast<double>(std::min(hours.until, millisOfDay - 60'000)));
        }
    }
}

std::set<double> numberPoints(const Mentioned& mentioned, bool money) {
    const double whole = money ? 100 : 1;
    std::set<double> points;
    for (double tens = 1; tens < largest; tens *= 10) {
        points.insert({tens, 2 * tens, 5 * tens});
    }
    for (const double count : mentioned.counts) {
        beside(points, std::floor(count * whole), 1);
        beside(points, std::ceil(count * whole), 1);
    }
    for (const double fen : mentioned.fen) {
        beside(points, money ? fen : fen / 100, 1);
    }
    points.insert(0);
    return points;
}

} // namespace

void Mentioned::add(const Value& value) {
    const std::pair<ValueType, std::set<double>*> numbers[] = {
        {ValueType::Count, &counts}, {ValueType::Money, &fen},        {ValueType::Date, &days},
        {ValueType::Time, &clocks},  {ValueType::DateTime, &moments}, {ValueType::Duration, &lengths},
        {ValueType::Months, &months}};
    for (const auto& [type, into] : numbers) {
        if (value.type == type) {
            into->insert(value.number);
        }
    }
    if (value.type == ValueType::Text || value.type == ValueType::Choice) {
        texts.insert(value.text);
    }
}

void Mentioned::read(const Term& term) { // NOLINT(misc-no-recursion)
    if (term.operation == Operation::Literal) {
        add(term.literal);
    }
    for (const Term& part : term.parts) {
        read(part);
    }
}

Mentioned mentionedWith(const TypedConditions& conditions, const std::function<bool(const TypedCondition&)>& wanted,
                        const ExpressionClock& clock) {
    Mentioned mentioned;
    bool asks = false;
    for (const TypedCondition& condition : conditions.all()) {
        if (wanted(condition)) {
            mentioned.read(condition.tree);
            for (const auto& [name, value] : bordersOf(condition.tree, clock)) {
                mentioned.add(value);
            }
            asks = asks || asksTheCalendar(condition.tree);
        }
    }
    if (asks && clock.calendar != nullptr) {
        calendarTurns(clock, mentioned);
    }
    return mentioned;
}

std::set<double> dayPoints(const Mentioned& mentioned, const ExpressionClock& clock) {
    std::set<double> points;
    const auto today = static_cast<std::int64_t>(clock.today);
    for (int away = -2; away <= 8; ++away) {
        points.insert(clock.today + away);
    }
    const CalendarDay date = calendarDay(today);
    const std::int64_t month = dayNumber({date.year, date.month, 1});
    for (int later = -1; later <= 13; ++later) {
        beside(points, static_cast<double>(monthsLater(month, later)), 1);
    }
    for (const double day : mentioned.days) {
        beside(points, day, 1);
    }
    for (const double moment : mentioned.moments) {
        beside(points, std::floor(moment / aDay), 1);
    }
    for (const double length : mentioned.lengths) {
        for (const double sign : {-1.0, 1.0}) {
            beside(points, clock.today + sign * std::floor(length / aDay), 1);
        }
    }
    for (const double count : mentioned.months) {
        for (const int sign : {-1, 1}) {
            beside(points, static_cast<double>(monthsLater(today, sign * static_cast<int>(count))), 1);
        }
    }
    for (const double count : mentioned.counts) {
        constexpr double oldest = 150; // years
        if (count > 0 && count <= oldest) {
            beside(points, static_cast<double>(monthsLater(today, -12 * static_cast<int>(count))), 1);
            points.insert(static_cast<double>(month) + count - 1); // the day of the month
        } else if (count > 1970 && count < 2200) {
            beside(points, static_cast<double>(dayNumber({static_cast<int>(count), 1, 1})), 1);
            points.insert(static_cast<double>(dayNumber({static_cast<int>(count), 12, 31})));
        }
    }
    return points;
}

std::vector<ExpressionClock> namedDays(const Mentioned& mentioned, std::size_t most) {
    std::set<double> moments = mentioned.moments;
    for (const double day : mentioned.days) {
        moments.insert(day * aDay);
    }
    std::vector<ExpressionClock> found;
    for (const double moment : moments) {
        const double day = std::floor(moment / aDay);
        if (found.size() < most && (found.empty() || found.back().today != day)) {
            found.push_back({day, moment});
        }
    }
    return found;
}

std::set<double> farDayPoints(const ExpressionClock& clock) {
    std::set<double> points{0};   // no day before it is written
    constexpr int furthest = 100; // years
    for (const int years : {1, 2, 5, 10, 20, 50, furthest}) {
        const auto today = static_cast<std::int64_t>(clock.today);
        points.insert(static_cast<double>(monthsLater(today, 12 * years)));
        points.insert(static_cast<double>(monthsLater(today, -12 * years)));
    }
    const int year = calendarDay(static_cast<std::int64_t>(clock.today)).year;
    for (int leap = year - 8; leap <= year + 8; ++leap) {
        if (monthLength(leap, 2) == 29) {
            points.insert(static_cast<double>(dayNumber({leap, 2, 29})));
        }
    }
    return points;
}

std::set<double> momentPoints(const Mentioned& mentioned, const ExpressionClock& clock) {
    std::set<double> points;
    for (const double day : dayPoints(mentioned, clock)) {
        points.insert(day * aDay + 9.5 * 60 * aMinute);
    }
    for (int away = 0; away <= 7; ++away) {
        for (const double at : clockOfDayPoints(mentioned, clock)) {
            if (away < 2 || mentioned.clocks.count(at) > 0) {
                points.insert((clock.today + away) * aDay + at);
            }
        }
    }
    for (const double moment : mentioned.moments) {
        beside(points, moment, aMinute);
    }
    for (const double length : mentioned.lengths) {
        beside(points, clock.now + length, aMinute);
        beside(points, clock.now - length, aMinute);
    }
    return points;
}

std::set<double> pointsOf(ValueType type, const Mentioned& mentioned, const ExpressionClock& clock) {
    if (type == ValueType::Count || type == ValueType::Money) {
        return numberPoints(mentioned, type == ValueType::Money);
    }
    if (type == ValueType::Date) {
        std::set<double> points = dayPoints(mentioned, clock);
        points.merge(farDayPoints(clock));
        return points;
    }
    if (type == ValueType::Time) {
        return clockOfDayPoints(mentioned, clock);
    }
    if (type == ValueType::DateTime) {
        std::set<double> points = momentPoints(mentioned, clock);
        for (const double day : farDayPoints(clock)) {
            points.insert(day * aDay + 9.5 * 60 * aMinute);
        }
        return points;
    }
    return type == ValueType::YesNo ? std::set<double>{0, 1} : std::set<double>{};
}

} // namespace yingke::scenario
