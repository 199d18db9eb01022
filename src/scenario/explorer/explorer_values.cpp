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

constexpr core::Millis anHour = 3'600'000;
constexpr core::Millis oneDay = 24 * anHour;

/// A time of today that is still to come; the last minute of the day when an hour on is tomorrow.
std::string stillToday(const core::Moment& now) {
    const std::string today = dateTimeText(now.utc, now.offsetMinutes);
    const std::string then = dateTimeText(now.utc + anHour, now.offsetMinutes);
    return today.substr(0, 10) == then.substr(0, 10) ? then : today.substr(0, 10) + " 23:59";
}

/// A point in time far ahead, or after another: "2099-01-02 09:30".
std::string later(const FactSpec& spec, const core::FactValue* after, const core::Moment* now) {
    const FactType type = spec.type;
    const core::Moment zero{0, 0, 0};
    if (type == FactType::Time && spec.future && after == nullptr && now != nullptr) {
        return stillToday(*now);
    }
    const auto* text = after != nullptr ? std::get_if<std::string>(after) : nullptr;
    const bool hour = type == FactType::Time;
    // The other may be a date with or without a time, or a time alone.
    std::optional<core::Millis> point;
    for (const FactType other : {FactType::DateTime, FactType::Date, FactType::Time}) {
        if (!point && text != nullptr) {
            point = pointOf(other, *text, zero);
        }
    }
    return point ? dateTimeText(*point + (hour ? anHour : oneDay), 0) : "2099-01-02 09:30";
}

/// The nearest number to one that fits.
std::int64_t within(const FactSpec& spec, std::int64_t value) {
    const std::int64_t atLeast = std::max(value, spec.least.value_or(value));
    return std::min(atLeast, spec.most.value_or(atLeast));
}

} // namespace

core::FactValue typicalOf(const FactSpec& spec, const core::FactValue* after, const core::Moment* now) {
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
        return pointWithin(spec, later(spec, after, now).substr(0, 10));
    case FactType::DateTime:
        return pointWithin(spec, later(spec, after, now));
    case FactType::Time:
        return pointWithin(spec, later(spec, after, now).substr(11));
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        return letters(within(spec, 4));
    }
    return {};
}

std::vector<core::FactValue> extremesOf(const FactSpec& spec, const core::FactValue* after, const core::Moment* now) {
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
        if (spec.least || spec.most) {
            const core::FactValue usual = typicalOf(spec, after, now);
            return {spec.least ? core::FactValue(boundText(spec.type, *spec.least)) : usual,
                    spec.most ? core::FactValue(boundText(spec.type, *spec.most)) : usual};
        }
        return {typicalOf(spec, after, now)};
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        return {letters(spec.least.value_or(1)), letters(spec.most.value_or(mostCharacters))};
    }
    return {};
}

std::vector<core::FactValue> tellingOf(const FactSpec& spec, const core::Moment& now,
                                       const std::set<std::int64_t>& borders, const std::set<std::string>& times) {
    std::vector<core::FactValue> values;
    const auto add = [&](core::FactValue value) {
        if (!misfit(spec, value, now) && std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    };
    add(typicalOf(spec, nullptr, &now));
    for (core::FactValue& value : extremesOf(spec, nullptr, &now)) {
        add(std::move(value));
    }
    for (const std::int64_t value : borders) {
        if (spec.type == FactType::Count) {
            add(value);
        } else if (spec.type == FactType::Money) {
            add(core::Money{value});
        } else if (spec.type == FactType::List && value >= 0 && value <= mostListItems) {
            add(items(value));
        }
    }
    for (const core::Millis away : {-oneDay, core::Millis{0}, anHour, oneDay, 40 * oneDay}) {
        const std::string point = dateTimeText(now.utc + away, now.offsetMinutes);
        if (spec.type == FactType::Date) {
            add(point.substr(0, 10));
        } else if (spec.type == FactType::DateTime) {
            add(point);
        }
    }
    for (const std::string& time : times) {
        if (spec.type == FactType::Time) {
            // At the time, and a minute before and behind it.
            const core::Millis point = pointOf(FactType::Time, time, core::Moment{0, 0, 0}).value_or(0) + oneDay;
            for (const core::Millis away : {-60'000, 0, 60'000}) {
                add(dateTimeText(point + away, 0).substr(11));
            }
        }
    }
    return values;
}

std::string wholeNameOf(const core::FactValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? "“" + *text + "”" : nameOf(value);
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
    const auto* text = std::get_if<std::string>(&value);
    const bool point = text != nullptr && (pointOf(FactType::DateTime, *text, {}) ||
                                           pointOf(FactType::Date, *text, {}) || pointOf(FactType::Time, *text, {}));
    return point ? *text : "text";
}

} // namespace yingke::scenario
