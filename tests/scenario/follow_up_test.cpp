// SPDX-License-Identifier: GPL-3.0-or-later
// Promises and their follow-ups in the language, and what else the services needed of it.
#include "scenario/checker/checker.h"
#include "scenario/explorer/explorer.h"
#include "scenario/player/fact_check.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using Kind = Obstacle::Kind;

namespace {

core::PromiseId promiseIn(Stage& stage, core::PromiseMoves moves) {
    stage.core.arrive("before");
    core::command::MakePromise make;
    make.visit = core::VisitId{"before"};
    make.promise = core::PromiseId{"p"};
    make.kind = "k";
    make.what = "送票到 3-2-1502";
    make.owner = core::PersonId{"chen"};
    make.due = stage.core.now.utc + 3'600'000; // 20:06 of that day
    make.moves = moves;
    stage.core.done(make);
    stage.core.done(core::command::RecordFact{make.visit, core::FactId{"room"}, std::string("3-2-1502")});
    stage.core.done(core::command::RecordFact{make.visit, core::FactId{"secret"}, std::string("不带过去")});
    return make.promise;
}

const char* const follow = "listed: follow_up\n"
                           "facts:\n"
                           "  room: {type: text, label: 房}\n"
                           "  at: {type: date_time, label: 时间, future: yes}\n"
                           "script:\n"
                           "  - {id: a, say: \"{promise}，{promise.due}，{room}\", fill: [at]}\n"
                           "  - {id: m, say: 改, promised: {moved_to: at, why: \"{room}没人\"}}\n"
                           "  - {id: k, say: 好, promised: kept}\n";

Library libraryOf(const std::string& moves, const std::string& followUp) {
    Library library;
    library.scripts.push_back(scriptOf(
        "script:\n  - {id: a, say: 好, promise: {kind: k, what: w, due: 1 h, moves: " + moves + ", script: u}}\n"));
    Loaded loaded = load({"u.yaml", "scenario: u\ntitle: 跟进\nlisted: follow_up\n" + followUp}, {});
    REQUIRE(loaded.script);
    library.scripts.push_back(*loaded.script);
    return library;
}

bool tells(const Library& library, const std::string& code) {
    const Problems problems = checkLibrary(library, testWords(), {});
    return std::any_of(problems.begin(), problems.end(), [&code](const Problem& one) { return one.code == code; });
}

} // namespace

TEST_CASE("S0-02 a follow-up knows its promise, and takes over what its head declares and nothing else") {
    Stage stage(follow);
    const core::PromiseId id = promiseIn(stage, core::PromiseMoves::Freely);
    REQUIRE(stage.go(Begin{{}, id, {}}) == "a");
    CHECK(stage.screen().words == "送票到 3-2-1502，今天晚上八点零六分，3-2-1502");
    CHECK(stage.visit().facts.count(core::FactId{"secret"}) == 0);
    stage.fill("at", std::string("2026-11-19 09:00"));
    stage.go(Next{});
    REQUIRE(stage.go(Next{}) == "k");
    CHECK(stage.core.hall.promises.at(id).moved == 1);
    stage.go(Back{});
    REQUIRE(stage.go(Next{}) == "k"); // left once more: moved once only
    CHECK(stage.core.hall.promises.at(id).moved == 1);
    REQUIRE(stage.go(Next{}) == "(end)");
    CHECK(stage.core.hall.promises.at(id).state == core::PromiseState::Kept);
}

TEST_CASE("S3.4-07 S3.4-08 a promise moves later only, and not when it is locked") {
    Stage stage(follow);
    const core::PromiseId id = promiseIn(stage, core::PromiseMoves::Once);
    stage.go(Begin{{}, id, {}});
    stage.fill("at", std::string("2026-11-18 20:00"));
    stage.go(Next{});
    CHECK(stage.blocked(Next{}) == Obstacle{Kind::BadFact, core::StepId{"m"}, "at", "later"});
    stage.fill("at", std::string("2026-11-19 09:00"));
    REQUIRE(stage.go(Next{}) == "k");
    stage.go(Back{});
    stage.fill("at", std::string("2026-11-20 09:00"));
    CHECK(stage.blocked(Next{}) == Obstacle{Kind::NotHere, core::StepId{"m"}, "promise", "locked"});
    stage.core.done(core::command::BreakPromise{id, "x"});
    stage.go(Begin{{}, id, {}});
    stage.fill("at", std::string("2026-11-20 10:00"));
    stage.go(Next{});
    CHECK(stage.blocked(Next{}).detail == "locked");
}

TEST_CASE("a follow-up without a promise (a rehearsal) goes through and does nothing; an unknown one is refused") {
    Stage stage(follow);
    REQUIRE(stage.begin() == "a");
    CHECK(stage.screen().words == "，，");
    stage.fill("at", std::string("2026-11-19 09:00"));
    stage.go(Next{});
    stage.go(Next{});
    REQUIRE(stage.go(Next{}) == "(end)");
    CHECK(stage.core.hall.promises.empty());
    CHECK(stage.blocked(Begin{{}, core::PromiseId{"nobody"}, {}}).kind == Kind::NotHere);
}

