// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that do not count any more: who has left, what is void, what was paid, what the sheet hides. None of them is a
// present resident or a debt in silence.
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

constexpr const char* leftWords[] = {"已退租", "已搬走", "无效", "作废", "注销"};

} // namespace

TEST_CASE("k08 a column of states: a word that says that somebody has left is asked about and gives no resident") {
    for (const char* title : {"状态", "房屋状态", "入住状态"}) {
        for (const char* word : leftWords) {
            INFO(title << " " << word);
            SheetDesk desk;
            desk.look(ImportKind::Register,
                      sheetOf({{"房号", "业主姓名", title}, {"1-1-101", "测旧", word}, {"1-1-101", "测新", "已入住"}}));
            CHECK(desk.plan.openQuestions() == 1);
            CHECK_FALSE(desk.plan.isReady());
            desk.answer(word, "has left");
            CHECK(desk.notes().contains(han(word)));
            desk.take();
            CHECK(desk.peopleOf("1-1-101") == han("业主 测新"));
        }
    }
    SheetDesk counts; // of a home whose tenant has left
    counts.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "房屋状态"}, {"1-1-101", "测甲", "已退租"}}));
    counts.answer("已退租", "so now");
    counts.take();
    CHECK(counts.peopleOf("1-1-101") == han("业主 测甲"));
}

TEST_CASE("k08 是否有效, 有效, 是否作废: a row that does not count is told and gives nobody a right") {
    for (const auto& [title, word] :
         {std::pair{"是否有效", "否"}, std::pair{"有效", "否"}, std::pair{"是否有效", "无效"}, std::pair{"有效", "0"},
          std::pair{"是否作废", "是"}, std::pair{"作废", "√"}, std::pair{"数据状态", "已删除"},
          std::pair{"是否在住", "否"}, std::pair{"是否已退租", "是"}, std::pair{"人员状态", "作废"}}) {
        INFO(title << " " << word);
        SheetDesk desk;
        desk.look(ImportKind::Register,
                  sheetOf({{"房号", "业主姓名", title}, {"1-1-101", "测旧", word}, {"1-1-102", "测新", ""}}));
        CHECK(desk.plan.openQuestions() == 0);
        CHECK(desk.notes().contains(han(word)));
        desk.take();
        CHECK(desk.peopleOf("1-1-101").isEmpty());
        CHECK(desk.peopleOf("1-1-102") == han("业主 测新"));
    }
    SheetDesk unknown;
    unknown.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "人员状态"}, {"1-1-101", "测旧", "冻结"}}));
    CHECK(unknown.plan.openQuestions() == 1);
    SheetDesk here;
    here.look(ImportKind::Register,
              sheetOf({{"房号", "业主姓名", "是否有效", "人员状态"}, {"1-1-101", "测甲", "是", "在住"}}));
    here.take();
    CHECK(here.peopleOf("1-1-101") == han("业主 测甲"));
    SheetDesk two;
    two.look(ImportKind::Register,
             sheetOf({{"房号", "业主姓名", "客户状态", "居住状态"}, {"1-1-101", "测甲", "正常", "已搬走"}}));
    CHECK_FALSE(two.plan.isReady());
}

TEST_CASE("k08 of an owner and a tenant in one row the one who has left is not taken, and the other one stays") {
    for (const auto& [title, word] :
         {std::pair{"租户状态", "已搬走"}, std::pair{"人员状态", "已退租"}, std::pair{"退租日期", "2026-01-31"}}) {
        INFO(title);
        SheetDesk desk;
        desk.look(ImportKind::Register,
                  sheetOf({{"房号", "业主姓名", "租户姓名", title}, {"1-1-101", "测甲", "租乙", word}}));
        desk.take();
        CHECK(desk.peopleOf("1-1-101") == han("业主 测甲"));
    }
    SheetDesk alone; // a sheet of tenants
    alone.look(ImportKind::Register, sheetOf({{"房号", "租户姓名", "租户状态"}, {"1-1-101", "租乙", "已退租"}}));
    alone.take();
    CHECK(alone.peopleOf("1-1-101").isEmpty());
    SheetDesk unclear;
    unclear.look(ImportKind::Register,
                 sheetOf({{"房号", "业主姓名", "租户姓名", "人员状态"}, {"1-1-101", "测甲", "租乙", "已搬走"}}));
    CHECK(unclear.plan.wrongRows == 1);
}

