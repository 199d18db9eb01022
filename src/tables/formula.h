// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet could run instead of showing it.
#pragma once

#include <QString>

namespace yingke::tables {

/// Programs in Chinese read the full-width signs as the plain ones, and what is not seen before the first sign (spaces,
/// controls, marks of direction and width) is skipped by some.
[[nodiscard]] inline bool isFormula(const QString& text) {
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212");
    for (const QChar character : text) {
        const bool unseen = character.isSpace() || character.category() == QChar::Other_Control ||
                            character.category() == QChar::Other_Format;
        if (!unseen) {
            return signs.contains(character);
        }
    }
    return false;
}

} // namespace yingke::tables
