// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"

#include "tables/table_writer.h"
#include "tables/xlsx_writer.h"

namespace yingke::tables {

namespace {

QString writeTable(const std::unique_ptr<TableWriter>& writer, const Table& table) {
    bool well = writer->begin({}, table.headers);
    for (const QVariantList& row : table.rows) {
        well = well && writer->row(row);
    }
    return well && writer->finish() ? QString() : writer->fault();
}

} // namespace

QByteArray csvOf(const Table& table) {
    QByteArray bytes("\xEF\xBB\xBF");
    const auto line = [&bytes](const QVariantList& values) {
        QStringList cells;
        for (const QVariant& value : values) {
            cells << csvCell(value);
        }
        bytes += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    line(QVariantList(table.headers.cbegin(), table.headers.cend()));
    for (const QVariantList& row : table.rows) {
        line(row);
    }
    return bytes;
}

QString writeCsv(const QString& path, const Table& table) {
    return writeTable(tableWriter(TableFormat::Csv, path, TablesInFile::One), table);
}

QString writeXlsx(const QString& path, const Table& table) {
    return writeTable(xlsxWriter(path, XlsxTexts::Shared), table);
}

} // namespace yingke::tables
