// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of an expression as far as what is known of its facts tells them.
#include "scenario/explorer/explorer_outcomes.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/expression/calendar.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yingke::scenario {

Ends Outcomes::endsOf(const Form& form, const KnownFacts& facts, const std::string& without) {
    Ends ends = form.rest;
    for (const auto& [name, times] : form.parts) {
        if (name == without) {
            continue;
        }
        const auto known = facts.find(name);
        const Ends part = known != facts.end() ? known->second.ends
                          : name == clockPart  ? Ends{0, dayInMillis - 1}
                                               : Ends{};
        ends = sumOfEnds(ends, scaledEnds(part, times));
    }
    if (!form.exact) {
        ends.least -= hairBeside(ends.least);
        ends.most += hairBeside(ends.most);
    }
    return ends;
}

Outcomes::MaybeForm Outcomes::namedForm(const std::string& name, const KnownFacts& facts) const {
    const FactSpec* spec = specOf(name);
    const auto found = facts.find(name);
    if (spec == nullptr || found == facts.end()) {
        return std::nullopt;
    }
    const Known& known = found->second;
    Form form;
    form.parts[name] = 1;
    form.type = valueTypeOf(spec->type);
    if (form.type == ValueType::Text) {
        return std::nullopt;
    }
    if (form.type == ValueType::Date && known.fromToday) {
        form.parts[todayPart] = 1;
    }
    if (!m_first) {
        form.facts.insert(name);
        return form;
    }
    const bool number = form.type == ValueType::Count || form.type == ValueType::Money || form.type == ValueType::YesNo;
    if (!number) {
        return std::nullopt;
    }
    form.type = ValueType::Count;
    if (known.open) { // 0 then
        const Ends ends = known.answered ? known.ends : Ends{0, 0};
        form = betweenEnds(form, ValueType::Count, {std::min(ends.least, 0.0), std::max(ends.most, 0.0)});
    }
    return form;
}

Outcomes::MaybeForm Outcomes::formOf(const Term& term, const KnownFacts& facts) const { // NOLINT(misc-no-recursion)
    switch (term.operation) {
    case Operation::Literal:
        if (term.literal.type == ValueType::Text || term.literal.type == ValueType::Choice ||
            (m_first && !term.plain)) {
            return std::nullopt;
        }
        return betweenEnds(Form{}, term.literal.type, {term.literal.number, term.literal.number});
    case Operation::Name:
        return namedForm(term.word, facts);
    case Operation::Today:
    case Operation::Now: {
        if (m_first) {
            return std::nullopt;
        }
        Form form;
        form.type = term.operation == Operation::Today ? ValueType::Date : ValueType::DateTime;
        form.parts[todayPart] = term.operation == Operation::Today ? 1 : dayInMillis;
        if (term.operation == Operation::Now) {
            form.parts[clockPart] = 1;
        }
        return form;
    }
    case Operation::Call:
        return m_first ? std::nullopt : calledForm(term, facts);
    case Operation::Negate: {
        MaybeForm form = formOf(term.parts[0], facts);
        if (form) {
            scaleForm(*form, -1);
        }
        return form;
    }
    case Operation::Plus:
    case Operation::Minus:
    case Operation::Times:
    case Operation::Over:
        return joinedForm(term, facts);
    case Operation::Either: {
        const MaybeForm one = m_first ? std::nullopt : formOf(term.parts[1], facts);
        const MaybeForm other = one ? formOf(term.parts[2], facts) : std::nullopt;
        if (!one || !other || one->type != other->type) {
            return std::nullopt;
        }
        const Ends a = endsOf(*one, facts);
        const Ends b = endsOf(*other, facts);
        return maybeOpen(betweenEnds(Form{}, one->type, {std::min(a.least, b.least), std::max(a.most, b.most)}));
    }
    case Operation::Not:
    case Operation::And:
    case Operation::Or:
    case Operation::Equal:
    case Operation::Unequal:
    case Operation::Less:
    case Operation::AtMost:
    case Operation::More:
    case Operation::AtLeast:
    case Operation::Between:
        break;
    }
    return std::nullopt;
}

