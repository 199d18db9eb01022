// SPDX-License-Identifier: GPL-3.0-or-later
// What holds an XLSX together: which worksheets it has, where its texts and formats stand. Inside the reader only.
// Elements are known by their local names: the strict variant has other namespaces, and some writers use prefixes.
#pragma once

#include "tables/number_look.h"
#include "tables/sheet_zip.h"

#include <QXmlStreamReader>

namespace yingke::tables {

struct XlsxSheetPart {
    QString name;
    QString part; ///< of the ZIP; empty: the workbook names one that is nowhere
    bool shown = true;
};

struct XlsxBook {
    std::vector<XlsxSheetPart> sheets; ///< in the workbook's order; charts and dialogs are none
    std::vector<QString> texts;        ///< the shared ones
    std::vector<NumberLook> looks;     ///< by the number that a cell has for its style
    DayCount days = DayCount::From1900;
};

/// Why it can't be read; None, and `book` is whole.
struct XlsxFault {
    SheetRefusal refusal = SheetRefusal::None;
    QString detail;
};

/// Where the workbook stands; empty when the ZIP is no XLSX.
[[nodiscard]] QString workbookPart(SheetZip& zip);
[[nodiscard]] XlsxFault readBook(SheetZip& zip, const QString& workbook, XlsxBook& book);
/// One worksheet's cells.
[[nodiscard]] XlsxFault readWorksheet(const QByteArray& part, const XlsxBook& book, SheetBuilder& sheet);

/// The text of a si or an is: its runs joined, without the phonetic guide; _x000D_ is the sign that it stands for.
[[nodiscard]] QString richText(QXmlStreamReader& xml);
/// _x000D_ and the like as the signs that they stand for.
[[nodiscard]] QString unescaped(const QString& text);

} // namespace yingke::tables
