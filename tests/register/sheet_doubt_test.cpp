// SPDX-License-Identifier: GPL-3.0-or-later
// What fresh eyes found: sheets that were taken over in silence otherwise than they were meant. Each is one of a kind.
#include "register/rooms/room_spelling.h"
#include "register/sheet_desk.h"
#include "register/sheets/cell_kinds.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

constexpr auto people = ImportKind::Register;
constexpr auto debts = ImportKind::Arrears;

std::string roomsOf(const SheetDesk& desk) {
    QStringList rooms;
    for (const ImportRoom& one : desk.plan.rooms) {
        rooms << one.room;
    }
    rooms.sort();
    return rooms.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("k05 a merged cell of the community is asked about, and a row without one is wrong if it was none") {
    SheetDesk desk;
    const auto sheet = sheetOf({{"小区", "楼栋", "房号", "业主姓名"},
                                {"南区", "3", "101", "测甲"},
                                {"", "3", "102", "测乙"},
                                {"北区", "3", "101", "测丙"},
                                {"", "3", "102", "测丁"}});
    desk.look(people, sheet);
    CHECK(desk.plan.openQuestions() == 1);
    desk.answer("小区", "the row above");
    CHECK(roomsOf(desk) == "北区3-101 北区3-102 南区3-101 南区3-102");
    SheetDesk other;
    other.look(people, sheet);
    other.answer("小区", "wrong");
    CHECK(other.plan.wrongRows == 2);
    SheetDesk within; // the building's cell says it
    within.look(
        people,
        sheetOf({{"小区", "楼栋", "房号", "业主姓名"}, {"南苑", "3", "101", "测甲"}, {"", "北苑3栋", "102", "测乙"}}));
    CHECK(roomsOf(within) == "北苑3-102 南苑3-101");
}

TEST_CASE("k05 rooms below the ground are homes of their own, and a sign that may be either is no room") {
    CHECK(normalRoom(han("1-1--101")) == han("1-1-负101"));
    CHECK(normalRoom(han("1栋-1单元-101")) == han("1-1-101"));
    CHECK(normalRoom(han("1栋1单元-102")).isEmpty());
    CHECK(normalRoom(han("3栋-502")) == han("3-502"));
    CHECK(normalRoom(han("-1-1-101")).isEmpty());
    CHECK(roomPart(han("-101")) == han("负101"));
    CHECK(normalRoom(normalRoom(han("1-1--101"))) == han("1-1-负101"));
    CHECK(normalRoom(han("第1栋第1单元第101室")) == han("1-1-101"));
    CHECK(normalRoom(han("第三栋第二单元第1502号")) == han("3-2-1502"));
    CHECK(normalRoom(han("1栋1单元1层101")) == han("1-1-101"));
    CHECK(normalRoom(han("第3组团5栋101")) == han("第3组团5-101"));
    SheetDesk desk;
    desk.look(people,
              sheetOf({{"楼栋", "单元", "房号", "业主姓名"}, {"1", "1", "101", "测甲"}, {"1", "1", "-101", "测乙"}}));
    CHECK(roomsOf(desk) == "1-1-101 1-1-负101");
}

TEST_CASE("k05 rows of one room that are of two kinds, or on two floors, are no one home") {
    SheetDesk kinds;
    kinds.look(people, sheetOf({{"楼栋", "房号", "房屋类型", "业主姓名"},
                                {"1", "101", "住宅", "测甲"},
                                {"1", "101", "商铺", "测乙"},
                                {"1", "102", "住宅", "测丙"},
                                {"1", "102", "住宅", "测丁"}}));
    CHECK(kinds.plan.wrongRows == 1);
    CHECK(kinds.faults().contains(han("房屋类型")));
    SheetDesk floors;
    floors.look(people,
                sheetOf({{"楼栋", "楼层", "房号", "业主姓名"}, {"3", "1", "01", "测甲"}, {"3", "2", "01", "测乙"}}));
    CHECK(floors.plan.wrongRows == 1);
}

TEST_CASE("k05 a project and its phase are both part of the home; a bare number is a phase") {
    SheetDesk desk;
    desk.look(people, sheetOf({{"项目名称", "期数", "楼栋", "单元", "房号", "业主姓名"},
                               {"锦绣", "一期", "3", "1", "101", "测甲"},
                               {"锦绣", "2", "3", "1", "101", "测乙"}}));
    CHECK(roomsOf(desk) == "锦绣2期3-1-101 锦绣一期3-1-101");
}

TEST_CASE("k02 a room that became a time is wrong, as one that became a date") {
    for (const char* cell : {"01:02", "1:02:03", "01:02:03"}) {
        INFO(cell);
        SheetDesk desk;
        desk.look(people, sheetOf({{"房号", "业主姓名"}, {cell, "测甲"}}));
        CHECK(desk.plan.wrongRows == 1);
    }
}

TEST_CASE("k04 a second column of rooms must say the same home") {
    for (const char* title : {"房屋编号", "门牌号", "房屋地址"}) {
        INFO(title);
        SheetDesk desk;
        desk.look(people, sheetOf({{"房号", title, "业主姓名"},
                                   {"1-1-101", "2栋1单元101室", "测甲"},
                                   {"1-1-102", "1栋1单元102室", "测乙"},
                                   {"1-1-103", "FW000103", "测丙"}}));
        CHECK(desk.plan.wrongRows == 1);
        CHECK(desk.faults().contains(QStringLiteral("1-1-101")));
    }
    SheetDesk owed;
    owed.twoRooms();
    owed.look(debts, sheetOf({{"房号", "门牌号", "费用名称", "欠费金额", "开始日期"},
                              {"1-1-101", "1-1-102", "物业费", "300", "2026-01-01"}}));
    CHECK(owed.plan.wrongRows == 1);
}

TEST_CASE("k08 other words for the column that says who somebody is; a column that holds such words is asked about") {
    SheetDesk kinds;
    kinds.look(people,
               sheetOf({{"房号", "业主姓名", "客户类别"}, {"1-1-101", "测甲", "业主"}, {"1-1-102", "租乙", "租户"}}));
    kinds.take();
    CHECK(kinds.peopleOf("1-1-102") == han("租户 租乙"));
    for (const auto& [title, word] :
         {std::pair{"居住性质", "租住"}, std::pair{"随便", "妻子"}, std::pair{"标签", "已退租"}}) {
        INFO(title);
        SheetDesk desk;
        desk.look(people, sheetOf({{"房号", "业主姓名", title}, {"1-1-101", "测甲", ""}, {"1-1-102", "测乙", word}}));
        CHECK(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
    }
    SheetDesk plain; // of the home, and of nobody
    plain.look(people, sheetOf({{"房号", "业主姓名", "朝向"}, {"1-1-101", "测甲", "南"}}));
    CHECK(plain.plan.isReady());
}

TEST_CASE("k08 who has left, by a day or by a word, is not taken as living there") {
    SheetDesk days;
    days.look(people,
              sheetOf({{"房号", "业主姓名", "搬出日期"}, {"1-1-101", "测旧", "2025-06-01"}, {"1-1-101", "测新", ""}}));
    days.take();
    CHECK(days.peopleOf("1-1-101") == han("业主 测新"));
    CHECK(days.notes().contains(han("has left")));
    SheetDesk words;
    words.look(people,
               sheetOf({{"房号", "业主姓名", "人员状态"}, {"1-1-101", "测旧", "已搬离"}, {"1-1-101", "测新", "在住"}}));
    words.take();
    CHECK(words.peopleOf("1-1-101") == han("业主 测新"));
}

TEST_CASE("k12 a cell of names holds the name of one person") {
    for (const char* name : {"张三 13800000101", "张三、李四", "王五/赵六", "张三（已过户）", "张三和李四", "测甲(租)",
                             "TRUE", "业主", "备注:空"}) {
        INFO(name);
        CHECK_FALSE(whyNoName(han(name)).isEmpty());
    }
    for (const char* name :
         {"张三", "欧阳娜娜", "阿卜杜·热合曼", "示范物业(杭州)有限公司", "John Smith", "和平", "与其", "测甲A"}) {
        INFO(name);
        CHECK(whyNoName(han(name)).isEmpty());
    }
    for (const char* word : {"自住", "业主自住", "同业主", "无业主", "未交付", "毛坯", "已售"}) {
        INFO(word);
        SheetDesk desk;
        desk.look(people,
                  sheetOf({{"房号", "业主姓名", "租户姓名"}, {"1-1-101", "测甲", word}, {"1-1-102", word, ""}}));
        desk.take();
        CHECK(desk.peopleOf("1-1-101") == han("业主 测甲"));
        CHECK(desk.peopleOf("1-1-102").isEmpty());
    }
}

TEST_CASE("k07 sums in another unit are not taken for yuan") {
    for (const char* title :
         {"欠费金额(万元)", "欠费金额（分）", "欠费金额(元/月)", "欠费（单位:千元）", "未缴金额/万元"}) {
        INFO(title);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(debts,
                  sheetOf({{"房号", "费用名称", title, "开始日期"}, {"1-1-101", "物业费", "300", "2026-01-01"}}));
        CHECK_FALSE(desk.plan.isReady());
        CHECK(desk.plan.refused.contains(han(title)));
    }
    SheetDesk yuan;
    yuan.twoRooms();
    yuan.look(debts,
              sheetOf({{"房号", "费用名称", "欠费金额(元)", "开始日期"}, {"1-1-101", "物业费", "300", "2026-01-01"}}));
    yuan.take();
    CHECK(yuan.owedOf("1-1-101") == han("物业费 300.00"));
}

TEST_CASE("k07 whether something is owed is asked the other way round by some") {
    SheetDesk desk;
    desk.twoRooms();
    desk.look(debts, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", "是否欠费"},
                              {"1-1-101", "物业费", "300", "2026-01-01", "否"},
                              {"1-1-102", "物业费", "300", "2026-01-01", "是"}}));
    desk.take();
    CHECK(desk.owedOf("1-1-101").isEmpty());
    CHECK(desk.owedOf("1-1-102") == han("物业费 300.00"));
}

