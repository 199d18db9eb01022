// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX as no test by chance makes it: damaged, hostile, at the edges.
#include "support/old_sheet_made.h"
#include "support/sheet_told.h"
#include "support/xlsx_made.h"
#include "tables/sheet_file.h"

#include <catch2/catch.hpp>

using namespace yingke;
using test::told;
using test::XlsxMade;

namespace {

tables::SheetFile readMade(const XlsxMade& made) {
    return tables::readSheetBytes(QStringLiteral("a.xlsx"), test::xlsxOf(made));
}

tables::SheetRefusal refusalOf(const XlsxMade& made) {
    const tables::SheetFile file = readMade(made);
    CHECK(file.refused.isEmpty() == (file.refusal == tables::SheetRefusal::None));
    return file.refusal;
}

} // namespace

TEST_CASE("k10 faults, formulas without results and nan are what they are, never an empty cell") {
    CHECK(told(readMade({"<row><c t=\"e\"><v>#N/A</v></c><c t=\"e\"><f>A1</f><v>#REF!</v></c><c><f>A1</f></c>"
                         "<c><f>A1</f><v></v></c><c t=\"str\"><f>A1</f><v></v></c><c t=\"n\"><v>nan</v></c>"
                         "<c><v>NaN</v></c><c><v>12,5</v></c><c t=\"b\"><v>0</v></c><c><v>1.38E10</v></c></row>"})) ==
          "[一] #N/A^F|#REF!^F|^N|^N||nan|NaN|12,5|FALSE|13800000000");
}

TEST_CASE(
    "k11 an XLSX counts from 1900 or 1904 by its own word, t=d is its own day, text that looks like a day is text") {
    const QByteArray rows =
        "<row><c s=\"1\"><v>44561</v></c><c t=\"d\"><v>2026-01-31</v></c><c t=\"d\"><v>2026-01-31T08:30:00Z</v></c>"
        "<c t=\"d\"><v>08:30:00</v></c><c t=\"d\"><v>2026-02-30</v></c><c t=\"str\" s=\"1\"><v>2026-1-1</v></c></row>";
    const std::string others = "|2026-01-31^D|2026-01-31 08:30^D|08:30|2026-02-30|2026-1-1";
    XlsxMade made{rows};
    made.formats = "yyyy-mm-dd";
    CHECK(told(readMade(made)) == "[一] 2021-12-31^D" + others);
    made.workbook.replace("<workbookPr/>", "<workbookPr date1904=\"true\"/>");
    CHECK(told(readMade(made)) == "[一] 2026-01-01^D" + others);
    CHECK(readMade(made).days == tables::DayCount::From1904);
}

TEST_CASE("worksheets: hidden ones are named, charts are none, all hidden or one missing is told") {
    const QByteArray more = "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            "relationships/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>";
    XlsxMade made{"<row><c t=\"str\"><v>a</v></c></row>"};
    made.relations = more;
    made.workbook = "<sheets><sheet name=\"图\" r:id=\"r2\"/><sheet name=\"旧\" state=\"veryHidden\" r:id=\"r1\"/>"
                    "<sheet name=\"新\" r:id=\"r1\"/></sheets>";
    CHECK(told(readMade(made)) == "[新] a -旧");
    made.relations.replace("relationships/chartsheet", "relationships/workshxet"); // one byte is another one
    made.relations.replace("chartsheets/sheet1.xml", "worksheets/sheet1.xml");
    CHECK(told(readMade(made)) == "[图] a [新] a -旧");
    made.workbook = "<sheets><sheet name=\"旧\" state=\"hidden\" r:id=\"r1\"/></sheets>";
    CHECK(refusalOf(made) == tables::SheetRefusal::AllHidden);
    made.workbook = "<sheets><sheet name=\"无\" r:id=\"r9\"/></sheets>";
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile);
    made.workbook = "<sheets/>";
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile);
}

TEST_CASE("a part that is gone, a text that is nowhere, a sheet that is none: told, not read as less") {
    XlsxMade made{"<row><c t=\"s\"><v>1</v></c></row>"};
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile); // no shared texts at all
    made.texts = "<si><t>a</t></si>";
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile); // only one
    made.texts += "<si><t>b</t></si>";
    CHECK(told(readMade(made)) == "[一] b");
    made.relations = "<Relationship Id=\"x\" Type=\"http://a/styles\" Target=\"gone.xml\"/>";
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile);
    made.relations.clear();
    made.parts = {{"xl/worksheets/sheet1.xml", "<chart/>"}};
    CHECK(refusalOf(made) == tables::SheetRefusal::HalfFile);
    made.parts = {{"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v>"}};
    CHECK(refusalOf(made) == tables::SheetRefusal::Library);
    made.parts = {{"xl/styles.xml", "<styleSheet><a"}};
    CHECK(refusalOf(made) == tables::SheetRefusal::Library);
}