TEST_CASE("k07 a row of a debt that is void owes nothing and is told; one of somebody who has left is asked about") {
    for (const auto& [title, word] : {std::pair{"是否有效", "否"}, std::pair{"有效", "无效"},
                                      std::pair{"是否作废", "是"}, std::pair{"记录状态", "注销"}}) {
        INFO(title << " " << word);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", title},
                                                {"1-1-101", "物业费", "300", "2026-01-01", word},
                                                {"1-1-102", "物业费", "300", "2026-01-01", ""}}));
        CHECK(desk.notes().contains(han(word)));
        desk.take();
        CHECK(desk.owedOf("1-1-101").isEmpty());
        CHECK(desk.owedOf("1-1-102") == han("物业费 300.00"));
    }
    for (const char* title : {"状态", "住户状态"}) {
        for (const char* word : {"已退租", "已搬走"}) {
            INFO(title << " " << word);
            SheetDesk desk;
            desk.twoRooms();
            desk.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", title},
                                                    {"1-1-101", "物业费", "300", "2026-01-01", word}}));
            CHECK(desk.plan.openQuestions() == 1);
            CHECK_FALSE(desk.plan.isReady());
        }
    }
    SheetDesk plates;
    plates.twoRooms();
    plates.look(
        ImportKind::Vehicles,
        sheetOf({{"房号", "车牌号", "状态"}, {"1-1-101", "浙A12345", "已注销"}, {"1-1-101", "浙A12346", "正常"}}));
    plates.take();
    CHECK(plates.rooms.household(QStringLiteral("1-1-101"))->plates == std::vector<QString>{han("浙A12346")});
}

TEST_CASE("k07 a payment beside a debt is asked about, unless due less paid is what is owed") {
    for (const auto& [title, value] :
         {std::pair{"缴费日期", "2026-03-01"}, std::pair{"实收", "300"}, std::pair{"实收金额", "100"},
          std::pair{"收款日期", "2026-3-1"}, std::pair{"已缴金额", "300"}, std::pair{"收据号", "A0012"}}) {
        INFO(title);
        SheetDesk desk;
        desk.twoRooms();
        const auto sheet = sheetOf({{"房号", "费用名称", "欠费金额", "开始日期", title},
                                    {"1-1-101", "物业费", "300", "2026-01-01", value},
                                    {"1-1-102", "物业费", "300", "2026-01-01", ""}});
        desk.look(ImportKind::Arrears, sheet);
        CHECK(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
        CHECK(desk.plan.households.empty());
        desk.answer(title, "these rows are paid");
        CHECK(desk.notes().contains(han(title)));
        desk.take();
        CHECK(desk.owedOf("1-1-101").isEmpty());
        CHECK(desk.owedOf("1-1-102") == han("物业费 300.00"));
        SheetDesk open;
        open.twoRooms();
        open.look(ImportKind::Arrears, sheet);
        open.answer(title, "still open");
        open.take();
        CHECK(open.owedOf("1-1-101") == han("物业费 300.00"));
    }
    SheetDesk rest;
    rest.twoRooms();
    rest.look(ImportKind::Arrears,
              sheetOf({{"房号", "费用名称", "应收金额", "实收金额", "减免金额", "未收金额", "开始日期", "缴费日期"},
                       {"1-1-101", "物业费", "300", "100", "", "200", "2026-01-01", "2026-02-01"},
                       {"1-1-102", "物业费", "300", "100", "50", "150", "2026-01-01", "2026-02-01"}}));
    CHECK(rest.plan.openQuestions() == 0);
    rest.take();
    CHECK(rest.owedOf("1-1-102") == han("物业费 150.00"));
}

TEST_CASE("k09 rows that the sheet hides are asked about, and hidden columns are told") {
    tables::Sheet sheet = sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                   {"1-1-101", "物业费", "300", "2026-01-01"},
                                   {"1-1-102", "物业费", "300", "2026-01-01"}});
    sheet.hiddenRows = {0, 2};
    sheet.hiddenColumns = {2, 7};
    for (const bool isTaken : {true, false}) {
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears, sheet);
        REQUIRE(desk.plan.openQuestions() == 1);
        CHECK(desk.plan.questions.front().row == 3);
        CHECK(desk.plan.questions.front().rows == 1);
        CHECK(desk.plan.households.empty());
        desk.answer("hidden", isTaken ? "like the others" : "left out");
        CHECK(desk.notes().contains(han("Columns that are hidden in the sheet are taken like the others: 欠费金额")));
        CHECK(desk.notes().contains(isTaken ? han("is hidden and taken") : han("is hidden and left out")));
        desk.take();
        CHECK(desk.owedOf("1-1-102") == (isTaken ? han("物业费 300.00") : QString()));
        CHECK(desk.owedOf("1-1-101") == han("物业费 300.00"));
    }
}

