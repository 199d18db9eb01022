// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin initials of names: 王建国 → wjg. No input method is needed to find somebody.
#pragma once

#include <QString>
#include <QStringList>

namespace yingke::registers {

/// The letter a to z of one character's usual reading; a Latin letter or digit is itself in lower case; 0 where none is
/// known (it is left out of the initials).
[[nodiscard]] char pinyinInitial(QChar character);

/// The initials under which a name may be looked for, the usual reading first: 单 as a surname is shàn, 曾 zēng, 仇
/// qiú, 区 ōu, 解 xiè; the ordinary reading is kept as a second way. Empty for a name without readings.
[[nodiscard]] QStringList pinyinInitials(const QString& name);

/// U+4E00 to U+9FA5, see pinyin_initials_table.cpp.
extern const char* const pinyinInitialsTable;

} // namespace yingke::registers
