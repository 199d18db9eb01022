// SPDX-License-Identifier: GPL-3.0-or-later
// k07: what is owed is taken only from the column that says so, or that a person named.
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

SheetDesk& lookAtDebts(SheetDesk& desk, const tables::Sheet& sheet) {
    desk.twoRooms();
    desk.look(ImportKind::Arrears, sheet);
    return desk;
}

} // namespace

TEST_CASE("k07 due, paid and open side by side: what is open is owed, 0 is nothing") {
    SheetDesk desk;
    desk.twoRooms();
    desk.lookAtCase(ImportKind::Arrears, "k07_due_paid_open.csv");
    CHECK(desk.useOf("未收金额") == han("欠费金额"));
    CHECK(desk.useOf("应收金额") == QStringLiteral("-"));
    desk.take();
    CHECK(desk.owedOf("1-1-101").isEmpty());
    CHECK(desk.owedOf("1-1-102") == han("物业费 2000.00"));
}

TEST_CASE("k07 a sum that only resembles what is owed is asked about and never taken by itself") {
    for (const char* title : {"应收金额", "金额", "应缴金额", "本金", "合计金额", "应收(元)"}) {
        INFO(title);
        SheetDesk desk;
        lookAtDebts(desk, sheetOf({{"房号", "费用名称", title, "违约金", "开始日期"},
                                   {"1-1-101", "物业费", "3000", "12", "2026-01-01"}}));
        CHECK(desk.plan.refused.isEmpty());
        CHECK(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
        CHECK(desk.plan.households.empty());
        desk.answers.give(desk.plan.questions.front().id, desk.plan.questions.front().choices.front().id);
        desk.again();
        desk.take();
        CHECK(desk.owedOf("1-1-101") == han("物业费 3000.00"));
    }
    SheetDesk two;
    lookAtDebts(two, sheetOf({{"房号", "费用名称", "欠费金额", "未缴金额", "开始日期"},
                              {"1-1-101", "物业费", "3000", "1000", "2026-01-01"}}));
    CHECK(two.plan.openQuestions() == 1);
    CHECK(two.plan.households.empty());
    two.answer("still owed", "未缴金额");
    two.take();
    CHECK(two.owedOf("1-1-101") == han("物业费 1000.00"));
}

TEST_CASE("k07 rows that are paid owe nothing; a word for it that is not known is asked about") {
    SheetDesk desk;
    lookAtDebts(desk, sheetOf({{"房号", "费用名称", "欠费金额", "缴费状态", "开始日期"},
                               {"1-1-101", "物业费", "300", "已缴", "2026-01-01"},
                               {"1-1-101", "水费", "30", "已收讫", "2026-01-01"},
                               {"1-1-102", "物业费", "300", "未缴", "2026-01-01"},
                               {"1-1-102", "水费", "30", "减免", "2026-01-01"}}));
    CHECK(desk.plan.openQuestions() == 1);
    desk.answer("减免", "paid");
    desk.take();
    CHECK(desk.owedOf("1-1-101").isEmpty());
    CHECK(desk.owedOf("1-1-102") == han("物业费 300.00"));
}

TEST_CASE("k07 the same line twice is owed once or twice as a person says") {
    const auto sheet = sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                {"1-1-101", "物业费", "300", "2026-01-01"},
                                {"1-1-101", "物业费", "300.00", "2026年1月1日"},
                                {"1-1-101", "物业费", "300", "2026-02-01"}});
    SheetDesk once;
    lookAtDebts(once, sheet);
    CHECK(once.plan.openQuestions() == 1);
    CHECK_FALSE(once.plan.isReady());
    once.answer("owed once", "once");
    once.take();
    CHECK(once.owedOf("1-1-101") == han("物业费 300.00, 物业费 300.00"));
    SheetDesk each;
    lookAtDebts(each, sheet);
    each.answer("owed once", "each");
    each.take();
    CHECK(each.owedOf("1-1-101") == han("物业费 300.00, 物业费 300.00, 物业费 300.00"));
}

TEST_CASE("k07 totals in the column of fees are asked about, sums below zero and 0 are told") {
    SheetDesk desk;
    lookAtDebts(desk, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                               {"1-1-101", "物业费", "300", "2026-01-01"},
                               {"1-1-101", "小计", "300", ""},
                               {"1-1-102", "水费", "-50", "2026-01-01"},
                               {"1-1-102", "电费", "(20.00)", "2026-01-01"},
                               {"1-1-102", "车位费", "0", "2026-01-01"},
                               {"1-1-102", "垃圾费", "-", "2026-01-01"},
                               {"合计", "", "250", ""}}));
    CHECK(desk.plan.openQuestions() == 1);
    desk.answer("小计", "yes");
    desk.take();
    CHECK(desk.owedOf("1-1-101") == han("物业费 300.00"));
    CHECK(desk.owedOf("1-1-102").isEmpty());
    CHECK(desk.plan.notes.size() == 6);
    SheetDesk row;
    lookAtDebts(row,
                sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"}, {"1-1-101", "欠费合计", "300", "2026-01-01"}}));
    CHECK_FALSE(row.plan.isReady());
    row.answer("欠费合计", "row of its own");
    row.take();
    CHECK(row.owedOf("1-1-101") == han("欠费合计 300.00"));
}

TEST_CASE("k07 nan and words are no sums; a period may stand in one column") {
    for (const char* sum : {"nan", "#N/A", "待定", "三百", "", "1,5", "12.3.4", "未登记"}) {
        INFO(sum);
        SheetDesk desk;
        lookAtDebts(desk,
                    sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"}, {"1-1-101", "物业费", sum, "2026-01-01"}}));
        CHECK(desk.plan.wrongRows == 1);
    }
    SheetDesk desk;
    lookAtDebts(desk, sheetOf({{"房号", "收费项目", "欠缴", "账期"},
                               {"1-1-101", "物业费", "300", "2026年1-3月"},
                               {"1-1-102", "物业费", "100", "2026年2月"}}));
    desk.take();
    const Arrear first = desk.rooms.household(han("1-1-101"))->arrears.front();
    CHECK(first.from == QDate(2026, 1, 1));
    CHECK(first.until == QDate(2026, 3, 31));
    CHECK(desk.rooms.household(han("1-1-102"))->arrears.front().until == QDate(2026, 2, 28));
}