TEST_CASE("k08 a remark that somebody has left, a new owner and a lease that has ended are asked about") {
    for (const auto& [title, value] :
         {std::pair{"备注", "2025年6月搬走"}, std::pair{"说明", "业主已去世,其子代管"}, std::pair{"新业主", "测新"},
          std::pair{"过户日期", "2025-05-01"}, std::pair{"情况", "房屋已过户给测新"}}) {
        INFO(title);
        SheetDesk desk;
        const auto sheet = sheetOf({{"房号", "业主姓名", title}, {"1-1-101", "测旧", value}, {"1-1-102", "测乙", ""}});
        desk.look(ImportKind::Register, sheet);
        REQUIRE(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
        desk.answer(title, "not taken");
        CHECK(desk.notes().contains(han(title)));
        desk.take();
        CHECK(desk.peopleOf("1-1-101").isEmpty());
        CHECK(desk.peopleOf("1-1-102") == han("业主 测乙"));
        SheetDesk there;
        there.look(ImportKind::Register, sheet);
        there.answer(title, "they are taken");
        there.take();
        CHECK(there.peopleOf("1-1-101") == han("业主 测旧"));
    }
    for (const char* value : {"未过户", "钥匙已领", "准备搬走", "2026年装修"}) {
        INFO(value);
        SheetDesk desk;
        desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "备注"}, {"1-1-101", "测甲", value}}));
        CHECK(desk.plan.openQuestions() == 0);
    }
    for (const char* title : {"租赁到期日", "租期止", "合同结束日期"}) {
        INFO(title);
        SheetDesk lease;
        lease.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "租户姓名", title},
                                                  {"1-1-101", "测甲", "租甲", "2020-12-31"},
                                                  {"1-1-102", "测乙", "租乙", "2090-12-31"},
                                                  {"1-1-103", "测丙", "", "2020-12-31"}}));
        REQUIRE(lease.plan.openQuestions() == 1);
        CHECK(lease.plan.questions.front().rows == 1);
        lease.answer(title, "not taken");
        lease.take();
        CHECK(lease.peopleOf("1-1-101") == han("业主 测甲"));
        CHECK(lease.peopleOf("1-1-102") == han("业主 测乙, 租户 租乙"));
    }
}

TEST_CASE("k08 other columns of exports that say whether a row counts") {
    SheetDesk marks;
    marks.look(ImportKind::Register,
               sheetOf({{"房号", "业主姓名", "在住"}, {"1-1-101", "测甲", "√"}, {"1-1-102", "测乙", "×"}}));
    marks.take();
    CHECK(marks.peopleOf("1-1-101") == han("业主 测甲"));
    CHECK(marks.peopleOf("1-1-102").isEmpty());
    SheetDesk flags;
    flags.look(ImportKind::Register,
               sheetOf({{"房号", "业主姓名", "del_flag"}, {"1-1-101", "测甲", "0"}, {"1-1-102", "测乙", "1"}}));
    flags.take();
    CHECK(flags.peopleOf("1-1-101") == han("业主 测甲"));
    CHECK(flags.peopleOf("1-1-102").isEmpty());
    SheetDesk owner;
    owner.look(ImportKind::Register,
               sheetOf({{"房号", "姓名", "是否业主"}, {"1-1-101", "测甲", "是"}, {"1-1-101", "测乙", "否"}}));
    CHECK(owner.plan.openQuestions() == 2);
}

