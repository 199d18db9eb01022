// SPDX-License-Identifier: GPL-3.0-or-later
// What is proved unreachable, and what only was not found: the one is a verdict, the other a hint.
#include "scenario/explorer/explorer_problems.h"
#include "scenario/explorer/explorer_proof.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;

namespace {

const char* const provedFacts = "language: 2\nfacts:\n"
                                "  n: {type: count, label: 数, range: 1..50}\n"
                                "  m: {type: count, label: 量, range: 0..300, optional: yes}\n"
                                "  paid: {type: money, label: 钱, range: 0..500}\n"
                                "  born: {type: date, label: 日}\n"
                                "  come: {type: date, label: 来, future: yes}\n"
                                "  hour: {type: time, label: 时}\n"
                                "  visit: {type: date_time, label: 到, future: yes}\n"
                                "  sure: {type: yes_no, label: 否}\n"
                                "  word: {type: text, label: 字}\n";

Script provable(const std::string& condition, const std::string& more = {}) {
    return test::scriptOf(std::string(provedFacts) +
                          "script:\n  - {id: a, say: 好, fill: [n, m, paid, born, come, hour, visit, sure, word]}\n" +
                          "  - {id: i, if: \"" + condition + "\", then: y, else: f, unanswered: u}\n" +
                          "  - {id: y, say: 是, next: " + (more.empty() ? "z" : "second") + "}\n" +
                          "  - {id: f, say: 否, next: z}\n  - {id: u, say: 不知, next: z}\n" + more +
                          "  - {id: z, say: 完}\n");
}

std::set<std::string> unreachableIn(const Script& script) {
    static const Vocabulary words = test::testWords();
    std::set<std::string> ids;
    for (const core::StepId& step : impossibleSteps(script, words)) {
        ids.insert(step.value);
    }
    return ids;
}

/// Which of yes and no can't be, as "y", "f", "yf" or "".
std::string leftOut(const std::string& condition) {
    const auto steps = unreachableIn(provable(condition));
    return std::string(steps.count("y") > 0 ? "y" : "") + (steps.count("f") > 0 ? "f" : "");
}

} // namespace

TEST_CASE("proof: what the range of a fact, or of a function, leaves out is impossible") {
    for (const char* never : {"n > 50",
                              "n < 1",
                              "n = 0",
                              "n between 51 and 60",
                              "paid > 500 yuan",
                              "paid * 2 > 1000",
                              "n * 3 > 150",
                              "weekday(born) = 8",
                              "day(born) > 31",
                              "month(come) < 1",
                              "come < today",
                              "born != born",
                              "n - n > 0",
                              "word = '水' and word = '电'",
                              "n > 5 and n < 5",
                              "n > 4 and n < 6 and n != 5",
                              "sure and not sure",
                              "hour > 12:00 and hour < 08:00",
                              "month_end(born) < born",
                              "begun(visit - now, 1 h) < 0",
                              "now < at(today, 00:00)",
                              "date(now) != today",
                              "born + 1 month < born",
                              "has.m and not has.m",
                              "m > 3 and not has.m",
                              "born > 2026-01-01 and born < 2026-01-02",
                              "not (n <= 50)",
                              "(n > 50) or (paid > 600 yuan)",
                              "(sure ? n : n) > 50",
                              "min(n, m) > 50",
                              "abs(n) < 1",
                              "next_working_day(born) <= born"}) {
        INFO(never);
        CHECK(leftOut(never) == "y");
    }
    for (const char* always : {"n <= 50", "n >= 1 or sure", "come >= today", "weekday(today) between 1 and 7"}) {
        INFO(always);
        CHECK(leftOut(always) == "f");
    }
}