TEST_CASE("k09 a worksheet that is a total of the others, and rows for the same time, are asked about") {
    SheetDesk desk;
    desk.twoRooms();
    const auto sheet = [](const char* name, const char* sum, const char* from, const char* until) {
        return sheetOf(
            {{"房号", "费用名称", "欠费金额", "开始日期", "结束日期"}, {"1-1-101", "物业费", sum, from, until}}, name);
    };
    tables::SheetFile file;
    file.sheets = {sheet("1月", "300", "2026-01-01", "2026-01-31"), sheet("2月", "300", "2026-02-01", "2026-02-28"),
                   sheet("汇总", "600", "2026-01-01", "2026-02-28")};
    desk.look(debts, file);
    CHECK(desk.plan.openQuestions() == 2);
    desk.answer("汇总", "not taken");
    CHECK(desk.plan.openQuestions() == 0);
    desk.take();
    CHECK(desk.owedOf("1-1-101") == han("物业费 300.00, 物业费 300.00"));
    SheetDesk wrong;
    wrong.twoRooms();
    const auto twice = sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", "结束日期"},
                                {"1-1-101", "物业费", "300", "2026-01-01", "2026-03-31"},
                                {"1-1-101", "物业费", "100", "2026-02-01", "2026-02-28"},
                                {"1-1-102", "物业费", "100", "2026-01-01", "2026-02-01"},
                                {"1-1-102", "物业费", "100", "2026-02-01", "2026-03-01"}});
    wrong.look(debts, twice);
    REQUIRE(wrong.plan.openQuestions() == 1);
    CHECK(wrong.plan.questions.front().rows == 1);
    wrong.answer("same time", "wrong");
    CHECK(wrong.plan.wrongRows == 1);
    SheetDesk each;
    each.twoRooms();
    each.look(debts, twice);
    each.answer("same time", "each");
    each.take();
    CHECK(each.owedOf("1-1-101") == han("物业费 300.00, 物业费 100.00"));
}

