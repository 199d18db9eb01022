// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that come into a text from a web page or a Chinese keyboard and that look like nothing, or like brackets and
// quotes of ours.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// What it is called and where it stands.
struct ForeignMark {
    int line = 1;
    int column = 1;      ///< in characters; a mark at the begin of a line that is passed over (BOM) does not count
    std::string chinese; ///< "零宽空格(U+200B)"
    std::string english; ///< "zero-width space (U+200B)"
    bool within = false; ///< a name, an id or an expression, where it makes another word of it; else a sentence
};

/// All that nobody sees, but in lines that are comments.
[[nodiscard]] std::vector<ForeignMark> invisibleMarks(const std::string& written);

/// The name of the character that begins at a byte, when it is one that nobody sees.
[[nodiscard]] std::optional<ForeignMark> invisibleAt(const std::string& written, std::size_t byte);

/// A plain scalar that stands in full-width brackets or quotes: 【a】 ［a］ ｛a：b｝ “a” ‘a’ 「a」 ＂a＂, or a list of
/// names with full-width commas between.
struct WideMarks {
    std::string are;     ///< "【 】"
    std::string instead; ///< "[ ]"
    bool quotes = false;
    std::size_t byte = 0; ///< of the first
};
[[nodiscard]] std::optional<WideMarks> wideMarksAround(const std::string& scalar);

} // namespace yingke::scenario