TEST_CASE("what the journal brings back is carried over when the visit has left the hall") {
    Stage stage(follow);
    const core::PromiseId id = promiseIn(stage, core::PromiseMoves::Freely);
    stage.core.hall.visits.erase(core::VisitId{"before"});
    stage.go(Begin{{}, id, {{core::FactId{"room"}, std::string("1-1-101")}}});
    CHECK(stage.visit().facts.at(core::FactId{"room"}) == core::FactValue(std::string("1-1-101")));
}

TEST_CASE("the checker: a follow-up ends its promise, and asks before it moves one that is moved once") {
    const std::string blind = "facts:\n  at: {type: date_time, label: 时}\nscript:\n"
                              "  - {id: a, say: 好, fill: [at], promised: {moved_to: at, why: w}}\n";
    const std::string asks = "facts:\n  at: {type: date_time, label: 时}\nscript:\n"
                             "  - {id: l, if: promise.locked, then: b, else: a}\n"
                             "  - {id: a, say: 好, fill: [at], promised: {moved_to: at, why: w}}\n"
                             "  - {id: b, say: 好, promised: kept}\n";
    CHECK(tells(libraryOf("once", blind), "moves-locked"));
    CHECK(tells(libraryOf("never", blind), "moves-locked"));
    CHECK_FALSE(tells(libraryOf("freely", blind), "moves-locked"));
    CHECK_FALSE(tells(libraryOf("once", asks), "moves-locked"));
    CHECK(tells(libraryOf("freely", blind), "promise-left-open"));
    CHECK_FALSE(tells(libraryOf("once", asks), "promise-left-open"));
    CHECK(tells(libraryOf("once", "script:\n  - {id: a, say: 好}\n"), "promise-left-open"));
}

TEST_CASE("explore: a script that asks for the lock and moves all the same has a dead end") {
    ExploreOptions options;
    options.limits = usualLimits();
    const std::string head = "listed: follow_up\nfacts:\n  at: {type: date_time, label: 时}\nscript:\n";
    const Explored wrong =
        explore(scriptOf(head + "  - {id: l, if: promise.locked, then: a, else: a}\n"
                                "  - {id: a, say: 好, fill: [at], promised: {moved_to: at, why: w}}\n"),
                testWords(), options);
    REQUIRE(wrong.deadEnds.size() == 1);
    CHECK(wrong.deadEnds[0].find("promise, locked") != std::string::npos);
    CHECK(wrong.deadEnds[0].find("moved before") != std::string::npos);
    const Explored right =
        explore(scriptOf(head + "  - {id: l, if: promise.locked, then: b, else: a}\n"
                                "  - {id: a, say: 好, fill: [at], promised: {moved_to: at, why: w}, next: c}\n"
                                "  - {id: b, say: 好, promised: kept}\n"
                                "  - {id: c, say: 好}\n"),
                testWords(), options);
    CHECK(right.deadEnds.empty());
    CHECK(right.never.empty());
    CHECK(right.notFound.empty());
    CHECK(right.paths == 2);
}

TEST_CASE("explore: a policy may be overridden before it is asked about; both ways are walked") {
    Vocabulary words = testWords();
    words.policies["p"] = {"开关", "switch", {}, {}};
    ExploreOptions options;
    options.limits = usualLimits();
    const Explored explored = explore(scriptOf("script:\n"
                                               "  - {id: a, say: 好}\n"
                                               "  - {id: i, if: overridden.p, then: past, else: held}\n"
                                               "  - {id: held, say: 不行, next: e}\n"
                                               "  - {id: past, say: 行}\n"
                                               "  - {id: e, end: matter}\n"),
                                      words, options);
    CHECK(explored.deadEnds.empty());
    CHECK(explored.never.empty());
    CHECK(explored.notFound.empty());
    CHECK(explored.paths == 2);
}

TEST_CASE("explore: what a follow-up brings along and conditions ask about is tried with each value") {
    ExploreOptions options;
    options.limits = usualLimits();
    const Explored explored = explore(scriptOf("listed: follow_up\n"
                                               "facts:\n  y: {type: yes_no, label: 是}\n"
                                               "script:\n"
                                               "  - {id: i, if: y, then: yes, else: no}\n"
                                               "  - {id: yes, say: 是, next: e}\n"
                                               "  - {id: no, say: 否}\n"
                                               "  - {id: e, say: 好, promised: kept}\n"),
                                      testWords(), options);
    CHECK(explored.never.empty());
    CHECK(explored.notFound.empty());
}

