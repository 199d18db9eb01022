// SPDX-License-Identifier: GPL-3.0-or-later
// The wrong rows written out are mended and taken; answers are kept in the data place.
#include "register/sheet_desk.h"
#include "register/sheets/held_rows.h"
#include "register/sheets/kept_answers.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

TEST_CASE("what is held back is written out with its reasons, and is read again once it is mended") {
    for (const char* name : {"rest.csv", "rest.xlsx"}) {
        INFO(name);
        SheetDesk desk;
        tables::SheetFile file;
        file.sheets = {sheetOf({{"房号", "业主", "", "备注"},
                                {"", "姓名", "手机", ""},
                                {"1-1-101", "测甲", "13800000101", "甲"},
                                {"1-1-0102", "测乙", "1380000010", "=1+1"},
                                {"1-1-0102", "测丙", "", ""}})};
        desk.look(ImportKind::Register, file);
        REQUIRE(desk.plan.isReadyInPart());
        REQUIRE(desk.rooms.put(desk.plan.good.households).isEmpty());
        const QString path = desk.folder.filePath(QLatin1String(name));
        REQUIRE(writeHeldRows(path, file, desk.plan).isEmpty());
        tables::SheetFile rest = tables::readSheetFile(path);
        REQUIRE(rest.refused.isEmpty());
        REQUIRE(rest.sheets.size() == 1);
        auto& rows = rest.sheets.front().rows;
        REQUIRE(rows.size() == 3);
        CHECK(rows.at(1).value(0) == QStringLiteral("1-1-0102"));
        CHECK(rows.at(1).value(3) == QStringLiteral("=1+1"));
        CHECK(rows.at(1).value(4).contains(QStringLiteral("1380000010")));
        CHECK(rows.at(2).value(4).contains(QStringLiteral("waits")));
        desk.look(ImportKind::Register, rest);
        CHECK(desk.plan.wrongRows == 1);
        rows[1][2] = QStringLiteral("13800000102");
        desk.look(ImportKind::Register, rest);
        desk.take();
        CHECK(desk.peopleOf("1-1-0102") == han("业主 测乙 13800000102, 业主 测丙"));
        CHECK(desk.rooms.roomCount() == 2);
    }
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"x", "测甲"}}));
    tables::SheetFile none;
    none.sheets = {sheetOf({{"房号", "业主姓名"}, {"x", "测甲"}})};
    CHECK_FALSE(writeHeldRows(desk.folder.filePath(QStringLiteral("no/such/folder.csv")), none, desk.plan).isEmpty());
}

TEST_CASE("answers are kept for the next sheet, those of one file are not, and a damaged file is told") {
    SheetDesk desk;
    desk.answers.assign(QStringLiteral("abc"), 3, SheetField::Room);
    desk.answers.give(question::role(QStringLiteral("abc"), han("配偶")), QStringLiteral("2"));
    desk.answers.give(question::ofFile("twice", {}), QStringLiteral("once"));
    const QString folder = desk.folder.path();
    CHECK(readAnswers(folder).answers.isEmpty());
    REQUIRE(keepAnswers(folder, desk.answers).isEmpty());
    CHECK(readAnswers(folder).answers == desk.answers.lasting());
    SheetAnswers more;
    more.assign(QStringLiteral("def"), 0, std::nullopt);
    REQUIRE(keepAnswers(folder, more).isEmpty());
    const SheetAnswers both = readAnswers(folder).answers;
    CHECK(both.columns.size() == 2);
    CHECK(both.said.size() == 1);
    QFile file(folder + QStringLiteral("/office/sheets.json"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(han("配偶").toUtf8()));
    REQUIRE(file.resize(bytes.size() / 2));
    file.close();
    CHECK_FALSE(readAnswers(folder).told.isEmpty());
    CHECK(readAnswers(folder).answers == both);
}
