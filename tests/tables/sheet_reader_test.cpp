// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet is read in a process of its own: what it does there is a sheet or a sentence here, within bounds.
#include "tables/sheet_reader.h"

#include "support/zip_made.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <limits>

using namespace yingke;
using namespace std::chrono_literals;
using tables::SheetFile;
using tables::SheetReader;
using tables::SheetRefusal;

namespace {

struct SheetPlace {
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// A reader that does this instead.
    [[nodiscard]] SheetReader reader(const QByteArray& script) const {
        SheetReader other;
        other.program = write("reader.sh", "#!/bin/sh\n" + script + "\n");
        REQUIRE(QFile::setPermissions(other.program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return other;
    }
    QTemporaryDir folder;
};

/// Sentences have the path, and nothing came of the file.
void checkRefused(const SheetFile& file, SheetRefusal refusal, const QString& path) {
    INFO(file.refused.toStdString());
    CHECK(file.refusal == refusal);
    CHECK(file.refused.contains(path));
    CHECK(file.sheets.empty());
}

QByteArray cell(const char* style, const char* type, const char* value, const char* shown) {
    const QByteArray of = QByteArray(type) == "date"      ? "date-value"
                          : QByteArray(type) == "time"    ? "time-value"
                          : QByteArray(type) == "boolean" ? "boolean-value"
                          : QByteArray(type) == "string"  ? "string-value"
                                                          : "value";
    return QByteArray("<table:table-cell table:style-name=\"") + style + "\" office:value-type=\"" + type +
           "\" office:" + of + "=\"" + value + "\"><text:p>" + shown + "</text:p></table:table-cell>";
}

constexpr char formats[] =
    "<number:date-style style:name=\"N1\"><number:year number:style=\"long\"/><number:text>-</number:text>"
    "<number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/>"
    "</number:date-style>"
    "<number:text-style style:name=\"N2\"><number:text-content/></number:text-style>"
    "<number:percentage-style style:name=\"N3\"><number:number number:decimal-places=\"1\" "
    "number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
    "<number:currency-style style:name=\"N4P0\" style:volatile=\"true\"><number:currency-symbol number:language=\"zh\" "
    "number:country=\"CN\">￥</number:currency-symbol><number:number number:decimal-places=\"2\" "
    "number:grouping=\"true\"/></number:currency-style>"
    "<number:currency-style style:name=\"N4\"><style:text-properties fo:color=\"#ff0000\"/><number:text>-</number:text>"
    "<number:number number:decimal-places=\"2\"/><style:map style:condition=\"value()&gt;=0\" "
    "style:apply-style-name=\"N4P0\"/></number:currency-style>"
    "<number:time-style style:name=\"N5\"><number:hours/><number:text>:</number:text><number:minutes/>"
    "</number:time-style>"
    "<number:boolean-style style:name=\"N6\"><number:boolean/></number:boolean-style>"
    "<number:number-style style:name=\"N7\"><number:scientific-number number:decimal-places=\"2\" "
    "number:min-exponent-digits=\"2\"/></number:number-style>"
    "<number:number-style style:name=\"N8\"><number:fraction number:min-numerator-digits=\"1\"/></number:number-style>"
    "<style:style style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
    "<style:style style:name=\"c2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
    "<style:style style:name=\"c3\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
    "<style:style style:name=\"c4\" style:family=\"table-cell\" style:data-style-name=\"N4\"/>"
    "<style:style style:name=\"c5\" style:family=\"table-cell\" style:data-style-name=\"N5\"/>"
    "<style:style style:name=\"c6\" style:family=\"table-cell\" style:data-style-name=\"N6\"/>"
    "<style:style style:name=\"c7\" style:family=\"table-cell\" style:data-style-name=\"N7\"/>"
    "<style:style style:name=\"c8\" style:family=\"table-cell\" style:data-style-name=\"N8\"/>";

} // namespace

TEST_CASE("an ODS with number formats (date, text, percent, money, time, yes or no) is read as it stands") {
    const SheetPlace place;
    const QByteArray row = "<table:table-row>" + cell("c2", "string", "0502", "0502") +
                           cell("c1", "date", "2026-01-31", "31.01.26") + cell("c3", "percentage", "0.05", "5,0%") +
                           cell("c4", "currency", "-1234.5", "-1.234,50") + cell("c6", "boolean", "true", "WAHR") +
                           cell("c7", "float", "13800001234", "1.38E+10") + cell("c8", "float", "0.5", "1/2") +
                           cell("c5", "time", "PT08H30M00S", "08:30") + "</table:table-row>";
    // What stands behind the tables: named ranges and a filter.
    const QByteArray behind =
        "<table:named-expressions><table:named-range table:name=\"欠费\" table:base-cell-address=\"$一.$A$1\" "
        "table:cell-range-address=\"$一.$A$1:.$B$2\"/><table:named-expression table:name=\"和\" "
        "table:base-cell-address=\"$一.$A$1\" table:expression=\"SUM([.A1:.A2])\"/></table:named-expressions>"
        "<table:database-ranges><table:database-range table:name=\"库\" table:target-range-address=\"一.A1:一.B2\" "
        "table:display-filter-buttons=\"true\"/></table:database-ranges>";
    const SheetFile file = tables::readSheetApart({}, place.write("f.ods", test::odsOf(formats, row, behind)));
    INFO(file.refused.toStdString());
    REQUIRE(file.refusal == SheetRefusal::None);
    REQUIRE(file.sheets.size() == 1);
    CHECK(file.sheets.front().name == QStringLiteral("一"));
    REQUIRE(file.sheets.front().rows.size() == 1);
    CHECK(file.sheets.front().rows.front().join(QLatin1Char('|')).toStdString() ==
          "0502|2026-01-31|5%|-1234.5|TRUE|13800001234|0.5|08:30");
}

TEST_CASE("a sheet that was read apart is the one that is read here, and so is each refusal") {
    const SheetPlace place;
    for (const QByteArray& csv :
         {QByteArray("房号,车牌号\n3-2-0502,\"示A\n12345\"\n\n,,末\n"), QByteArray("\xB7\xBF,1\n"),
          QByteArray("a,\"b\n"), QByteArray("  \n"), QByteArray("\x01\x00\x02", 3),
          QByteArray("PK\x03\x04 and no more"), QByteArray("PK,and more\n"), QByteArray("\xD0\xCF\x11\xE0 and more")}) {
        const QString path = place.write("s.csv", csv);
        const SheetFile apart = tables::readSheetApart({}, path);
        const SheetFile here = tables::readSheetFile(path);
        CHECK(apart.refusal == here.refusal);
        CHECK(apart.refused == here.refused);
        REQUIRE(apart.sheets.size() == here.sheets.size());
        for (std::size_t i = 0; i < here.sheets.size(); ++i) {
            CHECK(apart.sheets[i].name == here.sheets[i].name);
            CHECK(apart.sheets[i].rows == here.sheets[i].rows);
            CHECK(apart.sheets[i].marks == here.sheets[i].marks);
        }
    }
    checkRefused(tables::readSheetApart({}, place.folder.path()), SheetRefusal::Folder, place.folder.path());
    const QString none = place.folder.filePath(QStringLiteral("none.csv"));
    checkRefused(tables::readSheetApart({}, none), SheetRefusal::Unreadable, none);
}

TEST_CASE("a ZIP that unpacks to more than is read is refused, whatever its directory says") {
    const SheetPlace place;
    const QByteArray much(300LL * 1024 * 1024, ' ');
    QByteArray bomb = test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                   {"content.xml", much},
                                   {"styles.xml", "<a/>"}});
    CHECK(bomb.size() < 4'000'000);
    const QString honest = place.write("honest.ods", bomb);
    checkRefused(tables::readSheetApart({}, honest), SheetRefusal::UnpacksTooLarge, honest);
    // The same, and its directory says that content.xml is small.
    for (qsizetype at = bomb.indexOf("PK\x01\x02"); at >= 0; at = bomb.indexOf("PK\x01\x02", at + 1)) {
        bomb.replace(at + 24, 4, QByteArray("\x10\x00\x00\x00", 4));
    }
    const QString lying = place.write("lying.ods", bomb);
    const SheetFile file = tables::readSheetApart({}, lying);
    INFO(file.refused.toStdString());
    CHECK_FALSE(file.refused.isEmpty());
    CHECK(file.sheets.empty());
}

