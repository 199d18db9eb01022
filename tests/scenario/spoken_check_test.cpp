// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence speaks is known on every way to it; a promise falls due by something that is there.
#include "scenario/checker/checker.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <algorithm>

using namespace yingke;
using namespace yingke::scenario;

namespace {

const char* const headOfSpoken = "language: 2\nfacts:\n"
                                 "  n: {type: count, label: 把数, range: 1..5}\n"
                                 "  o: {type: count, label: 帮手, range: 1..5, optional: yes}\n"
                                 "  at: {type: date_time, label: 时间}\n"
                                 "  soon: {type: date_time, label: 时间, future: yes}\n"
                                 "  maybe: {type: date_time, label: 时间, future: yes, optional: yes}\n"
                                 "script:\n";

/// A question that leads past the step below it, or to it.
const char* const pastIt = "  - {id: q, ask: 急吗, choices: {no: {say: 不急, go: f}, yes: {say: 急, go: z}}}\n";

Problems toldOf(const std::string& steps, const std::string& code) {
    Problems all;
    for (const Problem& problem : check(test::scriptOf(headOfSpoken + steps), test::testWords(), {})) {
        if (problem.code == code) {
            all.push_back(problem);
        }
    }
    return all;
}

} // namespace

TEST_CASE("spoken: a fact, a sum and a looked-up value that some way does not know are told, with that way") {
    const Problems fact = toldOf(std::string(pastIt) + "  - {id: f, say: 几把, fill: [n]}\n"
                                                       "  - {id: z, say: '好的，{n}把。'}\n",
                                 "not-known-yet");
    REQUIRE(fact.size() == 1);
    CHECK(fact[0].gravity == Gravity::Error);
    CHECK(fact[0].place.line == 13);
    CHECK(fact[0].place.column == 22); // the brace
    CHECK(fact[0].english.find("On the way q → z \"n\" (把数) was never asked") == 0);
    CHECK(fact[0].chinese.find("走 q → z 到这里时没有问过“n” (把数)") == 0);
    const Problems sum =
        toldOf(std::string(pastIt) + "  - {id: f, say: 几把, fill: [n], amounts: {x: {label: 共, sum: n * 6 yuan}}}\n"
                                     "  - {id: z, ask: '共{x}元，好吗', choices: {a: 好}}\n",
               "not-known-yet");
    REQUIRE(sum.size() == 1);
    CHECK(sum[0].english.find("never reckoned") != std::string::npos);
    const Problems looked = toldOf(std::string(pastIt) + "  - {id: f, say: 查, look_up: [arrears]}\n"
                                                         "  - {id: z, say: '欠{arrears_months}个月'}\n",
                                   "not-known-yet");
    REQUIRE(looked.size() == 1);
    CHECK(looked[0].english.find("never looked up") != std::string::npos);
    CHECK(toldOf("  - {id: z, say: '您住{visitor.room}'}\n", "not-known-yet").size() == 1);
}

TEST_CASE("spoken: what is asked on every way, in the step itself, or asked for by has. is known") {
    for (const char* steps : {"  - {id: f, say: 几把, fill: [n]}\n  - {id: z, say: '好的，{n}把。'}\n",
                              "  - {id: z, say: '{n}把，对吗', fill: [n]}\n",
                              "  - {id: i, if: has.n, then: z, else: f}\n  - {id: f, say: 几把, fill: [n]}\n"
                              "  - {id: z, say: '好的，{n}把。'}\n",
                              "  - {id: i, if: has.o and o > 2, then: z, else: y}\n  - {id: z, say: '{o}位帮手'}\n"
                              "  - {id: y, say: 好}\n",
                              "  - {id: z, say: '欠{arrears_months}个月', look_up: [arrears]}\n"}) {
        INFO(steps);
        CHECK(toldOf(steps, "not-known-yet").empty());
    }
    // Old texts keep their meaning: an empty place in a sentence is nothing new there.
    const Script old = test::scriptOf("facts:\n  n: {type: count, label: 把数}\nscript:\n  - {id: a, say: '{n}把'}\n");
    const Problems problems = check(old, test::testWords(), {});
    CHECK(std::none_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.code == "not-known-yet"; }));
}