TEST_CASE("k07 a remark of a payment, a waived debt, one of somebody else, one that another row takes off") {
    for (const auto& [title, value] : {std::pair{"备注", "3月5日已交"}, std::pair{"是否减免", "是"},
                                       std::pair{"法务状态", "坏账核销"}, std::pair{"说明", "微信转账付清"}}) {
        INFO(title);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "账期", title},
                                                {"1-1-101", "物业费", "300", "2026年1月", value},
                                                {"1-1-102", "物业费", "300", "2026年1月", "业主未交"}}));
        CHECK(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
    }
    SheetDesk strangers;
    strangers.twoRooms();
    const auto named = sheetOf({{"房号", "客户名称", "费用名称", "欠费金额", "账期"},
                                {"1-1-101", "测旧", "物业费", "300", "2020年1月"},
                                {"1-1-101", "测 甲", "物业费", "300", "2026年1月"},
                                {"1-1-102", "", "物业费", "300", "2026年1月"}});
    strangers.look(ImportKind::Arrears, named);
    REQUIRE(strangers.plan.openQuestions() == 1);
    CHECK(strangers.plan.questions.front().rows == 1);
    strangers.answer("does not have in that home", "has left");
    strangers.take();
    CHECK(strangers.owedOf("1-1-101") == han("物业费 300.00"));
    CHECK(strangers.notes().contains(han("names nobody of this home")));
    SheetDesk tenant;
    tenant.twoRooms();
    tenant.look(ImportKind::Register, sheetOf({{"房号", "租户姓名"}, {"1-1-101", "租乙"}}));
    tenant.take();
    tenant.look(ImportKind::Arrears, sheetOf({{"房号", "客户名称", "费用名称", "欠费金额", "账期"},
                                              {"1-1-101", "租乙", "物业费", "300", "2026年1月"}}));
    tenant.take();
    REQUIRE(tenant.rooms.household(QStringLiteral("1-1-101"))->arrears.size() == 1);
    CHECK(tenant.rooms.household(QStringLiteral("1-1-101"))->arrears.front().payer == han("租乙"));
    SheetDesk offset;
    offset.twoRooms();
    const auto off = sheetOf({{"房号", "费用名称", "欠费金额", "账期"},
                              {"1-1-101", "物业费", "300", "2026年1月"},
                              {"1-1-101", "物业费", "-300", "2026年1月"},
                              {"1-1-102", "物业费", "-20", "2026年1月"}});
    offset.look(ImportKind::Arrears, off);
    REQUIRE(offset.plan.openQuestions() == 1);
    CHECK(offset.plan.questions.front().row == 3);
    CHECK(offset.plan.questions.front().rows == 1);
    offset.answer("below zero", "yes");
    CHECK(offset.plan.wrongRows == 1);
    CHECK_FALSE(offset.plan.isReady());
    SheetDesk whole;
    whole.twoRooms();
    whole.look(ImportKind::Arrears, off);
    whole.answer("below zero", "in advance");
    whole.take();
    CHECK(whole.owedOf("1-1-101") == han("物业费 300.00"));
}

TEST_CASE("k04 a range of rooms is no unit and a room") {
    for (const char* room : {"101-103", "101~103"}) {
        INFO(room);
        SheetDesk desk;
        desk.look(ImportKind::Register,
                  sheetOf({{"楼栋", "房号", "业主姓名"}, {"5", room, "测甲"}, {"5", "104", "测乙"}}));
        CHECK(desk.plan.wrongRows == 1);
    }
    SheetDesk whole;
    whole.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"5-101-103", "测甲"}}));
    CHECK(whole.plan.wrongRows == 1);
}

