// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/fact_check.h"

#include "core/characters.h"
#include "core/money.h"
#include "scenario/expression/calendar.h"

#include <algorithm>
#include <string_view>

namespace yingke::scenario {

namespace {

std::int64_t characters(const std::string& text) { return static_cast<std::int64_t>(core::characters(text)); }

std::string bounds(const FactSpec& spec) {
    const auto show = [&spec](std::int64_t value) { return boundText(spec.type, value); };
    return (spec.least ? show(*spec.least) : "") + ".." + (spec.most ? show(*spec.most) : "");
}

std::optional<std::string> outside(const FactSpec& spec, std::int64_t value) {
    const bool low = spec.least && value < *spec.least;
    const bool high = spec.most && value > *spec.most;
    return low || high ? std::optional(bounds(spec)) : std::nullopt;
}

std::optional<std::string> textMisfit(FactSpec spec, const std::string& text, const core::Moment& now) {
    if (spec.type == FactType::Date || spec.type == FactType::DateTime || spec.type == FactType::Time) {
        const auto point = pointOf(spec.type, text, now);
        if (!point) {
            return "type";
        }
        if (spec.future && *point <= now.utc) {
            return "future";
        }
        return outside(spec, boundNumber(spec.type, *point, now));
    }
    if (!spec.least) {
        spec.least = spec.optional ? 0 : 1;
    }
    if (!spec.most) {
        spec.most = mostCharacters;
    }
    return outside(spec, characters(text));
}

} // namespace

std::string boundText(FactType type, std::int64_t value) {
    if (type == FactType::Money) {
        return core::toText(core::Money{value});
    }
    return type == FactType::Date       ? dayText(value)
           : type == FactType::Time     ? clockText(value)
           : type == FactType::DateTime ? dateTimeText(value, 0)
                                        : std::to_string(value);
}

std::int64_t boundNumber(FactType type, core::Millis point, const core::Moment& now) {
    const core::Millis local = point + static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    return type == FactType::Date ? local / millisOfDay : type == FactType::Time ? local % millisOfDay : local;
}

std::optional<core::Millis> pointOf(FactType type, const std::string& text, const core::Moment& now) {
    const core::Millis offset = static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    std::optional<std::int64_t> day = core::localDay(now);
    std::optional<core::Millis> time = endOfWork;
    if (type == FactType::Time) {
        time = readClock(text);
    } else {
        day = readDay(std::string_view(text).substr(0, 10));
        if (type == FactType::DateTime) {
            const bool parted = text.size() == 16 && (text[10] == ' ' || text[10] == 'T');
            time = parted ? readClock(std::string_view(text).substr(11)) : std::nullopt;
        } else if (text.size() != 10) {
            day.reset();
        }
    }
    return day && time ? std::optional(*day * millisOfDay + *time - offset) : std::nullopt;
}

std::string pointWithin(const FactSpec& spec, const std::string& text) {
    const core::Moment zero{0, 0, 0};
    const auto point = spec.least || spec.most ? pointOf(spec.type, text, zero) : std::nullopt;
    if (!point) {
        return text;
    }
    const std::int64_t number = boundNumber(spec.type, *point, zero);
    return boundText(spec.type, std::min(std::max(number, spec.least.value_or(number)), spec.most.value_or(number)));
}

const core::FactValue* knownFact(const core::Visit& visit, const FactSpec& spec) {
    const auto found = visit.facts.find(spec.id);
    const bool here = found != visit.facts.end() && (!spec.fresh || visit.run.recorded.count(spec.id) > 0);
    return here ? &found->second : nullptr;
}

std::optional<std::string> notAfter(const FactSpec& spec, const core::FactValue& value, const FactSpec& other,
                                    const core::FactValue& otherValue, const core::Moment& now) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* before = std::get_if<std::string>(&otherValue);
    const auto point = text != nullptr ? pointOf(spec.type, *text, now) : std::nullopt;
    const auto bound = before != nullptr ? pointOf(other.type, *before, now) : std::nullopt;
    return point && bound && *point <= *bound ? std::optional<std::string>("after") : std::nullopt;
}

std::string dateTimeText(core::Millis utc, int offsetMinutes) {
    const core::Millis local = utc + static_cast<core::Millis>(offsetMinutes) * 60'000;
    const std::int64_t day = local >= 0 ? local / millisOfDay : (local - millisOfDay + 1) / millisOfDay;
    return dayText(day) + " " + clockText(local - day * millisOfDay);
}

std::optional<std::string> misfit(const FactSpec& spec, const core::FactValue& value, const core::Moment& now) {
    switch (spec.type) {
    case FactType::Count:
        if (const auto* count = std::get_if<std::int64_t>(&value)) {
            return outside(spec, *count);
        }
        return "type";
    case FactType::Money:
        if (const auto* sum = std::get_if<core::Money>(&value)) {
            return outside(spec, sum->fen);
        }
        return "type";
    case FactType::YesNo:
        return std::holds_alternative<bool>(value) ? std::nullopt : std::optional<std::string>("type");
    case FactType::List:
        if (const auto* list = std::get_if<std::vector<core::ListItem>>(&value)) {
            FactSpec bounded = spec;
            bounded.least = spec.least.value_or(spec.optional ? 0 : 1);
            bounded.most = std::min(spec.most.value_or(mostListItems), mostListItems);
            const bool fits = std::all_of(list->begin(), list->end(), [](const core::ListItem& item) {
                return !item.name.empty() && characters(item.name) <= mostCharacters && item.quantity >= 1 &&
                       item.quantity <= 9999;
            });
            return fits ? outside(bounded, static_cast<std::int64_t>(list->size()))
                        : std::optional<std::string>("item");
        }
        return "type";
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Date:
    case FactType::Time:
    case FactType::DateTime:
    case FactType::Person:
        if (const auto* text = std::get_if<std::string>(&value)) {
            return textMisfit(spec, *text, now);
        }
        return "type";
    }
    return "type";
}

} // namespace yingke::scenario
