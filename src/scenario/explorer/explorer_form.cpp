// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_form.h"

#include <cmath>
#include <iterator>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr double mostExact = 1e15;

/// The moment that it is now, and nothing beside it.
bool isNow(const Form& form) {
    return form.parts.size() == 2 && form.parts.count(todayPart) > 0 && form.parts.count(clockPart) > 0 &&
           form.parts.at(todayPart) == dayInMillis && form.parts.at(clockPart) == 1 && form.rest == Ends{0, 0};
}

Ends countOf(Function function) {
    return function == Function::Weekday ? Ends{1, 7}
           : function == Function::Day   ? Ends{1, 31}
           : function == Function::Month ? Ends{1, 12}
                                         : Ends{};
}

Form laterBy(Form form, const Ends& days) {
    if (form.type != ValueType::Date) {
        return betweenEnds(form, ValueType::Date, {});
    }
    form.rest = sumOfEnds(form.rest, days);
    return form;
}

/// A day or a time of a date or a moment.
Form partOf(Function function, Form form) {
    const bool now = isNow(form);
    if (function == Function::TimeOf && !now) {
        return betweenEnds(form, ValueType::Time, {0, dayInMillis - 1});
    }
    if (now) {
        form.parts = {{function == Function::TimeOf ? clockPart : todayPart, 1}};
    } else {
        scaleForm(form, 1 / dayInMillis);
        form.rest.least -= 1;
        form.exact = false;
    }
    form.type = function == Function::TimeOf ? ValueType::Time : ValueType::Date;
    return form;
}

} // namespace

bool isWhole(double number) {
    return std::isinf(number) || (std::floor(number) == number && std::abs(number) < mostExact);
}

double hairBeside(double end) {
    constexpr double hair = 1e-6;
    constexpr double ofMuch = 1e-9;
    return std::isinf(end) ? 0 : hair + ofMuch * std::abs(end);
}

Ends scaledEnds(const Ends& ends, double by) {
    const auto times = [by](double end) { return by == 0 ? 0 : end * by; };
    return by < 0 ? Ends{times(ends.most), times(ends.least)} : Ends{times(ends.least), times(ends.most)};
}

Ends sumOfEnds(const Ends& one, const Ends& other) { return {one.least + other.least, one.most + other.most}; }

void scaleForm(Form& form, double by) {
    for (auto part = form.parts.begin(); part != form.parts.end();) {
        part->second *= by;
        part = part->second == 0 ? form.parts.erase(part) : std::next(part);
    }
    form.rest = scaledEnds(form.rest, by);
    form.exact = form.exact && isWhole(by) && isWhole(form.rest.least) && isWhole(form.rest.most);
}

void addForm(Form& form, const Form& more, double sign) {
    for (const auto& [name, times] : more.parts) {
        if ((form.parts[name] += sign * times) == 0) {
            form.parts.erase(name);
        }
    }
    form.rest = sumOfEnds(form.rest, scaledEnds(more.rest, sign));
    form.facts.insert(more.facts.begin(), more.facts.end());
    form.open = form.open || more.open;
    form.exact = form.exact && more.exact && isWhole(form.rest.least) && isWhole(form.rest.most);
}

Form betweenEnds(const Form& needs, ValueType type, const Ends& ends) {
    Form form = needs;
    form.type = type;
    form.parts.clear();
    form.rest = ends;
    form.exact = isWhole(ends.least) && isWhole(ends.most);
    return form;
}

Form maybeOpen(Form form) {
    form.open = true;
    return form;
}

std::optional<double> constantOf(const Form& form) {
    const bool fixed = form.parts.empty() && form.rest.least == form.rest.most;
    return fixed ? std::optional(form.rest.least) : std::nullopt;
}

Form ofTheCalendar(Function function, Form form) {
    if (function == Function::MonthEnd) {
        return laterBy(std::move(form), {0, 30});
    }
    if (function == Function::NextWorkingDay || function == Function::WorkingDayFrom) {
        return maybeOpen(laterBy(std::move(form), {function == Function::NextWorkingDay ? 1.0 : 0.0, endless}));
    }
    if (function == Function::OpensAt || function == Function::ClosesAt) {
        return maybeOpen(betweenEnds(form, ValueType::Time, {0, dayInMillis - 1}));
    }
    if (function == Function::NextOpen) {
        form.rest.most = endless;
        form.open = true;
        return form;
    }
    if (function == Function::DateOf || function == Function::TimeOf) {
        return partOf(function, std::move(form));
    }
    return betweenEnds(form, ValueType::Count, countOf(function));
}

} // namespace yingke::scenario
