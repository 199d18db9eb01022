// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer ends: within time and memory, on any script, and says what it did not walk.
#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_graph.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <sys/resource.h>

#include <atomic>
#include <ctime>
#include <random>

using namespace yingke;
using namespace yingke::scenario;

namespace {

Explored walked(const Script& script, ExploreOptions options = {}) {
    static const Vocabulary words = test::testWords();
    options.limits = test::usualLimits();
    return explore(script, words, options);
}
Explored walked(const std::string& body) { return walked(test::scriptOf(body)); }

void nothingWrong(const Explored& found) {
    for (const std::string& end : found.deadEnds) {
        UNSCOPED_INFO(end);
    }
    for (const core::StepId& step : found.never) {
        UNSCOPED_INFO("never: " << step.value);
    }
    CHECK(found.deadEnds.empty());
    CHECK(found.never.empty());
    CHECK(found.notFound.empty());
    CHECK(found.unknown.empty());
    CHECK(found.complete);
}

/// Seconds that this program has worked: the tests run beside others.
double worked() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The most that the process has held, in MB.
long mostHeld() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Five counts, three conditions, two loops: things that were lent come back, and a day for the deposit is chosen.
const char* const lentThings = "facts:\n"
                               "  lent: {type: count, label: 借出, range: 1..200}\n"
                               "  good: {type: count, label: 完好, range: 0..200}\n"
                               "  worn: {type: count, label: 磨损, range: 0..200}\n"
                               "  lost: {type: count, label: 遗失, range: 0..200}\n"
                               "  weekday: {type: count, label: 周几, range: 1..7}\n"
                               "script:\n"
                               "  - {id: look, say: 点一下, fill: [lent, good, worn, lost]}\n"
                               "  - {id: all, if: good + worn + lost == lent, then: any_lost, else: again}\n"
                               "  - {id: again, say: 再点, next: look}\n"
                               "  - {id: any_lost, if: lost > 0, then: pay, else: thanks}\n"
                               "  - {id: pay, say: 赔偿}\n"
                               "  - {id: thanks, say: 谢谢, fill: [weekday]}\n"
                               "  - {id: day, if: weekday == 3 or weekday == 6, then: agreed, else: other}\n"
                               "  - {id: other, say: 那天不办, next: thanks}\n"
                               "  - {id: agreed, say: 好}\n";

/// A script of so many steps: counts, yes or no, questions, conditions, and ways back into loops within loops.
std::string generated(unsigned seed, int steps) {
    std::mt19937 chance(seed);
    const auto upTo = [&chance](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most)); };
    std::string body = "facts:\n";
    for (int i = 0; i < 12; ++i) {
        const std::string id = "f" + std::to_string(i);
        body += i % 4 == 3
                    ? "  " + id + ": {type: yes_no, label: 否}\n"
                    : "  " + id + ": {type: count, label: 数, range: 0.." + std::to_string(5 + upTo(300)) + "}\n";
    }
    const auto fact = [&] { return "f" + std::to_string(upTo(12)); };
    body += "script:\n";
    for (int i = 0; i < steps; ++i) {
        const std::string id = "s" + std::to_string(i);
        const std::string back = "s" + std::to_string(std::max(0, i - 1 - upTo(8)));
        body += "  - {id: " + id;
        switch (upTo(4)) {
        case 0:
            body += ", say: 好, fill: [" + fact() + "]}\n";
            break;
        case 1:
            body += ", ask: 好?, choices: {a: 一, b: {say: 二, go: " + back + "}, c: 三}}\n";
            break;
        case 2:
            body += ", if: " + fact() + " + " + fact() + " > " + std::to_string(upTo(200)) + ", else: " + id +
                    "n}\n  - {id: " + id + "n, say: 嗯}\n";
            break;
        default:
            body += ", ask: 再来?, choices: {a: 走, b: {say: 回, go: " + back + "}}}\n";
        }
    }
    body += "  - {id: done, say: 完}\n";
    return body;
}

} // namespace

TEST_CASE("explorer: counts that are compared and filled in again end in a moment, and every branch is walked") {
    const double began = worked();
    const Explored found = walked(lentThings);
    CHECK(worked() - began < 10);
    CHECK(mostHeld() < 256);
    nothingWrong(found);
    REQUIRE(found.combined.count(core::StepId{"look"}) == 1);
    const Combined& look = found.combined.at(core::StepId{"look"});
    CHECK(look.tried < look.all);
    CHECK(found.paths < mostCounted);
}

