// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/export/table_file.h"

#include "office/texts.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace yingke::office {

namespace {

bool isNumber(const QVariant& value) {
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int ||
           value.typeId() == QMetaType::Double;
}

QString cell(const QVariant& value) {
    if (isNumber(value)) {
        return value.toString();
    }
    QString text = value.toString();
    const QString seen = text.trimmed();
    const bool formula = (!seen.isEmpty() && QStringLiteral("=+-@").contains(seen.front())) ||
                         text.startsWith(QLatin1Char('\t')) || text.startsWith(QLatin1Char('\r'));
    if (formula) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString()
                : Texts::tr("%1 can't be written: %2. Choose another folder.").arg(path, file.errorString());
}

} // namespace

QByteArray csvOf(const Table& table) {
    QByteArray bytes("\xEF\xBB\xBF");
    const auto line = [&bytes](const QVariantList& values) {
        QStringList cells;
        for (const QVariant& value : values) {
            cells << cell(value);
        }
        bytes += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    line(QVariantList(table.headers.cbegin(), table.headers.cend()));
    for (const QVariantList& row : table.rows) {
        line(row);
    }
    return bytes;
}

QString writeCsv(const QString& path, const Table& table) { return write(path, csvOf(table)); }

QString writeXlsx(const QString& path, const Table& table) {
    const QTemporaryDir folder; // the library writes files only
    const QString made = folder.path() + QStringLiteral("/table.xlsx");
    lxw_workbook* book = workbook_new(made.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_freeze_panes(sheet, 1, 0);
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), table.headers.at(i).toUtf8().constData(), bold);
    }
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const auto row = static_cast<lxw_row_t>(r + 1);
        for (qsizetype c = 0; c < table.rows.at(r).size(); ++c) {
            const QVariant& value = table.rows.at(r).at(c);
            const auto column = static_cast<lxw_col_t>(c);
            if (isNumber(value)) {
                worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
            } else {
                worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), nullptr);
            }
        }
    }
    const lxw_error error = workbook_close(book);
    QFile file(made);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return Texts::tr("%1 can't be written: %2. Choose another folder.")
            .arg(path, QString::fromLatin1(lxw_strerror(error)));
    }
    return write(path, file.readAll());
}

} // namespace yingke::office
