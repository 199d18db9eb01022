// SPDX-License-Identifier: GPL-3.0-or-later
// A script's own ids stay in the script: people read names; and what a follow-up carries on is in use.
#include "scenario/checker/checker.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;

namespace {

std::vector<const Problem*> ofCode(const Problems& problems, const std::string& code) {
    std::vector<const Problem*> found;
    for (const Problem& problem : problems) {
        if (problem.code == code) {
            found.push_back(&problem);
        }
    }
    return found;
}

Library carrying(const std::string& third) {
    const auto named = [](const std::string& id, const std::string& body) {
        const Loaded loaded = load({id + ".yaml", "scenario: " + id + "\ntitle: 试\n" + body}, {});
        REQUIRE(loaded.script);
        return *loaded.script;
    };
    Library library;
    library.scripts.push_back(
        named("one", "facts: {paid: {type: money, label: 已付}}\nscript:\n"
                     "  - {id: a, say: 好, fill: [paid], promise: {kind: k, what: w, due: 1 h, script: two}}\n"));
    library.scripts.push_back(named("two",
                                    "listed: follow_up\nfacts: {paid: {type: money, label: 已付}}\nscript:\n"
                                    "  - {id: a, say: 好, promised: kept}\n"
                                    "  - {id: b, say: 再约, promise: {kind: k, what: w, due: 1 h, script: three}}\n"));
    library.scripts.push_back(named("three", third));
    return library;
}

} // namespace

TEST_CASE("a task and a call name the person, not the id; an unknown one is told") {
    test::Stage stage(
        "script:\n  - {id: a, say: 好, meanwhile: [{id: x, who: owner, do: 到场}, {id: y, who: visitor, do: "
        "填表}, {id: z, who: nobody, do: 等}]}\n  - {id: b, call: visitor}\n");
    stage.world.words.parties["owner"] = {"业主", "Owner", {}, {}};
    stage.begin();
    const Screen screen = stage.screen();
    REQUIRE(screen.tasks.size() == 3);
    CHECK(screen.tasks[0].who == "业主");
    CHECK(screen.tasks[1].who == "客户");
    CHECK(screen.tasks[2].who == "同事");
    const Problems problems = check(stage.script, stage.world.words, {});
    REQUIRE_FALSE(ofCode(problems, "unknown-party").empty());
}

TEST_CASE("a call of a party shows its name, and a sum without a label its field's") {
    test::Stage call("script:\n  - {id: a, call: owner, number: owner_telephone}\n");
    call.world.words.parties["owner"] = {"业主", "Owner", {}, {}};
    call.begin();
    REQUIRE(call.screen().call);
    CHECK(call.screen().call->party == "业主");
    test::Stage sums("facts: {n: {type: count, label: 数}, total: {type: money, label: 合计}}\n"
                     "script:\n  - {id: a, amounts: {total: 5 * 100, rest_of: 3 * 100, worker_pass: 100}, say: 好}\n");
    sums.begin();
    REQUIRE(sums.screen().amounts.size() == 3);
    CHECK(sums.screen().amounts[0].label == "合计");
    CHECK(sums.screen().amounts[1].label == "金额");
    CHECK(sums.screen().amounts[2].label == "工本费");
}

TEST_CASE("a fact that a follow-up only carries on to the next one is in use") {
    const CheckOptions options;
    const Problems carried =
        checkLibrary(carrying("listed: follow_up\nfacts: {paid: {type: money, label: 已付}}\nscript:\n"
                              "  - {id: a, say: \"退{paid}元\", promised: kept}\n"),
                     test::testWords(), options);
    CHECK(ofCode(carried, "unused-fact").empty());
    // Carried to nobody: told.
    const Problems lost = checkLibrary(carrying("listed: follow_up\nscript:\n  - {id: a, say: 好, promised: kept}\n"),
                                       test::testWords(), options);
    REQUIRE(ofCode(lost, "unused-fact").size() == 1);
    CHECK(ofCode(lost, "unused-fact").front()->place.file == "two.yaml");
}
