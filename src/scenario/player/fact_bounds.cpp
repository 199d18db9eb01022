// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/fact_bounds.h"

#include "scenario/expression/calendar.h"

#include <cmath>

namespace yingke::scenario {

namespace {

enum class End { Least, Most };

/// A bound in the numbers that the specification keeps; nothing when it is of another type.
std::optional<std::int64_t> boundOf(FactType type, const Value& value, End end) {
    const double whole = end == End::Least ? std::ceil(value.number) : std::floor(value.number);
    const auto number = static_cast<std::int64_t>(whole);
    switch (type) {
    case FactType::Count:
        return value.type == ValueType::Count ? std::optional(number) : std::nullopt;
    case FactType::Money: {
        const Value yuan = readBeside(value, ValueType::Money); // a plain number
        return yuan.type == ValueType::Money ? std::optional(std::llround(yuan.number)) : std::nullopt;
    }
    case FactType::Date:
        return value.type == ValueType::Date ? std::optional(number) : std::nullopt;
    case FactType::Time:
        return value.type == ValueType::Time ? std::optional(number) : std::nullopt;
    case FactType::DateTime:
        if (value.type == ValueType::Date) { // the whole day belongs to it
            return number * millisOfDay + (end == End::Most ? millisOfDay - 60'000 : 0);
        }
        return value.type == ValueType::DateTime ? std::optional(number) : std::nullopt;
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::List:
    case FactType::YesNo:
    case FactType::Person:
        break;
    }
    return std::nullopt;
}

} // namespace

FactSpec boundedSpec(const FactSpec& spec, const ValuePlace& place,
                     const std::map<core::FactId, core::FactValue>& beside) {
    FactSpec bounded = spec;
    if (spec.min.empty() && spec.max.empty()) {
        return bounded;
    }
    core::Visit filling = place.visit;
    for (const auto& [id, value] : beside) {
        filling.facts[id] = value;
        filling.run.recorded.insert(id);
    }
    const ValuePlace here{place.script, filling, place.surroundings, place.step, place.promise};
    const auto reckon = [&](const Text& text, End end) {
        const Reckoned found = text.empty() ? Reckoned{} : reckonedOf(text.text, here);
        return found.value ? boundOf(spec.type, *found.value, end) : std::nullopt;
    };
    if (const auto least = reckon(spec.min, End::Least)) {
        bounded.least = least;
    }
    if (const auto most = reckon(spec.max, End::Most)) {
        bounded.most = most;
    }
    return bounded;
}

FactSpec boundedSpec(const std::string& fact, const Script& script, const core::Visit& visit,
                     const Surroundings& surroundings) {
    static const Step nowhere;
    const Step* step = script.find(visit.run.step);
    return boundedSpec(script.facts.at(core::FactId{fact}),
                       {script, visit, surroundings, step != nullptr ? *step : nowhere, {}}, {});
}

} // namespace yingke::scenario
