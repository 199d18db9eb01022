// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of every kind, from the file to the register: what comes in, or what is asked.
#include "register/rooms/household_form.h"
#include "register/rooms/household_record.h"
#include "sheet_desk.h"

using namespace yingke::registers;
using yingke::test::han;
using yingke::test::SheetDesk;

namespace {

/// Of each of the rooms that were taken, "room people".
QString homes(const SheetDesk& desk) {
    QStringList all;
    for (const Household& one : desk.rooms.all()) {
        const QString room = normalForm(one.room);
        all << room + QLatin1Char(' ') + desk.peopleOf(room.toUtf8().constData());
    }
    return all.join(QStringLiteral(" | "));
}

QString taken(const char* name) {
    INFO(name);
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, name);
    desk.take();
    return homes(desk);
}

} // namespace

TEST_CASE("17 sheets as programs write them come in as they are meant") {
    const QString two = han("1-1-101 业主 测甲 13800000101 | 1-1-102 业主 测乙 13800000102");
    CHECK(taken("k01_openpyxl_inline.xlsx") == two);
    CHECK(taken("k01_sheetjs_default_str.xlsx") == two);
    CHECK(taken("k03_phonetic_name.xlsx") == two);
    CHECK(taken("k09_one_sheet_per_building.xlsx") ==
          han("1-1-101 业主 测甲 13800000101 | 2-1-101 业主 测乙 13800000201 | 3-1-101 业主 测丙 13800000301"));
    CHECK(taken("k10_total_row.csv") == two);
    CHECK(taken("k13_number_format_0000.xlsx").contains(QStringLiteral("0201")));
    CHECK(taken("k16_html_named_xls.xls") == han("1-1-101 业主 测甲 13800000101"));
    CHECK(taken("k05_two_gardens.csv") == han("东苑3-1-101 业主 测甲 13800000001 | 西苑3-1-101 业主 测乙 13800000002"));
}

TEST_CASE("k04 building 3 beside room 1-101: three homes, or a question") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k04_building_and_unit-room.csv");
    if (desk.plan.openQuestions() > 0) {
        CHECK_FALSE(desk.plan.isReady());
        desk.answers.give(desk.plan.questions.front().id, QStringLiteral("0"));
        desk.again();
    }
    desk.take();
    CHECK(homes(desk) ==
          han("1-1-101 业主 测甲 13800000001 | 2-1-101 业主 测乙 13800000002 | 3-1-101 业主 测丙 13800000003"));
}

TEST_CASE("k02 k11 debts of a sheet with days of any kind begin on the day that is meant") {
    for (const char* name : {"k02_arrears_iso_date_format.ods", "k11_date1904.xlsx"}) {
        INFO(name);
        SheetDesk desk;
        desk.twoRooms();
        desk.lookAtCase(ImportKind::Arrears, name);
        desk.take();
        const auto home = desk.rooms.household(QStringLiteral("1-1-101"));
        REQUIRE(home);
        REQUIRE(home->arrears.size() == 1);
        CHECK(home->arrears[0].fen == 123'450);
        CHECK(home->arrears[0].from == QDate(2026, 1, 1));
        CHECK(home->arrears[0].until == QDate(2026, 3, 31));
    }
}

TEST_CASE("k10 rooms that became days are wrong cells, and no home comes of them") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k10_rooms_became_dates.csv");
    CHECK_FALSE(desk.plan.isReady());
    CHECK(desk.plan.wrongRows == 2);
    CHECK(desk.plan.good.households.empty());
}

TEST_CASE("k05 a home with its community goes through its card and through what an import keeps of it") {
    Household one;
    one.room = *readRoom(han("东苑3栋1单元101"));
    REQUIRE(one.room.community == han("东苑"));
    const auto kept = householdFrom(recordOf(one));
    REQUIRE(kept);
    CHECK(kept->room == one.room);
    const HouseholdForm form = formOf(one, QDate(2026, 11, 30));
    CHECK(form.of(HouseholdPart::Room).front().value(0) == han("东苑3"));
    const ReadForm read = readForm(one, form);
    REQUIRE_FALSE(read.fault);
    CHECK(read.household.room == one.room);
}
