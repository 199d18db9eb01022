// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/misspelt.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace yingke::scenario {

namespace {

struct Written {
    const char* elsewhere;
    const char* here;
};

/// Longer ones before those that they begin with.
constexpr std::array<Written, 12> signsElsewhere{{{"===", "="},
                                                  {"!==", "!="},
                                                  {"=>", ">="},
                                                  {"=<", "<="},
                                                  {"<>", "!="},
                                                  {"＝＞", ">="},
                                                  {"＝＜", "<="},
                                                  {"＜＞", "!="},
                                                  {"<=>", "="},
                                                  {"**", "*"},
                                                  {"‖", "or"},
                                                  {"＆＆", "and"}}};

constexpr std::array<Written, 50> wordsElsewhere{{{"大于等于", ">="},   {"大于或等于", ">="}, {"小于等于", "<="},
                                                  {"小于或等于", "<="}, {"不等于", "!="},     {"不大于", "<="},
                                                  {"不超过", "<="},     {"不小于", ">="},     {"不少于", ">="},
                                                  {"大于", ">"},        {"超过", ">"},        {"多于", ">"},
                                                  {"小于", "<"},        {"少于", "<"},        {"等于", "="},
                                                  {"并且", "and"},      {"而且", "and"},      {"且", "and"},
                                                  {"和", "and"},        {"与", "and"},        {"或者", "or"},
                                                  {"或", "or"},         {"不是", "!="},       {"没有", "not has."},
                                                  {"不", "not"},        {"非", "not"},        {"加", "+"},
                                                  {"减", "-"},          {"乘以", "*"},        {"乘", "*"},
                                                  {"除以", "/"},        {"是", "yes"},        {"真", "yes"},
                                                  {"否", "no"},         {"假", "no"},         {"今天", "today"},
                                                  {"今日", "today"},    {"现在", "now"},      {"明天", "today + 1 d"},
                                                  {"零", "0"},          {"一", "1"},          {"二", "2"},
                                                  {"两", "2"},          {"三", "3"},          {"四", "4"},
                                                  {"五", "5"},          {"六", "6"},          {"七", "7"},
                                                  {"八", "8"},          {"九", "9"}}};

bool starts(const std::string& text, std::size_t at, std::string_view what) {
    return text.compare(at, what.size(), what) == 0;
}
bool figure(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::size_t lengthOf(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

ExpressionFault instead(int column, const std::string& written, const std::string& here,
                        const char* code = "written-otherwise") {
    return {column,
            code,
            "“" + written + "”这里要写成 " + here + "。",
            "Write " + here + " instead of \"" + written + "\".",
            {}};
}

std::size_t figuresAt(const std::string& text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && figure(text[end])) {
        ++end;
    }
    return end - at;
}

/// The colon of a time of day, full-width too: its bytes.
std::size_t colonAt(const std::string& text, std::size_t at) {
    return starts(text, at, ":") ? 1 : starts(text, at, "：") ? std::string_view("：").size() : 0;
}

std::string twoFigures(const std::string& number) { return number.size() == 1 ? "0" + number : number; }

/// 8:30, 18:5, 8点, 8点30分.
std::optional<ExpressionFault> clockElsewhere(const std::string& text, std::size_t at, int column, Within within) {
    const std::size_t hours = figuresAt(text, at);
    if (hours == 0 || hours > 2) {
        return std::nullopt;
    }
    const std::string hour = text.substr(at, hours);
    if (const std::size_t colon = colonAt(text, at + hours); colon > 0 && within != Within::Question) {
        const std::size_t minutes = figuresAt(text, at + hours + colon);
        const bool asWritten = hours == 2 && minutes == 2;
        if (minutes == 0 || minutes > 2 || asWritten) {
            return std::nullopt;
        }
        const std::string minute = text.substr(at + hours + colon, minutes);
        return instead(column, hour + ":" + minute, twoFigures(hour) + ":" + twoFigures(minute));
    }
    for (const std::string_view word : {"点", "时"}) {
        if (starts(text, at + hours, word)) {
            const std::size_t behind = at + hours + word.size();
            const std::size_t minutes = figuresAt(text, behind);
            const std::string minute = minutes == 1 || minutes == 2 ? text.substr(behind, minutes)
                                       : starts(text, behind, "半") ? "30"
                                                                    : "00";
            return instead(column, hour + std::string(word), twoFigures(hour) + ":" + twoFigures(minute));
        }
    }
    return std::nullopt;
}

/// 2026/12/1, 2026.12.1, 2026年12月1日, 2026-1-5.
std::optional<ExpressionFault> dateElsewhere(const std::string& text, std::size_t at, int column) {
    if (figuresAt(text, at) != 4) {
        return std::nullopt;
    }
    for (const auto& [first, second] : {std::pair<std::string_view, std::string_view>{"/", "/"},
                                        {"-", "-"},
                                        {".", "."},
                                        {"年", "月"},
                                        {"／", "／"}}) {
        const std::size_t month = at + 4 + first.size();
        const std::size_t ofMonth = starts(text, at + 4, first) ? figuresAt(text, month) : 0;
        const std::size_t day = month + ofMonth + second.size();
        const std::size_t ofDay =
            (ofMonth == 1 || ofMonth == 2) && starts(text, month + ofMonth, second) ? figuresAt(text, day) : 0;
        const bool asWritten = first == "-" && ofMonth == 2 && ofDay == 2;
        const std::string year = text.substr(at, 4);
        const bool dated = ofDay == 1 || ofDay == 2;
        if (dated && year >= "1900" && year <= "2199" && twoFigures(text.substr(month, ofMonth)) <= "12") {
            return asWritten
                       ? std::nullopt
                       : std::optional(instead(column, text.substr(at, day + ofDay - at),
                                               text.substr(at, 4) + "-" + twoFigures(text.substr(month, ofMonth)) +
                                                   "-" + twoFigures(text.substr(day, ofDay))));
        }
    }
    return std::nullopt;
}

/// 1,000 outside brackets; 50块.
std::optional<ExpressionFault> numberElsewhere(const std::string& text, std::size_t at, int column, Within within) {
    const std::size_t length = figuresAt(text, at);
    std::size_t end = at + length;
    std::string plain = text.substr(at, length);
    while (within != Within::Brackets && starts(text, end, ",") && figuresAt(text, end + 1) == 3) {
        plain += text.substr(end + 1, 3);
        end += 4;
    }
    if (end > at + length && length <= 3) {
        return instead(column, text.substr(at, end - at), plain);
    }
    if (length > 0 && starts(text, at + length, "块")) {
        return instead(column, plain + "块", plain + " 元");
    }
    if (length > 0 && starts(text, at + length, "%")) {
        return instead(column, plain + "%", plain + " / 100");
    }
    return std::nullopt;
}

/// AND, Today; ａｎｄ in full-width letters.
std::optional<ExpressionFault> lettersElsewhere(const std::string& text, std::size_t at, int column) {
    std::string plain;
    bool wide = false;
    std::size_t end = at;
    while (end < text.size()) {
        const std::string sign = text.substr(end, lengthOf(text[end]));
        const bool large = sign >= "Ａ" && sign <= "Ｚ";
        if (large || (sign >= "ａ" && sign <= "ｚ")) {
            // U+FF21 to U+FF3A are EF BC A1 to BA, U+FF41 to U+FF5A EF BD 81 to 9A
            const auto last = static_cast<unsigned char>(sign[2]);
            plain += static_cast<char>(large ? 'A' + (last - 0xA1) : 'a' + (last - 0x81));
            wide = true;
        } else if (letter(text[end]) || text[end] == '.' || figure(text[end])) {
            plain += text[end];
        } else if (sign == "＿") {
            plain += '_';
            wide = true;
        } else {
            break;
        }
        end += sign.size();
    }
    std::string small = plain;
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool reserved = std::find(reservedWords().begin(), reservedWords().end(), small) != reservedWords().end();
    if (wide || (reserved && small != plain)) {
        return instead(column, text.substr(at, end - at), reserved ? small : plain);
    }
    return std::nullopt;
}

/// The word that a character which is no letter of ours begins, as far as it goes.
std::string wordAt(const std::string& text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0xE3) { // Han and what is written like it
        const std::string sign = text.substr(end, lengthOf(text[end]));
        if (end > at && sign >= "！" && sign <= "～") {
            break; // a full-width sign
        }
        end += sign.size();
    }
    return text.substr(at, std::max(end - at, lengthOf(text[at])));
}

} // namespace

