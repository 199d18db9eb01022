// SPDX-License-Identifier: GPL-3.0-or-later
// No promise, slip or call without its who and where: the checker refuses it, and the scripts that ship have none.
#include "scenario/checker/checker.h"
#include "scenario/player/words.h"
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

const char* const headOfWho = "language: 2\nfacts:\n"
                              "  called: {type: text, label: 称呼, of: visitor}\n"
                              "  number: {type: telephone, label: 电话, of: visitor}\n"
                              "  room: {type: room, label: 房号, of: visitor}\n"
                              "  fault: {type: text, label: 报修内容}\n"
                              "script:\n";

Vocabulary wordsWithSlips() {
    Vocabulary words = testWords();
    words.slips["receipt"] = {"收据", "Receipt", {}, {}};
    words.layouts.insert("receipt");
    words.slipNeeds["receipt"] = {"visitor", "total"};
    words.parties["owner"] = {"业主", "Owner", {}, {}};
    return words;
}

/// What is told of it, by line.
std::vector<std::pair<int, std::string>> told(const std::string& steps) {
    std::vector<std::pair<int, std::string>> all;
    for (const Problem& problem : check(scriptOf(headOfWho + steps), wordsWithSlips(), {})) {
        if (problem.code == "who-and-where") {
            CHECK(problem.gravity == Gravity::Error);
            CHECK_FALSE(problem.chinese.empty());
            all.emplace_back(problem.place.line, problem.english);
        }
    }
    return all;
}

bool mentions(const std::pair<int, std::string>& one, const std::string& words) {
    return one.second.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a promise that names the visitor, the room or a fact nobody asked is refused at its line") {
    const std::string vow =
        "  - id: vow\n    say: 好\n    promise: {kind: k, what: '{visitor}，{visitor.room}，{fault}', due: 1 h}\n";
    const auto all = told(vow);
    REQUIRE(all.size() == 1);
    CHECK(all[0].first == 12); // the promise, not its step
    CHECK(mentions(all[0], "the visitor's name"));
    CHECK(mentions(all[0], "the visitor's room"));
    CHECK(mentions(all[0], "\"fault\""));
    CHECK(told("  - {id: a, say: 您是?, fill: [called, room, fault]}\n" + vow).empty());
    CHECK(told("  - {id: a, say: 您是?, fill: [called, room]}\n" + vow).size() == 1);
}

TEST_CASE("one way round the question is enough to be refused; a guard on what is known is none") {
    const std::string end = "  - {id: vow, say: 好, promise: {kind: k, what: '{visitor.name}', due: 1 h}}\n";
    CHECK(told("  - {id: a, ask: 急吗, choices: {no: {say: 不急, go: who}, yes: {say: 急, go: vow}}}\n"
               "  - {id: who, say: 您贵姓, fill: [called]}\n" +
               end)
              .size() == 1);
    CHECK(told("  - {id: a, if: has.called, then: vow, else: who}\n"
               "  - {id: who, say: 您贵姓, fill: [called]}\n" +
               end)
              .empty());
    CHECK(told("  - {id: a, if: not has.called, then: who, else: vow}\n"
               "  - {id: who, say: 您贵姓, fill: [called]}\n" +
               end)
              .empty());
}

TEST_CASE("a promise with a follow-up and a call to the visitor need the telephone") {
    CHECK(told("  - {id: vow, say: 好, promise: {kind: k, what: 回话, due: 1 h, script: t}}\n").size() == 1);
    CHECK(told("  - {id: vow, say: 好, promise: {kind: k, what: 回话, due: 1 h}}\n").empty());
    CHECK(told("  - {id: a, say: 电话, fill: [number]}\n"
               "  - {id: vow, say: 好, promise: {kind: k, what: 回话, due: 1 h, script: t}}\n")
              .empty());
    const std::string ring = "  - {id: ring, say: 您好, call: visitor, answered: bye, not_answered: bye}\n"
                             "  - {id: bye, say: 再见}\n";
    CHECK(told(ring).size() == 1);
    CHECK(told("  - {id: a, say: 电话, fill: [number]}\n" + ring).empty());
}

