// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it can be kept: what comes back from JSON, SQLite and UTF-16 is what was hashed. Inside the journal only.
#pragma once

#include <QString>

#include <string>

namespace yingke::journal {

/// The text with U+FFFD for what would not come back: U+FFFE and U+FFFF (SQLite), U+0000 (SQL ends a text at it), and
/// whatever is no UTF-8, lone surrogates among it. A byte order mark at its beginning is none of the text and goes.
[[nodiscard]] QString keptText(const std::string& utf8);

} // namespace yingke::journal
