// SPDX-License-Identifier: GPL-3.0-or-later
// k09, k10: which rows are homes, and what is told of the others.
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

TEST_CASE("k09 every worksheet that fits is taken, each with its own titles; the others are named with why") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k09_one_sheet_per_building.xlsx");
    desk.take();
    for (const char* room : {"1-1-101", "2-1-101", "3-1-101"}) {
        CHECK(desk.peopleOf(room).startsWith(han("业主 测")));
    }
    SheetDesk other;
    tables::SheetFile file;
    file.sheets = {sheetOf({{"房号", "业主姓名"}, {"1-1-101", "测甲"}}, "一期"),
                   sheetOf({{"说明"}, {"请认真填写"}}, "填写说明"),
                   sheetOf({{"业主", "单元", "楼号", "房屋"}, {"测乙", "1", "2", "201"}}, "二期")};
    file.hidden = {han("旧数据")};
    other.look(ImportKind::Register, file);
    other.take();
    CHECK(other.peopleOf("2-1-201") == han("业主 测乙"));
    CHECK(other.notes().contains(han("填写说明")));
    CHECK(other.notes().contains(han("旧数据")));
}

TEST_CASE("k09 worksheets named after buildings: whether the name is the building is asked") {
    SheetDesk desk;
    tables::SheetFile file;
    file.sheets = {sheetOf({{"单元", "房号", "业主姓名"}, {"1", "101", "测甲"}}, "1栋"),
                   sheetOf({{"单元", "房号", "业主姓名"}, {"1", "101", "测乙"}}, "2栋")};
    desk.look(ImportKind::Register, file);
    CHECK(desk.plan.openQuestions() == 2);
    CHECK(desk.plan.households.empty());
    desk.answer("1栋", "yes");
    desk.answer("2栋", "yes");
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲"));
    CHECK(desk.peopleOf("2-1-101") == han("业主 测乙"));
}

TEST_CASE("k10 totals, subtotals, titles again and remarks are told and are no homes") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k10_total_row.csv");
    desk.take();
    CHECK(desk.rooms.roomCount() == 2);
    CHECK(desk.notes().contains(han("合计")));
    const std::initializer_list<const char*> rows[] = {
        {"小计", "", "", "", ""},          {"3栋小计：", "", "12", "", ""},
        {"共128户", "", "", "", ""},       {"", "", "", "总 计", ""},
        {"", "", "本页小计", "8", ""},     {"楼号", "单元", "房屋", "业主姓名", "手机号"},
        {"备注：截至9月", "", "", "", ""}, {"制表人：测甲", "", "审核：测乙", "", ""},
        {"Total", "", "2", "", ""}};
    for (const auto& row : rows) {
        SheetDesk one;
        tables::Sheet sheet = sheetOf({{"楼号", "单元", "房屋", "业主姓名", "手机号"}, {"1", "1", "101", "测甲", ""}});
        QStringList cells;
        for (const char* cell : row) {
            cells << han(cell);
        }
        CAPTURE(cells.join(QLatin1Char('|')).toStdString());
        sheet.rows.push_back(cells);
        one.look(ImportKind::Register, sheet);
        one.take();
        CHECK(one.rooms.roomCount() == 1);
        CHECK(one.plan.notes.size() == 1);
        CHECK(one.plan.notes.front().rows == std::vector<int>{3});
    }
}

TEST_CASE("k10 dates that were rooms are told as such, by their text or by their mark") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k10_rooms_became_dates.csv");
    CHECK(desk.plan.wrongRows == 2);
    CHECK(desk.faults().contains(QStringLiteral("date")));
    for (const char* room : {"2026-01-02", "2026/1/2", "2026年1月", "Jan-26", "3月12日"}) {
        SheetDesk one;
        one.look(ImportKind::Register, sheetOf({{"楼号", "房屋", "业主姓名"}, {"商1", room, "测甲"}}));
        INFO(room);
        CHECK(one.plan.wrongRows == 1);
        CHECK(one.faults().contains(QStringLiteral("date")));
    }
    SheetDesk marked;
    tables::Sheet sheet = sheetOf({{"楼号", "房屋", "业主姓名"}, {"商1", "46024", "测甲"}}, "Sheet1");
    sheet.marks.insert({1, 1}, tables::CellMark::Day);
    marked.look(ImportKind::Register, sheet);
    CHECK(marked.faults().contains(QStringLiteral("date")));
}

