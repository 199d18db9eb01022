// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns that a sheet does not show are read like the others, and told: a filter may have left out what is
// paid. XLSX and ODS by chance: second_reader_test.cpp.
#include "support/old_sheet_made.h"
#include "support/sheet_told.h"
#include "tables/sheet_file.h"
#include "tables/sheet_wire.h"

#include <catch2/catch.hpp>

#include <QBuffer>

using namespace yingke;

TEST_CASE("k09 an old XLS says which rows and columns are hidden") {
    using test::little;
    using test::record;
    const auto number = [](int row, int column) {
        return record(0x0203, test::cellHead(row, column) + test::doubleBytes(7));
    };
    const auto rowOf = [](int row, int flags) {
        return record(0x0208, test::cellHead(row, 0) + QByteArray(6, '\0') + little(static_cast<quint64>(flags), 2) +
                                  QByteArray(2, '\0'));
    };
    const QByteArray columns =
        record(0x007D, little(1, 2) + little(2, 2) + little(0, 4) + little(1, 2) + little(0, 2)) +
        record(0x007D, little(0, 2) + little(0, 2) + little(9, 4) + little(0, 2) + little(0, 2));
    const QByteArray cells = columns + rowOf(0, 0x100) + rowOf(1, 0x120) + rowOf(2, 0x20) + number(0, 0) +
                             number(0, 1) + number(1, 0) + number(3, 0);
    const QByteArray bytes = test::compoundOf(
        {{QStringLiteral("Workbook"), test::xlsStream(0x0600, record(0x01C1, little(0x01C1, 4) + little(1, 4)),
                                                      {{QByteArray("\1\0a", 3), 0, 0, cells}})}});
    CHECK(test::told(tables::readSheetBytes(QStringLiteral("a.xls"), bytes)) == "[a] 7|7/7//7 ~1 ~|1");
}

TEST_CASE("k09 XML Spreadsheet 2003 says which rows and columns are hidden") {
    const QByteArray cell = "<Cell><Data ss:Type=\"String\">a</Data></Cell>";
    const QByteArray book = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                            "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"b\"><Table>"
                            "<Column ss:Index=\"2\" ss:Hidden=\"1\" ss:Span=\"3\"/><Row>" +
                            cell + cell + "</Row><Row ss:Hidden=\"1\">" + cell + "</Row><Row>" + cell +
                            "</Row></Table></Worksheet></Workbook>";
    CHECK(test::told(tables::readSheetBytes(QStringLiteral("a.xls"), book)) == "[b] a|a/a/a ~1 ~|1");
}

TEST_CASE("k09 a web page says in its own elements which rows and columns are hidden") {
    const auto read = [](const QByteArray& page) {
        return test::told(tables::readSheetBytes(QStringLiteral("a.xls"), "<html><body>" + page));
    };
    CHECK(read("<table><tr><td>a<tr style='height:0; DISPLAY : none'><td>b<tr hidden><td>c<tr style=\"display:none "
               "!important\"><td>d<tr><td>e</table>") == "a/b/c/d/e ~1,2,3");
    CHECK(read("<table><tr><td>a</tr><tbody style='visibility:collapse'><tr><td>b</tr></tbody><tr><td>c</table>") ==
          "a/b/c ~1");
    CHECK(read("<div style='display:none'><table><tr><td>a</table></div><table><tr><td>b</table>") == "a ~0 b");
    CHECK(read("<table><col><col span=2 width=0 style='display:none;mso-width-source:userset'><col><tr><td>a<td>b<td>c"
               "<td>d</table>") == "a|b|c|d ~|1,2");
    CHECK(read("<table><tr><th>a<th style=display:none>b<tr><td>c<td style=display:none>d</table>") == "a|b/c|d ~|1");
    CHECK(read("<table><tr aria-hidden=true style='display:table-row'><td>a<tr class=hidden><td>b</table>") == "a/b");
    // Within a cell the page shows the rest alone.
    CHECK(read("<table><tr><td>a<td><span style='display:none'>00012</span>12<td>c</table>") == "a|12|c");
}

TEST_CASE("k09 what is hidden comes through the process that reads") {
    tables::SheetFile file;
    tables::Sheet sheet;
    sheet.name = QStringLiteral("c");
    sheet.rows = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c")}};
    sheet.hiddenRows = {1};
    sheet.hiddenColumns = {0, 1};
    file.sheets = {sheet};
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(tables::writeSheet(buffer, file));
    const auto back = tables::sheetFrom(buffer.data(), QStringLiteral("c"));
    REQUIRE(back.has_value());
    CHECK(test::told(*back) == "[c] a|b/c ~1 ~|0,1");
    CHECK_FALSE(tables::sheetFrom(buffer.data().chopped(9), QStringLiteral("c")).has_value());
}
