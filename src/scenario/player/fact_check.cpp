// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/fact_check.h"

#include "core/money.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace yingke::scenario {

namespace {

std::int64_t characters(const std::string& text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// Reads `digits` digits at `at`.
std::optional<int> number(const std::string& text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Days since 1970-01-01 of a calendar date (Howard Hinnant's era arithmetic), or nothing when there is no such day.
std::optional<std::int64_t> dayOf(const std::string& text) {
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-' || *month < 1 || *month > 12 || *day < 1 ||
        *year < 1970) {
        return std::nullopt;
    }
    const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
    constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int length = *month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(*month - 1)];
    if (*day > length) {
        return std::nullopt;
    }
    const std::int64_t y = *year - (*month <= 2 ? 1 : 0);
    const std::int64_t era = y / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (*month + (*month > 2 ? -3 : 9)) + 2) / 5 + *day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

std::optional<core::Millis> timeOf(const std::string& text, std::size_t at) {
    const auto hour = number(text, at, 2);
    const auto minute = number(text, at + 3, 2);
    if (!hour || !minute || text.size() != at + 5 || text[at + 2] != ':' || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return (static_cast<core::Millis>(*hour) * 60 + *minute) * 60'000;
}

constexpr core::Millis dayMs = 24LL * 3600 * 1000;
constexpr core::Millis endOfWork = 18LL * 3600 * 1000; // a date without a time means by the end of that day's work

std::string bounds(const FactSpec& spec, bool sum) {
    const auto show = [sum](std::int64_t value) {
        return sum ? core::toText(core::Money{value}) : std::to_string(value);
    };
    return (spec.least ? show(*spec.least) : "") + ".." + (spec.most ? show(*spec.most) : "");
}

std::optional<std::string> outside(const FactSpec& spec, std::int64_t value, bool sum = false) {
    const bool low = spec.least && value < *spec.least;
    const bool high = spec.most && value > *spec.most;
    return low || high ? std::optional(bounds(spec, sum)) : std::nullopt;
}

std::optional<std::string> textMisfit(FactSpec spec, const std::string& text, const core::Moment& now) {
    if (spec.type == FactType::Date || spec.type == FactType::DateTime || spec.type == FactType::Time) {
        const auto point = pointOf(spec.type, text, now);
        if (!point) {
            return "type";
        }
        return spec.future && *point <= now.utc ? std::optional<std::string>("future") : std::nullopt;
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

std::optional<core::Millis> pointOf(FactType type, const std::string& text, const core::Moment& now) {
    const core::Millis offset = static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    std::optional<std::int64_t> day = core::localDay(now);
    std::optional<core::Millis> time = endOfWork;
    if (type == FactType::Time) {
        time = timeOf(text, 0);
    } else {
        day = text.size() >= 10 ? dayOf(text) : std::nullopt;
        if (type == FactType::DateTime) {
            time = text.size() == 16 && (text[10] == ' ' || text[10] == 'T') ? timeOf(text, 11) : std::nullopt;
        } else if (text.size() != 10) {
            day.reset();
        }
    }
    return day && time ? std::optional(*day * dayMs + *time - offset) : std::nullopt;
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
    const std::int64_t day = local >= 0 ? local / dayMs : (local - dayMs + 1) / dayMs;
    const core::Millis inDay = local - day * dayMs;
    // The way back of dayOf, by the same era arithmetic.
    const std::int64_t shifted = day + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t part = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = part + (part < 10 ? 3 : -9);
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d", static_cast<int>(year), static_cast<int>(month),
                  static_cast<int>(dayOfYear - (153 * part + 2) / 5 + 1), static_cast<int>(inDay / 3'600'000),
                  static_cast<int>(inDay / 60'000 % 60));
    return text.data();
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
            return outside(spec, sum->fen, true);
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