TEST_CASE("explorer: two loops of sums of money, and a list, end as well") {
    const double began = worked();
    const Explored found = walked("facts:\n"
                                  "  paid: {type: money, label: 已付, range: 0..5000}\n"
                                  "  owed: {type: money, label: 应付, range: 1..5000}\n"
                                  "  back: {type: money, label: 找零, range: 0..5000}\n"
                                  "  things: {type: list, label: 物品, range: 1..30}\n"
                                  "script:\n"
                                  "  - {id: take, say: 点钱, fill: [paid, owed, back, things]}\n"
                                  "  - {id: right, if: paid - back == owed, then: many, else: anew}\n"
                                  "  - {id: anew, say: 再点, next: take}\n"
                                  "  - {id: many, if: things > 12, then: help, else: done}\n"
                                  "  - {id: help, say: 请人帮忙, next: take}\n"
                                  "  - {id: done, say: 好}\n");
    CHECK(worked() - began < 10);
    nothingWrong(found);
}

TEST_CASE("explorer: ways are never counted past the largest number, and never wrap") {
    CHECK(cappedSum(mostCounted, mostCounted) == mostCounted);
    CHECK(cappedSum(3, 4) == 7);
    CHECK(cappedProduct(mostCounted - 1, 3) == mostCounted);
    CHECK(cappedProduct(0, mostCounted) == 0);
    std::string body = "script:\n";
    for (int i = 0; i < 60; ++i) {
        body += "  - {id: s" + std::to_string(i) + ", ask: 好?, choices: {a: 一, b: 二, c: 三}}\n";
    }
    const Explored found = walked(body);
    nothingWrong(found);
    CHECK(found.paths == mostCounted);
}

TEST_CASE("explorer: what a bound leaves unwalked is said, and no step is called unreachable for it") {
    std::string body = "script:\n";
    for (int i = 0; i < 20; ++i) {
        body += "  - {id: s" + std::to_string(i) + ", ask: 好?, choices: {a: 一, b: 二}}\n";
    }
    ExploreOptions options;
    const auto stopped = [&](ExploreBound bound) {
        const Explored found = walked(test::scriptOf(body), options);
        CHECK(found.stopped == bound);
        CHECK_FALSE(found.complete);
        CHECK(found.never.empty());
        CHECK(found.notFound.empty());
        CHECK(found.deadEnds.empty());
        CHECK_FALSE(found.unknown.empty());
        CHECK_FALSE(found.notWalked.empty());
    };
    SECTION("work") {
        options.mostPaths = 3;
        stopped(ExploreBound::Work);
    }
    SECTION("memory") {
        options.mostBytes = 20'000;
        stopped(ExploreBound::Memory);
    }
    SECTION("cancelled from outside") {
        int asked = 0;
        options.cancelled = [&asked] { return ++asked > 4; };
        stopped(ExploreBound::Cancelled);
    }
}

TEST_CASE("explorer: time is a bound, and cancelling from another thread is prompt") {
    ExploreOptions options;
    options.mostMillis = 0;
    const Script script = test::scriptOf("script:\n  - {id: a, say: 甲}\n  - {id: b, say: 乙}\n");
    CHECK(walked(script, options).stopped == ExploreBound::Time);
    std::atomic<bool> flag{true};
    ExploreOptions other;
    other.cancelled = [&flag] { return flag.load(); };
    CHECK(walked(script, other).stopped == ExploreBound::Cancelled);
}

TEST_CASE("explorer: any script ends within ten seconds and 256 MB: generated ones with loops in loops, measured") {
    double longest = 0;
    std::uint64_t most = 0;
    int whole = 0;
    constexpr int scripts = 8;
    for (unsigned seed = 1; seed <= scripts; ++seed) {
        const Script script = test::scriptOf(generated(seed, 20 + static_cast<int>(seed % 5) * 10));
        ExploreOptions options;
        options.mostMillis = 300; // the tests run together; the bound is the same one
        const double began = worked();
        const Explored found = walked(script, options);
        const double taken = worked() - began;
        INFO("seed " << seed << ", " << script.steps.size() << " steps");
        CHECK(taken < 10);
        CHECK(found.paths <= mostCounted);
        CHECK((found.complete || !found.notWalked.empty()));
        longest = std::max(longest, taken);
        most = std::max<std::uint64_t>(most, found.commands);
        whole += found.complete ? 1 : 0;
    }
    WARN("generated scripts: " << scripts << ", walked whole " << whole << ", longest " << longest
                               << " s, most commands " << most << ", most memory of the process " << mostHeld()
                               << " MB");
    CHECK(mostHeld() < 256);
}

TEST_CASE("explorer: all our own scripts together, measured") {
    const std::string root = test::sourceDir();
    const Vocabulary words = loadVocabulary(root + "/resources/office").vocabulary;
    const Library library = loadLibrary(root + "/scripts");
    ExploreOptions options;
    options.limits = test::usualLimits();
    const double began = worked();
    std::uint64_t standings = 0;
    for (const Script& script : library.scripts) {
        const Explored found = explore(script, words, options);
        CHECK(found.complete);
        for (const auto& [step, times] : found.standings) {
            standings += times;
        }
    }
    const double taken = worked() - began;
    WARN(library.scripts.size() << " scripts, " << standings << " standings, " << taken << " s, " << mostHeld()
                                << " MB");
}

