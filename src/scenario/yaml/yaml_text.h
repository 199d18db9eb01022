// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML text as it comes from a Chinese Windows desk, made ready for the parser: a mark at the begin, full-width
// colons behind a key, and wide blanks in the margin are read as what they look like. Places stay those of the text as
// written.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace yingke::scenario {

class YamlText {
public:
    explicit YamlText(const std::string& written);

    /// What the parser reads.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// The column as written, of a column that the parser gives; both count from 1, in characters.
    [[nodiscard]] int columnWritten(int line, int column) const;
    /// What stands in the parser's text behind a place, to the end of that line; line and column count from 1.
    [[nodiscard]] std::string behind(int line, int column) const;
    /// The whole line; empty when there is none.
    [[nodiscard]] std::string line(int number) const;

private:
    void take(const std::string& line, int number);
    void put(const std::string& more) { m_text += more; }

    /// One character as written became so many more.
    struct Wider {
        int column = 0; ///< of the first character behind it, in the parser's text
        int by = 0;
    };
    std::string m_text;
    std::vector<std::size_t> m_lines; ///< where each line begins
    std::map<int, std::vector<Wider>> m_wider;
    char m_quote = 0;       ///< the quote that is open at the end of the line
    int m_blockMargin = -1; ///< margin of the key whose block text (| or >) runs; -1: none
};

/// Full-width braces around a name are the narrow ones: ｛visitor｝ is {visitor}.
[[nodiscard]] std::string withNarrowBraces(const std::string& sentence);

/// Where a brace stands that has no partner, or holds nothing: bytes from the begin; npos when all is well.
[[nodiscard]] std::size_t looseBrace(const std::string& sentence);

} // namespace yingke::scenario