TEST_CASE("k09 a worksheet's name that says what stands in it is asked about") {
    const auto sheet = [](const char* name, const char* person) {
        return sheetOf({{"房号", "业主姓名"}, {"1-1-101", person}}, name);
    };
    for (const char* name : {"已搬走", "示例", "2024年", "原业主"}) {
        INFO(name);
        SheetDesk desk;
        tables::SheetFile file;
        file.sheets = {sheet(name, "测旧"), sheet("1栋", "测新")};
        desk.look(people, file);
        REQUIRE(desk.plan.openQuestions() == 1);
        desk.answer(name, "not taken");
        desk.take();
        CHECK(desk.peopleOf("1-1-101") == han("业主 测新"));
    }
    SheetDesk phases;
    tables::SheetFile file;
    file.sheets = {sheet("一期", "测甲"), sheet("二期", "测乙")};
    phases.look(people, file);
    REQUIRE(phases.plan.openQuestions() == 2);
    phases.answer("一期", "community or phase");
    phases.answer("二期", "community or phase");
    CHECK(roomsOf(phases) == "一期1-1-101 二期1-1-101");
    SheetDesk plain; // buildings as ever
    file.sheets = {sheet("1栋", "测甲"), sheet("2栋", "测乙")};
    plain.look(people, file);
    CHECK(plain.plan.openQuestions() == 0);
}