TEST_CASE("explorer: no verdict is false") {
    SECTION("a time of today that must be future, also late in the day") {
        nothingWrong(walked("facts: {at: {type: time, label: 时, future: yes}}\n"
                            "script:\n  - {id: a, say: 好, fill: [at]}\n"));
        nothingWrong(walked("facts: {at: {type: time, label: 时, future: yes}}\n"
                            "script:\n  - {id: w, say: 等, within: {limit: 13 h, passed: a}}\n"
                            "  - {id: a, say: 好, fill: [at]}\n"));
        nothingWrong(walked("facts:\n  at: {type: time, label: 时, future: yes}\n"
                            "  then: {type: time, label: 到, future: yes, after: at}\n"
                            "script:\n  - {id: a, say: 好, fill: [at, then]}\n"));
    }
    SECTION("a fact that is carried over and filled in again") {
        nothingWrong(walked("listed: follow_up\nfacts: {paid: {type: money, label: 已付}}\n"
                            "script:\n  - {id: a, say: 好, amounts: {half: {label: 一半, sum: paid / 2}}}\n"
                            "  - {id: b, say: 请付, fill: [paid], promised: kept}\n"));
        nothingWrong(walked("listed: follow_up\nfacts: {heads: {type: count, label: 人数, range: 1..9}}\n"
                            "script:\n  - {id: a, say: 验件, papers: {each: {heads: [photo]}}}\n"
                            "  - {id: b, say: 几位, fill: [heads], promised: kept}\n"));
        // What only a condition asks may be known or not: both ways are walked.
        nothingWrong(walked("listed: follow_up\nfacts: {at: {type: date, label: 日}}\n"
                            "script:\n  - {id: i, if: has.at, then: known, else: ask}\n"
                            "  - {id: known, say: 您说过, next: done}\n  - {id: ask, say: 哪天, fill: [at]}\n"
                            "  - {id: done, say: 好, promised: kept}\n"));
    }
    SECTION("a condition over an amount") {
        nothingWrong(walked("facts: {n: {type: count, label: 数, range: 1..3}}\n"
                            "script:\n  - {id: a, say: 好, fill: [n], amounts: {all: {label: 共, sum: n * "
                            "fees.worker_pass}}}\n"
                            "  - {id: i, if: all > 50000, then: dear, else: cheap}\n"
                            "  - {id: dear, say: 贵, next: z}\n  - {id: cheap, say: 不贵}\n  - {id: z, say: 完}\n"));
        nothingWrong(walked("script:\n  - {id: a, say: 好, amounts: {fee: {label: 费, sum: fees.worker_pass}}}\n"
                            "  - {id: i, if: fee == 2345 or fee < 800, then: odd, else: usual}\n"
                            "  - {id: odd, say: 少见, next: z}\n  - {id: usual, say: 平常}\n  - {id: z, say: 完}\n"));
        nothingWrong(walked("facts: {n: {type: count, label: 数, range: 1..50}}\n"
                            "script:\n  - {id: a, say: 好, fill: [n], amounts: {sum_of: {label: 共, sum: n * 1500}}}\n"
                            "  - {id: i, if: sum_of >= 60000, then: many, else: few}\n"
                            "  - {id: many, say: 多, next: z}\n  - {id: few, say: 少}\n  - {id: z, say: 完}\n"));
    }
    SECTION("looked-up values and settings beyond the usual ones") {
        nothingWrong(
            walked("script:\n  - {id: a, look_up: [arrears], if: arrears_months > 11, then: long, else: short}\n"
                   "  - {id: long, say: 久, next: z}\n  - {id: short, say: 不久}\n  - {id: z, say: 完}\n"));
        nothingWrong(walked("script:\n  - {id: a, if: settings.arrears_months > 20, then: long, else: short}\n"
                            "  - {id: long, say: 久, next: z}\n  - {id: short, say: 不久}\n  - {id: z, say: 完}\n"));
    }
    SECTION("a choice that goes to its own step") {
        nothingWrong(
            walked("facts: {n: {type: count, label: 数, range: 1..9}}\n"
                   "script:\n  - {id: a, say: 几把, fill: [n], ask: 对吗?, choices: {again: {say: 再数, go: a}, "
                   "right: 对}}\n  - {id: z, say: \"{n}把\"}\n"));
        nothingWrong(walked("facts: {ok: {type: yes_no, label: 好}}\n"
                            "script:\n  - {id: a, fill: [ok], ask: 再来?, within: {limit: 1 min, passed: z}, choices: {"
                            "more: {say: 再来, go: a}, out: 走}}\n  - {id: i, if: ok, then: z, else: y}\n"
                            "  - {id: y, say: 否}\n  - {id: z, say: 完}\n"));
    }
}
