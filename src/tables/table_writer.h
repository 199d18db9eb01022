// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of any length into a file, row by row: CSV (UTF-8 with BOM, safe from formulas) or XLSX (types kept). The file
// appears whole at finish(), or not at all: a writer that goes without it leaves nothing behind.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

namespace yingke::tables {

enum class TableFormat { Csv, Xlsx };

class TableWriter {
public:
    virtual ~TableWriter() = default;
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// A new table: a sheet of its own, or in a CSV a heading line after an empty one. Before the first row.
    [[nodiscard]] virtual bool begin(const QString& name, const QStringList& headers) = 0;
    /// Texts, whole numbers, doubles, QDateTime (written as it stands, without a zone); an invalid value: an empty
    /// cell. A text that a spreadsheet would run as a formula stays a text.
    [[nodiscard]] virtual bool row(const QVariantList& values) = 0;
    [[nodiscard]] virtual bool finish() = 0;
    /// After a false: why, as a sentence that says what to do.
    [[nodiscard]] const QString& fault() const { return m_fault; }

protected:
    QString m_fault;
};

/// One table alone begins with its headers in a CSV; each of several has a line above that names it.
enum class TablesInFile { One, Several };
[[nodiscard]] std::unique_ptr<TableWriter> tableWriter(TableFormat format, const QString& path, TablesInFile tables);

/// A cell of a CSV, quoted; what a spreadsheet could run is defused, full-width signs too, and a control character
/// becomes U+FFFD.
[[nodiscard]] QString csvCell(const QVariant& value);

/// "… can't be written: …. Choose another folder."
[[nodiscard]] QString cantWrite(const QString& path, const QString& why);

} // namespace yingke::tables
