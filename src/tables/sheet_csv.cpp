// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_file.h"

#include "tables/formula.h"

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
        return refusedSheet(SheetRefusal::NoSheet, path);
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
        return refusedSheet(SheetRefusal::OpenQuote, path);
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row << plainCell(cell);
        sheet.rows.push_back(std::move(row));
    }
    if (sheet.rows.size() > mostRows) {
        return refusedSheet(SheetRefusal::TooManyRows, path);
    }
    file.sheets.push_back(std::move(sheet));
    return file;
}

SheetFile refusedSheet(SheetRefusal refusal, const QString& path, const QString& detail) {
    return {refusal, detail, refusalSentence(refusal, path, detail), {}};
}

SheetFile sheetLookedAt(const QString& path) {
    if (const QFileInfo info(path); info.exists() && !info.isFile()) { // a pipe would be waited for
        return refusedSheet(info.isDir() ? SheetRefusal::Folder : SheetRefusal::NoFile, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusedSheet(SheetRefusal::Unreadable, path, file.errorString());
    }
    return file.size() > mostBytes ? refusedSheet(SheetRefusal::TooLarge, path) : SheetFile();
}

SheetFile readSheetFile(const QString& path) {
    if (SheetFile looked = sheetLookedAt(path); looked.refusal != SheetRefusal::None) {
        return looked;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusedSheet(SheetRefusal::Unreadable, path, file.errorString());
    }
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) { // it grew meanwhile
        return refusedSheet(SheetRefusal::TooLarge, path);
    }
    if (bytes.trimmed().isEmpty()) {
        return refusedSheet(SheetRefusal::Empty, path);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return refusedSheet(SheetRefusal::OldExcel, path);
    }
    return bytes.startsWith("PK") ? readWorkbook(path, bytes) : readCsv(path, std::move(bytes));
}

} // namespace yingke::tables
