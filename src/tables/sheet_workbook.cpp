// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP: XLSX, ODS, or what else comes in one.
#include "tables/xlsx_book.h"

namespace yingke::tables {

namespace {

constexpr qint64 mostUnpacked = 256LL * 1024 * 1024;

SheetFile refusedFor(const XlsxFault& fault, const QString& path) {
    return refusedSheet(fault.refusal, path, fault.detail);
}

SheetFile readXlsx(const QString& path, SheetZip& zip, const QString& workbook) {
    XlsxBook book;
    if (const XlsxFault fault = readBook(zip, workbook, book); fault.refusal != SheetRefusal::None) {
        return refusedFor(fault, path);
    }
    SheetFile file;
    file.days = book.days;
    for (const XlsxSheetPart& one : book.sheets) {
        if (!one.shown) {
            file.hidden << keptCell(one.name);
            continue;
        }
        const auto part = zip.part(one.part);
        if (!part) {
            return refusedSheet(SheetRefusal::HalfFile, path);
        }
        SheetBuilder sheet(one.name);
        if (const XlsxFault fault = readWorksheet(*part, book, sheet); fault.refusal != SheetRefusal::None) {
            return refusedFor(fault, path);
        }
        file.sheets.push_back(sheet.end());
    }
    if (file.sheets.empty()) {
        return refusedSheet(file.hidden.isEmpty() ? SheetRefusal::HalfFile : SheetRefusal::AllHidden, path);
    }
    return file;
}

SheetFile readOdsOf(const QString& path, SheetZip& zip) {
    if (zip.part(QStringLiteral("META-INF/manifest.xml")).value_or(QByteArray()).contains("encryption-data")) {
        return refusedSheet(SheetRefusal::Password, path);
    }
    const QString stylesName = QStringLiteral("styles.xml");
    const auto styles = zip.has(stylesName) ? zip.part(stylesName) : QByteArray();
    const auto content = zip.part(QStringLiteral("content.xml"));
    return content && styles ? readOds(path, *content, *styles) : refusedSheet(SheetRefusal::HalfFile, path);
}

/// What else a ZIP is, as refusalSentence knows it.
QString otherZip(const SheetZip& zip, const QByteArray& mimetype, const QString& workbook) {
    const auto begins = [&](const char* folder) {
        return workbook.startsWith(QLatin1String(folder), Qt::CaseInsensitive);
    };
    return workbook.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive) ? QStringLiteral("xlsb")
           : begins("word/") || mimetype.contains("opendocument.text")   ? QStringLiteral("text")
           : begins("ppt/") || mimetype.contains("opendocument.")        ? QStringLiteral("slides")
           : zip.has(QStringLiteral("Index/Document.iwa"))               ? QStringLiteral("numbers")
                                                                         : QStringLiteral("archive");
}

} // namespace

SheetFile readWorkbook(const QString& path, const QByteArray& bytes) {
    const qint64 unpacked = unpackedSize(bytes);
    if (unpacked < 0) {
        return refusedSheet(SheetRefusal::HalfFile, path);
    }
    if (unpacked > mostUnpacked) {
        return refusedSheet(SheetRefusal::UnpacksTooLarge, path);
    }
    SheetZip zip(bytes, mostUnpacked);
    if (zip.isLocked()) {
        return refusedSheet(SheetRefusal::Password, path);
    }
    const QByteArray mimetype = zip.part(QStringLiteral("mimetype")).value_or(QByteArray()).trimmed();
    if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return readOdsOf(path, zip);
    }
    const QString workbook = workbookPart(zip);
    const QString folder = workbook.section(QLatin1Char('/'), 0, 0).toLower();
    const bool isBook = workbook.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) &&
                        folder != QLatin1String("word") && folder != QLatin1String("ppt") &&
                        folder != QLatin1String("visio");
    return isBook ? readXlsx(path, zip, workbook)
                  : refusedSheet(SheetRefusal::OtherKind, path, otherZip(zip, mimetype, workbook));
}

} // namespace yingke::tables
