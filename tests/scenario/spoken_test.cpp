// SPDX-License-Identifier: GPL-3.0-or-later
// Money, time and places as people say them, and what somebody is called who is not spoken to.
#include "scenario/player/spoken.h"
#include "scenario/player/words.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using core::Title;

TEST_CASE("the time of day is said") {
    CHECK(spokenClock("15:30") == "下午三点半");
    CHECK(spokenClock("09:05") == "上午九点零五分");
    CHECK(spokenClock("9:05") == "上午九点零五分");
    CHECK(spokenClock("12:00") == "中午十二点");
    CHECK(spokenClock("14:15") == "下午两点一刻");
    CHECK(spokenClock("14:45") == "下午两点三刻");
    CHECK(spokenClock("08:20") == "早上八点二十分");
    CHECK(spokenClock("20:10") == "晚上八点十分");
    CHECK(spokenClock("00:00") == "凌晨零点");
    CHECK(spokenClock("02:00") == "凌晨两点");
    CHECK(spokenClock("23:59") == "晚上十一点五十九分");
    CHECK(spokenClock("25:00") == "25:00");
}

TEST_CASE("a day near by is said as today, tomorrow, the day after; money without its noughts") {
    const core::Moment now{0, 1'795'000'000'000, 480}; // 18 November 2026
    CHECK(spoken(std::string("2026-11-18 15:30"), now) == "今天下午三点半");
    CHECK(spoken(std::string("2026-11-19 09:00"), now) == "明天上午九点");
    CHECK(spoken(std::string("2026-11-20"), now) == "后天");
    CHECK(spoken(std::string("2026-11-21"), now) == "11月21日");
    CHECK(spoken(std::string("2026-11-17"), now) == "11月17日");
    CHECK(spoken(std::string("2027-01-04 14:00"), now) == "2027年1月4日下午两点");
    CHECK(spoken(std::string("15:30"), now) == "下午三点半");
    CHECK(spoken(core::Money{89'500}, now) == "895");
    CHECK(spoken(core::Money{34'560}, now) == "345.60");
    CHECK(spoken(std::string("燃气 · 示例燃气抢修"), now) == "示例燃气抢修");
    CHECK(spoken(std::vector<core::ListItem>{{"沙发", 2, ""}, {"冰箱", 1, ""}}, now) == "沙发2件、冰箱");
    CHECK(spoken(std::vector<core::ListItem>{{"沙发", 2, "", "套"}, {"茶几", 1, "", "张"}}, now) == "沙发2套、茶几1张");
}

TEST_CASE("money is said in yuan, jiao and fen") {
    CHECK(spokenToTheFen(core::Money{128'640}) == "1286元4角");
    CHECK(spokenToTheFen(core::Money{34'567}) == "345元6角7分");
    CHECK(spokenToTheFen(core::Money{2'005}) == "20元零5分");
    CHECK(spokenToTheFen(core::Money{50}) == "5角");
    CHECK(spokenToTheFen(core::Money{5}) == "5分");
    CHECK(spokenToTheFen(core::Money{89'500}).empty());
    CHECK(spokenToTheFen(core::Money{0}).empty());
    CHECK(spokenToTheFen(core::Money{-50}).empty());
}

TEST_CASE("where somebody is: 去…了 of places and errands alone, and no illness told to a visitor") {
    for (const auto& [reason, said] : std::map<std::string, std::string>{{"银行", "去银行了"},
                                                                         {"税务局", "去税务局了"},
                                                                         {"开会", "去开会了"},
                                                                         {"开会去了", "开会去了"},
                                                                         {"在二期现场", "在二期现场"},
                                                                         {"正在会客", "正在会客"},
                                                                         {"出差", "出差了"},
                                                                         {"请假", "请假了"},
                                                                         {"午休", "正在午休"},
                                                                         {"陪领导检查", "去陪领导检查了"},
                                                                         {"区里开会", "去区里开会了"},
                                                                         {"有事", "有事外出"},
                                                                         {"临时有事", "有事外出"},
                                                                         {"生病", "有事外出"}}) {
        CHECK(spokenReason(reason) == said);
    }
}

TEST_CASE("who is spoken of is never 您, and what was typed as a name becomes name and title") {
    core::Visitor visitor;
    CHECK(spokenOf(visitor, false) == "客户");
    visitor.surname = "王";
    CHECK(spokenOf(visitor, false) == "姓王的客户");
    visitor.surname = "欧阳";
    CHECK(spokenOf(visitor, false) == "姓欧阳的客户");
    for (const char* called : {"王经理", "刘总", "王工", "王明"}) { // no 姓刘总的客户
        visitor.surname = called;
        CHECK(spokenOf(visitor, false) == called);
    }
    visitor = changed({}, asCalled("王先生"));
    CHECK(visitor.surname == "王");
    CHECK(visitor.title == Title::Sir);
    CHECK(spokenOf(visitor, false) == "王先生");
    CHECK(changed({}, asCalled("欧阳女士")).title == Title::Madam);
    CHECK(changed({}, asCalled("欧阳小姐")).surname == "欧阳");
    CHECK(changed({}, asCalled("王")).title == Title::Unknown);
    CHECK(changed({}, asCalled("Ms Smith")).surname == "Smith");
    CHECK(spokenOf(changed({}, asCalled("Ms Smith")), true) == "Ms Smith");
    CHECK(spokenOf({}, true) == "the visitor");
}

TEST_CASE("a sentence to somebody else speaks of the visitor; written down, digits stay") {
    core::Hall hall;
    core::Visit visit;
    core::Moment now{0, 1'795'000'000'000, 480};
    test::TestWorld world;
    world.clock = &now;
    visit.facts[FactId{"at"}] = std::string("2026-11-18 15:30");
    visit.facts[FactId{"sum"}] = core::Money{89'500};
    const auto to = [&](const char* listener, const std::string& text) {
        return filled(text, {hall, visit, world, listener});
    };
    CHECK(to("director", "主任，恒大建材的{visitor}在外面等您。") == "主任，恒大建材的客户在外面等您。");
    CHECK(to("visitor", "{visitor}，这位是周主任。主任，这位是{visitor.name}。") == "这位是周主任。主任，这位是客户。");
    CHECK(to(writtenDown, "书面答复{visitor}，{at}，{sum}") == "书面答复客户，11月18日 15:30，895.00");
    CHECK(to(receptionist, "约好{at}") == "约好今天下午三点半");
    CHECK(to("other", "{other}，请您稍等。") == "请您稍等。"); // A's name is not known: no 那位客户 to A's face
    CHECK(to("visitor", "{other}在等。") == "那位客户在等。");
    visit.facts[FactId{"says"}] = std::string("明天再谈。");
    CHECK(to("visitor", "主任说：{says}。") == "主任说：明天再谈。");
}

TEST_CASE("post and name are not said twice") {
    core::Hall hall;
    core::Visit visit;
    core::Moment now{0, 1'795'000'000'000, 480};
    struct Staff : test::TestWorld {
        std::string name;
        std::string post;
        std::optional<Person> person(const core::PersonId& id) const override {
            return Person{id, name, post, Gender::Man, ""};
        }
    } world;
    world.clock = &now;
    visit.cast[core::RoleId{"colleague"}] = core::PersonId{"x"};
    const auto introduced = [&](const char* post, const char* name) {
        world.post = post;
        world.name = name;
        return filled("这位是我们的{post}{colleague}。", {hall, visit, world});
    };
    CHECK(introduced("管理处主任", "周主任") == "这位是我们的周主任。");
    CHECK(introduced("工程主管", "何工") == "这位是我们的工程主管何工。");
    CHECK(introduced("财务", "财务") == "这位是我们的财务。");
    CHECK(introduced("财务", "郑会计") == "这位是我们的财务郑会计。");
}