/// What lies between two sides of one type; a number beside money is yuan.
Outcomes::MaybeForm Outcomes::gapOf(const Term& left, const Term& right, // NOLINT(misc-no-recursion)
                                    const KnownFacts& facts) const {
    MaybeForm one = formOf(left, facts);
    MaybeForm other = one ? formOf(right, facts) : std::nullopt;
    if (!one || !other) {
        return std::nullopt;
    }
    const auto toYuan = [](Form& form, const Form& beside) {
        if (form.type == ValueType::Count && beside.type == ValueType::Money) {
            scaleForm(form, 100);
            form.type = ValueType::Money;
            form.rest = form.exact ? form.rest : sumOfEnds(form.rest, {-1, 1}); // to whole fen
        }
    };
    toYuan(*one, *other);
    toYuan(*other, *one);
    if (one->type != other->type) {
        return std::nullopt;
    }
    addForm(*one, *other, -1);
    return one;
}

Outcomes::MaybeForm Outcomes::joinedForm(const Term& term, const KnownFacts& facts) const { // NOLINT(misc-no-recursion)
    MaybeForm left = formOf(term.parts[0], facts);
    MaybeForm right = left ? formOf(term.parts[1], facts) : std::nullopt;
    if (!left || !right) {
        return std::nullopt;
    }
    const bool sum = term.operation == Operation::Plus || term.operation == Operation::Minus;
    const double sign = term.operation == Operation::Minus ? -1 : 1;
    const bool mixed =
        left->type != right->type && (left->type == ValueType::Money || right->type == ValueType::Money) && sum;
    if (mixed) {
        Form& number = left->type == ValueType::Money ? *right : *left;
        if (number.type != ValueType::Count || !number.exact) {
            return std::nullopt;
        }
        scaleForm(number, 100);
        number.type = ValueType::Money;
    }
    const auto type = joinedType(term.operation, left->type, right->type);
    if (!type) {
        return std::nullopt;
    }
    if (sum && (*type == ValueType::Date || *type == ValueType::DateTime || *type == ValueType::Time)) {
        return left->type == *type ? movedForm(*left, *right, sign, facts) : movedForm(*right, *left, sign, facts);
    }
    if (sum) {
        const bool days = left->type == ValueType::Date;
        addForm(*left, *right, sign);
        scaleForm(*left, days ? dayInMillis : 1); // date - date
        left->type = *type;
        return left;
    }
    const auto by = constantOf(*right);
    if (term.operation == Operation::Over) {
        if (!by || *by == 0) {
            return std::nullopt;
        }
        scaleForm(*left, 1 / *by);
        left->exact = false;
        left->type = *type;
        return left;
    }
    if (!by && !constantOf(*left)) {
        return std::nullopt;
    }
    Form product = by ? *left : *right;
    scaleForm(product, by ? *by : *constantOf(*left));
    product.facts.insert(left->facts.begin(), left->facts.end());
    product.facts.insert(right->facts.begin(), right->facts.end());
    product.open = left->open || right->open;
    product.exact = product.exact && left->exact && right->exact;
    product.type = *type;
    return product;
}

/// A point in time moved by a length.
Outcomes::MaybeForm Outcomes::movedForm(Form point, const Form& length, double sign, const KnownFacts& facts) {
    const double unit = point.type == ValueType::Date ? 1 : dayInMillis;
    const Ends by = scaledEnds(endsOf(length, facts), sign);
    Form moved = length;
    moved.parts.clear();
    moved.rest = {0, 0};
    addForm(moved, point, 1);
    moved.type = point.type;
    if (length.type == ValueType::WorkingDays) {
        Ends days{-endless, endless};
        if (by.least >= 0) {
            days.least = by.least;
        }
        if (by.most <= 0) {
            days.most = by.most;
        }
        moved.rest = sumOfEnds(moved.rest, scaledEnds(days, unit));
        moved.open = true;
        return moved;
    }
    if (point.type == ValueType::Time) {
        return betweenEnds(moved, ValueType::Time, {0, dayInMillis - 1});
    }
    if (length.type == ValueType::Months) {
        constexpr double shortest = 28;
        constexpr double longest = 31;
        const Ends days{by.least * (by.least < 0 ? longest : shortest), by.most * (by.most < 0 ? shortest : longest)};
        moved.rest = sumOfEnds(moved.rest, scaledEnds(days, unit));
        const auto months = constantOf(length);
        moved.open = moved.open || !months || !isWhole(*months); // a part of a month has no value
        moved.exact = moved.exact && isWhole(moved.rest.least) && isWhole(moved.rest.most);
        return moved;
    }
    Form whole = length;
    if (point.type == ValueType::Date) {
        const auto dayed = [](double number) { return std::isinf(number) || std::fmod(number, dayInMillis) == 0; };
        const bool days = length.exact && dayed(length.rest.least) && length.rest.least == length.rest.most &&
                          std::all_of(length.parts.begin(), length.parts.end(),
                                      [&dayed](const auto& part) { return dayed(part.second); });
        if (!days) {
            return std::nullopt; // a part of a day has no value there
        }
        const bool exact = whole.exact;
        scaleForm(whole, 1 / dayInMillis);
        whole.exact = exact;
    }
    constexpr double mostCertain = 20'000 * dayInMillis; // the calendar ends far behind it
    addForm(point, whole, sign);
    point.open = point.open || by.least < -mostCertain || by.most > mostCertain;
    return point;
}