std::optional<ExpressionFault> misspeltAt(const std::string& text, std::size_t at, int column, Within within) {
    for (const Written& sign : signsElsewhere) {
        if (starts(text, at, sign.elsewhere)) {
            return instead(column, sign.elsewhere, sign.here);
        }
    }
    if (figure(text[at])) {
        if (auto clock = clockElsewhere(text, at, column, within)) {
            return clock;
        }
        auto date = dateElsewhere(text, at, column);
        return date ? date : numberElsewhere(text, at, column, within);
    }
    if (text[at] == '.' && at + 1 < text.size() && figure(text[at + 1])) {
        const std::string number = text.substr(at, 1 + figuresAt(text, at + 1));
        return instead(column, number, "0" + number);
    }
    return lettersElsewhere(text, at, column);
}

ExpressionFault unknownSign(const std::string& text, std::size_t at, int column) {
    const std::string word = wordAt(text, at);
    const auto known = std::find_if(wordsElsewhere.begin(), wordsElsewhere.end(),
                                    [&](const Written& one) { return starts(text, at, one.elsewhere); });
    if (known != wordsElsewhere.end()) {
        return instead(column, known->elsewhere, known->here, "unknown-sign");
    }
    constexpr std::array<Written, 10> others{{{"&", "and"},
                                              {"|", "or"},
                                              {";", "and 或 or"},
                                              {"；", "and 或 or"},
                                              {"￥", "50 元"},
                                              {"¥", "50 元"},
                                              {"‘", "'…'"},
                                              {"「", "'…'"},
                                              {"【", "("},
                                              {"［", "("}}};
    for (const Written& one : others) {
        if (starts(text, at, one.elsewhere)) {
            ExpressionFault fault = instead(column, one.elsewhere, one.here, "unknown-sign");
            fault.english = one.elsewhere == std::string(";") || one.elsewhere == std::string("；")
                                ? "Write and, or or instead of \"" + std::string(one.elsewhere) + "\"."
                            : one.here == std::string("50 元")
                                ? "Write 50 yuan instead of \"" + std::string(one.elsewhere) + "\"."
                                : fault.english;
            return fault;
        }
    }
    const bool han = word.size() > 1;
    const std::string quoted = han ? "'" + word + "'" : "'…'";
    return {column,
            "unknown-sign",
            "不认识“" + word + "”。文字要写在引号里(" + quoted + "),信息项用它的英文名字。",
            "\"" + word + "\" means nothing here: a text stands in quotes (" + quoted + "), a fact by its name.",
            {}};
}

