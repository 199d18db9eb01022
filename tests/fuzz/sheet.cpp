// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes as a CSV, as the content.xml of an ODS, as the first sheet of an XLSX, or as a whole file. The
// first line says which. Only what is ours and liborcus' own are linked; at the desk all of it runs in a process apart.
#include "support/zip_made.h"
#include "tables/sheet_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace yingke;

/// An XLSX around a sheet.
QByteArray xlsxOf(const QByteArray& sheet) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray kinds = "http://schemas.openxmlformats.org/package/2006/content-types";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return test::zipOf(
        {{"[Content_Types].xml", head + "<Types xmlns=\"" + kinds +
                                     "\"><Default Extension=\"rels\" ContentType=\"application/"
                                     "vnd.openxmlformats-package.relationships+xml\"/><Override "
                                     "PartName=\"/xl/workbook.xml\" ContentType=\"" +
                                     kind +
                                     "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" "
                                     "ContentType=\"" +
                                     kind + "worksheet+xml\"/></Types>"},
         {"_rels/.rels", head + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office +
                             "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                 "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + relations +
                                            "\"><Relationship Id=\"r1\" Type=\"" + office +
                                            "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml", sheet}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QByteArray all(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\n');
    const QByteArray kind = end < 0 ? QByteArray() : all.left(end);
    const QByteArray content = all.mid(end + 1);
    const QString path = QStringLiteral("fuzzed");
    const tables::SheetFile read = kind == "csv"    ? tables::readCsv(path, content)
                                   : kind == "ods"  ? tables::readOds(path, content)
                                   : kind == "xlsx" ? tables::readWorkbook(path, xlsxOf(content))
                                                    : tables::readWorkbook(path, all);
    if (read.refusal != tables::SheetRefusal::None && read.refused.isEmpty()) {
        std::abort(); // refused without a sentence
    }
    return 0;
}
