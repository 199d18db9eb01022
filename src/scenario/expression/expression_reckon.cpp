// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/calendar.h"
#include "scenario/expression/expression_days.h"
#include "scenario/expression/expression_tree.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr auto dayOfMillis = static_cast<double>(millisOfDay);
// Beyond these the calendar and the sums end; what leads there is a mistake, and has no value.
constexpr double mostDays = 3'000'000;
constexpr double mostMonths = 12'000;

Value yesNoValue(bool yes) { return {ValueType::YesNo, yes ? 1.0 : 0.0, {}}; }

/// A plain number beside money is yuan.
void toYuan(Value& one, const Value& other) {
    one = other.type == ValueType::Money ? readBeside(std::move(one), other.type) : one;
}

class Reckoner {
public:
    Reckoner(const NameValues& names, const ExpressionClock& clock) : m_names(names), m_clock(clock) {}

    std::optional<Value> of(const Term& term) { // NOLINT(misc-no-recursion)
        switch (term.operation) {
        case Operation::Literal:
            return term.literal;
        case Operation::Name:
            return named(term.word);
        case Operation::Today:
            return Value{ValueType::Date, m_clock.today, {}};
        case Operation::Now:
            return Value{ValueType::DateTime, m_clock.now, {}};
        case Operation::Call:
            return finite(called(term));
        case Operation::Not:
            if (const auto part = truth(term.parts[0])) {
                return yesNoValue(!*part);
            }
            return std::nullopt;
        case Operation::And:
            return both(term, false);
        case Operation::Or:
            return both(term, true);
        case Operation::Negate:
            if (auto part = of(term.parts[0])) {
                part->number = -part->number;
                return part;
            }
            return std::nullopt;
        case Operation::Equal:
        case Operation::Unequal:
        case Operation::Less:
        case Operation::AtMost:
        case Operation::More:
        case Operation::AtLeast:
            return compared(term);
        case Operation::Between:
            return between(term);
        case Operation::Plus:
        case Operation::Minus:
        case Operation::Times:
        case Operation::Over:
            return finite(joined(term));
        case Operation::Either:
            if (const auto condition = truth(term.parts[0])) {
                return of(term.parts[*condition ? 1 : 2]);
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    std::string unanswered;
    std::set<int> unsure;

private:
    std::optional<Value> named(const std::string& name) {
        auto value = m_names(name);
        if (!value && unanswered.empty()) {
            unanswered = name;
        }
        return value;
    }

    static std::optional<Value> finite(std::optional<Value> value) {
        return value && std::isfinite(value->number) ? std::move(value) : std::nullopt;
    }

    std::optional<bool> truth(const Term& term) { // NOLINT(misc-no-recursion)
        const auto value = of(term);
        return value ? std::optional(value->number != 0) : std::nullopt;
    }

    /// and (decides: no) and or (decides: yes): one side may decide while the other is not answered.
    std::optional<Value> both(const Term& term, bool decides) { // NOLINT(misc-no-recursion)
        const auto left = truth(term.parts[0]);
        if (left && *left == decides) {
            return yesNoValue(decides);
        }
        const auto right = truth(term.parts[1]);
        if (right && *right == decides) {
            return yesNoValue(decides);
        }
        return left && right ? std::optional(yesNoValue(!decides)) : std::nullopt;
    }

    static bool holdsBetween(Operation operation, const Value& left, const Value& right) {
        const bool texts = left.type == ValueType::Text || left.type == ValueType::Choice;
        const bool same = texts ? left.text == right.text : left.number == right.number;
        switch (operation) {
        case Operation::Equal:
            return same;
        case Operation::Unequal:
            return !same;
        case Operation::Less:
            return left.number < right.number;
        case Operation::AtMost:
            return left.number <= right.number;
        case Operation::More:
            return left.number > right.number;
        case Operation::AtLeast:
            return left.number >= right.number;
        case Operation::Literal:
        case Operation::Name:
        case Operation::Today:
        case Operation::Now:
        case Operation::Call:
        case Operation::Not:
        case Operation::Negate:
        case Operation::And:
        case Operation::Or:
        case Operation::Between:
        case Operation::Plus:
        case Operation::Minus:
        case Operation::Times:
        case Operation::Over:
        case Operation::Either:
            break;
        }
        return false;
    }

    /// The two made alike; false when they can't be compared (only in a script that was not checked).
    static bool alike(Value& left, Value& right) {
        left = readBeside(std::move(left), right.type);
        right = readBeside(std::move(right), left.type);
        return left.type == right.type;
    }

    std::optional<Value> compared(const Term& term) { // NOLINT(misc-no-recursion)
        auto left = of(term.parts[0]);
        auto right = of(term.parts[1]);
        if (!left || !right || !alike(*left, *right)) {
            return std::nullopt;
        }
        return yesNoValue(holdsBetween(term.operation, *left, *right));
    }

    std::optional<Value> between(const Term& term) { // NOLINT(misc-no-recursion)
        auto value = of(term.parts[0]);
        auto from = of(term.parts[1]);
        auto until = of(term.parts[2]);
        if (!value || !from || !until || !alike(*value, *from) || !alike(*value, *until) || !alike(*value, *from)) {
            return std::nullopt;
        }
        const bool behind = value->number >= from->number;
        const bool before = value->number <= until->number;
        // From 22:00 to 06:00 goes over midnight.
        const bool overnight = value->type == ValueType::Time && from->number > until->number;
        return yesNoValue(overnight ? behind || before : behind && before);
    }

    /// A point in time moved by a length; nothing when a date would be moved by part of a day, or out of the calendar.
    std::optional<Value> moved(Value point, const Value& length, double sign) {
        const double by = sign * length.number;
        if (length.type == ValueType::WorkingDays) {
            return workingDaysMoved(std::move(point), by, m_clock, unsure);
        }
        if (point.type == ValueType::Time) {
            point.number = std::fmod(std::fmod(point.number + by, dayOfMillis) + dayOfMillis, dayOfMillis);
            return point;
        }
        const double days = point.type == ValueType::Date ? point.number : point.number / dayOfMillis;
        const bool months = length.type == ValueType::Months;
        if (std::abs(months ? by * 30 : by / dayOfMillis) > mostDays || std::abs(days) > mostDays ||
            (months && (std::floor(by) != by || std::abs(by) > mostMonths))) {
            return std::nullopt;
        }
        if (months) {
            const std::int64_t day = dayOfValue(point);
            const std::int64_t later = monthsLater(day, static_cast<int>(by));
            point.number += static_cast<double>(later - day) * (point.type == ValueType::Date ? 1.0 : dayOfMillis);
        } else if (point.type == ValueType::Date) {
            if (std::fmod(by, dayOfMillis) != 0) {
                return std::nullopt;
            }
            point.number += by / dayOfMillis;
        } else {
            point.number += by;
        }
        return point;
    }

    std::optional<Value> joined(const Term& term) { // NOLINT(misc-no-recursion)
        auto left = of(term.parts[0]);
        auto right = of(term.parts[1]);
        if (!left || !right) {
            return std::nullopt;
        }
        const bool sum = term.operation == Operation::Plus || term.operation == Operation::Minus;
        if (sum) {
            toYuan(*left, *right);
            toYuan(*right, *left);
        }
        const auto type = joinedType(term.operation, left->type, right->type);
        if (!type) {
            return std::nullopt;
        }
        const double sign = term.operation == Operation::Minus ? -1 : 1;
        if (sum && (*type == ValueType::Date || *type == ValueType::DateTime || *type == ValueType::Time)) {
            return left->type == *type ? moved(*left, *right, sign) : moved(*right, *left, sign);
        }
        Value result{*type, 0, {}};
        if (sum) {
            result.number = left->number + sign * right->number;
            result.number *= left->type == ValueType::Date ? dayOfMillis : 1; // date - date
        } else {
            result.number =
                term.operation == Operation::Times ? left->number * right->number : left->number / right->number;
        }
        return result;
    }

    std::optional<Value> called(const Term& term) { // NOLINT(misc-no-recursion)
        std::vector<Value> given;
        for (const Term& part : term.parts) {
            const auto value = of(part);
            if (!value) {
                return std::nullopt;
            }
            given.push_back(*value);
        }
        const Value& first = given.front();
        switch (term.function) {
        case Function::Min:
        case Function::Max:
        case Function::Sum:
        case Function::Average:
            return several(term.function, std::move(given));
        case Function::Absolute:
            return Value{first.type, std::abs(first.number), {}};
        case Function::Round:
        case Function::RoundUp:
        case Function::RoundDown:
            return rounded(term.function, first);
        case Function::Begun:
            return Value{ValueType::Count, std::max(0.0, std::ceil(first.number / given[1].number)), {}};
        case Function::Weekday:
        case Function::MonthEnd:
        case Function::Age:
        case Function::Day:
        case Function::Month:
        case Function::Year:
        case Function::DateOf:
        case Function::TimeOf:
        case Function::At:
            return reckonDay(term.function, given, m_clock);
        case Function::IsWorkingDay:
        case Function::WorkingDays:
        case Function::NextWorkingDay:
        case Function::WorkingDayFrom:
        case Function::IsHoliday:
        case Function::IsClosingDay:
        case Function::IsOpen:
        case Function::OpensAt:
        case Function::ClosesAt:
        case Function::NextOpen:
            return reckonCalendar(term.function, given, m_clock, unsure);
        }
        return std::nullopt;
    }

    static std::optional<Value> several(Function function, std::vector<Value> given) {
        for (Value& one : given) {
            for (const Value& other : given) {
                toYuan(one, other);
            }
        }
        Value result = given.front();
        for (std::size_t i = 1; i < given.size(); ++i) {
            if (given[i].type != result.type) {
                return std::nullopt;
            }
            const double number = given[i].number;
            result.number = function == Function::Min   ? std::min(result.number, number)
                            : function == Function::Max ? std::max(result.number, number)
                                                        : result.number + number;
        }
        if (function == Function::Average) {
            result.number /= static_cast<double>(given.size());
        }
        return result;
    }

    /// To whole numbers, whole yuan, or whole minutes.
    static Value rounded(Function function, const Value& value) {
        const double whole = value.type == ValueType::Money ? 100 : value.type == ValueType::Duration ? 60'000 : 1;
        const double parts = value.number / whole;
        const double number = function == Function::RoundUp     ? std::ceil(parts)
                              : function == Function::RoundDown ? std::floor(parts)
                                                                : std::round(parts);
        return {value.type, number * whole, {}};
    }

    const NameValues& m_names;
    const ExpressionClock& m_clock;
};

} // namespace

Reckoned reckonTree(const Term& tree, const NameValues& names, const ExpressionClock& clock) {
    Reckoner reckoner(names, clock);
    Reckoned result;
    result.value = reckoner.of(tree);
    result.unanswered = result.value ? std::string{} : reckoner.unanswered;
    result.unsure = std::move(reckoner.unsure);
    return result;
}

} // namespace yingke::scenario