TEST_CASE("k10 faults of a spreadsheet and formulas without a result are wrong cells; words for nothing are nothing") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k10_formula_without_result_nan.xlsx");
    CHECK(desk.plan.wrongRows == 1);
    CHECK(desk.rooms.roomCount() == 0);
    for (const char* word : {"nan", "/", "-", "——", "无", "未登记", "空置", "NULL", "N/A", "暂无"}) {
        INFO(word);
        SheetDesk one;
        one.look(ImportKind::Register,
                 sheetOf({{"房号", "业主姓名", "手机号", "身份证"}, {"1-1-101", word, word, word}}));
        one.take();
        CHECK(one.peopleOf("1-1-101").isEmpty());
        CHECK(one.plan.notes.size() == 3);
        SheetDesk cars;
        cars.twoRooms();
        cars.look(ImportKind::Vehicles, sheetOf({{"房号", "车牌号"}, {"1-1-101", "示A12345"}, {"1-1-102", word}}));
        cars.take();
        CHECK(cars.rooms.household(han("1-1-102"))->plates.empty());
        SheetDesk home;
        home.look(ImportKind::Register, sheetOf({{"楼号", "房屋", "业主姓名"}, {"1", word, "测甲"}}));
        CHECK(home.plan.wrongRows == 1);
    }
    for (const char* fault : {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"}) {
        INFO(fault);
        SheetDesk one;
        one.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"1-1-101", fault}}));
        CHECK(one.plan.wrongRows == 1);
        CHECK(one.faults().contains(QStringLiteral("fault of the spreadsheet")));
    }
    SheetDesk marked;
    tables::Sheet sheet = sheetOf({{"房号", "业主姓名"}, {"1-1-101", ""}}, "Sheet1");
    sheet.marks.insert({1, 1}, tables::CellMark::NoResult);
    marked.look(ImportKind::Register, sheet);
    CHECK(marked.faults().contains(QStringLiteral("without its result")));
}

TEST_CASE("k10 同上 is what stands above where that is certain, and else a wrong cell; a sum is never 同上") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"楼号", "房屋", "业主姓名", "手机号"},
                                             {"3", "101", "测甲", "13800000101"},
                                             {"同上", "102", "同上", "〃"}}));
    desk.take();
    CHECK(desk.peopleOf("3-102") == han("业主 测甲 13800000101"));
    CHECK(desk.plan.notes.size() == 3);
    SheetDesk above;
    above.look(ImportKind::Register, sheetOf({{"楼号", "房屋", "业主姓名"}, {"同上", "102", "测甲"}}));
    CHECK(above.plan.wrongRows == 1);
    SheetDesk after;
    after.look(ImportKind::Register,
               sheetOf({{"楼号", "房屋", "业主姓名"}, {"3", "101", "测甲"}, {"小计", "1", ""}, {"4", "102", "同上"}}));
    CHECK(after.plan.wrongRows == 1);
    SheetDesk owed;
    owed.twoRooms();
    owed.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                            {"1-1-101", "物业费", "100", "2026-01-01"},
                                            {"1-1-102", "同上", "同上", "同上"}}));
    CHECK(owed.plan.wrongRows == 1);
}

