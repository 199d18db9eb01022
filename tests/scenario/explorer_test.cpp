// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer finds every way, and what is wrong with one.
#include "scenario/explorer/explorer.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <chrono>

using namespace yingke;
using namespace yingke::scenario;

namespace {

Explored explored(const Script& script) {
    static const Vocabulary words = test::testWords();
    ExploreOptions options;
    options.limits = test::usualLimits();
    return explore(script, words, options);
}
Explored explored(const std::string& body) { return explored(test::scriptOf(body)); }

bool told(const Explored& found, const std::string& part) {
    return std::any_of(found.deadEnds.begin(), found.deadEnds.end(),
                       [&part](const std::string& end) { return end.find(part) != std::string::npos; });
}

void sound(const Explored& found) {
    for (const std::string& end : found.deadEnds) {
        UNSCOPED_INFO(end);
    }
    for (const core::StepId& step : found.never) {
        UNSCOPED_INFO("never: " << step.value);
    }
    CHECK(found.deadEnds.empty());
    CHECK(found.never.empty());
    CHECK(found.notFound.empty());
    CHECK(found.complete);
}

} // namespace

TEST_CASE("explorer: paths are counted by the answers given on them") {
    const Explored straight = explored("script:\n  - {id: a, say: 您好}\n  - {id: b, say: 再见}\n");
    sound(straight);
    REQUIRE(straight.paths == 1);
    REQUIRE(straight.reached.size() == 2);

    const Explored asks = explored("script:\n  - {id: a, ask: 甲?, choices: {x: 一, y: 二, z: 三}}\n"
                                   "  - {id: b, ask: 乙?, choices: {x: 一, y: 二}}\n");
    sound(asks);
    REQUIRE(asks.paths == 6);

    const Explored find = explored("script:\n  - {find: finance, in: b, busy: c, out: d}\n"
                                   "  - {id: b, say: 请, hand_over: colleague, declined: d}\n  - {id: c, say: 忙}\n"
                                   "  - {id: d, say: 不在}\n");
    sound(find);
    REQUIRE(find.paths == 4); // taken, declined, busy, out

    const Explored call = explored("script:\n  - {id: a, call: finance, answered: b, not_answered: b}\n"
                                   "  - {id: b, say: 好}\n");
    sound(call);
    REQUIRE(call.paths == 2);

    const Explored paper =
        explored("script:\n  - {id: a, papers: {all: [lease], any: [[title_deed, photo]]}, missing: b}\n"
                 "  - {id: c, say: 齐, end: matter}\n  - {id: b, say: 缺}\n");
    sound(paper);
    REQUIRE(paper.paths == 2);

    const Explored limit = explored("script:\n  - {id: a, say: 请讲, within: {limit: 20 s, passed: b}}\n"
                                    "  - {id: c, say: 好, end: matter}\n  - {id: b, say: 抱歉}\n");
    sound(limit);
    REQUIRE(limit.paths == 2);
}

TEST_CASE("explorer: a stand-in is asked for only when nobody of the post is in") {
    const Explored found = explored("script:\n  - {find: finance, stand_ins: [director], handover: no, in: b, out: c}\n"
                                    "  - {id: b, say: 在, end: matter}\n  - {id: c, say: 不在}\n");
    sound(found);
    REQUIRE(found.paths == 7); // in; busy and out, each with three answers for the stand-in
}

TEST_CASE("explorer: conditions over look-ups, settings, facts, choices and the visitor") {
    const Explored found =
        explored("facts: {n: {type: count, label: 数, range: 1..50}, ok: {type: yes_no, label: 否}}\n"
                 "script:\n  - {id: a, look_up: [arrears], if: arrears_months > settings.arrears_months, then: owes}\n"
                 "  - {id: b, fill: [n, ok]}\n  - {if: n > 10 and not ok, then: many}\n"
                 "  - {if: is_tenant, then: tenant, else: few}\n"
                 "  - {id: owes, say: 欠费, end: matter}\n  - {id: many, say: 多, end: matter}\n"
                 "  - {id: tenant, say: 租户, end: matter}\n  - {id: few, say: 少}\n");
    sound(found);
    REQUIRE(found.reached.size() == 5);
}

TEST_CASE("explorer: steps that no answer leads to are told") {
    const Explored found = explored("facts: {n: {type: count, label: 数, range: 1..5}}\n"
                                    "script:\n  - {id: a, fill: [n]}\n  - {if: n > 5, then: never_b, else: c}\n"
                                    "  - {id: never_b, say: 多}\n  - {id: c, say: 少}\n");
    REQUIRE(found.never == std::vector<core::StepId>{core::StepId{"never_b"}});
    REQUIRE(found.deadEnds.empty());
}

