// SPDX-License-Identifier: GPL-3.0-or-later
// A table written as CSV (UTF-8 with BOM, safe from formulas) or XLSX (types kept). Atomically: never half a file.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace yingke::tables {

struct Table {
    QStringList headers;
    QList<QVariantList> rows; ///< texts, whole numbers, doubles; an invalid value is an empty cell
};

/// Numbers stay numbers; a text that a spreadsheet would run as a formula gets a quote in front.
[[nodiscard]] QByteArray csvOf(const Table& table);
/// Empty when written; else a sentence why not, and the file is as it was.
[[nodiscard]] QString writeCsv(const QString& path, const Table& table);
[[nodiscard]] QString writeXlsx(const QString& path, const Table& table);

} // namespace yingke::tables
