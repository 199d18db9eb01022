// SPDX-License-Identifier: GPL-3.0-or-later
// One home written in two ways is one home or a question, and never two homes in silence.
#include "register/rooms/room_spelling.h"
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

std::string planned(const SheetDesk& desk) {
    QStringList forms;
    for (const ImportRoom& one : desk.plan.rooms) {
        forms << one.room;
    }
    forms.sort();
    return forms.join(QLatin1Char(' ')).toStdString();
}

/// A register with this room, whose owner is 测甲.
void stands(SheetDesk& desk, const char* room) {
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {room, "测甲"}}));
    desk.take();
}

} // namespace

TEST_CASE("k05 a kind behind the room is the same as before it, unless a sign parts them") {
    for (const char* written : {"1栋101商铺", "1-101商铺", "1栋101号商铺", "1栋101室商铺", "1栋商铺101"}) {
        INFO(written);
        CHECK(normalRoom(han(written)) == han("1-商铺101"));
    }
    CHECK(roomPart(han("101商铺")) == han("商铺101"));
    CHECK(normalRoom(han("1栋2单元101底商")) == han("1-2-底商101"));
    CHECK(normalRoom(han("3-2-商铺")) == han("3-2-商铺"));
    CHECK(normalRoom(han("1栋商铺")) == han("1-商铺"));
    SheetDesk desk;
    desk.look(
        ImportKind::Register,
        sheetOf(
            {{"楼栋", "房号", "业主姓名"}, {"1", "101商铺", "测甲"}, {"1", "商铺101", "测乙"}, {"1", "101", "测丙"}}));
    CHECK(planned(desk) == "1-101 1-商铺101");
}

TEST_CASE("k05 leading zeros: the register's home, told; two ways in one sheet are asked about") {
    SheetDesk desk;
    stands(desk, "1-101");
    desk.look(ImportKind::Register, sheetOf({{"楼栋", "房号", "业主姓名"}, {"01", "0101", "测甲"}}));
    CHECK(planned(desk) == "1-101");
    CHECK(desk.plan.added == 0);
    CHECK(desk.notes().contains(han("other zeros")));
    for (const bool isOne : {true, false}) {
        SheetDesk two;
        two.look(
            ImportKind::Register,
            sheetOf({{"楼栋", "房号", "业主姓名"}, {"01", "0101", "测甲"}, {"1", "101", "测乙"}, {"1", "102", ""}}));
        REQUIRE(two.plan.openQuestions() == 1);
        CHECK(two.plan.questions.front().row == 3);
        CHECK(two.plan.households.empty());
        two.answer("1-101", isOne ? "one home" : "two homes");
        CHECK(planned(two) == (isOne ? "01-0101 1-102" : "01-0101 1-101 1-102"));
    }
    SheetDesk sheets; // in two worksheets
    tables::SheetFile file;
    file.sheets = {sheetOf({{"楼栋", "房号", "业主姓名"}, {"01", "0101", "测甲"}}, "甲"),
                   sheetOf({{"楼栋", "房号", "业主姓名"}, {"1", "101", "测乙"}}, "乙")};
    sheets.look(ImportKind::Register, file);
    CHECK(sheets.plan.openQuestions() == 1);
    SheetDesk place; // the kind before and behind
    stands(place, "1-车位101");
    place.look(ImportKind::Register, sheetOf({{"楼栋", "房号", "业主姓名"}, {"1", "101车位", "测甲"}}));
    CHECK(planned(place) == "1-车位101");
}

TEST_CASE("k05 a unit or a kind of building that only one of two rooms names is asked about") {
    for (const auto& [standing, written] :
         {std::pair{"3-2-0502", "3-502"}, std::pair{"3-502", "3-2-502"}, std::pair{"叠拼12-1", "12-1"}}) {
        INFO(standing << " " << written);
        SheetDesk desk;
        stands(desk, standing);
        desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {written, "测乙"}}));
        REQUIRE(desk.plan.openQuestions() == 1);
        desk.answer(written, "one home");
        CHECK(planned(desk) == standing);
        SheetDesk other;
        stands(other, standing);
        other.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {written, "测乙"}}));
        other.answer(written, "two homes");
        CHECK(other.plan.added == 1);
    }
    SheetDesk units; // which unit, nobody knows
    stands(units, "3-1-502");
    stands(units, "3-2-502");
    units.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"3-502", "测乙"}}));
    units.answer("3-502", "one home");
    CHECK(units.plan.wrongRows == 1);
    SheetDesk joined; // two units are not joined into one room
    stands(joined, "3-502");
    joined.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"3-1-502", "测乙"}, {"3-2-502", "测丙"}}));
    joined.answer("3-502", "one home");
    CHECK(joined.plan.wrongRows == 1);
    SheetDesk again; // what the register tells apart is not asked again
    stands(again, "3-502");
    again.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"3-2-502", "测乙"}}));
    again.answer("3-502", "two homes");
    again.take();
    again.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"3-2-502", "测丁"}, {"3-502", "测甲"}}));
    CHECK(again.plan.openQuestions() == 0);
}