ExpressionFault noOperator(const std::string& word, const std::string& before, int column) {
    const auto other = [&](const std::string& zh, const std::string& en) {
        return ExpressionFault{column, "two-values", zh, en, {}};
    };
    if (before == "has") {
        return other("“has”和名字之间是一个点。请写成 has." + word + "。",
                     "has and the name are one word: has." + word + ".");
    }
    if (word == "is" || word == "equals" || word == "eq") {
        return other("“" + word + "”这里要写成 =。", "Write = instead of \"" + word + "\".");
    }
    if (word == "in" || word == "one") {
        return other("没有“" + word + "”这种写法。请写成 x = 1 or x = 2,或 x between 1 and 5。",
                     "There is no \"" + word + "\": write x = 1 or x = 2, or x between 1 and 5.");
    }
    if (word == ",") {
        return other("逗号连不起两个条件。请写 and 或 or。", "A comma joins no conditions: write and, or or.");
    }
    if (word == ":") {
        return other(
            "“:”前面没有“?”。时间请写成 08:30,二选一请写成 条件 ? 甲 : 乙。",
            "There is no \"?\" before this \":\". A time is written 08:30, a choice of two condition ? a : b.");
    }
    if (word == "!") {
        return other("“!”要写在前面。请写成 not …。", "\"!\" stands before a value: write not ….");
    }
    return other("“" + word + "”前面缺少运算符。请在中间写 and、or、=、+ 之类。",
                 "There is no operator before \"" + word + "\": write and, or, =, + or the like between.");
}

} // namespace yingke::scenario