TEST_CASE("spoken: a colleague whom nobody found is a warning, with the way") {
    const Problems told = toldOf(
        "  - {find: finance, in: z, out: z, handover: no}\n  - {id: z, say: '由{colleague}来办'}\n", "not-known-yet");
    REQUIRE(told.size() == 1);
    CHECK(told[0].gravity == Gravity::Warning);
    CHECK(told[0].english.find("On the way find_finance → z nobody was found yet") == 0);
    CHECK(toldOf("  - {find: finance, in: z, out: y, handover: no}\n  - {id: z, say: '由{colleague}来办'}\n"
                 "  - {id: y, say: 好}\n",
                 "not-known-yet")
              .size() == 0);
}

TEST_CASE("spoken: a long way is told by its ends") {
    std::string steps;
    for (int i = 0; i < 20; ++i) {
        steps += "  - {id: s" + std::to_string(i) + ", say: 好}\n";
    }
    const Problems told = toldOf(steps + "  - {id: z, say: '{n}把'}\n  - {id: f, say: 几把, fill: [n], next: f2}\n"
                                         "  - {id: f2, say: 好}\n",
                                 "not-known-yet");
    REQUIRE(told.size() == 1);
    CHECK(told[0].english.find("s0 → s1 → s2 → s3 → … → s17 → s18 → s19 → z ") != std::string::npos);
}

TEST_CASE("due: an optional fact, one that is not filled in, and one that may be past are told") {
    const auto due = [](const std::string& fact, const std::string& before) {
        return before + "  - {id: vow, say: 好, promise: {kind: k, what: 事, due: " + fact + "}}\n";
    };
    CHECK(toldOf(due("maybe", "  - {id: a, say: 何时, fill: [maybe]}\n"), "due-not-answered").size() == 1);
    const Problems never = toldOf(due("soon", "  - {id: a, say: 好}\n"), "due-not-answered");
    REQUIRE(never.size() == 1);
    CHECK(never[0].gravity == Gravity::Error);
    CHECK(never[0].chinese.find("在有的路上还没有填") != std::string::npos);
    CHECK(toldOf(due("soon", "  - {id: a, say: 何时, fill: [soon]}\n"), "due-not-answered").empty());
    CHECK(toldOf(due("maybe", "  - {id: i, if: has.maybe, then: vow, else: z}\n") + "  - {id: z, say: 好}\n",
                 "due-not-answered")
              .empty());
    const Problems past = toldOf(due("at", "  - {id: a, say: 何时, fill: [at]}\n"), "due-may-be-past");
    REQUIRE(past.size() == 1);
    CHECK(past[0].english.find("future: yes") != std::string::npos);
    CHECK(toldOf(due("soon", "  - {id: a, say: 何时, fill: [soon]}\n"), "due-may-be-past").empty());
    // In the first language too: the step can't be left there either.
    const Script old =
        test::scriptOf("facts:\n  at: {type: date_time, label: 时间, future: yes, optional: yes}\nscript:\n"
                       "  - {id: a, say: 何时, fill: [at], promise: {kind: k, what: 事, due: at}}\n");
    const Problems problems = check(old, test::testWords(), {});
    CHECK(std::any_of(problems.begin(), problems.end(),
                      [](const Problem& problem) { return problem.code == "due-not-answered"; }));
}

TEST_CASE("the scripts that ship speak nothing that some way does not know") {
    const Library library = loadLibrary(test::sourceDir() + "/scripts");
    const LoadedVocabulary words = loadVocabulary(test::sourceDir() + "/resources/office");
    for (const Script& script : library.scripts) {
        for (const Problem& problem : check(script, words.vocabulary, {})) {
            INFO(script.id << ":" << problem.place.line << " " << problem.english);
            CHECK(problem.code != "not-known-yet");
            CHECK(problem.code != "due-not-answered");
            CHECK(problem.code != "due-may-be-past");
        }
    }
}
