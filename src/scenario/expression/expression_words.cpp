// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/expression_words.h"

#include "scenario/expression/calendar.h"
#include "scenario/expression/misspelt.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr std::size_t mostCharactersOfExpression = 1000;

bool letterOf(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool digitOf(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the character that begins with `c`.
std::size_t bytesOf(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Signs as Chinese keyboards write them, and longer ones before shorter.
constexpr std::array<std::pair<const char*, const char*>, 45> signsOfExpression = {
    {{"＝＝", "=="}, {"！＝", "!="}, {"＜＝", "<="}, {"＞＝", ">="}, {"<＝", "<="}, {">＝", ">="}, {"!＝", "!="},
     {"==", "=="},   {"!=", "!="},   {"<=", "<="},   {">=", ">="},   {"&&", "&&"},  {"||", "||"},  {"=", "="},
     {"<", "<"},     {">", ">"},     {"+", "+"},     {"-", "-"},     {"*", "*"},    {"/", "/"},    {"(", "("},
     {")", ")"},     {",", ","},     {"?", "?"},     {":", ":"},     {"!", "!"},    {"＝", "="},   {"＜", "<"},
     {"＞", ">"},    {"＋", "+"},    {"－", "-"},    {"＊", "*"},    {"／", "/"},   {"（", "("},   {"）", ")"},
     {"，", ","},    {"？", "?"},    {"：", ":"},    {"！", "!"},    {"≤", "<="},   {"≥", ">="},   {"≠", "!="},
     {"×", "*"},     {"÷", "/"},     {"、", ","}}};

/// Full-width digits and their point as plain ones, but within a text. Columns stay: a character for a character.
std::string withPlainDigits(const std::string& text) {
    std::string plain;
    std::string close; // of the text that is open
    for (std::size_t at = 0; at < text.size(); at += bytesOf(text[at])) {
        const std::string sign = text.substr(at, bytesOf(text[at]));
        if (!close.empty()) {
            close = sign == close ? std::string{} : close;
        } else if (sign == "'" || sign == "\"" || sign == "“") {
            close = sign == "“" ? "”" : sign;
        } else if (sign >= "０" && sign <= "９") {
            plain += static_cast<char>('0' + (sign[2] - std::string("０")[2]));
            continue;
        } else if (sign == "．") {
            plain += '.';
            continue;
        }
        plain += sign;
    }
    return plain;
}

class WordReader {
public:
    explicit WordReader(const std::string& text) : m_text(withPlainDigits(text)) {}

    std::variant<std::vector<Word>, ExpressionFault> all() {
        std::vector<Word> words;
        while (true) {
            skipBlanks();
            Word word;
            word.column = m_column;
            if (m_at >= m_text.size()) {
                words.push_back(word);
                return words;
            }
            if (m_column > static_cast<int>(mostCharactersOfExpression)) {
                return fault(m_column, "too-deep", "算式太长。请拆成几个条件。",
                             "The expression is too long: make several conditions of it.");
            }
            if (auto wrong = misspeltAt(m_text, m_at, m_column, within())) {
                return *std::move(wrong);
            }
            if (!read(word)) {
                return m_fault;
            }
            if (word.kind == Word::Kind::Sign) {
                opened(word.text);
            }
            words.push_back(std::move(word));
        }
    }

private:
    [[nodiscard]] Within within() const {
        return m_questions > 0 ? Within::Question : m_brackets > 0 ? Within::Brackets : Within::Nothing;
    }
    void opened(const std::string& sign) {
        m_brackets += sign == "(" ? 1 : sign == ")" ? -1 : 0;
        m_questions += sign == "?" ? 1 : sign == ":" ? -1 : 0;
    }

    ExpressionFault& fault(int column, const char* code, std::string chinese, std::string english) {
        m_fault = {column, code, std::move(chinese), std::move(english), {}};
        return m_fault;
    }
    void advance(std::size_t bytes) {
        const std::size_t end = std::min(m_at + bytes, m_text.size());
        while (m_at < end) {
            m_at += bytesOf(m_text[m_at]);
            ++m_column;
        }
        m_at = std::min(m_at, m_text.size());
    }
    void skipBlanks() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                advance(1);
            } else if (m_text.compare(m_at, 3, "　") == 0) {
                advance(3);
            } else {
                return;
            }
        }
    }

    bool read(Word& word) {
        const char c = m_text[m_at];
        if (digitOf(c)) {
            return value(word);
        }
        if (letterOf(c)) {
            return name(word);
        }
        if (c == '"' || c == '\'') {
            return quoted(word, std::string(1, c), std::string(1, c));
        }
        if (m_text.compare(m_at, 3, "“") == 0) {
            return quoted(word, "“", "”");
        }
        for (const auto& [written, plain] : signsOfExpression) {
            if (m_text.compare(m_at, std::string::traits_type::length(written), written) == 0) {
                word.kind = Word::Kind::Sign;
                word.text = plain;
                advance(std::string::traits_type::length(written));
                return true;
            }
        }
        for (const UnitRow& unit : unitRows()) {
            const std::string written = unit.name;
            if (!letterOf(written.front()) && m_text.compare(m_at, written.size(), written) == 0) {
                word.kind = Word::Kind::Name;
                word.text = written;
                advance(written.size());
                return true;
            }
        }
        m_fault = unknownSign(m_text, m_at, m_column);
        return false;
    }

    bool name(Word& word) {
        const std::size_t begin = m_at;
        // A slash belongs to the step of a piece: chose.copy/ask.yes
        const bool slash = m_text.compare(m_at, 6, "chose.") == 0;
        std::size_t end = m_at;
        while (end < m_text.size() &&
               (letterOf(m_text[end]) || digitOf(m_text[end]) || m_text[end] == '.' || (slash && m_text[end] == '/'))) {
            ++end;
        }
        word.kind = Word::Kind::Name;
        word.text = m_text.substr(begin, end - begin);
        advance(end - begin);
        return true;
    }

    bool quoted(Word& word, const std::string& open, const std::string& close) {
        const std::size_t begin = m_at + open.size();
        const std::size_t end = m_text.find(close, begin);
        if (end == std::string::npos) {
            fault(m_column, "unclosed-text", "这段文字的引号没有收尾。", "The quote of this text is not closed.");
            return false;
        }
        word.kind = Word::Kind::Value;
        word.value = {ValueType::Text, 0, m_text.substr(begin, end - begin)};
        word.text = m_text.substr(m_at, end + close.size() - m_at);
        advance(word.text.size());
        return true;
    }

    /// So many digits at `at` and no more.
    [[nodiscard]] bool digits(std::size_t at, std::size_t count) const {
        return at + count <= m_text.size() &&
               std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(at),
                           m_text.begin() + static_cast<std::ptrdiff_t>(at + count), digitOf) &&
               (at + count == m_text.size() || !digitOf(m_text[at + count]));
    }
    [[nodiscard]] bool sign(std::size_t at, char c) const { return at < m_text.size() && m_text[at] == c; }
    /// "18:00" at `at`; the colon may be full-width.
    [[nodiscard]] std::size_t clockLength(std::size_t at) const {
        if (digits(at, 2) && sign(at + 2, ':') && digits(at + 3, 2)) {
            return 5;
        }
        return digits(at, 2) && m_text.compare(at + 2, 3, "：") == 0 && digits(at + 5, 2) ? 7 : 0;
    }
    [[nodiscard]] std::string clockAt(std::size_t at, std::size_t length) const {
        return m_text.substr(at, 2) + ":" + m_text.substr(at + length - 2, 2);
    }

    bool value(Word& word) {
        word.kind = Word::Kind::Value;
        const bool day =
            digits(m_at, 4) && sign(m_at + 4, '-') && digits(m_at + 5, 2) && sign(m_at + 7, '-') && digits(m_at + 8, 2);
        if (day) {
            return date(word);
        }
        if (const std::size_t length = clockLength(m_at); length > 0) {
            const auto clock = readClock(clockAt(m_at, length));
            word.text = clockAt(m_at, length);
            if (!clock) {
                fault(m_column, "no-such-time", "没有 " + word.text + " 这个时间。时间从 00:00 到 23:59。",
                      "There is no time " + word.text + ": times go from 00:00 to 23:59.");
                return false;
            }
            word.value = {ValueType::Time, static_cast<double>(*clock), {}};
            advance(length);
            return true;
        }
        std::size_t end = m_at;
        while (end < m_text.size() && digitOf(m_text[end])) {
            ++end;
        }
        if (sign(end, '.') && end + 1 < m_text.size() && digitOf(m_text[end + 1])) {
            ++end;
            while (end < m_text.size() && digitOf(m_text[end])) {
                ++end;
            }
        }
        word.text = m_text.substr(m_at, end - m_at);
        if (word.text.size() > 15) {
            fault(m_column, "number-too-long", "这个数太长了,最多 15 位。",
                  "This number is too long: 15 digits at most.");
            return false;
        }
        word.value = {ValueType::Count, 0, {}};
        (void)std::from_chars(word.text.data(), word.text.data() + word.text.size(), word.value.number);
        advance(end - m_at);
        return true;
    }

    bool date(Word& word) {
        const auto day = readDay(m_text.substr(m_at, 10));
        word.text = m_text.substr(m_at, 10);
        if (!day) {
            fault(m_column, "no-such-date", "日历上没有 " + word.text + " 这一天。",
                  "There is no day " + word.text + " in the calendar.");
            return false;
        }
        word.value = {ValueType::Date, static_cast<double>(*day), {}};
        const std::size_t length = sign(m_at + 10, ' ') ? clockLength(m_at + 11) : 0;
        if (length > 0) {
            if (const auto clock = readClock(clockAt(m_at + 11, length))) {
                word.value = {ValueType::DateTime, static_cast<double>(*day * millisOfDay + *clock), {}};
                word.text += " " + clockAt(m_at + 11, length);
                advance(11 + length);
                return true;
            }
        }
        advance(10);
        return true;
    }

    std::string m_text;
    std::size_t m_at = 0;
    int m_column = 1;
    int m_brackets = 0;
    int m_questions = 0;
    ExpressionFault m_fault;
};

} // namespace

std::variant<std::vector<Word>, ExpressionFault> expressionWords(const std::string& text) {
    return WordReader(text).all();
}

} // namespace yingke::scenario
