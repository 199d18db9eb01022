// SPDX-License-Identifier: GPL-3.0-or-later
// k06: what each column is taken for, by the titles of public property systems and wherever they stand.
#include "register/sheet_desk.h"

using namespace yingke;
using namespace yingke::registers;
using test::han;
using test::SheetDesk;
using test::sheetOf;

TEST_CASE("k06 业主电话 is the owner's telephone; what is not understood is shown as not taken") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k06_titles_yezhudianhua.csv");
    CHECK(desk.useOf("业主电话") == han("手机号"));
    CHECK(desk.useOf("小区") == han("小区"));
    CHECK(desk.useOf("居住类型") == QStringLiteral("-"));
    CHECK(desk.useOf("序号") == QStringLiteral("-"));
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
}

TEST_CASE("k06 an owner and a tenant in one row are two people") {
    SheetDesk desk;
    desk.lookAtCase(ImportKind::Register, "k06_owner_and_tenant_columns.csv");
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101, 租户 租甲 13900000101"));
    CHECK(desk.peopleOf("1-1-102") == han("业主 测乙 13800000102"));
}

TEST_CASE("k06 titles as systems write them: line breaks, stars, units, brackets, two rows, lines above and between") {
    const struct {
        const char* about;
        tables::Sheet sheet;
        const char* people; ///< of 3-2-1502
    } sheets[] = {
        {"breaks, stars and units",
         sheetOf({{"*楼栋", "单元号", "*户号", "建筑面积(㎡)", "*业主\n姓名", "联系\n方式(必填)"},
                  {"3栋", "2单元", "1502室", "89.5", "测甲", "13800000101"}}),
         "业主 测甲 13800000101"},
        {"a second 联系电话 belongs to who stands before it",
         sheetOf({{"房号", "业主", "联系电话", "租客", "联系电话"},
                  {"3-2-1502", "测甲", "13800000101", "租甲", "13900000101"}}),
         "业主 测甲 13800000101, 租户 租甲 13900000101"},
        {"two rows of titles, the room in the upper one",
         sheetOf({{"房号", "业主", "", "租户", ""},
                  {"", "姓名", "电话", "姓名", "电话"},
                  {"3-2-1502", "测甲", "13800000101", "租甲", "13900000101"}}),
         "业主 测甲 13800000101, 租户 租甲 13900000101"},
        {"two rows, the room in the lower one, a line above",
         sheetOf({{"示范花园业主登记表"},
                  {"房屋信息", "", "业主信息", "", "租户信息", ""},
                  {"楼栋", "房间", "姓名", "手机", "姓名", "手机"},
                  {"3", "2-1502", "测甲", "13800000101", "", ""},
                  {"3", "2单元1502", "", "", "租甲", "13900000101"}}),
         nullptr},
        {"titles far down, a guide below them",
         sheetOf({{"填表说明"},
                  {},
                  {"单位：示范物业"},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {"楼号", "单元", "房号", "产权人", "产权人电话"},
                  {"必填", "选填", "必填", "必填", "11位手机号"},
                  {"3", "2", "1502", "测甲", "13800000101"}}),
         "业主 测甲 13800000101"},
        {"whose it is in brackets",
         sheetOf({{"房号", "姓名(业主)", "电话（业主）", "姓名(租户)", "电话（租户）"},
                  {"3-2-1502", "测甲", "13800000101", "租甲", "13900000101"}}),
         "业主 测甲 13800000101, 租户 租甲 13900000101"},
        {"the contact has a telephone of its own",
         sheetOf({{"房号", "业主姓名", "手机号", "紧急联系人", "联系电话"},
                  {"3-2-1502", "测甲", "13800000101", "测乙", "13900000101"}}),
         "业主 测甲 13800000101, 联系人 测乙 13900000101"},
    };
    for (const auto& one : sheets) {
        INFO(one.about);
        SheetDesk desk;
        desk.look(ImportKind::Register, one.sheet);
        if (one.people == nullptr) { // the home in two columns: what it is, is another test's
            CHECK(desk.useOf("业主姓名") == han("业主名称"));
            CHECK(desk.useOf("租户手机") == han("租户电话"));
            continue;
        }
        desk.take();
        CHECK(desk.peopleOf("3-2-1502") == han(one.people));
    }
}

TEST_CASE("k06 a second telephone without anybody else before it is asked for, and the answer counts") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "联系电话", "联系电话"},
                                             {"1-1-101", "测甲", "13800000101", "13900000101"}}));
    CHECK(desk.plan.openQuestions() == 1);
    CHECK_FALSE(desk.plan.isReady());
    desk.answer("联系电话", "备用电话");
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101, 联系人 测甲 13900000101"));
}

TEST_CASE("k06 columns are named by hand, and the answer serves the next sheet with the same titles, and only that") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"资产", "主人", "呼叫"}, {"1-1-101", "测甲", "13800000101"}}));
    REQUIRE_FALSE(desk.plan.refused.isEmpty());
    REQUIRE(desk.plan.shapes.size() == 1);
    REQUIRE(desk.plan.shapes.front().columns.size() == 3);
    const QString shape = desk.plan.shapes.front().key;
    desk.answers.assign(shape, 0, SheetField::Room);
    desk.answers.assign(shape, 1, SheetField::Name);
    desk.answers.assign(shape, 2, SheetField::Telephone);
    desk.again();
    desk.answer("主人", "业主");
    desk.take();
    CHECK(desk.peopleOf("1-1-101") == han("业主 测甲 13800000101"));
    desk.answers = desk.answers.lasting();
    desk.look(ImportKind::Register, sheetOf({{"九月"}, {"资产", "主人", "呼叫"}, {"1-1-102", "测乙", "13800000102"}}));
    desk.take();
    CHECK(desk.peopleOf("1-1-102") == han("业主 测乙 13800000102"));
    desk.look(ImportKind::Register, sheetOf({{"资产", "主人", "呼机"}, {"1-1-103", "测丙", "13800000103"}}));
    CHECK_FALSE(desk.plan.refused.isEmpty());
}

TEST_CASE("k06 one of two columns that are the same field by hand is not taken any more") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "业主姓名", "曾用名"}, {"1-1-101", "测甲", "测旧"}}));
    desk.answers.assign(desk.plan.shapes.front().key, 2, SheetField::Name);
    desk.again();
    CHECK(desk.useOf("业主姓名") == QStringLiteral("-"));
    CHECK(desk.useOf("曾用名") == han("业主名称"));
    CHECK(desk.plan.openQuestions() == 1); // its title says no owner
}

TEST_CASE("k06 what is kept of a sheet holds nothing that stands in it") {
    SheetDesk desk;
    desk.look(ImportKind::Register, sheetOf({{"房号", "姓名", "身份"}, {"1-1-101", "测甲", "测乙的配偶"}}));
    desk.answer("测乙的配偶", "家庭成员");
    const SheetAnswers kept = desk.answers.lasting();
    REQUIRE_FALSE(kept.isEmpty());
    for (auto one = kept.said.constBegin(); one != kept.said.constEnd(); ++one) {
        CHECK_FALSE(one.key().contains(han("测")));
        CHECK_FALSE(one.value().contains(han("测")));
    }
}