TEST_CASE("k07 a sheet of debts without a column of days is told as that; a day in a column of periods is its month") {
    SheetDesk none;
    none.twoRooms();
    none.look(debts,
              sheetOf({{"房号", "费用名称", "欠费金额"}, {"1-1-101", "物业费", "300"}, {"1-1-102", "物业费", "300"}}));
    CHECK(none.plan.faults.empty());
    CHECK(none.plan.refused.contains(han("开始日期")));
    SheetDesk month;
    month.twoRooms();
    month.look(debts, sheetOf({{"房号", "费用名称", "欠费金额", "账期"}, {"1-1-101", "物业费", "300", "2026-01-01"}}));
    month.take();
    REQUIRE(month.rooms.household(QStringLiteral("1-1-101"))->arrears.size() == 1);
    CHECK(month.rooms.household(QStringLiteral("1-1-101"))->arrears.front().until == QDate(2026, 1, 31));
}

TEST_CASE("k06 one title over two: the lower row is the titles") {
    SheetDesk desk;
    tables::Sheet sheet = sheetOf({{"房屋", "", "业主姓名", "手机号"},
                                   {"楼号", "房号", "业主姓名", "手机号"},
                                   {"3", "1502", "测甲", "13800000101"}});
    sheet.marks.insert({1, 2}, tables::CellMark::Repeated);
    sheet.marks.insert({1, 3}, tables::CellMark::Repeated);
    desk.look(people, sheet);
    desk.take();
    CHECK(desk.peopleOf("3-1502") == han("业主 测甲 13800000101"));
}