Outcomes::MaybeForm Outcomes::calledForm(const Term& term, const KnownFacts& facts) const { // NOLINT(misc-no-recursion)
    std::vector<Form> given;
    for (const Term& part : term.parts) {
        MaybeForm form = formOf(part, facts);
        if (!form) {
            return std::nullopt;
        }
        given.push_back(std::move(*form));
    }
    switch (term.function) {
    case Function::Min:
    case Function::Max:
    case Function::Sum:
    case Function::Average:
    case Function::Absolute:
    case Function::Round:
    case Function::RoundUp:
    case Function::RoundDown:
        return severalForm(term, std::move(given), facts);
    case Function::Begun:
    case Function::WorkingDays: {
        addForm(given.front(), given[1], 1);
        const double least = term.function == Function::Begun ? 0 : -endless;
        return maybeOpen(betweenEnds(given.front(), ValueType::Count, {least, endless}));
    }
    case Function::At:
        scaleForm(given.front(), dayInMillis);
        addForm(given.front(), given[1], 1);
        given.front().type = ValueType::DateTime;
        return given.front();
    case Function::IsWorkingDay:
    case Function::IsHoliday:
    case Function::IsClosingDay:
    case Function::IsOpen:
        return std::nullopt;
    case Function::Weekday:
    case Function::MonthEnd:
    case Function::Age:
    case Function::DateOf:
    case Function::TimeOf:
    case Function::Day:
    case Function::Month:
    case Function::Year:
    case Function::NextWorkingDay:
    case Function::WorkingDayFrom:
    case Function::OpensAt:
    case Function::ClosesAt:
    case Function::NextOpen:
        return ofTheCalendar(term.function, std::move(given.front()));
    }
    return std::nullopt;
}

Outcomes::MaybeForm Outcomes::severalForm(const Term& term, std::vector<Form> given, const KnownFacts& facts) const {
    Form all = given.front();
    Ends ends = endsOf(all, facts);
    for (std::size_t i = 1; i < given.size(); ++i) {
        if (given[i].type != all.type) {
            return std::nullopt;
        }
        const Ends more = endsOf(given[i], facts);
        const bool least = term.function == Function::Min;
        ends = {least ? std::min(ends.least, more.least) : std::max(ends.least, more.least),
                least ? std::min(ends.most, more.most) : std::max(ends.most, more.most)};
        addForm(all, given[i], 1);
    }
    const double unit = all.type == ValueType::Money ? 100 : all.type == ValueType::Duration ? 60'000 : 1;
    if (term.function == Function::Min || term.function == Function::Max) {
        return betweenEnds(all, all.type, ends);
    }
    if (term.function == Function::Absolute) {
        const double least = ends.least > 0 ? ends.least : ends.most < 0 ? -ends.most : 0;
        return betweenEnds(all, all.type, {least, std::max(std::abs(ends.least), std::abs(ends.most))});
    }
    if (term.function == Function::Average) {
        scaleForm(all, 1.0 / static_cast<double>(given.size()));
        all.exact = false;
    } else if (term.function != Function::Sum) { // rounded
        all.rest = sumOfEnds(all.rest, {-unit, unit});
    }
    return all;
}

} // namespace yingke::scenario
