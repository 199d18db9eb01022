// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace yingke::scenario {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::optional<std::int64_t> whole(std::string_view text) {
    text = trimmed(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<bool> yesOrNo(const std::string& text) {
    if (text == "yes" || text == "true" || text == "是") {
        return true;
    }
    if (text == "no" || text == "false" || text == "否") {
        return false;
    }
    return std::nullopt;
}

std::optional<core::Millis> duration(const std::string& text) {
    std::string_view rest = trimmed(text);
    if (rest.substr(0, 3) == "in ") {
        rest = trimmed(rest.substr(3));
    }
    const std::size_t digits = rest.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) {
        return std::nullopt;
    }
    const auto count = whole(rest.substr(0, digits));
    const std::string_view unit = trimmed(rest.substr(digits));
    constexpr core::Millis second = 1000;
    constexpr core::Millis day = 24LL * 3600 * second;
    constexpr std::array<std::pair<std::string_view, core::Millis>, 20> units = {{{"s", second},
                                                                                  {"sec", second},
                                                                                  {"秒", second},
                                                                                  {"秒钟", second},
                                                                                  {"min", 60 * second},
                                                                                  {"m", 60 * second},
                                                                                  {"分", 60 * second},
                                                                                  {"分钟", 60 * second},
                                                                                  {"h", 3600 * second},
                                                                                  {"hour", 3600 * second},
                                                                                  {"hours", 3600 * second},
                                                                                  {"小时", 3600 * second},
                                                                                  {"d", day},
                                                                                  {"day", day},
                                                                                  {"days", day},
                                                                                  {"天", day},
                                                                                  {"日", day},
                                                                                  {"month", 30 * day},
                                                                                  {"months", 30 * day},
                                                                                  {"个月", 30 * day}}};
    const auto found = std::find_if(units.begin(), units.end(), [unit](const auto& one) { return one.first == unit; });
    if (!count || *count <= 0 || *count > 400LL * 86'400 || found == units.end()) {
        return std::nullopt;
    }
    const core::Millis length = *count * found->second;
    return length <= 400 * day ? std::optional(length) : std::nullopt;
}

std::optional<Range> range(const std::string& text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos) {
        return std::nullopt;
    }
    const std::string_view low = trimmed(std::string_view(text).substr(0, dots));
    const std::string_view high = trimmed(std::string_view(text).substr(dots + 2));
    Range result;
    if (!low.empty()) {
        result.least = whole(low);
    }
    if (!high.empty()) {
        result.most = whole(high);
    }
    const bool unread =
        (!low.empty() && !result.least) || (!high.empty() && !result.most) || (low.empty() && high.empty());
    const bool turned = result.least && result.most && *result.least > *result.most;
    return unread || turned ? std::nullopt : std::optional(result);
}

bool looksBlank(const std::string& text) {
    constexpr std::array<std::string_view, 9> blanks = {
        " ", "\t", "\r", "\n", "\xE3\x80\x80", "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xEF\xBB\xBF"};
    for (std::size_t at = 0; at < text.size();) {
        const auto blank = std::find_if(blanks.begin(), blanks.end(),
                                        [&](std::string_view one) { return text.compare(at, one.size(), one) == 0; });
        if (blank == blanks.end()) {
            return false;
        }
        at += blank->size();
    }
    return true;
}

bool isId(const std::string& text) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && text.size() <= 64 && letter(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

} // namespace yingke::scenario