TEST_CASE("choices say who the visitor is and who is here; notes are recorded; rooms are the visitor's") {
    Stage stage(
        "facts:\n"
        "  r: {type: room, label: 房}\n"
        "  y: {type: yes_no, label: 是}\n"
        "  t: {type: text, label: 字}\n"
        "script:\n"
        "  - {id: a, ask: 谁, note: {y: yes, t: \"{r}的事\"}, fill: [r], choices: {t: {say: 租户, is: tenant, here: "
        "finance}}}\n"
        "  - {id: b, say: 好}\n");
    stage.post("finance", "zheng", core::PresenceState::Out);
    stage.begin();
    stage.fill("r", std::string("1-2-301"));
    CHECK(stage.visit().visitor.room == "1-2-301");
    REQUIRE(stage.pick("t") == "b");
    CHECK(stage.visit().visitor.role == core::VisitorRole::Tenant);
    CHECK(core::presenceOf(stage.core.hall, core::PersonId{"zheng"}) == core::PresenceState::In);
    CHECK(stage.visit().facts.at(core::FactId{"y"}) == core::FactValue(true));
    CHECK(stage.visit().facts.at(core::FactId{"t"}) == core::FactValue(std::string("1-2-301的事")));
}

TEST_CASE("what may be picked: the lines of a text; what is shown: the text line by line") {
    Stage stage("facts:\n  t: {type: text, label: 字, from: ways}\n"
                "script:\n  - {id: a, say: 好, show: [ways], fill: [t]}\n");
    stage.world.texts["ways"] = "现金\n\n微信\n";
    stage.world.words.texts["ways"] = {"方式", "ways", {}, {}};
    stage.begin();
    const Screen screen = stage.screen();
    CHECK(screen.act == "fill");
    CHECK(screen.fields.at(0).options == std::vector<std::string>{"现金", "微信"});
    CHECK(screen.sheets.at(0) == Sheet{"ways", "方式", {{"现金"}, {"微信"}}, {}});
}

TEST_CASE("times are written as they are read") {
    const core::Moment now{1'000, 1'795'000'000'000, 480};
    for (const char* text : {"2026-11-18 19:06", "2024-02-29 00:00", "2000-12-31 23:59", "1999-03-01 12:30"}) {
        const auto point = pointOf(FactType::DateTime, text, now);
        REQUIRE(point);
        CHECK(dateTimeText(*point, 480) == text);
    }
}

TEST_CASE("S3.5-11 a fresh fact is asked anew in the second matter of a visit; others are carried along") {
    const std::string body = "facts:\n"
                             "  room: {type: text, label: 房}\n"
                             "  agrees: {type: yes_no, label: 同意, fresh: yes}\n"
                             "script:\n  - {id: a, say: 好, fill: [room, agrees]}\n  - {id: b, say: 好}\n";
    Stage stage(body);
    stage.begin();
    stage.fill("room", std::string("1-1-101"));
    stage.fill("agrees", true);
    REQUIRE(stage.go(Next{}) == "b");
    stage.go(Back{});
    CHECK(stage.screen().fields.at(1).value == core::FactValue(true)); // the same matter
    REQUIRE(stage.begin() == "a");                                     // another one
    CHECK(stage.screen().fields.at(0).value == core::FactValue(std::string("1-1-101")));
    CHECK_FALSE(stage.screen().fields.at(1).value);
    CHECK(stage.blocked(Next{}) == Obstacle{Kind::MissingFact, core::StepId{"a"}, "agrees", ""});
    stage.fill("agrees", true); // the same answer is an answer
    REQUIRE(stage.go(Next{}) == "b");
}

TEST_CASE("S4-03 where somebody is, as one would say it; until when, if that is known") {
    Stage stage("script:\n  - {id: a, say: \"主任{where.director}。\"}\n");
    stage.begin();
    CHECK(stage.screen().words == "主任暂时不在。");
    stage.post("director", "zhou", core::PresenceState::Out);
    const auto away = [&stage](const char* reason, std::optional<core::Millis> until) {
        const core::Presence presence{core::PersonId{"zhou"}, core::PresenceState::Out, {}, until, reason};
        stage.core.done(core::command::SetPresence{presence});
        return stage.screen().words;
    };
    CHECK(away("", {}) == "主任暂时不在。");
    CHECK(away("", stage.core.now.utc + 54 * 60'000) == "主任暂时不在，大概晚上八点回来。"); // not where, but how long
    stage.core.done(core::command::SetPresence{{core::PersonId{"zhou"}, core::PresenceState::Busy, {}, {}, ""}});
    CHECK(stage.screen().words == "主任正忙着。");
    CHECK(away("银行", {}) == "主任去银行了。");
    CHECK(away("在二期现场", {}) == "主任在二期现场。");
    CHECK(away("开会", stage.core.now.utc + 54 * 60'000) == "主任去开会了，大概晚上八点回来。");
    // About is never to the minute; of another day the day is said; what has gone by is not.
    CHECK(away("开会", stage.core.now.utc + 71 * 60'000) == "主任去开会了，大概晚上八点二十分回来。");
    CHECK(away("出差", stage.core.now.utc + 24 * 60 * 60'000) == "主任出差了，大概明天晚上七点十分回来。");
    CHECK(away("开会", stage.core.now.utc - 60'000) == "主任去开会了。");
    stage.post("director", "zhou", core::PresenceState::In); // there, and asked about: could not take it
    CHECK(stage.screen().words == "主任正忙着。");
}
