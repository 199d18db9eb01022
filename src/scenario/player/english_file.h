// SPDX-License-Identifier: GPL-3.0-or-later
// Writing one English text into its file (scripts/en/…), so that nobody has to know how the file is made.
#pragma once

#include "scenario/language/english.h"

#include <optional>
#include <string>

namespace yingke::scenario {

/// The file's text with `english` in the line's place (an empty one makes a gap again). Everything else that stands in
/// the file stays, written the way the shipped files are; lines of comment at its head stay too. An empty text begins a
/// new file for `script`. Nothing when the file can't be read as it is: then it is to be mended by hand first, and
/// `problems` says where.
[[nodiscard]] std::optional<std::string> withEnglish(const std::string& text, const Script& script,
                                                     const EnglishLine& line, const std::string& english,
                                                     Problems& problems);

} // namespace yingke::scenario