TEST_CASE("k08 an owner who follows another one, an end that has passed, 退房时间, 是否当前业主") {
    const auto sold = sheetOf({{"房号", "业主姓名", "购房日期"},
                               {"1-1-101", "测旧", "2010-01-01"},
                               {"1-1-101", "测新", "2022-01-01"},
                               {"1-1-102", "测乙", "2010-01-01"},
                               {"1-1-102", "测丙", "2010-01-01"}});
    SheetDesk desk;
    desk.look(ImportKind::Register, sold);
    REQUIRE(desk.plan.openQuestions() == 1);
    CHECK(desk.plan.questions.front().rows == 1);
    desk.answer("another owner", "wrong");
    CHECK(desk.plan.wrongRows == 1);
    SheetDesk both;
    both.look(ImportKind::Register, sold);
    both.answer("another owner", "both are taken");
    both.take();
    CHECK(both.peopleOf("1-1-101") == han("业主 测旧, 业主 测新"));
    SheetDesk ended;
    ended.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "终止日期"},
                                              {"1-1-101", "测旧", "2021-12-31"},
                                              {"1-1-101", "测新", ""},
                                              {"1-1-102", "测乙", "2090-12-31"}}));
    REQUIRE(ended.plan.openQuestions() == 1);
    ended.answer("终止日期", "not taken");
    ended.take();
    CHECK(ended.peopleOf("1-1-101") == han("业主 测新"));
    SheetDesk out;
    out.look(ImportKind::Register,
             sheetOf({{"房号", "租户姓名", "退房时间"}, {"1-1-101", "租甲", "2024-12-31"}, {"1-1-102", "租乙", ""}}));
    out.take();
    CHECK(out.peopleOf("1-1-101").isEmpty());
    CHECK(out.peopleOf("1-1-102") == han("租户 租乙"));
    SheetDesk now;
    now.look(ImportKind::Register,
             sheetOf({{"房号", "业主姓名", "是否当前业主"}, {"1-1-101", "测旧", "否"}, {"1-1-101", "测新", "是"}}));
    now.take();
    CHECK(now.peopleOf("1-1-101") == han("业主 测新"));
    SheetDesk owed;
    owed.twoRooms();
    owed.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "账期", "欠费原因"},
                                            {"1-1-101", "物业费", "300", "2026年1月", "业主已搬走"},
                                            {"1-1-102", "物业费", "300", "2026年1月", "漏水未处理"}}));
    CHECK(owed.plan.openQuestions() == 1);
}

TEST_CASE("k08 what a second reader found: states where names stand, remarks without a title or in 状态") {
    for (const char* word : {"已搬走", "正常", "作废", "在住"}) {
        INFO(word);
        SheetDesk names;
        names.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"1-1-101", word}}));
        CHECK(names.plan.households.empty());
    }
    SheetDesk lost; // the building
    lost.twoRooms();
    lost.look(ImportKind::Arrears,
              sheetOf({{"房号", "费用名称", "欠费金额", "账期"}, {"，-1-0102", "水费", "250.25", "2026年1月"}}));
    CHECK(lost.plan.wrongRows == 1);
    SheetDesk untitled;
    untitled.look(ImportKind::Register,
                  sheetOf({{"房号", "业主姓名", ""}, {"1-1-101", "测甲", "2025年搬走"}, {"1-1-102", "测乙", ""}}));
    CHECK(untitled.plan.openQuestions() == 1);
    SheetDesk state;
    state.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "状态"}, {"1-1-101", "测甲", "2025年搬走"}}));
    CHECK(state.plan.openQuestions() == 1);
    SheetDesk debtor;
    debtor.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"1-1-101", ""}}));
    debtor.take();
    debtor.look(ImportKind::Arrears, sheetOf({{"房号", "费用名称", "欠费金额", "账期", "业主姓名"},
                                              {"1-1-101", "水费", "250.25", "2026年1月", "已缴"}}));
    CHECK(debtor.plan.openQuestions() == 1);
}