TEST_CASE("proof: what may be is never called impossible") {
    for (const char* open : {"n = 50",
                             "n < 2",
                             "paid = 500 yuan",
                             "paid > 499.99",
                             "n * 10 = 500",
                             "n / 3 * 3 = 50",
                             "visit < now",
                             "visit - now < 1 min",
                             "hour between 22:00 and 06:00",
                             "hour between 08:00 and 08:00",
                             "born = 2026-02-28 and month_end(born) = born",
                             "come - today > 300 d",
                             "born + 1 month = 2026-02-28",
                             "word = '水'",
                             "word != '水'",
                             "m > 299",
                             "not has.m",
                             "is_owner",
                             "age(born) > 90",
                             "is_open(come)",
                             "is_holiday(born)",
                             "working_days(today, come) > 3",
                             "round(n / 4) = 13",
                             "time(visit) < 00:01",
                             "closes_at(come) > 17:00",
                             "n > 49 and m > 299",
                             "come = today",
                             "(has.m ? m : 0) = 0",
                             "max(n, m) > 50"}) {
        INFO(open);
        CHECK(leftOut(open).empty());
    }
}

TEST_CASE("proof: what a branch says holds behind it, until it is filled in again") {
    const auto behind = [](const char* more) { return unreachableIn(provable("n > 20 and word = '水'", more)); };
    const std::string low = "  - {id: second, if: n < 10, then: low, else: z}\n  - {id: low, say: 少}\n";
    CHECK(behind(low.c_str()).count("low") == 1);
    CHECK(behind("  - {id: second, if: \"word = '电'\", then: low, else: z}\n  - {id: low, say: 电}\n").count("low") ==
          1);
    CHECK(behind(("  - {id: second, say: 再填, fill: [n], next: third}\n"
                  "  - {id: third, if: n < 10, then: low, else: z}\n  - {id: low, say: 少}\n"))
              .count("low") == 0);
    // Noted anew, or come to from elsewhere.
    CHECK(behind("  - {id: second, say: 记, note: {n: m + 1}, next: third}\n"
                 "  - {id: third, if: n < 10, then: low, else: z}\n  - {id: low, say: 少}\n")
              .count("low") == 0);
    // Who goes on to fill it in again may go back from there, too.
    CHECK(behind("  - {id: second, ask: 再来?, choices: {more: {say: 再来, go: a}, out: {say: 走, go: third}}}\n"
                 "  - {id: third, if: n < 10, then: low, else: z}\n  - {id: low, say: 少}\n")
              .count("low") == 0);
}

TEST_CASE("proof: going back, skipping, and a limit that runs on keep a step from being impossible") {
    // Back from the second question's screen to the first one's, with another number.
    CHECK(unreachableIn(test::scriptOf(std::string(provedFacts) +
                                       "script:\n  - {id: a, say: 好, fill: [n]}\n  - {if: n > 20, then: b, else: z}\n"
                                       "  - {id: b, say: 多}\n  - {id: c, say: 再填, fill: [n]}\n"
                                       "  - {id: d, if: n < 10, then: low, else: z}\n  - {id: low, say: 少}\n"
                                       "  - {id: z, say: 完}\n"))
              .empty());
    CHECK(unreachableIn(test::scriptOf(std::string(provedFacts) +
                                       "script:\n  - {id: a, say: 好, fill: [n]}\n  - {if: n > 20, then: b, else: z}\n"
                                       "  - {id: b, say: 多, next: e}\n  - {id: e, if: n < 10, then: low, else: c}\n"
                                       "  - {id: c, say: 再填, fill: [n], next: z}\n"
                                       "  - {id: low, say: 少}\n  - {id: z, say: 完}\n"))
              .empty());
    // A step below one whose answers all lead elsewhere is come to by skipping.
    CHECK(unreachableIn(test::scriptOf("script:\n  - {id: q, ask: 好?, choices: {a: {say: 一, go: z}}}\n"
                                       "  - {id: b, say: 乙}\n  - {id: z, say: 完}\n"))
              .empty());
    CHECK(unreachableIn(test::scriptOf("script:\n  - {id: q, ask: 好?, choices: {a: {say: 一, go: z}}, skip: no}\n"
                                       "  - {id: b, say: 乙}\n  - {id: z, say: 完}\n")) == std::set<std::string>{"b"});
    CHECK(unreachableIn(test::scriptOf(std::string(provedFacts) +
                                       "script:\n  - {id: a, say: 好, within: {limit: 1 min, until: z, passed: late}}\n"
                                       "  - {id: b, say: 填, fill: [n], next: z}\n"
                                       "  - {id: late, if: n > 20, then: many, else: z}\n  - {id: many, say: 多}\n"
                                       "  - {id: z, say: 完}\n"))
              .empty());
}

