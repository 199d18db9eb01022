// SPDX-License-Identifier: GPL-3.0-or-later
// What each answer leads to is told before it is given, and nothing of it happens.
#include "scenario/player/ahead.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using test::Stage;

namespace {

std::vector<Ahead> aheadOf(Stage& stage) {
    const core::Hall before = stage.core.hall;
    auto ahead = scenario::aheadOf(
        stage.script, stage.screen(), stage.id, [&stage] { return core::Draft(stage.core.hall, stage.core.context()); },
        stage.world);
    REQUIRE(stage.core.hall == before);
    return ahead;
}

} // namespace

TEST_CASE("ahead: the words of each answer, up to where somebody has to do something") {
    Stage stage("facts:\n  day: {type: text, label: 时间}\n"
                "script:\n"
                "  - {id: q, ask: 同意吗, choices: {yes: {say: 同意, go: thank}, no: {say: 不同意, go: sorry}}}\n"
                "  - {id: thank, say: 谢谢您}\n"
                "  - {id: slip, print: receipt, title: 开收据}\n"
                "  - {id: when, say: 您什么时候在家, fill: [day]}\n"
                "  - {id: never, say: 不会说到这里, next: finish}\n"
                "  - {id: sorry, say: 没关系}\n"
                "  - {id: finish, end: matter}\n");
    stage.begin();
    const auto ahead = aheadOf(stage);
    REQUIRE(ahead.size() == 2);
    CHECK(ahead[0].number == 1);
    CHECK(ahead[0].parts == std::vector<AheadPart>{{AheadPart::Kind::Words, "谢谢您"},
                                                   {AheadPart::Kind::Title, "开收据"},
                                                   {AheadPart::Kind::Words, "您什么时候在家"}});
    CHECK(ahead[1].number == 2);
    CHECK(ahead[1].parts == std::vector<AheadPart>{{AheadPart::Kind::Words, "没关系"}, {AheadPart::Kind::End, ""}});
}

TEST_CASE("ahead: another matter that comes first is named; this one does not end") {
    const Loaded inner =
        load({"payment.yaml", "scenario: payment\ntitle: 缴费\nscript:\n  - {id: take, say: 收款}\n"}, {});
    REQUIRE(inner.script);
    Stage stage("script:\n"
                "  - {id: q, ask: 现在交吗, choices: {pay: {say: 交, go: pay}, no: {say: 不交, go: finish}}}\n"
                "  - {id: pay, say: 先缴费, first: payment}\n"
                "  - {id: on, say: 接着办}\n"
                "  - {id: finish, end: matter}\n");
    stage.world.shelf.emplace("payment", *inner.script);
    stage.begin();
    const auto ahead = aheadOf(stage);
    REQUIRE(ahead.size() == 2);
    CHECK(ahead[0].parts ==
          std::vector<AheadPart>{{AheadPart::Kind::Words, "先缴费"}, {AheadPart::Kind::Title, "缴费"}});
    CHECK(ahead[1].parts == std::vector<AheadPart>{{AheadPart::Kind::End, ""}});
}

TEST_CASE("ahead: a fact that has to be filled in first is named; filled in, the words have it") {
    Stage stage("facts:\n  sum: {type: count, label: 金额}\n"
                "script:\n"
                "  - {id: q, fill: [sum], ask: 现在交吗, choices: {yes: {say: 交, go: take}}}\n"
                "  - {id: take, say: '一共{sum}元'}\n");
    stage.begin();
    auto ahead = aheadOf(stage);
    REQUIRE(ahead.size() == 1);
    CHECK(ahead[0].needs == "sum");
    CHECK(ahead[0].parts.empty());
    stage.fill("sum", std::int64_t{447});
    ahead = aheadOf(stage);
    CHECK(ahead[0].needs.empty());
    REQUIRE_FALSE(ahead[0].parts.empty());
    CHECK(ahead[0].parts[0].text == "一共447元");
}

TEST_CASE("ahead: a call that is answered, and one that is not; nothing where nothing is asked") {
    Stage stage(
        "script:\n"
        "  - {id: ring, say: 喂, to: director, by: telephone, call: director, answered: talk, not_answered: later}\n"
        "  - {id: talk, say: 您好, next: finish}\n"
        "  - {id: later, say: 没有接通}\n"
        "  - {id: finish, end: matter}\n");
    stage.begin();
    const auto ahead = aheadOf(stage);
    REQUIRE(ahead.size() == 2);
    CHECK(ahead[0].parts.at(0).text == "您好");
    CHECK(ahead[1].parts.at(0).text == "没有接通");
    stage.go(CallEnded{true});
    CHECK(aheadOf(stage).empty());
}
