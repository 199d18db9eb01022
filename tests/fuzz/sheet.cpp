// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes as a CSV, as the content.xml of an ODS, as the first sheet of an XLSX, as the stream of an old
// XLS, as a web page, as XML of 2003, or as a whole file. The first line says which. Of libraries libarchive and
// libxml2 are in it; at the desk all of it runs in a process apart.
#include "support/old_sheet_made.h"
#include "support/xlsx_made.h"
#include "tables/sheet_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace yingke;

/// An XLSX around a sheet.
QByteArray xlsxAround(const QByteArray& sheet) {
    test::XlsxMade made;
    made.formats = "yyyy-mm-dd\n0000";
    made.texts = "<si><t>a</t></si><si><r><t>b</t></r></si>";
    made.parts = {{"xl/worksheets/sheet1.xml", sheet}};
    return test::xlsxOf(made);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QByteArray all(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\n');
    const QByteArray kind = end < 0 ? QByteArray() : all.left(end);
    const QByteArray content = all.mid(end + 1);
    const QString path = QStringLiteral("fuzzed");
    const tables::SheetFile read =
        kind == "csv"    ? tables::readCsv(path, content)
        : kind == "ods"  ? tables::readOds(path, content)
        : kind == "xlsx" ? tables::readWorkbook(path, xlsxAround(content))
        : kind == "xls"  ? tables::readXls(path, test::compoundOf({{QStringLiteral("Workbook"), content.left(40'000)}}))
        : kind == "html" ? tables::readHtml(path, QString::fromUtf8(content))
        : kind == "xml"  ? tables::readXmlSheet(path, QString::fromUtf8(content))
                         : tables::readSheetBytes(path, all);
    if ((read.refusal == tables::SheetRefusal::None) != read.refused.isEmpty()) {
        std::abort(); // refused without a sentence
    }
    return 0;
}
