// SPDX-License-Identifier: GPL-3.0-or-later
// What was read, as one text that a test compares.
#pragma once

#include "tables/sheet_file.h"

#include <string>

namespace yingke::test {

inline QString hiddenTold(const char* sign, const std::vector<int>& places) {
    QStringList numbers;
    for (const int one : places) {
        numbers << QString::number(one);
    }
    return places.empty() ? QString() : QLatin1Char(' ') + QLatin1String(sign) + numbers.join(QLatin1Char(','));
}

/// "[name] a|b^D/c|d [other] … -hidden -hidden too": cells by |, rows by /, marks ^D(ay) ^F(ault) ^N(oResult)
/// ^R(epeated); ~3,4 and ~|2 behind a sheet: rows and columns that are hidden, from 0. Refused: "! " and the sentence.
inline std::string told(const tables::SheetFile& file) {
    if (!file.refused.isEmpty()) {
        return "! " + file.refused.toStdString();
    }
    QStringList parts;
    for (const tables::Sheet& sheet : file.sheets) {
        QStringList rows;
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            QStringList cells = sheet.rows[row];
            for (int column = 0; column < cells.size(); ++column) {
                const auto mark = sheet.marks.constFind({static_cast<int>(row), column});
                if (mark != sheet.marks.constEnd()) {
                    cells[column] += QLatin1Char('^') + QStringLiteral("DFNR").mid(static_cast<int>(*mark), 1);
                }
            }
            rows << cells.join(QLatin1Char('|'));
        }
        parts << (sheet.name.isEmpty() ? QString() : QLatin1Char('[') + sheet.name + QStringLiteral("] ")) +
                     rows.join(QLatin1Char('/')) + hiddenTold("~", sheet.hiddenRows) +
                     hiddenTold("~|", sheet.hiddenColumns);
    }
    for (const QString& name : file.hidden) {
        parts << QLatin1Char('-') + name;
    }
    return parts.join(QLatin1Char(' ')).toStdString();
}

} // namespace yingke::test
