// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet of debts or of people leaves unsaid: who of two is asked to pay, whose a telephone behind an agent is, a
// room with its unit and without, a dash for a sum, what was paid in advance, what is not due yet. Nothing of it is
// decided in silence.
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

constexpr auto ofPeople = ImportKind::Register;
constexpr auto ofDebts = ImportKind::Arrears;

/// 1-1-101 with an owner and a tenant, 1-1-102 with an owner.
void ownersAndTenant(SheetDesk& desk) {
    desk.twoRooms();
    Household home;
    home.room = {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("101")};
    home.people = {{ResidentRole::Owner, han("测甲"), core::Title::Unknown, {}, {}},
                   {ResidentRole::Tenant, han("租甲"), core::Title::Unknown, {}, {}}};
    REQUIRE(desk.rooms.put({home}).isEmpty());
}

QString payerOf(const SheetDesk& desk, const char* room) {
    const auto home = desk.rooms.household(han(room));
    return home && !home->arrears.empty() ? home->arrears.front().payer : QStringLiteral("-");
}

tables::Sheet ownerAndTenant() {
    return sheetOf({{"房号", "业主姓名", "租户姓名", "费用名称", "欠费金额", "开始日期", "结束日期"},
                    {"1-1-101", "测甲", "租甲", "物业费", "100", "2026-01-01", "2026-01-31"},
                    {"1-1-102", "测甲", "", "物业费", "200", "2026-01-01", "2026-01-31"}});
}

} // namespace

TEST_CASE("k07 a debt beside which an owner and a tenant stand: who is to pay is asked once") {
    SheetDesk desk;
    ownersAndTenant(desk);
    desk.look(ofDebts, ownerAndTenant());
    CHECK(desk.plan.openQuestions() == 1);
    CHECK_FALSE(desk.plan.isReady());
    desk.answer("租户姓名", "业主姓名");
    desk.take();
    CHECK(payerOf(desk, "1-1-101").isEmpty());
    CHECK(desk.owedOf("1-1-102") == han("物业费 200.00"));

    SheetDesk tenant;
    ownersAndTenant(tenant);
    tenant.look(ofDebts, ownerAndTenant());
    tenant.answer("业主姓名", "租户姓名");
    tenant.take();
    CHECK(payerOf(tenant, "1-1-101") == han("租甲"));
    CHECK(payerOf(tenant, "1-1-102").isEmpty());

    SheetDesk wrong;
    ownersAndTenant(wrong);
    wrong.look(ofDebts, ownerAndTenant());
    wrong.answer("业主姓名", "wrong");
    CHECK(wrong.plan.wrongRows == 1);
    CHECK(wrong.faults().contains(han("付款人")));
}

TEST_CASE("k07 who is to pay is not asked where the row says it, or names one of the two") {
    SheetDesk desk;
    ownersAndTenant(desk);
    desk.look(ofDebts, sheetOf({{"房号", "业主姓名", "租户姓名", "付款人", "费用名称", "欠费金额", "开始日期"},
                                {"1-1-101", "测甲", "租甲", "租户", "物业费", "100", "2026-01-01"},
                                {"1-1-102", "测甲", "无", "", "物业费", "200", "2026-01-01"}}));
    desk.take();
    CHECK(payerOf(desk, "1-1-101") == han("租户"));
    SheetDesk alone; // the tenant alone is named
    ownersAndTenant(alone);
    alone.look(ofDebts, sheetOf({{"房号", "业主姓名", "租户姓名", "费用名称", "欠费金额", "开始日期"},
                                 {"1-1-101", "", "租甲", "物业费", "100", "2026-01-01"},
                                 {"1-1-102", "测甲", "/", "物业费", "200", "2026-01-01"}}));
    alone.take();
    CHECK(payerOf(alone, "1-1-101") == han("租甲"));
    CHECK(payerOf(alone, "1-1-102").isEmpty());
}

TEST_CASE("k07 a tenant whom the home does not have is asked about; what is owed is its tenant's, or its owner's") {
    SheetDesk desk;
    ownersAndTenant(desk);
    desk.look(ofDebts, sheetOf({{"房号", "业主姓名", "租户姓名", "费用名称", "欠费金额", "开始日期"},
                                {"1-1-101", "测甲", "租乙", "物业费", "100", "2026-01-01"},
                                {"1-1-102", "测甲", "租丙", "物业费", "200", "2026-01-01"}}));
    desk.answer("业主姓名", "租户姓名");
    desk.answer("does not have in that home", "they owe it");
    desk.take();
    CHECK(payerOf(desk, "1-1-101") == han("租户"));
    CHECK(payerOf(desk, "1-1-102").isEmpty()); // nobody rents it
}

TEST_CASE("k08 a telephone behind an agent is nobody else's: it is asked whose it is") {
    for (const char* title : {"代理人", "委托代理人姓名", "经办人", "共有人", "法定代表人", "代管人"}) {
        INFO(title);
        SheetDesk desk;
        desk.look(ofPeople, sheetOf({{"房号", "业主姓名", title, "联系电话"},
                                     {"1-1-101", "测甲", "代甲", "13800000101"},
                                     {"1-1-102", "测乙", "", "13800000102"}}));
        CHECK(desk.useOf("联系电话") == QStringLiteral("?"));
        CHECK(desk.plan.openQuestions() == 1);
    }
    SheetDesk before; // no name stands before the agent
    before.look(ofPeople,
                sheetOf({{"房号", "代理人", "联系电话", "业主姓名"}, {"1-1-101", "代甲", "13800000101", "测甲"}}));
    CHECK(before.useOf("联系电话") == QStringLiteral("?"));
    tables::Sheet late = sheetOf({{"房号", "业主姓名", "代理人", "联系电话"}});
    for (int i = 0; i < 60; ++i) { // the first agent stands far below
        late.rows.push_back({QStringLiteral("1-1-%1").arg(101 + i), han("测甲"), i == 50 ? han("代甲") : QString(),
                             QStringLiteral("13800000101")});
    }
    SheetDesk far;
    far.look(ofPeople, late);
    CHECK(far.useOf("联系电话") == QStringLiteral("?"));
}