TEST_CASE("a sheet that breaks the reader is a sentence: it dies, it ends with nothing, it writes something else") {
    const SheetPlace place;
    const QString sheet = place.write("s.csv", "房号\n1-1-101\n");
    for (const char* script : {"kill -SEGV $$", "kill -ABRT $$", "kill -KILL $$", "exit 0", "exit 1", "echo nonsense",
                               "head -c 100000 /dev/urandom", "printf 'YKSH\\0\\0\\0\\0\\377\\377\\377\\376'"}) {
        CAPTURE(script);
        checkRefused(tables::readSheetApart(place.reader(script), sheet), SheetRefusal::Died, sheet);
    }
    SheetReader none;
    none.program = place.folder.filePath(QStringLiteral("none"));
    checkRefused(tables::readSheetApart(none, sheet), SheetRefusal::NotStarted, sheet);
}

TEST_CASE("a sheet that keeps the reader busy is given up after its time, and sooner when the user says so") {
    const SheetPlace place;
    const QString sheet = place.write("s.csv", "房号\n1-1-101\n");
    QElapsedTimer since;
    since.start();
    SheetReader slow = place.reader("while :; do :; done");
    slow.bounds.time = 1s;
    checkRefused(tables::readSheetApart(slow, sheet), SheetRefusal::TooSlow, sheet);
    CHECK(since.restart() < 20'000);
    slow.bounds.time = 600s;
    int asked = 0;
    checkRefused(tables::readSheetApart(slow, sheet, [&asked] { return ++asked < 3; }), SheetRefusal::Cancelled, sheet);
    CHECK(since.restart() < 20'000);
    SheetReader much = place.reader("exec yes 0123456789");
    much.bounds.text = 1024 * 1024;
    checkRefused(tables::readSheetApart(much, sheet), SheetRefusal::TooMuchText, sheet);
    CHECK(since.elapsed() < 20'000);
}

TEST_CASE("a sheet that needs more than its memory, its time or its text is given up by the real reader too") {
    const SheetPlace place;
    QByteArray rows;
    for (int i = 0; i < 150'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "3-2-" + number + ",\xE7\x8E\x8B" + number + ",1000000" + number + ",a,b,c,d,e,f,g,h\n";
    }
    const QString sheet = place.write("long.csv", "房号,业主名称,手机号\n" + rows);
    SheetReader reader;
    CHECK(tables::readSheetApart(reader, sheet).refused.isEmpty());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // no bound of memory holds under these
    reader.bounds.memory = 8LL * 1024 * 1024;
    checkRefused(tables::readSheetApart(reader, sheet), SheetRefusal::TooMuchMemory, sheet);
#endif
    reader = {};
    reader.bounds.text = 100'000;
    checkRefused(tables::readSheetApart(reader, sheet), SheetRefusal::TooMuchText, sheet);
    reader = {};
    reader.bounds.time = 1ms;
    checkRefused(tables::readSheetApart(reader, sheet), SheetRefusal::TooSlow, sheet);
    // One cell over the whole of a large sheet, in a file of some hundred bytes: all columns that are read, one more,
    // or too many rows.
    const auto endless = [&place](const QByteArray& rowCount, const QByteArray& columnCount) {
        return place.write("e.ods", test::odsOf({}, "<table:table-row table:number-rows-repeated=\"" + rowCount +
                                                        "\"><table:table-cell office:value-type=\"string\" "
                                                        "table:number-columns-repeated=\"" +
                                                        columnCount +
                                                        "\"><text:p>a</text:p></table:table-cell></table:table-row>"));
    };
    const SheetFile wide = tables::readSheetApart({}, endless("1000", "256"));
    REQUIRE(wide.sheets.size() == 1);
    CHECK(wide.sheets.front().rows.size() == 1000);
    CHECK(wide.sheets.front().rows.back().size() == 256);
    const QString wider = endless("1000", "16384");
    checkRefused(tables::readSheetApart({}, wider), SheetRefusal::TooManyColumns, wider);
    const QString tall = endless("1048576", "200");
    checkRefused(tables::readSheetApart({}, tall), SheetRefusal::TooManyRows, tall);
}

TEST_CASE("an ODS cell is what stands in it: lines, spaces, phonetic guides, notes, groups of rows, merged cells") {
    const SheetPlace place;
    const auto text = [](const QByteArray& inner, const QByteArray& more = {}) {
        return "<table:table-cell office:value-type=\"string\"" + more + ">" + inner + "</table:table-cell>";
    };
    const QByteArray rows =
        "<office:forms/><table:table-column/><table:table-header-rows><table:table-row>" +
        text("\n <text:p>一<text:s/>二</text:p>\n <text:p>三</text:p>") +
        text("<text:p><text:ruby><text:ruby-base>测甲</text:ruby-base><text:ruby-text>ceng</text:ruby-text></text:ruby>"
             "</text:p>") +
        text("<office:annotation><text:p>a "
             "note</text:p></office:annotation><text:p>3<text:span>-2</text:span></text:p>") +
        "</table:table-row></table:table-header-rows><table:table-row-group><table:table-row>" +
        text("<text:p>5栋</text:p>", " table:number-rows-spanned=\"3\"") + text("<text:p>甲</text:p>") +
        "</table:table-row><table:table-row><table:covered-table-cell/>" + text("<text:p>乙</text:p>") +
        "</table:table-row></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row>";
    const SheetFile file = tables::readSheetApart({}, place.write("t.ods", test::odsOf({}, rows)));
    INFO(file.refused.toStdString());
    REQUIRE(file.sheets.size() == 1);
    QStringList read;
    for (const QStringList& row : file.sheets.front().rows) {
        read << row.join(QLatin1Char('|'));
    }
    CHECK(read.join(QLatin1Char('/')).toStdString() == "一 二\n三|测甲|3-2/5栋|甲/5栋|乙");
}

TEST_CASE("an ODS with a cell in a cell, or a row in a row, is damaged: the columns behind it are others") {
    const QByteArray cell = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    const auto read = [](const QByteArray& rows) {
        return tables::readSheetBytes(QStringLiteral("a.ods"), test::odsOf({}, rows)).refusal;
    };
    CHECK(read("<table:table-row>" + cell + cell + "</table:table-row>") == tables::SheetRefusal::None);
    CHECK(read("<table:table-row><table:table-cell><text:p>a</text:p>" + cell +
               "</table:table-cell></table:table-row>") == tables::SheetRefusal::Library);
    CHECK(read("<table:table-row>" + cell + "<table:table-row>" + cell + "</table:table-row></table:table-row>") ==
          tables::SheetRefusal::Library);
}

TEST_CASE("a number that is none is an empty cell, and a huge one keeps its size") {
    REQUIRE(tables::numberText(std::numeric_limits<double>::quiet_NaN()).isEmpty());
    REQUIRE(tables::numberText(std::numeric_limits<double>::infinity()).isEmpty());
    REQUIRE(tables::numberText(-std::numeric_limits<double>::infinity()).isEmpty());
    CHECK(tables::numberText(1e300) == QStringLiteral("1e+300"));
    CHECK(tables::numberText(-1e300) == QStringLiteral("-1e+300"));
    CHECK(tables::numberText(13800001234.0) == QStringLiteral("13800001234"));
    CHECK(tables::numberText(0.5) == QStringLiteral("0.5"));
}
