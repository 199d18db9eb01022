// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as rows of texts, from CSV, XLSX or ODS; what a file is, is told by its bytes and not by its name.
#pragma once

#include "tables/sheet_refusal.h"

#include <QByteArray>
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
};

struct SheetFile {
    SheetRefusal refusal = SheetRefusal::None;
    QString detail;            ///< of the refusal
    QString refused;           ///< why the file as a whole can't be read, as a sentence; empty otherwise
    std::vector<Sheet> sheets; ///< those that are shown
    QStringList hidden = {};   ///< names of the worksheets that are not
};

[[nodiscard]] SheetFile refusedSheet(SheetRefusal refusal, const QString& path, const QString& detail = {});
/// What can be seen of a file before it is read: missing, a folder, a pipe, not to be opened. Quick; any thread.
[[nodiscard]] SheetFile sheetLookedAt(const QString& path);

/// Numbers become texts without an exponent up to 15 digits, days of ODS become 2026-01-31, those of XLSX stay serials;
/// a formula is its last result; merged cells repeat their value downwards. Cells beyond 300 characters are cut there
/// (no field takes as much). Refused with a sentence: over 64 MiB (256 MiB unpacked), over 200,000 rows, the old XLS,
/// files with a password, half a file, bytes that are no text. In this very process, which a library's fault would end:
/// tables/sheet_reader.h is for everybody else.
[[nodiscard]] SheetFile readSheetFile(const QString& path);

/// A cell of a CSV of ours: what was quoted against formulas ('=1+1) loses its quote again.
[[nodiscard]] SheetFile readCsv(const QString& path, QByteArray bytes);
[[nodiscard]] SheetFile readWorkbook(const QString& path, const QByteArray& bytes);
/// `content`: the content.xml of an ODS.
[[nodiscard]] SheetFile readOds(const QString& path, const QByteArray& content);
/// A number as a cell's text: whole ones without a point or an exponent, up to 15 digits; empty for what is none.
[[nodiscard]] QString numberText(double value);
/// The sum of what a ZIP says its parts unpack to, in bytes; -1 when its directory can't be read.
[[nodiscard]] qint64 unpackedSize(const QByteArray& zip);
/// One part of a ZIP, unpacked; nothing when there is no such part, or it is damaged, or unpacks to more than `most`
/// bytes, whatever the directory says.
[[nodiscard]] std::optional<QByteArray> unpackedPart(const QByteArray& zip, const char* name, qint64 most);

} // namespace yingke::tables
