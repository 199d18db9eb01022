// SPDX-License-Identifier: GPL-3.0-or-later
// Where an operator was once changed and no test noticed (tests/mutation/mutate.py looks for more of them).
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PersonId;
using core::PresenceState;

namespace {

std::size_t missingMarks(const Stage& stage) {
    std::size_t count = 0;
    for (const core::EventRecord& record : stage.core.records) {
        const auto* marked = std::get_if<core::event::PaperMarked>(&record.event);
        count += marked != nullptr && marked->mark == core::PaperMark::Missing ? 1U : 0U;
    }
    return count;
}

} // namespace

TEST_CASE("papers: one that was seen, and is not there after all, is missing; one that is missing is not told twice") {
    Stage stage("script:\n  - {id: p, papers: {all: [lease]}, missing: home}\n"
                "  - {id: fine, say: 齐了, end: matter}\n  - {id: home, say: 请补齐}\n");
    stage.begin();
    const core::PaperKey lease{core::PaperId{"lease"}, 0};
    stage.go(Mark{lease, core::PaperMark::Seen, true});
    stage.go(Mark{lease, core::PaperMark::Seen, false});
    REQUIRE(missingMarks(stage) == 0);
    REQUIRE(stage.go(Next{}) == "home");
    CHECK(stage.visit().papers.at(lease).missing);
    CHECK(missingMarks(stage) == 1);
    stage.go(Back{});
    REQUIRE(stage.go(Next{}) == "home");
    CHECK(missingMarks(stage) == 1);
}

TEST_CASE("promise: a condition that asks how often it was moved, or whether it is locked, holds without one too") {
    for (const char* asked : {"promise.moved > 0", "promise.locked", "promise.known"}) {
        INFO(asked);
        Stage stage("listed: follow_up\nscript:\n  - {id: q, if: '" + std::string(asked) +
                    "', then: yes, else: no}\n  - {id: yes, say: 是, end: matter}\n  - {id: no, say: 否}\n");
        CHECK(stage.begin() == "no");
    }
}

TEST_CASE("find: neither who is at the desk nor who serves already is found") {
    Stage stage("script:\n  - {id: f, find: finance, in: meet, busy: wait, out: none}\n"
                "  - {id: meet, say: '{colleague}', end: matter}\n  - {id: wait, say: 忙, end: matter}\n"
                "  - {id: none, say: 不在}\n");
    // liu has taken over; the desk, chen, plays on for the visitor.
    stage.core.done(core::command::AskHandover{stage.id, core::HandoverId{"h"}, PersonId{"liu"}, {}, "请"});
    stage.core.done(core::command::TakeHandover{stage.id});
    REQUIRE(stage.visit().server == PersonId{"liu"});
    SECTION("oneself, who serves nobody") {
        stage.post("finance", "chen", PresenceState::In);
        CHECK(stage.begin() == "none");
    }
    SECTION("who serves already") {
        stage.world.posts[core::RoleId{"finance"}].push_back(PersonId{"liu"});
        CHECK(stage.begin() == "none");
    }
    SECTION("another") {
        stage.post("finance", "he", PresenceState::In);
        CHECK(stage.begin() == "meet");
    }
}

TEST_CASE("a question has up to nine choices, one for each number key") {
    const auto asks = [](int choices) {
        std::string text = "scenario: t\ntitle: 试\nscript:\n  - id: a\n    ask: 哪个?\n    choices:\n";
        for (int i = 1; i <= choices; ++i) {
            text += "      c" + std::to_string(i) + ": 第" + std::to_string(i) + "个\n";
        }
        return hasErrors(load({"t.yaml", text}, {}).problems);
    };
    CHECK_FALSE(asks(9));
    CHECK(asks(10));
}