TEST_CASE("an XLSX at its edges: places, sizes it lies about, merged cells, escapes, the last row and column") {
    CHECK(told(readMade({"<row r=\"2\"><c r=\"B2\" t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                         "<row><c r=\"$a$4\" t=\"str\"><v>_x0041__x000D_\n二_x</v></c></row>"
                         "<row r=\"nonsense\"><c r=\"?\" t=\"str\"><v>c</v></c></row>"})) == "[一] /|a|b//A\r\n二_x/c");
    XlsxMade merged{"<row><c t=\"str\"><v>5栋</v></c><c><v>1</v></c></row><row><c r=\"B2\"><v>2</v></c></row>"
                    "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>自</v></c></row>",
                    "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"B1\"/><mergeCell ref=\"\"/>"
                    "<mergeCell ref=\"B2:B1\"/><mergeCell ref=\"ZZZZZZZZZ1:B99999999999999999999\"/></mergeCells>"};
    CHECK(told(readMade(merged)) == "[一] 5栋|1/5栋^R|2/自");
    CHECK(refusalOf({"<row r=\"200001\"><c><v>1</v></c></row>"}) == tables::SheetRefusal::TooManyRows);
    CHECK(told(readMade({"<row r=\"200001\"><c s=\"1\"/></row><row r=\"1\"><c><v>1</v></c></row>"})) == "[一] 1");
    CHECK(refusalOf({"<row><c r=\"IW1\"><v>1</v></c></row>"}) == tables::SheetRefusal::TooManyColumns);
    CHECK(readMade({"<row><c r=\"IV1\"><v>1</v></c></row>"}).sheets.at(0).rows.at(0).size() == 256);
    const tables::SheetFile cut = readMade({"<row><c t=\"str\"><v>" + QByteArray(299, 'x') + "𠮷</v></c></row>"});
    CHECK(cut.sheets.at(0).rows.at(0).at(0).size() == 299); // not half of a character
}

TEST_CASE("bombs and passwords: entities are not expanded, a ZIP or a file with a password is told") {
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (char i = '1'; i <= '9'; ++i) {
        bomb += QByteArray("<!ENTITY a") + i + " \"" + QByteArray(QByteArray("&a") + char(i - 1) + ";").repeated(10) +
                "\">";
    }
    bomb += "]><worksheet><sheetData><row><c t=\"str\"><v>&a9;</v></c></row></sheetData></worksheet>";
    CHECK(refusalOf({{},
                     {},
                     {},
                     {},
                     "<sheets><sheet name=\"a\" r:id=\"r1\"/></sheets>",
                     {},
                     {{"xl/worksheets/sheet1.xml", bomb}}}) == tables::SheetRefusal::Library);
    const auto read = [](const QByteArray& bytes) {
        return tables::readSheetBytes(QStringLiteral("a.xlsx"), bytes).refusal;
    };
    CHECK(read(test::compoundOf({{QStringLiteral("EncryptionInfo"), "x"},
                                 {QStringLiteral("EncryptedPackage"), "y"}})) == tables::SheetRefusal::Password);
    QByteArray locked = test::xlsxOf({"<row/>"});
    for (const char* head : {"PK\x03\x04", "PK\x01\x02"}) {
        for (qsizetype at = locked.indexOf(head); at >= 0; at = locked.indexOf(head, at + 1)) {
            locked[at + (head[2] == '\x03' ? 6 : 8)] = '\x01';
        }
    }
    CHECK(read(locked) == tables::SheetRefusal::Password);
    CHECK(read(test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                            {"content.xml", "\x01\x02"}})) == tables::SheetRefusal::Password);
}

TEST_CASE("names of parts in other letters and with backslashes, as some programs write them") {
    test::ZipParts parts;
    const QByteArray whole = test::xlsxOf({"<row><c t=\"str\"><v>a</v></c></row>"});
    for (const char* name : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                             "xl/worksheets/sheet1.xml"}) {
        parts.emplace_back(QByteArray(name).replace("workbook", "Workbook").replace('/', '\\'),
                           *tables::unpackedPart(whole, name, 100'000));
    }
    CHECK(told(tables::readSheetBytes(QStringLiteral("a"), test::zipOf(parts))) == "[一] a");
}
