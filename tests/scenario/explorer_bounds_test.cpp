// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer ends: within time and memory, on any script, and says what it did not walk.
#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_graph.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <sys/resource.h>

#include <atomic>
#include <chrono>
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
    CHECK(found.unknown.empty());
    CHECK(found.complete);
}

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
    const auto began = std::chrono::steady_clock::now();
    const Explored found = walked(lentThings);
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(10));
    CHECK(mostHeld() < 256);
    nothingWrong(found);
    REQUIRE(found.combined.count(core::StepId{"look"}) == 1);
    const Combined& look = found.combined.at(core::StepId{"look"});
    CHECK(look.tried < look.all);
    CHECK(found.paths < mostCounted);
}

TEST_CASE("explorer: two loops of sums of money, and a list, end as well") {
    const auto began = std::chrono::steady_clock::now();
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
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(10));
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
    constexpr int scripts = 12;
    for (unsigned seed = 1; seed <= scripts; ++seed) {
        const Script script = test::scriptOf(generated(seed, 20 + static_cast<int>(seed % 5) * 10));
        ExploreOptions options;
        options.mostMillis = 1'500; // the tests run together; the bound is the same one
        const auto began = std::chrono::steady_clock::now();
        const Explored found = walked(script, options);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
        INFO("seed " << seed << ", " << script.steps.size() << " steps");
        CHECK(taken.count() < 10);
        CHECK(found.paths <= mostCounted);
        CHECK((found.complete || !found.notWalked.empty()));
        longest = std::max(longest, taken.count());
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
    const auto began = std::chrono::steady_clock::now();
    std::uint64_t standings = 0;
    for (const Script& script : library.scripts) {
        const Explored found = explore(script, words, options);
        CHECK(found.complete);
        for (const auto& [step, times] : found.standings) {
            standings += times;
        }
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    WARN(library.scripts.size() << " scripts, " << standings << " standings, " << taken.count() << " s, " << mostHeld()
                                << " MB");
}
