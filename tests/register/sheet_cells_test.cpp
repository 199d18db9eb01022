// SPDX-License-Identifier: GPL-3.0-or-later
// k12: cells as people write them, by the one rule of sheets and fields.
#include "register/rooms/household_form.h"
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

TEST_CASE("k12 areas with units, commas and decimals are read; what means nothing is told") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k12_areas.csv");
    desk.take();
    const char* areas[] = {"89.53", "89.53", "89.53", "1089.53", "89.5", "90", "89.53456", "0", ""};
    for (int i = 0; i < 9; ++i) {
        INFO(i);
        CHECK(desk.rooms.household(QStringLiteral("1-1-%1").arg(101 + i))->area == QLatin1String(areas[i]));
    }
    CHECK(desk.notes().contains(han("约90")));
}

TEST_CASE("k12 a sum of more than two decimals is rounded to the fen and told; 0 is nothing owed") {
    SheetDesk desk;
    desk.twoRooms();
    desk.lookAtCase(ImportKind::Arrears, "k12_amount_496.8915.xlsx");
    desk.take();
    CHECK(desk.owedOf("1-1-101") == han("物业费 496.89"));
    CHECK(desk.notes().contains(QStringLiteral("496.89")));
    SheetDesk zero;
    zero.twoRooms();
    zero.lookAtCase(ImportKind::Arrears, "k12_amount_zero.xlsx");
    zero.take();
    CHECK(zero.owedOf("1-1-101") == han("物业费 1234.50"));
    CHECK(zero.owedOf("1-1-102").isEmpty());
}

TEST_CASE("k12 telephones with marks that nobody sees, and two in one cell: both are kept") {
    SheetDesk marks;
    marks.lookAtCase(ImportKind::Register, "k12_phone_invisible_marks.csv");
    marks.take();
    CHECK(marks.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
    SheetDesk two;
    two.lookAtCase(ImportKind::Register, "k12_phone_two.csv");
    two.take();
    CHECK(two.peopleOf("1-1-101") == han("业主 测甲 13800000101, 联系人 测甲 13900000101"));
    CHECK(two.notes().contains(QStringLiteral("two numbers")));
}

TEST_CASE("k12 a number that is none is told with its own reason") {
    const std::pair<const char*, const char*> numbers[] = {
        {"1.38E+10", "shortened"},         {"1380000010", "10 figures"},
        {"138000001011", "12 figures"},    {"1380000010113900000101", "two numbers"},
        {"13800000101李", "words beside"}, {"号码", "no telephone number"}};
    for (const auto& [number, why] : numbers) {
        INFO(number);
        SheetDesk desk;
        desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "手机号"}, {"1-1-101", "测甲", number}}));
        CHECK(desk.plan.wrongRows == 1);
        CHECK(desk.faults().contains(QLatin1String(why)));
    }
}

TEST_CASE(
    "k12 days of every spelling, by the same rule on a card and in a sheet; what is none is told with its reason") {
    const std::pair<const char*, QDate> days[] = {
        {"2026.1.5", {2026, 1, 5}},  {"26.1.5", {2026, 1, 5}},        {"20260105", {2026, 1, 5}},
        {"2026年1月", {2026, 1, 1}}, {"2026/1/5 8:30", {2026, 1, 5}}, {"２０２６－０１－０５", {2026, 1, 5}},
        {"46027", {2026, 1, 5}}};
    for (const auto& [written, day] : days) {
        INFO(written);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears,
                  sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"}, {"1-1-101", "物业费", "1,089.53", written}}));
        desk.take();
        CHECK(desk.rooms.household(han("1-1-101"))->arrears.front().from == day);
        HouseholdForm form;
        form.of(HouseholdPart::Arrears).push_back({han("物业费"), han("１，０８９.５３"), {}, han(written), {}, {}});
        const ReadForm card = readForm({}, form);
        REQUIRE_FALSE(card.fault);
        CHECK(card.household.arrears.front().from == day);
        CHECK(card.household.arrears.front().fen == 108'953);
    }
    const std::pair<const char*, const char*> wrong[] = {{"1-3月", "no year"},
                                                         {"1月5日", "no year"},
                                                         {"5/1/26", "two ways"},
                                                         {"26-1-5", "two ways"},
                                                         {"2026-02-30", "no day of the calendar"},
                                                         {"90210", "is no day"},
                                                         {"下个月", "is no day"}};
    for (const auto& [written, why] : wrong) {
        INFO(written);
        SheetDesk desk;
        desk.twoRooms();
        desk.look(ImportKind::Arrears,
                  sheetOf({{"房号", "费用名称", "欠费金额", "开始日期"}, {"1-1-101", "物业费", "10", written}}));
        CHECK(desk.plan.wrongRows == 1);
        CHECK(desk.faults().contains(QLatin1String(why)));
    }
}