TEST_CASE("proof: the first language takes what is not known as 0, and an assignment proves nothing") {
    const auto first = [](const std::string& condition) {
        return unreachableIn(test::scriptOf("facts: {n: {type: count, label: 数, range: 5..9}}\n"
                                            "script:\n  - {id: a, say: 好, fill: [n]}\n  - {id: i, if: \"" +
                                            condition +
                                            "\", then: y, else: f}\n  - {id: y, say: 是, next: z}\n"
                                            "  - {id: f, say: 否}\n  - {id: z, say: 完}\n"));
    };
    CHECK(first("n > 9") == std::set<std::string>{"y"});
    CHECK(first("n < 5").empty()); // not known, when the step is skipped
    CHECK(first("n = 12").empty());
    CHECK(first("n = 2 and n > 5").empty());
    CHECK(first("n == 12") == std::set<std::string>{"y"});
    CHECK(first("n / 0 > 3").empty());
    const std::string anew = "facts: {n: {type: count, label: 数, range: 5..9, fresh: yes}}\n"
                             "script:\n  - {id: i, if: n > 5, then: y, else: f}\n  - {id: y, say: 是, next: z}\n"
                             "  - {id: f, say: 否}\n  - {id: z, say: 完, fill: [n]}\n";
    CHECK(unreachableIn(test::scriptOf(anew)).empty()); // an earlier matter may have recorded it
    CHECK(unreachableIn(test::scriptOf("language: 2\n" + anew)) == std::set<std::string>{"y"});
}

TEST_CASE("proof: what is not proved is a hint that says how much was tried, and no verdict") {
    static const Vocabulary words = test::testWords();
    ExploreOptions options;
    options.limits = test::usualLimits();
    // No number of 1 to 50 is it, but that takes more than ends to see.
    const Script script = provable("n * n = 7 or n * 2 = 7");
    const Explored found = explore(script, words, options);
    CHECK(found.complete);
    CHECK(found.never.empty());
    REQUIRE(found.notFound == std::vector<core::StepId>{core::StepId{"y"}});
    CHECK(found.tried > 3);
    const Problems problems = problemsOf(found, script);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == "not-found");
    CHECK(problems.front().gravity == Gravity::Warning);
    CHECK(problems.front().place.line == script.find(core::StepId{"y"})->place.line);
    CHECK(problems.front().chinese.find(std::to_string(found.tried)) != std::string::npos);
    CHECK(problems.front().english.find("does not prove") != std::string::npos);
}

TEST_CASE("proof: the wider walk is over when it has come to what no answer led to") {
    static const Vocabulary words = test::testWords();
    ExploreOptions options;
    options.limits = test::usualLimits();
    // Only a skip comes to b; behind it lie hundreds of standings that the first walk has been at already.
    constexpr int questions = 7;
    std::string body = "script:\n  - {id: q, ask: 好?, choices: {a: {say: 一, go: q0}}}\n  - {id: b, say: 乙}\n";
    for (int i = 0; i < questions; ++i) {
        body += "  - {id: q" + std::to_string(i) + ", ask: 好?, choices: {a: 一, b: 二}}\n";
    }
    for (int i = 0; i < questions; ++i) {
        const std::string id = std::to_string(i);
        body += "  - {id: i" + id + ", if: chose.q" + id + ".a, then: y" + id + ", else: n" + id + "}\n  - {id: y" +
                id + ", say: 是}\n  - {id: n" + id + ", say: 否}\n";
    }
    const Explored found = explore(test::scriptOf(body), words, options);
    CHECK(found.complete);
    CHECK(found.notFound.empty());
    CHECK(found.reached.count(core::StepId{"b"}) == 1);
    std::uint64_t came = 0; // how often the first walk came to a standing
    for (const auto& [step, times] : found.standings) {
        came += times;
    }
    CHECK(came > (1U << questions));
    CHECK(found.tried > 0);
    CHECK(found.tried <= came + 3);
}
