// SPDX-License-Identifier: GPL-3.0-or-later
// Files that came out wrong once, and the same table as several programs write it.
#include "support/places.h"
#include "support/sheet_told.h"
#include "tables/sheet_reader.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace yingke;

namespace {

tables::SheetFile readCase(const char* name) {
    return tables::readSheetApart({}, QString::fromStdString(test::dataDir()) + QStringLiteral("/sheets/") +
                                          QLatin1String(name));
}

const std::string twoRooms = "楼号|单元|房屋|业主姓名|手机号/1|1|101|测甲|13800000101/1|1|102|测乙|13800000102";
const std::string arrearsHead = "房号|费用名称|欠费金额|付款人|开始日期|结束日期/";

} // namespace

TEST_CASE("k01 texts in their cells, as openpyxl and SheetJS write them, are the table of any other writer") {
    CHECK(test::told(readCase("k01_openpyxl_inline.xlsx")) == "[Sheet1] " + twoRooms);
    CHECK(test::told(readCase("k01_sheetjs_default_str.xlsx")) == "[业主] " + twoRooms);
}

TEST_CASE("k02 an ODS with formats of days is read") {
    CHECK(test::told(readCase("k02_arrears_iso_date_format.ods")) ==
          "[Sheet] " + arrearsHead + "1-1-101|物业费|1234.5|业主|2026-01-01^D|2026-03-31^D");
}

TEST_CASE("k03 a name is what is written, not how it is spoken; runs of fonts are one text") {
    CHECK(test::told(readCase("k03_phonetic_name.xlsx")) == "[业主] " + twoRooms);
}

TEST_CASE("k09 every worksheet is there, by its name and in the workbook's order") {
    const std::string head = "楼号|单元|房屋|业主姓名|手机号/";
    CHECK(test::told(readCase("k09_one_sheet_per_building.xlsx")) ==
          "[1栋] " + head + "1|1|101|测甲|13800000101 [2栋] " + head + "2|1|101|测乙|13800000201 [3栋] " + head +
              "3|1|101|测丙|13800000301");
}

TEST_CASE("k10 a formula without its result is told as one, a result is a text") {
    CHECK(test::told(readCase("k10_formula_without_result_nan.xlsx")) ==
          "[业主] 楼号|单元|房屋|业主姓名|手机号/1|1|101|^N|13800000101/1|1|102|测乙|13800000102");
    CHECK(test::told(readCase("k10_rooms_became_dates.csv")) ==
          "楼号|单元|房屋|业主姓名/商1||1月1日|测甲/商1||2-Mar|测乙");
    CHECK(test::told(readCase("k10_total_row.csv")) ==
          "楼号|单元|房屋|业主姓名|手机号/1|1|101|测甲|13800000101/1|1|102|测乙|13800000102/合计||2||");
}

TEST_CASE("k11 a file that counts days from 1904 says so, and its numbers are days by that count") {
    const tables::SheetFile file = readCase("k11_date1904.xlsx");
    CHECK(test::told(file) == "[欠费] " + arrearsHead + "1-1-101|物业费|1234.5|业主|44561|44650");
    REQUIRE(file.days == tables::DayCount::From1904);
    CHECK(tables::dayOfSerial(44561, file.days) == QDate(2026, 1, 1));
    CHECK(tables::dayOfSerial(44650, file.days) == QDate(2026, 3, 31));
}

TEST_CASE("k12 a sum is the number that was saved") {
    CHECK(test::told(readCase("k12_amount_496.8915.xlsx")) ==
          "[欠费] " + arrearsHead + "1-1-101|物业费|496.8915|业主|46023|46112");
    CHECK(test::told(readCase("k12_amount_zero.xlsx")) ==
          "[欠费] " + arrearsHead + "1-1-101|物业费|1234.5|业主|46023|46112/1-1-102|物业费|0|业主|46023|46112");
}

TEST_CASE("k13 zeros that a format puts in front are read") {
    CHECK(test::told(readCase("k13_number_format_0000.xlsx")) ==
          "[Sheet1] 楼号|单元|房屋|业主姓名/1|1|0201|测甲/1|1|1201|测乙");
}

TEST_CASE("k16 a web page named .xls is its table") {
    CHECK(test::told(readCase("k16_html_named_xls.xls")) == "楼号|单元|房屋|业主姓名|手机号/1|1|101|测甲|13800000101");
}

TEST_CASE("one table as LibreOffice writes it, in each format: days, times, zeros, percent, merged, faults, hidden") {
    const auto rooms = [](const char* name, const char* zeros, const char* fault) {
        return "[1栋] 楼号|房屋|业主姓名|手机号|开始日期|欠费金额/1栋|" + std::string(zeros) +
               "|测甲|13800000101|2026-01-31^D|496.89/1栋^R|1201|𠮷田|010-8888 1234|2026-02-28 08:30^D|1234.5/"
               "1栋^R|0301|" +
               name + "|" + fault + "|08:30|12.5% ";
    };
    for (const char* name : {"office.fods", "office.ods", "office.xlsx"}) {
        CAPTURE(name);
        CHECK(test::told(readCase(name)) == rooms("测丙", "0201", "#N/A^F") + "[2栋] 房号/2-1-101 -旧表");
    }
    // LibreOffice writes a 0 for a formula that makes a text into an old XLS; into the XML of 2003 neither the format
    // of the zeros nor that a sheet is hidden.
    CHECK(test::told(readCase("office97.xls")) == rooms("^N", "0201", "#N/A^F") + "[2栋] 房号/2-1-101 -旧表");
    CHECK(test::told(readCase("office2003.xml")) == rooms("测丙", "201", "#N/A") + "[旧表] 不看 [2栋] 房号/2-1-101");
    CHECK(test::told(readCase("office.html")) ==
          "楼号|房屋|业主姓名|手机号|开始日期|欠费金额/1栋|0201|测甲|13800000101|2026/1/31|496.89/"
          "1栋^R|1201|𠮷田|010-8888 1234|2026-02-28 08:30|1234.5/1栋^R|0301|测丙|#N/A|08:30|12.5% 房号/2-1-101");
}