TEST_CASE("a call needs its number and what its sentence names; one to the house its sentence alone") {
    const std::string ring = "  - {id: ring, say: '{room}报修{fault}', to: finance, call: finance, answered: bye,"
                             " not_answered: bye}\n  - {id: bye, say: 再见}\n";
    const auto all = told(ring);
    REQUIRE(all.size() == 1);
    CHECK(mentions(all[0], "\"room\", \"fault\""));
    CHECK(told("  - {id: a, say: 修什么, fill: [room, fault]}\n" + ring).empty());
    const std::string owner = "  - {id: ring, say: 您好, to: owner, call: owner, number: owner_telephone,"
                              " answered: bye, not_answered: bye";
    CHECK(told(owner + "}\n  - {id: bye, say: 再见}\n").size() == 1);
    CHECK(told(owner + ", look_up: [register]}\n  - {id: bye, say: 再见}\n").empty()); // the register was asked
}

TEST_CASE("a slip needs what its layout can't do without") {
    CHECK(told("  - {id: slip, say: 收据, print: receipt}\n").size() == 1);
    CHECK(told("  - {id: a, say: 您贵姓, fill: [called]}\n  - {id: slip, say: 收据, print: receipt}\n").empty());
}

TEST_CASE("a follow-up knows the visitor, and what its head declares, from the visit before") {
    const std::string ring = "  - {id: ring, say: '{fault}修好了', call: visitor, answered: bye, not_answered: bye}\n"
                             "  - {id: bye, say: 再见}\n";
    CHECK(told(ring).size() == 1);
    for (const Problem& problem :
         check(scriptOf("listed: follow_up\n" + std::string(headOfWho) + ring), wordsWithSlips(), {})) {
        CHECK(problem.code != "who-and-where");
    }
}

TEST_CASE("of: visitor is for a name, a room or a telephone") {
    const Loaded loaded = load({"t.yaml", "scenario: t\ntitle: 试\nfacts:\n  n: {type: count, label: 数, of: visitor}\n"
                                          "script:\n  - {id: a, say: 好, fill: [n]}\n"},
                               {});
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].code == "not-of-visitor");
    CHECK(loaded.problems[0].place.line == 4);
}

TEST_CASE("the scripts that ship promise, print and call nobody unknown, with the slips that ship") {
    Vocabulary words = shippedWords();
    addLayouts(sourceDir() + "/resources/slips", words);
    CHECK(words.slipNeeds.at("receipt").count("visitor") == 1);
    for (const Script& script : shippedLibrary().scripts) {
        for (const Problem& problem : check(script, words, {})) {
            FAIL_CHECK(script.id << ": " << problem.place.file << ":" << problem.place.line << " " << problem.english);
        }
    }
}

TEST_CASE("what is the visitor's own is known from the details, and what is entered becomes one") {
    const std::string body = std::string(headOfWho) +
                             "  - {id: known, if: has.called and has.number, then: bye, else: ask}\n"
                             "  - {id: ask, say: 您贵姓, fill: [called, number]}\n"
                             "  - {id: bye, say: 好的}\n";
    Stage stage(body);
    SECTION("nothing known: asked, and kept as the visitor's") {
        REQUIRE(stage.begin() == "ask");
        stage.go(
            Fill{{{core::FactId{"called"}, std::string("王女士")}, {core::FactId{"number"}, std::string("8888888")}}});
        CHECK(stage.visit().visitor.surname == "王");
        CHECK(stage.visit().visitor.title == core::Title::Madam);
        CHECK(stage.visit().visitor.telephone == "8888888");
        REQUIRE(stage.go(Next{}) == "bye");
        REQUIRE(stage.begin() == "bye"); // asked once
    }
    SECTION("known: not asked") {
        core::VisitorChange change = asCalled("李先生");
        change.telephone = "7777777";
        stage.core.done(core::command::Describe{stage.id, change});
        REQUIRE(stage.begin() == "bye");
        CHECK(stage.visit().facts.at(core::FactId{"called"}) == core::FactValue(std::string("李先生")));
    }
    SECTION("from the register: the telephone alone is found") {
        Stage other(std::string(headOfWho) +
                    "  - {id: known, look_up: [register], if: has.number, then: bye, else: ask}\n"
                    "  - {id: ask, say: 电话, fill: [number]}\n  - {id: bye, say: 好的}\n");
        other.world.tables["register"] = {{core::FactId{"visitor_telephone"}, std::string("6666666")}};
        REQUIRE(other.begin() == "bye");
        CHECK(other.visit().visitor.telephone == "6666666");
    }
}
