// SPDX-License-Identifier: GPL-3.0-or-later
// k08: who somebody is, is said by the sheet or by a person; nobody becomes an owner by default.
#include "register/rooms/register_fields.h"
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

namespace {

/// Nobody in the plan is an owner.
bool noOwner(const SheetDesk& desk) {
    for (const Household& home : desk.plan.households) {
        if (ownerOf(home) != nullptr) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("k08 codes of roles are asked about once for each, and are what a person says") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k08_hc21_role_codes.xlsx");
    CHECK(desk.plan.openQuestions() == 3);
    CHECK_FALSE(desk.plan.isReady());
    CHECK(noOwner(desk));
    desk.answer("\"1\"", "业主");
    desk.answer("\"2\"", "租户");
    desk.answer("\"3\"", "家庭成员");
    desk.take();
    CHECK(desk.peopleOf("1-1-101").contains(han("业主 测甲 13800000101")));
    CHECK(desk.peopleOf("1-1-101").contains(han("租户 租甲 13900000101")));
    CHECK(desk.peopleOf("1-1-101").contains(han("家庭成员 子甲 13700000101")));
}

TEST_CASE("k08 words that are no role of ours are unknown until a person says what they mean") {
    for (const char* word :
         {"配偶", "子女", "父母", "原业主", "代理人", "保姆", "租客家属", "业主配偶", "业主父母", "1", "业主?"}) {
        INFO(word);
        CHECK_FALSE(roleFrom(han(word)));
        SheetDesk desk;
        desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "人员角色"}, {"1-1-101", "测甲", word}}));
        CHECK(desk.plan.openQuestions() == 1);
        CHECK_FALSE(desk.plan.isReady());
        CHECK(noOwner(desk));
        desk.answer(word, "身份未知");
        desk.take();
        CHECK(desk.peopleOf("1-1-101") == han("身份未知 测甲"));
        CHECK(ownerOf(*desk.rooms.household(han("1-1-101"))) == nullptr);
    }
}

TEST_CASE("k08 who is not to be taken is not taken; the home is") {
    SheetDesk desk;
    desk.look(ImportKind::Register,
              sheetOf({{"房号", "业主姓名", "人员角色"}, {"1-1-101", "测甲", "业主"}, {"1-1-101", "测旧", "原业主"}}));
    desk.answer("原业主", "not to be taken");
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲"));
}

TEST_CASE("k08 a title that does not say owner, an empty role beside others, an occupant are asked about") {
    SheetDesk names;
    names.look(ImportKind::Register, sheetOf({{"房号", "姓名"}, {"1-1-101", "测甲"}}));
    CHECK(names.plan.openQuestions() == 1);
    CHECK(noOwner(names));
    SheetDesk empty;
    empty.look(ImportKind::Register,
               sheetOf({{"房号", "业主姓名", "身份"}, {"1-1-101", "测甲", ""}, {"1-1-102", "测乙", "租户"}}));
    CHECK(empty.plan.openQuestions() == 1);
    CHECK(noOwner(empty));
    SheetDesk occupant;
    occupant.look(ImportKind::Register,
                  sheetOf({{"房号", "产权人", "使用人"}, {"1-1-101", "测甲", "测乙"}, {"1-1-102", "测丙", ""}}));
    CHECK(occupant.plan.openQuestions() == 1);
    occupant.answer("使用人", "租户");
    occupant.take();
    CHECK(occupant.peopleOf("1-1-101") == han("业主 测甲, 租户 测乙"));
    CHECK(occupant.peopleOf("1-1-102") == han("业主 测丙"));
    SheetDesk plain;
    plain.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "业主类型"}, {"1-1-101", "测甲", "个人"}}));
    plain.take();
    CHECK(plain.peopleOf("1-1-101") == han("业主 测甲"));
}

TEST_CASE("k08 an owner by one column who is a tenant by another is a wrong row") {
    SheetDesk desk;
    desk.look(ImportKind::Register,
              sheetOf({{"房号", "业主姓名", "业主类型", "人员角色"}, {"1-1-101", "测甲", "租户", "业主"}}));
    CHECK(desk.plan.wrongRows == 1);
    CHECK(noOwner(desk));
    SheetDesk family;
    family.look(ImportKind::Register,
                sheetOf({{"房号", "业主姓名", "业主类型", "人员角色"}, {"1-1-101", "测甲", "业主", "家庭成员"}}));
    family.take();
    CHECK(family.peopleOf("1-1-101") == han("家庭成员 测甲"));
}

TEST_CASE("k08 numbers and dates are no names, and a column of names is no column of roles") {
    for (const char* name : {"2", "13800000101", "2026-01-02", "3.5", "1月2日"}) {
        INFO(name);
        SheetDesk desk;
        desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名"}, {"1-1-101", name}}));
        CHECK(desk.plan.wrongRows == 1);
    }
    tables::Sheet sheet = sheetOf({{"房号", "业主姓名", "身份"}});
    for (int i = 0; i < 20; ++i) {
        sheet.rows.push_back({QStringLiteral("1-1-%1").arg(100 + i), han("测甲"), han("测") + QString::number(i)});
    }
    SheetDesk desk;
    desk.look(ImportKind::Register, sheet);
    CHECK(desk.plan.openQuestions() == 1);
    CHECK(desk.plan.questions.front().choices.size() == 1);
}

TEST_CASE("k12 two numbers of one person in two rows are both kept, and what differs between rows is told") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "业主电话", "建筑面积"},
                                             {"1-1-101", "测甲", "13800000101", "89"},
                                             {"1-1-101", "测甲", "13900000101", "98"},
                                             {"1-1-102", "测乙", "13800000102", ""},
                                             {"1-1-102", "测乙", "13800000102", "89"}}));
    CHECK(desk.notes().contains(han("two numbers")));
    CHECK(desk.notes().contains(han("in an earlier row")));
    desk.take();
    CHECK(desk.peopleOf("1-1-101").contains(han("业主 测甲 13800000101")));
    CHECK(desk.peopleOf("1-1-101").contains(han("测甲 13900000101")));
    CHECK(desk.peopleOf("1-1-102") == han("业主 测乙 13800000102"));
    SheetDesk three;
    three.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "业主电话"},
                                              {"1-1-101", "测甲", "13800000101"},
                                              {"1-1-101", "测甲", "13900000101"},
                                              {"1-1-101", "测甲", "13700000101"}}));
    CHECK(three.notes().contains(han("more numbers")));
    three.take();
    CHECK(three.peopleOf("1-1-101").contains(han("测甲 13900000101")));
    CHECK_FALSE(three.peopleOf("1-1-101").contains(han("13700000101")));
}
