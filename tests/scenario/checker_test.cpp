// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker.h"
#include "scenario/explorer/explorer.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace yingke::scenario;

namespace {

Vocabulary words() {
    static const Vocabulary read = loadVocabulary(yingke::test::sourceDir() + "/resources/office").vocabulary;
    return read;
}

yingke::core::LimitTable usual() {
    yingke::core::LimitTable limits;
    limits.waiting = {180'000, 30'000};
    limits.telephoneHold = {20'000, 5'000};
    limits.answer = {180'000, 30'000};
    limits.answerSupervisor = {180'000, 30'000};
    limits.tea = {600'000, 60'000};
    return limits;
}

CheckOptions options() {
    CheckOptions result;
    result.limits = {{"telephone_hold", 20'000}};
    return result;
}

Problems problemsOf(const std::string& script) {
    const Loaded loaded = load({"zh_CN/trial.yaml", "scenario: trial\ntitle: 试\n" + script}, {});
    REQUIRE(loaded.script.has_value());
    Problems problems = check(*loaded.script, words(), options());
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    return problems;
}

void expect(const std::string& script, const std::string& code, int line, int column, const std::string& meant = {}) {
    const Problems problems = problemsOf(script);
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    INFO(code);
    REQUIRE(found != problems.end());
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    CHECK(found->didYouMean == meant);
}

} // namespace

TEST_CASE("a sound script has nothing to tell") {
    CHECK(problemsOf("covers: [S3.3-01]\nscript:\n  - id: a\n    say: \"{visitor}，您好\"\n    manner: [smile]\n")
              .empty());
}

TEST_CASE("the checker: each fault with its place, and what was meant") {
    expect("script:\n  - id: a\n    say: 好\n    next: nowhere\n  - id: b\n    say: 好\n", "unknown-step", 6, 11);
    expect("script:\n  - id: a\n    say: 好\n    manner: [smail]\n", "unknown-manner", 6, 14, "smile");
    expect("script:\n  - id: a\n    say: 好\n    do: [serve_te]\n", "unknown-gesture", 6, 10, "serve_tea");
    expect("script:\n  - find: finanse\n    in: a\n    out: a\n    handover: no\n  - id: a\n    say: 好\n",
           "unknown-role", 4, 11, "finance");
    expect("script:\n  - id: a\n    say: 好\n    fill: [workers]\n", "unknown-fact", 6, 12);
    expect("script:\n  - id: a\n    papers: {all: [identity_crad]}\n", "unknown-paper", 5, 20, "identity_card");
    expect("script:\n  - id: a\n    say: 好\n    print: recipt\n", "unknown-slip", 6, 12, "receipt");
    expect("script:\n  - id: a\n    say: 好\n    amounts: {x: fees.worker_pas}\n", "unknown-fee", 6, 18, "worker_pass");
    expect("script:\n  - id: a\n    say: 好\n    amounts: {x: \"fees.worker_pass *\"}\n", "bad-expression", 6, 37);
    expect("script:\n  - id: a\n    say: \"{visiter}您好\"\n", "unknown-placeholder", 5, 10, "visitor");
    expect("covers: [S3.3-1]\nscript:\n  - id: a\n    say: 好\n", "unknown-rule", 3, 10, "S3.3-01");
    expect("script:\n  - id: a\n    say: 好\n    next: c\n  - id: b\n    say: 好\n  - id: c\n    say: 好\n",
           "unreachable", 7, 5);
    expect("script:\n  - id: a\n    say: 好\n    next: b\n  - id: b\n    say: 好\n    next: a\n", "endless", 4, 5);
    expect("script:\n  - find: finance\n    in: a\n    out: a\n  - id: a\n    say: 好\n", "handover-not-taken", 4, 11);
    expect("script:\n  - id: a\n    papers: {all: [identity_card], copy: yes}\n", "copy-without-purpose", 4, 5);
    expect("facts:\n  n: {type: count, label: 数}\nscript:\n  - id: a\n    say: 好\n", "unused-fact", 4, 3);
    // A promise without a follow-up carries nothing on.
    expect("facts:\n  n: {type: count, label: 数}\nscript:\n  - id: a\n    say: 好\n"
           "    promise: {kind: k, what: w, due: 1 h}\n",
           "unused-fact", 4, 3);
    expect("script:\n  - id: a\n    say: 好\n    promise: {kind: k, what: w, owner: finanse, due: 1 h}\n",
           "unknown-role", 6, 30, "finance");
    expect("script:\n  - id: a\n    say: 好\n    promise: {kind: k, what: w, due: someday}\n", "unknown-fact", 6, 38);
    expect("script:\n  - id: a\n    say: 好\n    to: engeneering\n", "unknown-listener", 4, 5, "engineering");
    expect("script:\n  - id: a\n    say: 好\n    show: [price_lst]\n", "unknown-text", 6, 12, "price_list");
    expect("script:\n  - id: a\n    say: 好\n    look_up: [registr]\n", "unknown-look-up", 6, 15, "register");
    expect("script:\n  - id: a\n    say: 好\n    note: {item: 费用}\n", "unknown-fact", 6, 18);
    expect("facts:\n  y: {type: yes_no, label: 是}\nscript:\n  - id: a\n    say: 好\n    note: {y: maybe}\n",
           "yes-or-no", 8, 15);
    expect("script:\n  - id: a\n    say: 好\n    promised: {moved_to: then, why: w}\n", "unknown-fact", 6, 26);
    expect("script:\n  - id: a\n    say: 好\n    promised: {broken: \"\"}\n", "no-reason", 6, 15);
    expect("script:\n  - id: a\n    ask: 好吗\n    choices: {y: 好}\n    promised: kept\n", "promised-and-ask", 7, 15);
    expect("facts:\n  d: {type: date, label: 日, after: e}\nscript:\n  - id: a\n    say: 好\n    fill: [d]\n",
           "unknown-fact", 4, 36);
    expect("facts:\n  d: {type: text, label: 字, from: specialist}\nscript:\n  - id: a\n    fill: [d]\n",
           "unknown-text", 4, 35, "specialists");
    expect("script:\n  - if: \"overridden.refuse_release_over_arrear\"\n    then: a\n  - id: a\n    say: 好\n",
           "unknown-policy", 4, 9, "refuse_release_over_arrears");
    expect("script:\n  - id: a\n    ask: 好吗\n    choices: {y: {say: 好, here: directer}}\n", "unknown-role", 6, 33,
           "director");
    expect("script:\n  - id: a\n    say: \"{where.directer}\"\n", "unknown-placeholder", 5, 10);
}

TEST_CASE("S2.2-02 a prompt longer than can be said in its limit is told with the seconds") {
    const std::string prompt =
        "不好意思，我这边有一件非常着急的事情需要马上去处理一下，请您一定不要挂断电话，在线上稍微等我一会儿，我请同事接"
        "待一下另外一位刚刚进门的客户，处理完以后马上就回来继续为您把刚才的事情说清楚。";
    const Problems problems =
        problemsOf("script:\n  - id: a\n    say: " + prompt + "\n    by: telephone\n    within: telephone_hold\n");
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [](const Problem& problem) { return problem.code == "too-long-to-say"; });
    REQUIRE(found != problems.end());
    CHECK(found->gravity == Gravity::Warning);
    CHECK(found->chinese.find("20 秒") != std::string::npos);
}

TEST_CASE("the scripts that ship are without errors, and cover what they say") {
    const Library library = loadLibrary(yingke::test::sourceDir() + "/scripts");
    const Problems problems = checkLibrary(library, words(), options());
    for (const Problem& problem : problems) {
        INFO(problem.place.file << ":" << problem.place.line << " " << problem.english);
        CHECK(problem.gravity == Gravity::Warning);
    }
    const Coverage coverage = coverageOf(library, words());
    CHECK(words().standard.size() == 83);
    for (const char* rule : {"S0-01",   "S0-02",   "S0-03",   "S0-04",   "S1-01",   "S1-02",   "S1-03",   "S1-04",
                             "S1-05",   "S1-06",   "S2.1-01", "S2.1-02", "S2.1-03", "S2.1-04", "S2.1-05", "S2.1-06",
                             "S2.2-01", "S2.2-02", "S2.2-03", "S2.2-04", "S2.2-05", "S2.3-01", "S2.3-02", "S3.3-01",
                             "S3.3-02", "S3.3-03", "S5-01",   "S5-02",   "S5-03",   "S6-01",   "S6-02"}) {
        INFO(rule);
        CHECK(std::find(coverage.missing.begin(), coverage.missing.end(), rule) == coverage.missing.end());
    }
}

TEST_CASE("each example of the reference is itself sound") {
    std::ifstream file(yingke::test::sourceDir() + "/docs/script-language.md");
    std::stringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    int examples = 0;
    for (std::size_t at = text.find("```yaml\n"); at != std::string::npos; at = text.find("```yaml\n", at + 1)) {
        const std::size_t begin = at + 8;
        const std::string example = text.substr(begin, text.find("```", begin) - begin);
        if (example.rfind("scenario: ", 0) != 0) {
            continue;
        }
        ++examples;
        const std::string id = example.substr(10, example.find('\n') - 10);
        const Loaded loaded =
            load({"zh_CN/" + id + ".yaml", example}, [](const std::string& piece) -> std::optional<Source> {
                return Source{"zh_CN/pieces/" + piece + ".yaml",
                              "piece: " + piece + "\ntitle: 片段\nscript:\n  - id: one\n    say: 好\n"};
            });
        INFO(example);
        for (const Problem& problem : loaded.problems) {
            INFO(problem.place.line << ": " << problem.english);
            CHECK(false);
        }
        REQUIRE(loaded.script.has_value());
        for (const Problem& problem : check(*loaded.script, words(), options())) {
            INFO(problem.place.line << ": " << problem.english);
            CHECK(false);
        }
        ExploreOptions limits;
        limits.limits = usual();
        const Explored explored = explore(*loaded.script, words(), limits);
        CHECK(explored.deadEnds == std::vector<std::string>{});
        CHECK(explored.never.empty());
        CHECK(explored.notFound.empty());
    }
    CHECK(examples >= 14);
}
