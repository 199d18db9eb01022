// SPDX-License-Identifier: GPL-3.0-or-later
// Where an operator was once changed and no test noticed (tests/mutation/mutate.py looks for more of them).
#include "scenario/explorer/explorer_borders.h"
#include "scenario/explorer/explorer_rows.h"
#include "scenario/explorer/explorer_typed.h"
#include "scenario/language/values.h"
#include "scenario/player/practice_surroundings.h"
#include "support/scenario_play.h"

#include <algorithm>

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
    REQUIRE(stage.blocked(Next{}).kind == Obstacle::Kind::PapersMissing);
    stage.go(Mark{lease, core::PaperMark::Missing, true});
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

TEST_CASE("a range: either end may be left out, and both must be numbers where they stand") {
    const auto ends = [](const char* text) {
        const auto read = range(text);
        const auto shown = [](const std::optional<std::int64_t>& end) { return end ? std::to_string(*end) : "-"; };
        return read ? shown(read->least) + " " + shown(read->most) : "no";
    };
    CHECK(ends("1..200") == "1 200");
    CHECK(ends(" 1 .. 200 ") == "1 200");
    CHECK(ends("1..") == "1 -");
    CHECK(ends("..5") == "- 5");
    CHECK(ends("7..7") == "7 7");
    for (const char* wrong : {"1..x", "x..5", "x..y", "..x", "x..", "..", "5..1", "5", ""}) {
        INFO(wrong);
        CHECK(ends(wrong) == "no");
    }
}

TEST_CASE("explorer: of very many values the last is tried too, which is the field left empty") {
    std::string either = "n == 0";
    for (int number = 10; number < 100; number += 10) {
        either += " or n == " + std::to_string(number);
    }
    const Script script = scriptOf("facts:\n  n: {type: count, label: 数, range: 0..500, optional: yes}\nscript:\n"
                                   "  - {id: a, say: 几个?, fill: [n]}\n  - {id: q, if: '" +
                                   either + "', then: b, else: b}\n  - {id: b, say: 好}\n");
    const ExplorerBorders borders(script);
    const TypedConditions typed(script);
    std::uint64_t left = 1'000;
    const core::FactId n{"n"};
    const auto others = [](const std::string&) { return std::optional(0.0); };
    const auto values = [](const Step&, const std::string&) { return std::optional<Value>(); };
    const FilledRows made = rowsFor({&script.facts.at(n)}, {borders, others, typed, values, core::Moment{}, left});
    REQUIRE(made.rows.size() == mostCandidates);
    CHECK_FALSE(made.rows.back().at(n));
    for (std::size_t row = 0; row + 1 < made.rows.size(); ++row) {
        CHECK(made.rows[row].at(n));
    }
}

TEST_CASE("explorer: what does not fit together takes no way from what does") {
    // The first pair for which the condition holds is 61 and 11, where b lies before a.
    const Script script =
        scriptOf("language: 2\nfacts:\n  a: {type: count, label: 甲, range: 0..100}\n"
                 "  b: {type: count, label: 乙, range: 0..100}\nscript:\n  - {id: s, say: 几个?, fill: [a, b]}\n"
                 "  - {id: q, if: 'a > 60 and b > 10 and b < 80', then: c, else: c}\n  - {id: c, say: 好}\n");
    const ExplorerBorders borders(script);
    const TypedConditions typed(script);
    std::uint64_t left = 100'000;
    const auto of = [](const FilledRow& row, const char* fact) {
        return std::get<std::int64_t>(*row.at(core::FactId{fact}));
    };
    const auto fits = [&of](const FilledRow& row) { return of(row, "b") >= of(row, "a"); };
    const auto others = [](const std::string&) { return std::optional(0.0); };
    const auto values = [](const Step&, const std::string&) { return std::optional<Value>(); };
    constexpr std::size_t few = 8;
    const FilledRows made = rowsFor({&script.facts.at(core::FactId{"a"}), &script.facts.at(core::FactId{"b"})},
                                    {borders, others, typed, values, core::Moment{}, left, fits, few});
    CHECK(made.rows.size() == few);
    CHECK(std::any_of(made.rows.begin(), made.rows.end(),
                      [&](const FilledRow& row) { return fits(row) && of(row, "a") > 60 && of(row, "b") < 80; }));
}

TEST_CASE("explorer: a number before a colon is a time of day only where two digits stand behind it") {
    const Script script =
        scriptOf("facts:\n  n: {type: count, label: 数}\n  k9: {type: count, label: 个}\nscript:\n"
                 "  - {id: a, say: 几个?, fill: [n, k9]}\n"
                 "  - {id: q, if: 'n == (k9 > 3 ? 12:k9)', then: b, else: b}\n  - {id: b, say: 好}\n");
    const ExplorerBorders borders(script);
    CHECK(borders.times("n").empty());
    REQUIRE_FALSE(borders.comparisons().empty());
    for (const Comparison& comparison : borders.comparisons()) {
        CHECK(comparison.numbers == std::set<std::int64_t>{3, 12});
    }
}

TEST_CASE("practice: oneself has a name, all others are called by their post") {
    const Vocabulary words = testWords();
    const PracticeSurroundings world(words, usualLimits());
    const auto called = [&world](const core::PersonId& id) {
        const auto person = world.person(id);
        REQUIRE(person);
        CHECK(person->id == id);
        return person->name + " " + person->post;
    };
    CHECK(called(world.me().id) == world.me().name + " " + world.me().post);
    CHECK(called(world.holders(core::RoleId{"finance"}).at(0)) == "岗位finance 岗位finance");
    CHECK(called(PersonId{"p_nobody_knows"}) == "nobody_knows nobody_knows");
}