TEST_CASE("a home is found by building and room where the register has its unit") {
    SheetDesk desk;
    desk.look(people,
              sheetOf({{"房号", "业主姓名"}, {"3-2-0502", "测甲"}, {"4-2-0502", "测乙"}, {"2-1-0201", "测丙"}}));
    desk.take();
    for (const char* typed : {"3栋502", "3号楼502室", "三栋502", "3-502", "3栋2单元502"}) {
        INFO(typed);
        const auto hits = desk.rooms.search(han(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().room == QStringLiteral("3-2-0502"));
    }
    CHECK(desk.rooms.search(han("2栋201")).size() == 1);
    CHECK(desk.rooms.search(han("2栋502")).empty()); // of building 3, unit 2
}

TEST_CASE("k07 a merged sum is not owed by each of its rows, and sums whose unit stands elsewhere are no yuan") {
    SheetDesk merged;
    merged.twoRooms();
    tables::Sheet sheet = sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                   {"1-1-101", "物业费", "500", "2026-01-01"},
                                   {"1-1-101", "水费", "500", "2026-01-01"}});
    sheet.marks.insert({2, 2}, tables::CellMark::Repeated);
    merged.look(debts, sheet);
    CHECK(merged.plan.wrongRows == 1);
    CHECK_FALSE(merged.plan.isReady());
    for (const char* note : {"单位：万元", "注：金额单位为千元"}) {
        INFO(note);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(debts, sheetOf({{note},
                                  {"房号", "费用名称", "欠费金额", "开始日期"},
                                  {"1-1-101", "物业费", "0.25", "2026-01-01"}}));
        CHECK_FALSE(desk.plan.isReady());
        CHECK(desk.plan.refused.contains(han("not in yuan")));
    }
    SheetDesk paid;
    paid.twoRooms();
    paid.look(debts, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", "催缴情况"},
                              {"1-1-101", "物业费", "300", "2026-01-01", "已缴"},
                              {"1-1-102", "物业费", "300", "2026-01-01", ""}}));
    CHECK(paid.plan.openQuestions() == 1);
}

TEST_CASE("k09 rows below other titles are not read by those above") {
    SheetDesk desk;
    desk.look(people, sheetOf({{"房号", "业主姓名", "手机号"},
                               {"1-1-101", "测甲", "13800000101"},
                               {"房号", "租户姓名", "手机号"},
                               {"1-1-101", "租乙", "13800000102"}}));
    CHECK(desk.plan.wrongRows == 2);
    for (const Household& home : desk.plan.good.households) {
        CHECK(home.people.size() == 1);
    }
}

TEST_CASE("k12 a padded name is the same person; a second person's number is asked about") {
    SheetDesk desk;
    desk.look(people, sheetOf({{"房号", "业主姓名", "手机号"},
                               {"1-1-101", "测　甲", "13800000101"},
                               {"1-1-101", "测 甲", "13800000101"}}));
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
    for (const char* title : {"业主姓名2", "共有人", "配偶姓名"}) {
        INFO(title);
        SheetDesk two;
        two.look(people, sheetOf({{"房号", "业主姓名", "联系电话", title, "联系电话2"},
                                  {"1-1-101", "测甲", "13800000101", "测乙", "13900000102"}}));
        CHECK(two.plan.openQuestions() == 1);
        CHECK_FALSE(two.plan.isReady());
    }
    for (const char* name : {"(租)测辛", "【租】测子", "租户测壬", "测丑-租", "原业主测辰", "测甲之妻", "测乙转测丙",
                             "测己 测庚", "测甲等3人", "测甲夫妇", "同101", "测甲已故"}) {
        INFO(name);
        CHECK_FALSE(whyNoName(han(name)).isEmpty());
    }
}

TEST_CASE("k05 rows that differ in a column of the place that is not taken are no one home") {
    for (const char* title : {"管理处", "地块", "门洞", "所属区域"}) {
        INFO(title);
        SheetDesk desk;
        desk.look(people, sheetOf({{title, "楼栋", "房号", "业主姓名"},
                                   {"东", "1", "101", "测甲"},
                                   {"西", "1", "101", "测乙"},
                                   {"西", "1", "102", "测丙"}}));
        CHECK(desk.plan.wrongRows == 1);
    }
}

TEST_CASE("k02 what keeps a spreadsheet from making a number of it is no part of the cell") {
    SheetDesk desk;
    desk.look(people, sheetOf({{"房号", "业主姓名", "手机号"}, {"=\"1-1-0101\"", "测甲", "'13800000101"}}));
    desk.take();
    CHECK(desk.peopleOf("1-1-0101") == han("业主 测甲 13800000101"));
}