TEST_CASE("k10 a merged column that was saved as CSV is asked about, and not guessed") {
    const auto sheet = sheetOf({{"楼号", "单元", "房屋", "业主姓名"},
                                {"1", "1", "101", "测甲"},
                                {"", "", "102", "测乙"},
                                {"2", "1", "101", "测丙"},
                                {"", "", "102", "测丁"}});
    SheetDesk desk;
    desk.look(ImportKind::Register, sheet);
    CHECK(desk.plan.openQuestions() == 1);
    CHECK_FALSE(desk.plan.isReady());
    desk.answer("楼号", "row above");
    desk.take();
    CHECK(desk.peopleOf("1-1-102") == han("业主 测乙"));
    CHECK(desk.peopleOf("2-1-102") == han("业主 测丁"));
    SheetDesk no;
    no.look(ImportKind::Register, sheet);
    no.answer("楼号", "wrong");
    CHECK(no.plan.wrongRows == 2);
    CHECK(no.plan.openQuestions() == 0);
    SheetDesk room;
    room.look(ImportKind::Register,
              sheetOf({{"房号", "业主姓名", "与业主关系"}, {"1-1-101", "测甲", "业主"}, {"", "测乙", "家属"}}));
    CHECK(room.plan.openQuestions() == 1);
    room.answer("房号", "row above");
    room.take();
    CHECK(room.peopleOf("1-1-101") == han("业主 测甲, 家庭成员 测乙"));
}

TEST_CASE(
    "k10 a home without a unit below a building with units is no blank; one within that building is asked about") {
    SheetDesk other;
    other.look(ImportKind::Register, sheetOf({{"楼号", "单元", "房屋", "业主姓名"},
                                              {"1", "2", "101", "测甲"},
                                              {"商1", "", "1", "测乙"},
                                              {"商1", "", "2", "测丙"}}));
    other.take();
    CHECK(other.peopleOf("商1-2") == han("业主 测丙"));
    SheetDesk same;
    same.look(ImportKind::Register,
              sheetOf({{"楼号", "单元", "房屋", "业主姓名"}, {"1", "2", "101", "测甲"}, {"1", "", "102", "测乙"}}));
    CHECK(same.plan.openQuestions() == 1);
    same.answer("单元", "no unit");
    same.take();
    CHECK(same.peopleOf("1-102") == han("业主 测乙"));
}

TEST_CASE("k05 the communities of a column of their own are part of the homes, and nothing is merged") {
    SheetDesk desk;
    desk.look(
        ImportKind::Register,
        sheetOf({{"小区", "楼号", "房屋", "业主姓名"}, {"东苑", "1", "101", "测甲"}, {"西苑", "1", "101", "测乙"}}));
    desk.take();
    CHECK(desk.peopleOf("东苑1-101") == han("业主 测甲"));
    CHECK(desk.peopleOf("西苑1-101") == han("业主 测乙"));
    CHECK_FALSE(desk.rooms.household(han("1-101"))); // may be either
}

TEST_CASE("good homes can be taken and the wrong rows wait; half of a home's debts never count as all") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "手机号"},
                                             {"1-1-101", "测甲", "13800000101"},
                                             {"1-1-102", "测乙", "138"},
                                             {"1-1-102", "测丙", "abc"},
                                             {"1-1-103", "测丁", "138000001"}}));
    CHECK(desk.plan.households.empty());
    REQUIRE(desk.plan.isReadyInPart());
    CHECK(desk.plan.good.added == 1);
    CHECK(desk.plan.good.households.size() == 1);
    REQUIRE(desk.plan.held.size() == 3); // the right row of 1-1-102 with the wrong one
    CHECK(desk.plan.held.front().row == 3);
    SheetDesk owed;
    owed.twoRooms();
    owed.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                            {"1-1-101", "物业费", "100", "2026-01-01"},
                                            {"1-1-101", "水费", "十元", "2026-01-01"},
                                            {"1-1-102", "物业费", "200", "2026-01-01"}}));
    REQUIRE(owed.plan.isReadyInPart());
    REQUIRE(owed.plan.good.households.size() == 1);
    CHECK(owed.plan.good.households.front().room.room == QStringLiteral("102"));
    owed.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                            {"1-1-101", "物业费", "100", "2026-01-01"},
                                            {"某处", "水费", "10", "2026-01-01"}}));
    CHECK_FALSE(owed.plan.isReadyInPart());
    CHECK_FALSE(owed.plan.good.refused.isEmpty());
}
