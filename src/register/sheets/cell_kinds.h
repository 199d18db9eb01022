// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a cell of a sheet and is not what its column is for: a room that became a date, 同上, a word where a
// name is meant.
#pragma once

#include <QString>

namespace yingke::registers {

/// What a spreadsheet makes of a room: 1月2日, 2-Mar, 2026-01-02.
[[nodiscard]] bool looksLikeDay(const QString& text);
/// Likewise: 01:02, 01:02:03.
[[nodiscard]] bool looksLikeTime(const QString& text);
/// 同上, 〃, ditto.
[[nodiscard]] bool isDitto(const QString& text);

/// A column of names says that nobody is there (无业主), or only what somebody of another column is (自住, 同业主).
[[nodiscard]] bool saysNobody(const QString& text);
/// A name of two signs is padded to the width of three: 测　甲 is 测甲.
[[nodiscard]] QString nameWritten(const QString& text);
/// Why it is not the name of one person, to be read after the value; empty: it may be. Company names may have brackets.
[[nodiscard]] QString whyNoName(const QString& text);

} // namespace yingke::registers
