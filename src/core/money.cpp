// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <array>

namespace yingke::core {

namespace {

constexpr std::int64_t fenLimit = 1'000'000'000'000'000; // 10^15: what capital numerals can say

/// The next character of a UTF-8 text with full-width digits, comma, stop and yuan sign made half-width; 0 for others.
char nextPlain(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        const char c = text.front();
        text.remove_prefix(1);
        return c;
    }
    if (lead == 0xC2 && text.size() >= 2 && static_cast<unsigned char>(text[1]) == 0xA5) { // ¥
        text.remove_prefix(2);
        return 'Y';
    }
    if (lead == 0xEF && text.size() >= 3) { // U+FF00 … U+FFFF
        const auto second = static_cast<unsigned char>(text[1]);
        const auto third = static_cast<unsigned char>(text[2]);
        text.remove_prefix(3);
        if (second == 0xBC && third >= 0x81 && third <= 0xBF) { // ！ … ＿ are ! … _
            return static_cast<char>(third - 0x81 + 0x21);
        }
        if (second == 0xBF && third == 0xA5) { // ￥
            return 'Y';
        }
        return 0;
    }
    text.remove_prefix(1);
    return 0;
}

std::string plainSum(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        plain.push_back(nextPlain(text));
    }
    while (!plain.empty() && plain.back() == ' ') {
        plain.pop_back();
    }
    std::size_t begin = 0;
    while (begin < plain.size() && plain[begin] == ' ') {
        ++begin;
    }
    return plain.substr(begin);
}

constexpr std::array<const char*, 10> capitalDigits = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// 1 to 9999 in capitals. A zero between digits is said once; leading ones are the caller's.
std::string capitalGroup(int value) {
    constexpr std::array<const char*, 4> units = {"仟", "佰", "拾", ""};
    std::string said;
    bool zero = false;
    int scale = 1000;
    for (const char* unit : units) {
        const int digit = value / scale % 10;
        scale /= 10;
        if (digit == 0) {
            zero = !said.empty();
            continue;
        }
        if (zero) {
            said += "零";
            zero = false;
        }
        said += capitalDigits[static_cast<std::size_t>(digit)];
        said += unit;
    }
    return said;
}

std::string capitalYuan(std::int64_t yuan) {
    constexpr std::array<const char*, 4> units = {"万亿", "亿", "万", ""};
    constexpr std::array<std::int64_t, 4> scales = {1'000'000'000'000, 100'000'000, 10'000, 1};
    std::string said;
    bool zero = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const int group = static_cast<int>(yuan / scales[i] % 10'000);
        if (group == 0) {
            zero = !said.empty();
            continue;
        }
        if (!said.empty() && (zero || group < 1000)) {
            said += "零";
        }
        zero = false;
        said += capitalGroup(group);
        said += units[i];
    }
    return said;
}

} // namespace

std::string toText(Money sum) {
    // Unsigned, so that the smallest number has a positive counterpart.
    const bool negative = sum.fen < 0;
    const std::uint64_t fen = negative ? 0 - static_cast<std::uint64_t>(sum.fen) : static_cast<std::uint64_t>(sum.fen);
    std::string text = negative ? "-" : "";
    text += std::to_string(fen / 100);
    text += '.';
    text += static_cast<char>('0' + fen / 10 % 10);
    text += static_cast<char>('0' + fen % 10);
    return text;
}

std::optional<Money> moneyFromText(std::string_view text) {
    std::string plain = plainSum(text);
    bool negative = false;
    std::size_t at = 0;
    if (at < plain.size() && plain[at] == '-') {
        negative = true;
        ++at;
    }
    if (at < plain.size() && plain[at] == 'Y') {
        ++at;
    }
    std::int64_t fen = 0;
    int digits = 0;
    int decimals = -1;
    for (; at < plain.size(); ++at) {
        const char c = plain[at];
        if (c >= '0' && c <= '9') {
            if (decimals >= 2 || fen >= fenLimit) {
                return std::nullopt;
            }
            fen = fen * 10 + (c - '0');
            ++digits;
            if (decimals >= 0) {
                ++decimals;
            }
        } else if (c == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if (c == ',' && decimals < 0 && digits > 0) {
            continue;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || decimals == 0) {
        return std::nullopt;
    }
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) {
        fen *= 10;
    }
    if (fen >= fenLimit) {
        return std::nullopt;
    }
    return Money{negative ? -fen : fen};
}

std::string capitalNumerals(Money sum) {
    if (sum.fen <= -fenLimit || sum.fen >= fenLimit) {
        return {};
    }
    const std::int64_t fen = sum.fen < 0 ? -sum.fen : sum.fen;
    const std::int64_t yuan = fen / 100;
    const auto jiao = static_cast<std::size_t>(fen / 10 % 10);
    const auto cent = static_cast<std::size_t>(fen % 10);
    std::string said = sum.fen < 0 ? "负" : "";
    if (fen == 0) {
        return "零元整";
    }
    if (yuan > 0) {
        said += capitalYuan(yuan);
        said += "元";
    }
    if (jiao == 0 && cent == 0) {
        return said + "整";
    }
    if (jiao > 0) {
        said += capitalDigits[jiao];
        said += "角";
    } else if (yuan > 0) {
        said += "零";
    }
    if (cent > 0) {
        said += capitalDigits[cent];
        said += "分";
    } else {
        said += "整";
    }
    return said;
}

} // namespace yingke::core
