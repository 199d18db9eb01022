// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with their placeholders filled in.
#include "scenario/language/placeholders.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/words.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using core::Title;

namespace {

struct Words {
    core::Hall hall;
    core::Visit visit;
    core::Moment now;
    test::TestWorld world;

    Words() { world.clock = &now; }
    std::string operator()(const std::string& sentence, bool inEnglish = false) const {
        return filled(sentence, {hall, visit, world, "visitor", inEnglish});
    }
    Words& named(const std::string& surname, Title title) {
        visit.visitor.surname = surname;
        visit.visitor.title = title;
        return *this;
    }
};

} // namespace

TEST_CASE("the visitor is addressed by surname and title, or as 您, never as 您您") {
    Words words;
    REQUIRE(words("{visitor}，您好！") == "您好！");
    REQUIRE(words("{visitor}您请坐") == "您请坐");
    REQUIRE(words("好的，{visitor}，请稍等") == "好的，请稍等");
    REQUIRE(words("请{visitor}稍等") == "请您稍等");
    REQUIRE(words("书面答复{visitor}") == "书面答复您");
    words.named("王", Title::Unknown);
    REQUIRE(words("{visitor}，您好！") == "您好！");
    words.named("王", Title::Sir);
    REQUIRE(words("{visitor}，您好！") == "王先生，您好！");
    REQUIRE(words("{visitor}您请坐") == "王先生您请坐");
    words.named("欧阳", Title::Madam);
    REQUIRE(words("{visitor}您请坐") == "欧阳女士您请坐");
}

TEST_CASE("in English nobody is addressed whose name is in characters or not known") {
    Words words;
    REQUIRE(words("Good morning, {visitor}.", true) == "Good morning.");
    REQUIRE(words("Hello, {visitor}! Please sit down.", true) == "Hello! Please sit down.");
    words.named("王", Title::Sir);
    REQUIRE(words("{visitor}, please sit down. {visitor}, may I help you?", true) ==
            "Please sit down. May I help you?");
    REQUIRE(words("Good morning, {visitor}.", true) == "Good morning.");
    words.named("Smith", Title::Madam);
    REQUIRE(words("Good morning, {visitor}.", true) == "Good morning, Ms Smith.");
}

TEST_CASE("colleagues, posts, oneself, the office") {
    Words words;
    REQUIRE(words("请{colleague}") == "请同事");
    REQUIRE(words("请{colleague.finance}，{post.finance}") == "请岗位finance，岗位finance");
    words.visit.cast[core::RoleId{"finance"}] = core::PersonId{"liu"};
    words.visit.cast[core::RoleId{"colleague"}] = core::PersonId{"liu"};
    REQUIRE(words("{post}{colleague}，{colleague.finance}") == "职liu名liu，名liu");
    REQUIRE(words("{me}在{office.community}") == "小陈在翠湖园");
    REQUIRE(words("{other}请稍等") == "那位客户请稍等");
    core::Visit other;
    other.id = core::VisitId{"o"};
    other.visitor = {"李", Title::Madam, {}, {}, {}, {}, false, {}};
    words.hall.visits[other.id] = other;
    words.visit.run.other = other.id;
    REQUIRE(words("{other}请稍等") == "李女士请稍等");
}

TEST_CASE("facts are said by their kind") {
    Words words;
    words.visit.facts = {{FactId{"sum"}, core::Money{200'000}},
                         {FactId{"n"}, std::int64_t{3}},
                         {FactId{"ok"}, true},
                         {FactId{"on"}, std::string("2026-11-26")},
                         {FactId{"at"}, std::string("2026-11-06 14:30")},
                         {FactId{"goods"}, std::vector<core::ListItem>{{"沙发", 2, ""}, {"冰箱", 1, ""}}}};
    words.now = {0, 1'795'000'000'000, 480}; // November 2026
    REQUIRE(words("{sum}|{n}|{ok}|{on}|{at}|{goods}") == "2000|3|是|11月26日|11月6日下午两点半|沙发2件、冰箱");
    REQUIRE(words("{ok} {on} {goods}", true) == "yes 26 November 沙发×2, 冰箱");
    const auto atClock = [&words](const char* text) {
        words.visit.facts[FactId{"at"}] = std::string(text);
        return words("at {at}", true);
    };
    const std::string today = dateTimeText(words.now.utc, words.now.offsetMinutes).substr(0, 10);
    const std::string tomorrow = dateTimeText(words.now.utc + 86'400'000, words.now.offsetMinutes).substr(0, 10);
    REQUIRE(atClock((today + " 15:30").c_str()) == "at half past three this afternoon");
    REQUIRE(atClock((tomorrow + " 09:45").c_str()) == "at a quarter to ten tomorrow morning");
    REQUIRE(atClock((tomorrow + " 12:00").c_str()) == "at noon tomorrow");
    REQUIRE(atClock("2026-11-30 19:00") == "at seven o'clock in the evening on 30 November");
    REQUIRE(atClock("2027-01-04 09:49") == "at 9:49 in the morning on 4 January 2027");
    REQUIRE(words("{sum} yuan", true) == "2000 yuan");
    words.visit.facts[FactId{"at"}] = std::string("2026-11-06 14:30");
    words.visit.facts[FactId{"on"}] = std::string("2027-01-04");
    words.visit.facts[FactId{"at"}] = std::string("2025-12-31 14:30");
    REQUIRE(words("{on}|{at}") == "2027年1月4日|2025年12月31日下午两点半"); // of another year: with it
}

TEST_CASE("who says the sentence is not spoken of as a colleague") {
    Words words;
    words.visit.facts[FactId{"by"}] = std::string("小刘");
    REQUIRE(words("由我们的同事{by}负责") == "由我们的同事小刘负责");
    words.visit.facts[FactId{"by"}] = words.world.me().name;
    REQUIRE(words("由我们的同事{by}负责") == "由我本人负责");
    REQUIRE(words("answered by my colleague {by} soon", true) == "answered by me soon");
    REQUIRE(words("请{by}来") == "请小陈来");
}

TEST_CASE("what people typed is plain text: no braces, no markup, nothing is read again") {
    Words words;
    words.named("{me}<b>", Title::Sir);
    words.visit.visitor.room = "{visitor.room}";
    for (const std::string text : {"{me}", "{{me}}", "{", "}", "%1 %2", "<img src=x>", "{office.community}",
                                   "----------", "1234------", "2026-13-45abc", "2026-1a-26", "", "\xE5"}) {
        words.visit.facts[FactId{"x"}] = text;
        REQUIRE(words("[{x}]") == "[" + text + "]");
    }
    REQUIRE(words("{visitor}您好，{visitor.room}") == "{me}<b>先生您好，{visitor.room}");
    REQUIRE(words("{unknown}|{}|{open") == "||{open");
}

TEST_CASE("placeholders of a sentence") { REQUIRE(placeholdersIn("{a}{b}{a}{") == std::vector<std::string>{"a", "b"}); }
