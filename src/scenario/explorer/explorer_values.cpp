// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_values.h"

#include "scenario/player/fact_check.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

constexpr std::int64_t largeCount = 9'999;        // of a count without a range
constexpr std::int64_t largeFen = 100'000'000'00; // of a sum without a range

std::vector<core::ListItem> items(std::int64_t count) {
    return {static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, mostListItems)), core::ListItem{"沙发", 1, {}}};
}

std::string letters(std::int64_t count) {
    return std::string(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)), 'x');
}

/// A point in time far ahead, or after another: "2099-01-02 09:30".
std::string later(FactType type, const core::FactValue* after) {
    const core::Moment zero{};
    const auto* text = after != nullptr ? std::get_if<std::string>(after) : nullptr;
    const bool hour = type == FactType::Time;
    // The other may be a date with or without a time, or a time alone.
    std::optional<core::Millis> point;
    for (const FactType other : {FactType::DateTime, FactType::Date, FactType::Time}) {
        if (!point && text != nullptr) {
            point = pointOf(other, *text, zero);
        }
    }
    return point ? dateTimeText(*point + (hour ? 3'600'000 : 86'400'000), 0) : "2099-01-02 09:30";
}

/// The nearest number to one that fits.
std::int64_t within(const FactSpec& spec, std::int64_t value) {
    const std::int64_t atLeast = std::max(value, spec.least.value_or(value));
    return std::min(atLeast, spec.most.value_or(atLeast));
}

} // namespace

core::FactValue typicalOf(const FactSpec& spec, const core::FactValue* after) {
    switch (spec.type) {
    case FactType::YesNo:
        return true;
    case FactType::Count:
        return within(spec, 2);
    case FactType::Money:
        return core::Money{within(spec, 10'000)};
    case FactType::List:
        return items(within(spec, 2));
    case FactType::Date:
        return later(spec.type, after).substr(0, 10);
    case FactType::DateTime:
        return later(spec.type, after);
    case FactType::Time:
        return later(spec.type, after).substr(11);
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        return letters(within(spec, 4));
    }
    return {};
}

std::vector<core::FactValue> extremesOf(const FactSpec& spec, const core::FactValue* after) {
    switch (spec.type) {
    case FactType::YesNo:
        return {true, false};
    case FactType::Count:
        return {spec.least.value_or(0), spec.most.value_or(std::max(largeCount, spec.least.value_or(0)))};
    case FactType::Money:
        return {core::Money{spec.least.value_or(0)},
                core::Money{spec.most.value_or(std::max(largeFen, spec.least.value_or(0)))}};
    case FactType::List:
        return {items(spec.least.value_or(1)), items(spec.most.value_or(mostListItems))};
    case FactType::Date:
    case FactType::DateTime:
    case FactType::Time:
        return {typicalOf(spec, after)};
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        return {letters(spec.least.value_or(1)), letters(spec.most.value_or(mostCharacters))};
    }
    return {};
}

std::vector<core::FactValue> tellingOf(const FactSpec& spec, const core::Moment& now,
                                       const std::set<std::int64_t>& bounds) {
    std::vector<core::FactValue> values{typicalOf(spec)};
    const auto add = [&](core::FactValue value) {
        if (!misfit(spec, value, now) && std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    };
    for (core::FactValue& value : extremesOf(spec)) {
        add(std::move(value));
    }
    for (const std::int64_t bound : bounds) {
        for (const std::int64_t value : {bound - 1, bound, bound + 1}) {
            if (spec.type == FactType::Count) {
                add(value);
            } else if (spec.type == FactType::Money) {
                add(core::Money{value});
            } else if (spec.type == FactType::List && value >= 0 && value <= mostListItems) {
                add(items(value));
            }
        }
    }
    return values;
}

std::string nameOf(const core::FactValue& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*count);
    }
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return std::to_string(sum->fen);
    }
    if (const auto* yes = std::get_if<bool>(&value)) {
        return *yes ? "yes" : "no";
    }
    if (const auto* list = std::get_if<std::vector<core::ListItem>>(&value)) {
        return std::to_string(list->size());
    }
    return "text";
}

} // namespace yingke::scenario
