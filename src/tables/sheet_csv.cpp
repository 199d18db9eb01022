// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_file.h"

#include "tables/formula.h"
#include "tables/texts.h"

#include <QFile>
#include <QFileInfo>

#include <iconv.h>
#include <utility>

namespace yingke::tables {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr std::size_t mostRows = 200'000;
constexpr qsizetype mostKept = 300;

QByteArray fromGb18030(QByteArray bytes, bool& good) {
    QByteArray text(bytes.size() * 3 + 16, '\0');
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    char* in = bytes.data();
    char* out = text.data();
    std::size_t inLeft = static_cast<std::size_t>(bytes.size());
    std::size_t outLeft = static_cast<std::size_t>(text.size());
    good = iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1) && inLeft == 0;
    iconv_close(converter);
    text.truncate(text.size() - static_cast<qsizetype>(outLeft));
    return text;
}

/// The first line decides: comma, unless only semicolons or tabs stand in it.
QChar separatorOf(const QString& text) {
    const QString first = text.left(4000).section(QLatin1Char('\n'), 0, 0);
    if (first.contains(QLatin1Char(','))) {
        return QLatin1Char(',');
    }
    return first.contains(QLatin1Char('\t'))  ? QLatin1Char('\t')
           : first.contains(QLatin1Char(';')) ? QLatin1Char(';')
                                              : QLatin1Char(',');
}

QString noFile(const QFileInfo& info) {
    return info.isDir() ? Texts::tr("it is a folder") : Texts::tr("it is no file");
}

QString plainCell(const QString& raw) {
    QString cell = raw.left(mostKept).trimmed();
    const bool quoted = cell.size() > 1 && cell.front() == QLatin1Char('\'');
    if (quoted && (cell.at(1) == QLatin1Char('\'') || isFormula(cell.mid(1)))) {
        cell.remove(0, 1); // the quote against formulas
    }
    return cell;
}

} // namespace

SheetFile readCsv(const QString& path, QByteArray bytes) {
    SheetFile file;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    bool good = QString::fromUtf8(bytes).toUtf8() == bytes;
    if (!good) {
        bytes = fromGb18030(bytes, good);
    }
    if (!good || bytes.contains('\0')) {
        file.refused = Texts::tr("%1 is no sheet: neither CSV (UTF-8 or GB18030) nor XLSX or ODS.").arg(path);
        return file;
    }
    const QString text = QString::fromUtf8(bytes);
    const QChar separator = separatorOf(text);
    Sheet sheet;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (quoted) {
            if (character != QLatin1Char('"')) {
                cell += character;
            } else if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"')) {
                cell += character;
                ++at;
            } else {
                quoted = false;
            }
        } else if (character == QLatin1Char('"') && cell.trimmed().isEmpty()) {
            quoted = true;
            cell.clear();
        } else if (character == separator) {
            row << plainCell(cell);
            cell.clear();
        } else if (character == QLatin1Char('\n')) {
            row << plainCell(cell);
            sheet.rows.push_back(std::exchange(row, {}));
            cell.clear();
        } else {
            cell += character;
        }
    }
    if (quoted) {
        file.refused = Texts::tr("%1: a quotation mark is never closed.").arg(path);
        return file;
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row << plainCell(cell);
        sheet.rows.push_back(std::move(row));
    }
    if (sheet.rows.size() > mostRows) {
        file.refused = Texts::tr("%1 has more than 200,000 rows. Divide it into several sheets.").arg(path);
        return file;
    }
    file.sheets.push_back(std::move(sheet));
    return file;
}

SheetFile readSheetFile(const QString& path) {
    SheetFile answer;
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        answer.refused = Texts::tr("%1 can't be read: %2").arg(path, noFile(info)); // a pipe would be waited for
        return answer;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        answer.refused = Texts::tr("%1 can't be read: %2").arg(path, file.errorString());
        return answer;
    }
    if (file.size() > mostBytes) {
        answer.refused = Texts::tr("%1 is larger than 64 MiB. Divide it into several sheets.").arg(path);
        return answer;
    }
    QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty()) {
        answer.refused = Texts::tr("%1 is empty.").arg(path);
        return answer;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        answer.refused = Texts::tr("%1 is an old Excel file (XLS), or has a password. Save it as XLSX without a "
                                   "password, or as CSV.")
                             .arg(path);
        return answer;
    }
    return bytes.startsWith("PK") ? readWorkbook(path, bytes) : readCsv(path, std::move(bytes));
}

} // namespace yingke::tables