TEST_CASE("explorer: planted dead ends are found, with the way that led there") {
    SECTION("a sum that can't be computed with an allowed value") {
        const Explored found = explored("facts: {n: {type: count, label: 数, range: 0..5}}\n"
                                        "script:\n  - {id: a, fill: [n], amounts: {x: 100 / n}}\n");
        REQUIRE(told(found, "a: formula fails x"));
    }
    SECTION("a fact that only one way collects") {
        const Explored found =
            explored("facts: {at: {type: date_time, label: 时, future: yes}}\n"
                     "script:\n  - {id: q, ask: 约吗?, choices: {yes_do: 约, no_way: {say: 不约, go: vow}}}\n"
                     "  - {id: when, fill: [at]}\n  - {id: vow, say: 好, promise: {kind: k, what: w, due: at}}\n");
        REQUIRE(told(found, "vow: missing fact at (begin → q [no_way] → vow)"));
        REQUIRE(found.paths == 1);
    }
    SECTION("nobody to hand over to") {
        const Explored found = explored("script:\n  - {find: finance, handover: no, in: b, out: b}\n"
                                        "  - {id: b, say: 请, hand_over: colleague}\n");
        REQUIRE(told(found, "b: not possible here hand_over (begin [finance=out] → b)"));
        REQUIRE(found.paths == 2); // in, busy
    }
    SECTION("a ring of passing steps") {
        const Explored found =
            explored("script:\n  - {id: a, ask: 好?, choices: {yes_do: 好, no_way: {say: 不, go: d}}}\n"
                     "  - {id: b, go_to: c}\n  - {id: c, go_to: b}\n  - {id: d, say: 完}\n");
        REQUIRE(told(found, "ring"));
        REQUIRE(found.paths == 1);
    }
    SECTION("a way to nowhere") {
        Script script = test::scriptOf("script:\n  - {id: a, say: 您好, next: b}\n  - {id: b, say: 好}\n");
        script.steps.front().next->text = "gone";
        const Explored found = explored(script);
        REQUIRE(told(found, "a: no such thing gone"));
        REQUIRE(found.paths == 0);
        REQUIRE(found.never.size() == 1);
    }
    SECTION("a circle that no answer leaves") {
        const Explored found = explored("script:\n  - {id: q, ask: 好?, choices: {x: 一, y: {say: 二, go: z}}}\n"
                                        "  - {id: a, say: 甲}\n  - {id: b, say: 乙, next: a}\n  - {id: z, say: 完}\n");
        REQUIRE(found.paths == 1);
        REQUIRE(found.deadEnds.size() == 2);
        REQUIRE(told(found, "a: no way to an end (begin → q [x])"));
    }
}

TEST_CASE("explorer: a loop is walked, and left") {
    const Explored found =
        explored("script:\n  - {id: a, say: 您好}\n"
                 "  - {id: q, ask: 还有吗?, choices: {no_more: {say: 没有, go: z}, more: {say: 有, go: a}}}\n"
                 "  - {id: z, say: 再见}\n");
    sound(found);
    REQUIRE(found.paths == 1); // coming back is no path of its own
}

TEST_CASE("explorer: the answer's limits go through the machine") {
    const Explored found = explored("script:\n  - {id: a, say: 请讲, within: {limit: answer, until: c}}\n"
                                    "  - {id: b, say: 嗯}\n  - {id: c, say: 清楚了}\n");
    sound(found);
    REQUIRE(found.paths > 3); // in time; to the supervisor at a or b; to the director
}

TEST_CASE("explorer: S2 goes on when the other visitor has left") {
    const Explored found =
        explored("listed: desk\nscript:\n  - {id: a, say: 您坐}\n  - {queue: visitor}\n"
                 "  - {id: b, say: '{other}稍等', to: other, by: telephone, hold: other}\n  - {id: c, say: 同事来}\n"
                 "  - {id: d, say: '{other}久等了', to: other, resume: other}\n");
    sound(found);
    REQUIRE(found.paths == 1);
}

TEST_CASE("explorer: 31 steps with many choices are walked within seconds, counted in full") {
    std::string body = "script:\n";
    std::uint64_t paths = 1;
    for (int i = 0; i < 31; ++i) {
        body += "  - {id: s" + std::to_string(i) + ", ask: 好?, choices: {a: 一, b: 二, c: 三}}\n";
        paths *= 3;
    }
    const auto start = std::chrono::steady_clock::now();
    const Explored found = explored(body);
    const auto taken = std::chrono::steady_clock::now() - start;
    sound(found);
    REQUIRE(found.paths == paths);
    REQUIRE(taken < std::chrono::seconds(20));
}

TEST_CASE("explorer: beyond its bound it says so") {
    ExploreOptions options;
    options.limits = test::usualLimits();
    options.mostPaths = 2;
    const Script script = test::scriptOf("script:\n  - {id: a, say: 甲}\n  - {id: b, say: 乙}\n  - {id: c, say: 丙}\n");
    REQUIRE_FALSE(explore(script, test::testWords(), options).complete);
}

TEST_CASE("explorer: our own scripts have no dead end, and every step is reached") {
    const std::string root = test::sourceDir();
    const Vocabulary words = loadVocabulary(root + "/resources/office").vocabulary;
    const Library library = loadLibrary(root + "/scripts");
    REQUIRE_FALSE(library.scripts.empty());
    ExploreOptions options;
    options.limits = test::usualLimits();
    for (const Script& script : library.scripts) {
        const Explored found = explore(script, words, options);
        INFO(script.id << ": " << found.paths << " paths, " << found.commands << " commands");
        sound(found);
        CHECK(found.paths > 0);
    }
}