TEST_CASE("k08 no question where nobody stands between a name and its telephone") {
    for (const char* title : {"代理人", "委托书编号", "经办日期", "法人证号", "代理人电话"}) {
        INFO(title);
        const char* cell = han(title) == han("代理人") ? "" : "7";
        SheetDesk desk;
        desk.look(ofPeople,
                  sheetOf({{"房号", "业主姓名", title, "联系电话"}, {"1-1-101", "测甲", cell, "13800000101"}}));
        desk.take();
        CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
    }
    SheetDesk own; // its own stands between
    own.look(ofPeople,
             sheetOf({{"房号", "业主姓名", "联系电话", "代理人"}, {"1-1-101", "测甲", "13800000101", "代甲"}}));
    own.take();
    CHECK(own.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
}

TEST_CASE("k05 a file that names 3-502 and 3-1-502 is asked whether that is one home") {
    const auto sheet = sheetOf({{"房号", "业主姓名", "租户姓名"}, {"3-502", "测甲", ""}, {"3-1-502", "", "租乙"}});
    SheetDesk desk;
    desk.look(ofPeople, sheet);
    CHECK(desk.plan.openQuestions() == 1);
    desk.answer("3-1-502", "one home");
    desk.take();
    CHECK(desk.peopleOf("3-502") == han("业主 测甲, 租户 租乙"));
    SheetDesk two;
    two.look(ofPeople, sheet);
    two.answer("3-1-502", "two homes");
    two.take();
    CHECK(two.peopleOf("3-502") == han("业主 测甲"));
    CHECK(two.peopleOf("3-1-502") == han("租户 租乙"));
    SheetDesk units; // it can't be both of two
    units.look(ofPeople, sheetOf({{"房号", "业主姓名"}, {"3-1-502", "测甲"}, {"3-2-502", "测乙"}, {"3-502", "测丙"}}));
    units.answer("3-502", "one home");
    CHECK(units.plan.wrongRows == 1);
    SheetDesk plain; // units of one building, rooms of another: nothing to be asked
    plain.look(ofPeople, sheetOf({{"房号", "业主姓名"}, {"3-1-502", "测甲"}, {"3-2-502", "测乙"}, {"4-502", "测丙"}}));
    CHECK(plain.plan.openQuestions() == 0);
}

TEST_CASE("k07 a dash for a sum is told as one, a 0 as a 0") {
    SheetDesk desk;
    desk.twoRooms();
    desk.look(ofDebts, sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"},
                                {"1-1-101", "物业费", "-", "2026-01-01"},
                                {"1-1-102", "物业费", "0", "2026-01-01"}}));
    CHECK(desk.notes().contains(han("is no number")));
    CHECK(desk.notes().contains(han("means that nothing is owed")));
}

TEST_CASE("k07 money paid in advance beside a debt is asked about") {
    for (const char* title : {"预存余额", "预存款", "预缴金额", "账户余额", "预收款余额"}) {
        INFO(title);
        const auto sheet = sheetOf({{"房号", "费用名称", "欠费金额", title, "开始日期"},
                                    {"1-1-101", "物业费", "100", "300", "2026-01-01"},
                                    {"1-1-102", "物业费", "200", "0", "2026-01-01"}});
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ofDebts, sheet);
        CHECK(desk.plan.openQuestions() == 1);
        desk.answer(title, "owed whole");
        desk.take();
        CHECK(desk.owedOf("1-1-101") == han("物业费 100.00"));
        SheetDesk less;
        less.twoRooms();
        less.look(ofDebts, sheet);
        less.answer(title, "wrong");
        CHECK(less.plan.wrongRows == 1);
    }
}

TEST_CASE("k07 a debt that is due only after today is asked about") {
    const QString ahead = QDate::currentDate().addDays(9).toString(Qt::ISODate);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const char* title : {"应缴日期", "缴费截止日", "最后缴费日期", "到期日", "缴款期限", "应收日期"}) {
        INFO(title);
        auto sheet = sheetOf({{"房号", "费用名称", "欠费金额", title, "开始日期"},
                              {"1-1-101", "物业费", "100", "", "2026-01-01"},
                              {"1-1-102", "物业费", "200", "", "2026-01-01"}});
        sheet.rows[1][3] = ahead;
        sheet.rows[2][3] = today;
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ofDebts, sheet);
        CHECK(desk.plan.openQuestions() == 1);
        desk.answer(title, "not taken");
        CHECK(desk.notes().contains(han("not due")));
        desk.take();
        CHECK(desk.owedOf("1-1-101").isEmpty());
        CHECK(desk.owedOf("1-1-102") == han("物业费 200.00"));
        SheetDesk owed;
        owed.twoRooms();
        owed.look(ofDebts, sheet);
        owed.answer(title, "owed already");
        owed.take();
        CHECK(owed.owedOf("1-1-101") == han("物业费 100.00"));
    }
}
