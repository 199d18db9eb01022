// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/visit_values.h"

#include "scenario/expression/calendar.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/leading_act.h"

#include <cmath>
#include <string_view>

namespace yingke::scenario {

namespace {

Value yesNoOf(bool yes) { return {ValueType::YesNo, yes ? 1.0 : 0.0, {}}; }

/// A text by the type of its fact; nothing when it is empty, or no date or time where one is wanted.
std::optional<Value> textValue(FactType type, const std::string& text) {
    if (type == FactType::Date) {
        const auto day = readDay(text);
        return day ? std::optional(Value{ValueType::Date, static_cast<double>(*day), {}}) : std::nullopt;
    }
    if (type == FactType::Time) {
        const auto clock = readClock(text);
        return clock ? std::optional(Value{ValueType::Time, static_cast<double>(*clock), {}}) : std::nullopt;
    }
    if (type == FactType::DateTime) {
        const std::string_view view = text;
        const auto day = readDay(view.substr(0, 10));
        const auto clock = text.size() == 16 ? readClock(view.substr(11)) : std::nullopt;
        return day && clock
                   ? std::optional(Value{ValueType::DateTime, static_cast<double>(*day * millisOfDay + *clock), {}})
                   : std::nullopt;
    }
    return text.empty() ? std::nullopt : std::optional(Value{ValueType::Text, 0, text});
}

std::optional<Value> factValue(const std::string& name, const ValuePlace& place) {
    const auto spec = place.script.facts.find(core::FactId{name});
    const auto found = place.visit.facts.find(core::FactId{name});
    const core::FactValue* fact = found != place.visit.facts.end() ? &found->second : nullptr;
    if (spec != place.script.facts.end()) {
        fact = knownFact(place.visit, spec->second); // fresh ones are asked anew in each matter
    }
    if (fact == nullptr) {
        return std::nullopt;
    }
    return typedValue(spec != place.script.facts.end() ? spec->second.type : FactType::Text, *fact);
}

/// chose.step: the choice; chose.step.choice: whether it was that one. Within a piece, a step of the piece first.
std::optional<Value> choiceValue(const std::string& rest, const ValuePlace& place) {
    const std::size_t dot = rest.rfind('.');
    const std::string step = rest.substr(0, dot);
    for (const std::string& id : {prefixOf(place.step.id) + step, step}) {
        const auto found = place.visit.choices.find(core::StepId{id});
        if (found == place.visit.choices.end()) {
            continue;
        }
        return dot == std::string::npos ? Value{ValueType::Choice, 0, found->second.value}
                                        : yesNoOf(found->second.value == rest.substr(dot + 1));
    }
    return std::nullopt;
}

} // namespace

ExpressionClock clockOf(const core::Moment& now, const OfficeCalendar& calendar) {
    const core::Millis local = now.utc + static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    return {static_cast<double>(core::localDay(now)), static_cast<double>(local), &calendar};
}

std::optional<Value> typedValue(FactType type, const core::FactValue& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        return Value{ValueType::Count, static_cast<double>(*count), {}};
    }
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return Value{ValueType::Money, static_cast<double>(sum->fen), {}};
    }
    if (const auto* yes = std::get_if<bool>(&value)) {
        return yesNoOf(*yes);
    }
    if (const auto* list = std::get_if<std::vector<core::ListItem>>(&value)) {
        return Value{ValueType::Count, static_cast<double>(list->size()), {}};
    }
    return textValue(type, std::get<std::string>(value));
}

