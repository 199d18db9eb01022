// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slip_number.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace yingke::core {

namespace {

/// All of a text as a number without a sign.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole =
        !text.empty() && text.front() != '-' && read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

std::string padded(std::int64_t value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::string dayDigits(std::int64_t day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return padded(static_cast<int>(date.year()), 4) + padded(static_cast<unsigned>(date.month()), 2) +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::string toText(SlipNumber number) { return dayDigits(number.day) + "-" + padded(number.place, 3); }

std::optional<SlipNumber> slipNumberFrom(std::string_view text) {
    if (text.size() < 12 || text[8] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(4, 2));
    const auto day = digits(text.substr(6, 2));
    const auto place = digits(text.substr(9));
    if (!year || !month || !day || !place || *place < 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return SlipNumber{std::chrono::sys_days{date}.time_since_epoch().count(), *place};
}

std::string nextSlipNumber(const Hall& hall, const std::string& kind, const Moment& at, int known) {
    const std::int64_t day = localDay(at);
    int last = known;
    for (const auto& [id, visit] : hall.visits) {
        for (const IssuedSlip& slip : visit.slips) {
            const auto number = slip.kind == kind ? slipNumberFrom(slip.number) : std::nullopt;
            if (number && number->day == day) {
                last = std::max(last, number->place);
            }
        }
    }
    return toText(SlipNumber{day, last + 1});
}

} // namespace yingke::core
