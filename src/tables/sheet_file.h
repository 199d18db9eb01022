// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as rows of texts, from XLSX, ODS, XLS, XML, web pages, CSV; what a file is, is told by its bytes and not by
// its name.
#pragma once

#include "tables/sheet_refusal.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace yingke::tables {

/// What a cell is beside its text.
enum class CellMark : std::uint8_t {
    Day,      ///< a date by its type or its format; the text is 2026-01-31, with " 08:30" behind it where it has a time
    Fault,    ///< #N/A, #REF! …: the text is the fault's name
    NoResult, ///< a formula that was saved without its result: the text is empty
    Repeated, ///< the value of a merged cell, which stands once above
};

struct Sheet {
    QString name;                  ///< empty for CSV
    std::vector<QStringList> rows; ///< trimmed; row i stands at i + 1 in a spreadsheet
    /// By row and column, from 0; a cell without a mark is a text, a number or empty. A CSV has none.
    QHash<std::pair<int, int>, CellMark> marks = {};
    /// Rows and columns, from 0 and in their order, that hold something and are not shown: hidden, folded away, or left
    /// out by a filter. They are read like the others. A CSV has none; of a web page, what its elements say themselves.
    std::vector<int> hiddenRows = {};
    std::vector<int> hiddenColumns = {};
};

/// The day that a file's serial numbers count from.
enum class DayCount : std::uint8_t {
    From1900, ///< 1 is 1900-01-01, and 60 the 29 February of that year, which there never was
    From1904, ///< 0 is 1904-01-01
    From1899, ///< ODS: 0 is 1899-12-30, which from March 1900 on is the same as From1900
};

struct SheetFile {
    SheetRefusal refusal = SheetRefusal::None;
    QString detail;            ///< of the refusal
    QString refused;           ///< why the file as a whole can't be read, as a sentence; empty otherwise
    std::vector<Sheet> sheets; ///< those that are shown
    QStringList hidden = {};   ///< names of the worksheets that are not
    /// What a number in a column of days means that has no format of a day (and so no mark): see dayOfSerial.
    DayCount days = DayCount::From1900;
};

[[nodiscard]] SheetFile refusedSheet(SheetRefusal refusal, const QString& path, const QString& detail = {});
/// What can be seen of a file before it is read: missing, a folder, a pipe, not to be opened. Quick; any thread.
[[nodiscard]] SheetFile sheetLookedAt(const QString& path);

/// Numbers become texts without an exponent up to 15 digits, without what floating sums leave behind, with the zeros
/// that their format puts in front (0201) and as 5% by a percent format; days become 2026-01-31, from whatever day the
/// file counts; a formula is its last result; merged cells repeat their value downwards. Cells beyond 300 characters
/// are cut there (no field takes as much). Refused with a sentence: over 64 MiB (256 MiB unpacked), over 200,000 rows
/// or 256 columns, files with a password, half a file, what is no sheet (and what it is instead). In this very process,
/// which a library's fault would end: tables/sheet_reader.h is for everybody else.
[[nodiscard]] SheetFile readSheetFile(const QString& path);
/// The same of a file's bytes.
[[nodiscard]] SheetFile readSheetBytes(const QString& path, const QByteArray& bytes);

/// CSV, TSV and the like; UTF-8, GB18030 or UTF-16. A cell of ours loses the quote against formulas ('=1+1) again.
[[nodiscard]] SheetFile readCsv(const QString& path, const QByteArray& bytes);
/// A ZIP: XLSX (strict or not) or ODS.
[[nodiscard]] SheetFile readWorkbook(const QString& path, const QByteArray& bytes);
/// `content`: the content.xml of an ODS, or a FODS; `styles`: the styles.xml, where it has one.
[[nodiscard]] SheetFile readOds(const QString& path, const QByteArray& content, const QByteArray& styles = {});
/// The old XLS: a compound file with a workbook of Excel 5 to 2003.
[[nodiscard]] SheetFile readXls(const QString& path, const QByteArray& bytes);
/// XML Spreadsheet 2003.
[[nodiscard]] SheetFile readXmlSheet(const QString& path, const QString& text);
/// A web page: each of its tables is a sheet, named by its caption.
[[nodiscard]] SheetFile readHtml(const QString& path, const QString& text);
/// 46023 is 2026-01-01, in a file From1904 44561 is; a day that there is not (1900-02-29, beyond 9999) is invalid.
[[nodiscard]] QDate dayOfSerial(qint64 serial, DayCount days);
/// A number as a cell's text: whole ones without a point or an exponent, up to 15 digits; empty for what is none.
[[nodiscard]] QString numberText(double value);
/// The sum of what a ZIP says its parts unpack to, in bytes; -1 when its directory can't be read.
[[nodiscard]] qint64 unpackedSize(const QByteArray& zip);
/// One part of a ZIP, unpacked; nothing when there is no such part, or it is damaged, or unpacks to more than `most`
/// bytes, whatever the directory says.
[[nodiscard]] std::optional<QByteArray> unpackedPart(const QByteArray& zip, const char* name, qint64 most);

} // namespace yingke::tables
