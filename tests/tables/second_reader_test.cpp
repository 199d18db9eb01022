// SPDX-License-Identifier: GPL-3.0-or-later
// What came in, compared with what a second reader sees (tests/tables/read_sheet.py) and with what was meant, over
// workbooks made by chance (make_sheets.py); and the same workbook after LibreOffice has opened and saved it.
// YINGKE_SHEETS_SEED=… and YINGKE_SHEETS_ROUNDS=… choose others than 2026 and 90.
#include "support/places.h"
#include "support/sheet_told.h"
#include "tables/sheet_reader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>
#include <xlsxwriter.h>

using namespace yingke;

namespace {

QByteArray printedBy(const QString& script, const QStringList& arguments) {
    QProcess python;
    python.start(QStringLiteral("python3"),
                 QStringList(QString::fromStdString(test::sourceDir()) + QStringLiteral("/tests/tables/") + script) +
                     arguments);
    constexpr int patience = 240'000; // milliseconds
    REQUIRE(python.waitForFinished(patience));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

std::vector<int> numbersOf(const QJsonValue& array) {
    std::vector<int> all;
    for (const auto& one : array.toArray()) {
        all.push_back(one.toInt());
    }
    return all;
}

/// The JSON of both scripts, as a sheet that was read.
tables::SheetFile sheetOfJson(const QByteArray& json) {
    static const QStringList names = {QStringLiteral("Day"), QStringLiteral("Fault"), QStringLiteral("NoResult"),
                                      QStringLiteral("Repeated")};
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    tables::SheetFile file;
    for (const auto& one : root.value(QStringLiteral("sheets")).toArray()) {
        tables::Sheet sheet;
        sheet.name = one.toObject().value(QStringLiteral("name")).toString();
        for (const auto& cells : one.toObject().value(QStringLiteral("rows")).toArray()) {
            QStringList row;
            for (const auto& cell : cells.toArray()) {
                row << cell.toString();
            }
            sheet.rows.push_back(row);
        }
        const QJsonObject marks = one.toObject().value(QStringLiteral("marks")).toObject();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            sheet.marks.insert(
                {mark.key().section(QLatin1Char(','), 0, 0).toInt(), mark.key().section(QLatin1Char(','), 1).toInt()},
                static_cast<tables::CellMark>(names.indexOf(mark.value().toString())));
        }
        sheet.hiddenRows = numbersOf(one.toObject().value(QStringLiteral("hiddenRows")));
        sheet.hiddenColumns = numbersOf(one.toObject().value(QStringLiteral("hiddenColumns")));
        file.sheets.push_back(std::move(sheet));
    }
    for (const auto& name : root.value(QStringLiteral("hidden")).toArray()) {
        file.hidden << name.toString();
    }
    return file;
}

QByteArray jsonIn(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int numberFrom(const char* name, int usual) {
    bool told = false;
    const int number = qEnvironmentVariableIntValue(name, &told);
    return told ? number : usual;
}

/// Nothing: LibreOffice is not installed.
bool convertedByLibreOffice(const QTemporaryDir& folder, const QString& format, const QStringList& files) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        WARN("left out: LibreOffice (soffice) is not installed; ./dev test installs libreoffice-calc-nogui");
        return false;
    }
    QProcess office;
    office.start(
        QStringLiteral("soffice"),
        QStringList{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                    QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"), format,
                    QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out"))} +
            files);
    constexpr int patience = 240'000; // milliseconds; a first start makes its profile
    REQUIRE(office.waitForFinished(patience));
    INFO(office.readAllStandardError().toStdString());
    REQUIRE(office.exitCode() == 0);
    return true;
}

/// Three worksheets, the second hidden, of cells with formats as people choose them.
void makeByChance(const QString& path, unsigned seed) {
    std::mt19937 chance(seed);
    const auto below = [&chance](unsigned most) { return static_cast<unsigned>(chance() % most); };
    const std::vector<const char*> texts = {"测甲", "0201",     "3-2-0502", "𠮷田 <b> & \"",
                                            "=1+1", "两行\n的", "2026-1-1"};
    const std::vector<const char*> looks = {"0000",
                                            "yyyy-mm-dd",
                                            "yyyy\"年\"m\"月\"d\"日\"",
                                            "yyyy/m/d hh:mm:ss",
                                            "hh:mm",
                                            "0.00%",
                                            "#,##0.00",
                                            "0.00\"m²\"",
                                            "\"3-2-\"000",
                                            "General"};
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    std::vector<lxw_format*> formats;
    for (const char* look : looks) {
        formats.push_back(workbook_add_format(book));
        format_set_num_format(formats.back(), look);
    }
    for (const char* name : {"1栋", "旧表", "2栋"}) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        for (lxw_row_t row = 0; row < 60; ++row) {
            for (lxw_col_t column = 0; column < 12; ++column) {
                const unsigned look = below(static_cast<unsigned>(looks.size()) + 4);
                if (look >= looks.size()) {
                    worksheet_write_string(sheet, row, column, texts[below(static_cast<unsigned>(texts.size()))],
                                           nullptr);
                    continue;
                }
                const double value = look == 0 || look == 8   ? below(3000)
                                     : look == 1 || look == 2 ? 20000 + below(40000)
                                     : look == 3              ? 20000 + below(40000) + below(86400) / 86400.0
                                     : look == 4              ? below(1440) / 1440.0
                                     : look == 5              ? below(10000) / 10000.0
                                     : look == 6              ? below(1'000'000'000) / 100.0
                                     : look == 7              ? below(20000) / 100.0
                                                              : 13'800'000'000.0 + below(99'999'999);
                worksheet_write_number(sheet, row, column, value, formats[look]);
            }
        }
        worksheet_merge_range(sheet, 62, 0, 65, 0, "5栋", nullptr);
        worksheet_write_string(sheet, 65, 1, "末", nullptr);
        if (QByteArray(name) == "旧表") {
            worksheet_hide(sheet);
        }
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

} // namespace

TEST_CASE("k01 k02 k03 k11 k13 any program's workbook is what a second reader sees in it, and what was meant") {
    const QTemporaryDir folder;
    const int seed = numberFrom("YINGKE_SHEETS_SEED", 2026);
    const int rounds = numberFrom("YINGKE_SHEETS_ROUNDS", 90);
    CAPTURE(seed);
    (void)printedBy(QStringLiteral("make_sheets.py"), {folder.path(), QString::number(seed), QString::number(rounds)});
    const QStringList made = QDir(folder.path()).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.ods")});
    REQUIRE(made.size() == rounds);
    constexpr int together = 500; // the second reader's start costs more than its reading
    QByteArrayList seen;
    for (int i = 0; i < made.size(); ++i) {
        if (i % together == 0) {
            QStringList names;
            for (const QString& one : made.mid(i, together)) {
                names << folder.filePath(one);
            }
            seen = printedBy(QStringLiteral("read_sheet.py"), names).split('\n');
            REQUIRE(seen.size() == names.size() + 1);
        }
        const QString name = folder.filePath(made.at(i));
        CAPTURE(made.at(i).toStdString());
        const std::string ours = test::told(tables::readSheetFile(name));
        CHECK(ours == test::told(sheetOfJson(jsonIn(name + QStringLiteral(".json")))));
        CHECK(ours == test::told(sheetOfJson(seen.at(i % together))));
    }
}

TEST_CASE("a spoiled workbook is told, or what the second reader sees: nothing is less in silence") {
    const QTemporaryDir folder;
    const int seed = numberFrom("YINGKE_SHEETS_SEED", 2026);
    const int rounds = numberFrom("YINGKE_SHEETS_ROUNDS", 150);
    CAPTURE(seed);
    (void)printedBy(QStringLiteral("make_sheets.py"),
                    {folder.path(), QString::number(seed), QString::number(rounds), QStringLiteral("spoiled")});
    QStringList names;
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.ods")})) {
        names << folder.filePath(name);
    }
    const QByteArrayList seen = printedBy(QStringLiteral("read_sheet.py"), names).split('\n');
    REQUIRE(seen.size() == names.size() + 1);
    int both = 0;
    int refused = 0;
    for (int i = 0; i < names.size(); ++i) {
        CAPTURE(names.at(i).toStdString(), seen.at(i).left(300).toStdString());
        const tables::SheetFile ours = tables::readSheetFile(names.at(i));
        CHECK((ours.refusal == tables::SheetRefusal::None) == ours.refused.isEmpty());
        refused += ours.refused.isEmpty() ? 0 : 1;
        if (ours.refused.isEmpty() && !seen.at(i).startsWith("{\"fault\"")) {
            ++both;
            CHECK(test::told(ours) == test::told(sheetOfJson(seen.at(i))));
        }
    }
    CHECK(both > rounds / 10); // or the comparison says nothing
    CHECK(refused > rounds / 10);
}

TEST_CASE("k13 a workbook that LibreOffice opened and saved, as ODS, XLSX and CSV, is read as before") {
    const QTemporaryDir folder;
    const QString source = QString::fromStdString(test::dataDir()) + QStringLiteral("/sheets/office.xlsx");
    const std::string before = test::told(tables::readSheetFile(source));
    // From one to the next: what one of them loses is lost for the others.
    QString last = source;
    for (const char* format : {"ods", "xlsx"}) {
        if (!convertedByLibreOffice(folder, QLatin1String(format), {last})) {
            return;
        }
        last = folder.filePath(QStringLiteral("out/office.") + QLatin1String(format));
        CAPTURE(format);
        CHECK(test::told(tables::readSheetFile(last)) == before);
        CHECK(test::told(sheetOfJson(printedBy(QStringLiteral("read_sheet.py"), {last}))) == before);
    }
    if (convertedByLibreOffice(folder, QStringLiteral("csv:Text - txt - csv (StarCalc):59,34,76,1"), {last})) {
        CHECK(test::told(tables::readSheetFile(folder.filePath(QStringLiteral("out/office.csv")))) ==
              "楼号|房屋|业主姓名|手机号|开始日期|欠费金额/1栋|0201|测甲|13800000101|2026/1/31|496.89/"
              "|1201|𠮷田|010-8888 1234|2026-02-28 08:30|1234.5/|0301|测丙|#N/A|08:30|12.5%");
    }
}

TEST_CASE("k11 k13 a workbook made by chance with libxlsxwriter comes through LibreOffice cell by cell") {
    const QTemporaryDir folder;
    const int seed = numberFrom("YINGKE_SHEETS_SEED", 2026);
    CAPTURE(seed);
    QString last = folder.filePath(QStringLiteral("a.xlsx"));
    makeByChance(last, static_cast<unsigned>(seed));
    const std::string before = test::told(tables::readSheetFile(last));
    CHECK(test::told(sheetOfJson(printedBy(QStringLiteral("read_sheet.py"), {last}))) == before);
    for (const char* format : {"ods", "xls"}) {
        if (!convertedByLibreOffice(folder, QLatin1String(format), {last})) {
            return;
        }
        last = folder.filePath(QStringLiteral("out/a.") + QLatin1String(format));
        CAPTURE(format);
        CHECK(test::told(tables::readSheetFile(last)) == before);
    }
}

TEST_CASE("k07 k09 hidden and filtered rows, hidden columns and a hidden 0 come through LibreOffice as they are") {
    const QTemporaryDir folder;
    QString last = folder.filePath(QStringLiteral("a.xlsx"));
    lxw_workbook* book = workbook_new(last.toUtf8().constData());
    lxw_format* noZero = workbook_add_format(book);
    format_set_num_format(noZero, "0;-0;;@");
    lxw_format* nothing = workbook_add_format(book);
    format_set_num_format(nothing, ";;;");
    lxw_worksheet* sheet = workbook_add_worksheet(book, "d");
    for (lxw_row_t row = 0; row < 6; ++row) {
        worksheet_write_string(sheet, row, 0, row == 0 ? "state" : row % 2 == 0 ? "paid" : "open", nullptr);
        worksheet_write_number(sheet, row, 1, row < 3 ? 0 : row, noZero);
        worksheet_write_number(sheet, row, 2, 300, nothing);
    }
    lxw_row_col_options hidden = {1, 0, 0};
    worksheet_autofilter(sheet, 0, 0, 5, 2);
    lxw_filter_rule rule = {};
    rule.criteria = LXW_FILTER_CRITERIA_EQUAL_TO;
    rule.value_string =
        const_cast<char*>("open"); // NOLINT(cppcoreguidelines-pro-type-const-cast): the library's own type
    worksheet_filter_column(sheet, 0, &rule);
    for (const lxw_row_t row : {2U, 4U}) {
        worksheet_set_row_opt(sheet, row, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    }
    worksheet_set_column_opt(sheet, 2, 2, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    const std::string told = "[d] state|0|300/open|0|300/paid|0|300/open|3|300/paid|4|300/open|5|300 ~2,4 ~|2";
    CHECK(test::told(tables::readSheetFile(last)) == told);
    for (const char* format : {"ods", "xlsx", "xls"}) {
        if (!convertedByLibreOffice(folder, QLatin1String(format), {last})) {
            return;
        }
        last = folder.filePath(QStringLiteral("out/a.") + QLatin1String(format));
        CAPTURE(format);
        CHECK(test::told(tables::readSheetFile(last)) == told);
    }
}
