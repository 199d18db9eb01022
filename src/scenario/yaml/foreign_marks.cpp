// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/yaml/foreign_marks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace yingke::scenario {

namespace {

struct UnseenMark {
    std::uint32_t first;
    std::uint32_t last;
    const char* chinese;
    const char* english;
};

constexpr std::array<UnseenMark, 14> unseenMarks{{{0x00AD, 0x00AD, "软连字符", "soft hyphen"},
                                                  {0x061C, 0x061C, "书写方向符", "mark of the direction of writing"},
                                                  {0x180E, 0x180E, "蒙古文分隔符", "Mongolian vowel separator"},
                                                  {0x200B, 0x200B, "零宽空格", "zero-width space"},
                                                  {0x200C, 0x200C, "零宽不连字符", "zero-width non-joiner"},
                                                  {0x200D, 0x200D, "零宽连字符", "zero-width joiner"},
                                                  {0x200E, 0x200F, "书写方向符", "mark of the direction of writing"},
                                                  {0x2028, 0x2029, "行分隔符", "line or paragraph separator"},
                                                  {0x202A, 0x202E, "书写方向符", "mark of the direction of writing"},
                                                  {0x2060, 0x2064, "零宽连接符", "word joiner"},
                                                  {0x2066, 0x2069, "书写方向符", "mark of the direction of writing"},
                                                  {0xFE00, 0xFE0F, "字形选择符", "variation selector"},
                                                  {0xFEFF, 0xFEFF, "字节顺序标记", "byte order mark"},
                                                  {0xFFF9, 0xFFFB, "注音标记", "annotation mark"}}};

/// The code of a character of valid UTF-8 and how many bytes it has.
std::pair<std::uint32_t, std::size_t> codeAt(const std::string& text, std::size_t at) {
    const auto byte = [&text](std::size_t where) {
        return where < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[where])) : 0U;
    };
    const std::uint32_t lead = byte(at);
    if (lead < 0x80U) {
        return {lead, 1};
    }
    if (lead < 0xE0U) {
        return {((lead & 0x1FU) << 6U) | (byte(at + 1) & 0x3FU), 2};
    }
    if (lead < 0xF0U) {
        return {((lead & 0x0FU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU), 3};
    }
    return {0x10000U, 4};
}

const UnseenMark* unseen(std::uint32_t code) {
    const auto found = std::find_if(unseenMarks.begin(), unseenMarks.end(),
                                    [code](const UnseenMark& mark) { return code >= mark.first && code <= mark.last; });
    return found != unseenMarks.end() ? &*found : nullptr;
}

std::string numbered(const std::string& name, std::uint32_t code) {
    std::array<char, 16> number{};
    (void)std::snprintf(number.data(), number.size(), "U+%04X", static_cast<unsigned>(code));
    return name + "(" + number.data() + ")";
}

/// Whether the word around a byte is one of ours: nothing in it but what is plain, and such marks.
bool plainWordAround(const std::string& line, std::size_t at) {
    const auto ends = [&line](std::size_t where) {
        return std::string_view(" \"'{}[],").find(line[where]) != std::string_view::npos;
    };
    std::size_t begin = at;
    while (begin > 0 && !ends(begin - 1)) {
        --begin;
    }
    bool letters = false;
    for (std::size_t i = begin; i < line.size() && !ends(i);) {
        const auto [code, length] = codeAt(line, i);
        if (code >= 0x80U && unseen(code) == nullptr) {
            return false;
        }
        letters = letters || code < 0x80U;
        i += length;
    }
    return letters;
}

void marksIn(const std::string& line, int number, std::vector<ForeignMark>& marks) {
    static const std::string byteOrderMark = "\xEF\xBB\xBF";
    std::size_t at = 0;
    while (line.compare(at, byteOrderMark.size(), byteOrderMark) == 0) {
        at += byteOrderMark.size(); // passed over, and not counted
    }
    const std::size_t text = line.find_first_not_of(' ', at);
    if (text != std::string::npos && line[text] == '#') {
        return;
    }
    for (int column = 1; at < line.size(); ++column) {
        const auto [code, length] = codeAt(line, at);
        if (const UnseenMark* mark = unseen(code)) {
            marks.push_back({number, column, numbered(mark->chinese, code),
                             numbered(std::string(mark->english) + " ", code), plainWordAround(line, at)});
        }
        at += length;
    }
}

} // namespace

std::vector<ForeignMark> invisibleMarks(const std::string& written) {
    std::vector<ForeignMark> marks;
    int number = 1;
    for (std::size_t at = 0; at <= written.size(); ++number) {
        const std::size_t end = std::min(written.find('\n', at), written.size());
        marksIn(written.substr(at, end - at), number, marks);
        at = end + 1;
    }
    return marks;
}

std::optional<ForeignMark> invisibleAt(const std::string& written, std::size_t byte) {
    if (byte >= written.size()) {
        return std::nullopt;
    }
    const std::uint32_t code = codeAt(written, byte).first;
    const UnseenMark* mark = unseen(code);
    return mark != nullptr ? std::optional(ForeignMark{1, 1, numbered(mark->chinese, code),
                                                       numbered(std::string(mark->english) + " ", code), true})
                           : std::nullopt;
}

std::optional<WideMarks> wideMarksAround(const std::string& scalar) {
    struct Pair {
        const char* open;
        const char* close;
        const char* instead;
        bool quotes;
    };
    constexpr std::array<Pair, 10> pairs{{{"【", "】", "[ ]", false},
                                          {"［", "］", "[ ]", false},
                                          {"〔", "〕", "[ ]", false},
                                          {"｛", "｝", "{ }", false},
                                          {"“", "”", "\" \"", true},
                                          {"‘", "’", "' '", true},
                                          {"「", "」", "\" \"", true},
                                          {"『", "』", "\" \"", true},
                                          {"＂", "＂", "\" \"", true},
                                          {"＇", "＇", "' '", true}}};
    for (const Pair& pair : pairs) {
        const std::string open = pair.open;
        const std::string close = pair.close;
        const std::size_t end = scalar.find(close, open.size());
        if (scalar.rfind(open, 0) == 0 && end != std::string::npos && end + close.size() == scalar.size()) {
            std::string both = open;
            both += ' ';
            both += close;
            return WideMarks{both, pair.instead, pair.quotes, 0};
        }
    }
    for (const std::string comma : {"，", "、"}) {
        const std::size_t at = scalar.find(comma);
        std::string rest = scalar;
        for (std::size_t next = at; next != std::string::npos; next = rest.find(comma)) {
            rest.erase(next, comma.size());
        }
        const bool names =
            at != std::string::npos && at > 0 && rest.size() > 1 && std::all_of(rest.begin(), rest.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == ' ';
            });
        if (names) {
            return WideMarks{comma, ",", false, at};
        }
    }
    return std::nullopt;
}

} // namespace yingke::scenario
