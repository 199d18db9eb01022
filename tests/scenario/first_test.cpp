// SPDX-License-Identifier: GPL-3.0-or-later
// One matter inside another: a scenario waits for the one that comes first, keeps what is known, and goes on.
#include "scenario/checker/checker.h"
#include "support/scenario_play.h"

#include <algorithm>

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

Script textOf(const std::string& id, const std::string& body) {
    const Loaded loaded = load({id + ".yaml", "scenario: " + id + "\ntitle: " + id + "\n" + body}, {});
    REQUIRE(loaded.script);
    REQUIRE_FALSE(hasErrors(loaded.problems));
    return *loaded.script;
}

const char* const release = "facts:\n"
                            "  owes: {type: yes_no, label: 欠费}\n"
                            "  goods: {type: text, label: 物品}\n"
                            "script:\n"
                            "  - {id: ask, say: 搬什么, fill: [goods, owes]}\n"
                            "  - {id: check, if: owes, then: pay, else: slip}\n"
                            "  - {id: pay, say: 先缴费, first: payment, next: again}\n"
                            "  - {id: again, say: 接着办, within: {limit: 5 min, passed: slip}}\n"
                            "  - {id: slip, say: 放行条}\n";
const char* const payment = "facts:\n"
                            "  sum: {type: count, label: 钱}\n"
                            "script:\n"
                            "  - {id: take, say: 收款, fill: [sum]}\n"
                            "  - {id: receipt, say: 收据}\n";

/// Both on the shelf; the first is played.
struct TwoMatters : Stage {
    explicit TwoMatters(const std::string& inner = payment) : Stage(textOf("release", release)) {
        world.shelf.emplace("release", script);
        world.shelf.emplace("payment", textOf("payment", inner));
        begin();
        go(Fill{{{core::FactId{"goods"}, std::string("沙发")}, {core::FactId{"owes"}, true}}});
        REQUIRE(go(Next{}) == "pay");
    }
    /// An input to whatever script the visit is on.
    std::string on(const Input& input) {
        script = world.shelf.at(visit().run.script.id);
        return go(input);
    }
};

} // namespace

TEST_CASE("a matter waits for another one and goes on behind it, with what is known of both") {
    TwoMatters stage;
    REQUIRE(stage.on(Next{}) == "take");
    REQUIRE(stage.visit().run.script.id == "payment");
    REQUIRE(stage.visit().suspended.size() == 1);
    REQUIRE(stage.visit().suspended.front().run.script.id == "release");
    REQUIRE(stage.visit().earlierScripts.empty()); // it has not ended, and is not left

    stage.on(Fill{{{core::FactId{"sum"}, std::int64_t{895}}}});
    REQUIRE(stage.on(Next{}) == "receipt");
    REQUIRE(stage.on(Next{}) == "again");
    REQUIRE(stage.visit().run.script.id == "release");
    REQUIRE(stage.visit().suspended.empty());
    REQUIRE(stage.visit().earlierScripts == std::vector{stage.world.shelf.at("payment").ref});
    REQUIRE(stage.visit().facts.at(core::FactId{"goods"}) == core::FactValue(std::string("沙发")));
    REQUIRE(stage.visit().facts.at(core::FactId{"sum"}) == core::FactValue(std::int64_t{895}));
    REQUIRE(core::findLimit(stage.visit(), core::LimitKind::Script) != nullptr); // its clock begins where it goes on
    REQUIRE(stage.on(Back{}) == "pay");
    REQUIRE(stage.on(Next{}) == "take"); // it waits again: nothing was decided for good
}

TEST_CASE("what the shelf does not have is not waited for") {
    TwoMatters stage;
    stage.world.shelf.erase("payment");
    REQUIRE(stage.go(Next{}) == "again");
    REQUIRE(stage.visit().suspended.empty());
}

TEST_CASE("a matter that was handed over does not go on behind the colleague's back") {
    TwoMatters stage("script:\n"
                     "  - {find: finance, in: lead, out: lead}\n"
                     "  - {id: lead, say: 这位是财务, hand_over: colleague}\n"
                     "  - {id: over, end: matter}\n");
    stage.post("finance", "zhao", core::PresenceState::In);
    REQUIRE(stage.on(Next{}) == "lead");
    REQUIRE(stage.on(Taken{}) == "(end)");
    REQUIRE(stage.visit().server == core::PersonId{"zhao"});
    REQUIRE(stage.visit().suspended.size() == 1);
    stage.core.done(core::command::GiveBack{stage.id});
    stage.script = stage.world.shelf.at("release");
    REQUIRE(stage.go(GoOn{}) == "again");
    REQUIRE(stage.blocked(GoOn{}).kind == Obstacle::Kind::NotHere); // once
}

TEST_CASE("a farewell ends the inner matter without the outer one coming back at the door") {
    TwoMatters stage("script:\n  - {id: take, say: 收款}\n  - {id: out, end: farewell}\n");
    REQUIRE(stage.on(Next{}) == "take");
    REQUIRE(stage.on(Next{}) == "(end)");
    REQUIRE(core::stageOf(stage.visit()) == core::Stage::Farewell);
    REQUIRE(stage.visit().suspended.size() == 1); // it was not done: that is told
}

TEST_CASE("the checker wants the scenario that comes first, and no ring") {
    Library library;
    const auto tells = [&library](const std::string& code) {
        const Problems problems = checkLibrary(library, testWords(), {});
        return std::any_of(problems.begin(), problems.end(), [&code](const Problem& one) { return one.code == code; });
    };
    library.scripts = {textOf("a", "script:\n  - {id: x, say: 好, first: b}\n  - {id: y, say: 好}\n")};
    REQUIRE(tells("unknown-script"));
    library.scripts.push_back(textOf("b", "script:\n  - {id: x, say: 好}\n"));
    REQUIRE_FALSE(tells("unknown-script"));
    REQUIRE_FALSE(tells("first-in-a-ring"));
    library.scripts.back() = textOf("b", "script:\n  - {id: x, say: 好, first: c}\n");
    library.scripts.push_back(textOf("c", "script:\n  - {id: x, say: 好, first: a}\n"));
    REQUIRE(tells("first-in-a-ring"));
    library.scripts = {textOf("a", "script:\n  - {id: x, say: 好, first: a}\n")};
    REQUIRE(tells("first-in-a-ring"));
}