std::optional<Value> valueOf(const std::string& name, const ValuePlace& place) {
    const std::size_t dot = name.find('.');
    const std::string head = name.substr(0, dot);
    const std::string rest = dot == std::string::npos ? std::string{} : name.substr(dot + 1);
    const auto number = [](ValueType type, std::optional<double> value) {
        return value ? std::optional(Value{type, *value, {}}) : std::nullopt;
    };
    const core::Visit& visit = place.visit;
    if (head == "fees") {
        const auto fen = place.surroundings.fee(rest);
        return fen ? std::optional(Value{ValueType::Money, static_cast<double>(*fen), {}}) : std::nullopt;
    }
    if (head == "settings") {
        return number(ValueType::Count, place.surroundings.setting(rest));
    }
    if (head == "chose") {
        return choiceValue(rest, place);
    }
    if (head == "has") {
        return yesNoOf(valueOf(rest, place).has_value());
    }
    if (head == "overridden") {
        return yesNoOf(visit.overridden.count(rest) > 0);
    }
    if (head == "promise") {
        const auto told = place.promise ? place.promise(name) : std::nullopt;
        return number(rest == "moved" ? ValueType::Count : ValueType::YesNo, told);
    }
    if (name == "is_owner" || name == "is_tenant" || name == "is_contractor") {
        const core::VisitorRole role = name == "is_owner"    ? core::VisitorRole::Owner
                                       : name == "is_tenant" ? core::VisitorRole::Tenant
                                                             : core::VisitorRole::Contractor;
        return yesNoOf(visit.visitor.role == role);
    }
    if (name == "is_telephone") {
        return yesNoOf(visit.channel == core::Channel::Telephone);
    }
    if (name == "is_outgoing") {
        return yesNoOf(visit.direction == core::Direction::Outgoing);
    }
    return factValue(name, place);
}

Reckoned reckonedOf(const std::string& text, const ValuePlace& place) {
    const ParsedExpression parsed = parseExpression(text);
    if (!parsed.tree) {
        return {};
    }
    return reckonTree(
        *parsed.tree, [&place](const std::string& name) { return valueOf(name, place); },
        clockOf(place.surroundings.now(), place.surroundings.calendar()));
}

std::optional<core::FactValue> factFor(FactType type, const Value& value) {
    const bool count = value.type == ValueType::Count;
    const Value yuan = readBeside(value, ValueType::Money);
    const Value yes = readBeside(value, ValueType::YesNo);
    switch (type) {
    case FactType::Count:
        return count ? std::optional<core::FactValue>(std::llround(value.number)) : std::nullopt;
    case FactType::Money:
        return yuan.type == ValueType::Money ? std::optional<core::FactValue>(core::Money{std::llround(yuan.number)})
                                             : std::nullopt;
    case FactType::YesNo:
        return yes.type == ValueType::YesNo ? std::optional<core::FactValue>(yes.number != 0) : std::nullopt;
    case FactType::Date:
        return value.type == ValueType::Date
                   ? std::optional<core::FactValue>(dayText(static_cast<std::int64_t>(value.number)))
                   : std::nullopt;
    case FactType::Time:
        return value.type == ValueType::Time
                   ? std::optional<core::FactValue>(clockText(static_cast<core::Millis>(value.number)))
                   : std::nullopt;
    case FactType::DateTime:
        return value.type == ValueType::DateTime
                   ? std::optional<core::FactValue>(dateTimeText(static_cast<core::Millis>(value.number), 0))
                   : std::nullopt;
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::List:
    case FactType::Person:
        break;
    }
    return std::nullopt;
}

std::optional<core::Millis> pointOfValue(const Value& value, const core::Moment& now) {
    const core::Millis offset = static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    const auto number = static_cast<core::Millis>(value.number);
    if (value.type == ValueType::Date) {
        return number * millisOfDay + endOfWork - offset;
    }
    if (value.type == ValueType::Time) {
        return core::localDay(now) * millisOfDay + number - offset;
    }
    if (value.type == ValueType::DateTime) {
        return number - offset;
    }
    return value.type == ValueType::Duration ? std::optional(now.utc + number) : std::nullopt;
}

std::optional<bool> conditionOf(const std::string& text, const ValuePlace& place) {
    const Reckoned truth = reckonedOf(text, place);
    return truth.value ? std::optional(truth.value->number != 0) : std::nullopt;
}

Reckoned sumOf(const std::string& text, const ValuePlace& place) {
    Reckoned sum = reckonedOf(text, place);
    if (sum.value) {
        sum.value = readBeside(*std::move(sum.value), ValueType::Money); // a plain number is yuan
    }
    return sum;
}

} // namespace yingke::scenario
