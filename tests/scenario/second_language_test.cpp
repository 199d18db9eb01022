// SPDX-License-Identifier: GPL-3.0-or-later
// `language: 2` in whole scripts, and what the check tells of those without it. k21 to k23: conditions that decided
// wrong in silence, inputs of the project's case files.
#include "scenario/checker/checker.h"
#include "scenario/expression/expression_value.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using test::Stage;

namespace {

Vocabulary officeWords() {
    static const Vocabulary read = loadVocabulary(test::sourceDir() + "/resources/office").vocabulary;
    return read;
}

Problems toldOf(const std::string& body) { return check(test::scriptOf(body), officeWords(), {}); }

/// One fault of this code, at this line and column, whose Chinese sentence holds `write`.
void tellsAt(const std::string& body, const std::string& code, int line, int column, const std::string& write) {
    const Problems problems = toldOf(body);
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    INFO(body << code);
    REQUIRE(found != problems.end());
    INFO(found->chinese);
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    CHECK(found->chinese.find(write) != std::string::npos);
    CHECK_FALSE(found->english.empty());
}

void nothingIn(const std::string& body) {
    for (const Problem& problem : toldOf(body)) {
        INFO(body << problem.place.line << ":" << problem.place.column << " " << problem.english);
        CHECK(false);
    }
}

/// Head, a step that fills in, a condition, and the two steps that it leads to: lines 3 to 18 and on.
std::string asking(const std::string& head, const std::string& facts, const std::string& condition,
                   const std::string& more = {}) {
    std::string fill;
    std::string declared;
    std::istringstream each(facts);
    for (std::string one; std::getline(each, one, ';');) {
        declared += "  " + one + "\n";
        fill += (fill.empty() ? "" : ", ") + one.substr(0, one.find(':'));
    }
    return head + "facts:\n" + declared + "script:\n  - {id: ask, say: 请问, fill: [" + fill +
           "]}\n  - id: c\n    if: \"" + condition + "\"\n    then: holds\n    else: not_so\n" + more +
           "  - {id: holds, say: 是, next: bye}\n  - {id: not_so, say: 不是, next: bye}\n  - {id: bye, say: 再见}\n";
}

const std::string second = "language: 2\n";
const std::string anHour = "hour: {type: time, label: 几点}";
const std::string aNumber = "n: {type: count, label: 数, range: 0..9}";
const std::string aSum = "paid: {type: money, label: 金额, range: 0..1000}";

std::string wayOf(const std::string& body, const std::string& fact, core::FactValue value) {
    Stage stage(body);
    stage.begin();
    stage.fill(fact, std::move(value));
    return stage.go(Next{});
}

} // namespace

TEST_CASE("k21 a time, a date or a text in a condition of the first language is an error at the word") {
    tellsAt(asking("", anHour, "hour < 18"), "counts-as-zero", 8, 9, "language: 2");
    tellsAt(asking("", aNumber + ";" + anHour, "n > 2 and hour < 18"), "counts-as-zero", 9, 20, "18:00");
    tellsAt(asking("", "d: {type: date, label: 日}", "not d > 3"), "counts-as-zero", 8, 14, "2026-12-31");
    tellsAt(asking("", "who: {type: text, label: 谁}", "1 < who"), "counts-as-zero", 8, 14, "who = ");
    tellsAt("facts:\n  a: {type: date, label: 甲}\n  b: {type: date, label: 乙}\nscript:\n  - id: s\n    say: 好\n"
            "    fill: [a, b]\n    amounts: {rent: {label: 租金, sum: \"(b - a) * fees.worker_pass\"}}\n",
            "counts-as-zero", 10, 40, "算不出来");
}

TEST_CASE("k21 with language: 2 it works, and a bare number is an error that says how a time is written") {
    const std::string script = asking(second, anHour, "hour < 18:00");
    nothingIn(script);
    CHECK(wayOf(script, "hour", std::string("17:59")) == "holds");
    CHECK(wayOf(script, "hour", std::string("18:00")) == "not_so");
    CHECK(wayOf(script, "hour", std::string("20:30")) == "not_so");
    tellsAt(asking(second, anHour, "hour < 18"), "wrong-type", 9, 17, "18:00");
    tellsAt(asking(second, "d: {type: date, label: 日}", "d + 7 < today"), "wrong-type", 9, 14, "7 d");
    const std::string night = asking(second, anHour, "hour between 22:00 and 06:00");
    CHECK(wayOf(night, "hour", std::string("23:10")) == "holds");
    CHECK(wayOf(night, "hour", std::string("05:59")) == "holds");
    CHECK(wayOf(night, "hour", std::string("12:00")) == "not_so");
}

TEST_CASE("k22 one equal sign: an error in the first language, equal in the second") {
    tellsAt(asking("", aNumber, "n = 2"), "assigns", 8, 12, "==");
    tellsAt(asking("", aNumber, "n > 1 and n = 2"), "assigns", 8, 22, "language: 2");
    tellsAt(asking("", aSum, "paid=5000"), "assigns", 8, 14, "==");
    for (const char* sound : {"n == 2", "n >= 2 and n <= 2", "n != 3"}) {
        nothingIn(asking("", aNumber, sound));
    }
    for (const char* condition : {"n = 2", "n == 2", "2 ＝ n"}) {
        const std::string script = asking(second, aNumber, condition);
        nothingIn(script);
        CHECK(wayOf(script, "n", std::int64_t{2}) == "holds");
        CHECK(wayOf(script, "n", std::int64_t{3}) == "not_so");
    }
}

TEST_CASE(
    "k23 a setting, a fee, a fact or a choice that is declared nowhere is an error at the word, with the nearest") {
    for (const std::string& head : {std::string(), second}) {
        const int line = head.empty() ? 8 : 9;
        tellsAt(asking(head, aNumber, "settings.latest_hour > 3"), "unknown-setting", line, 9, "latest_hour");
        tellsAt(asking(head, aNumber, "n > settings.arrears_month"), "unknown-setting", line, 14, "arrears_months");
        tellsAt(asking(head, aNumber, "n > 3 and has.m"), "unknown-name", line, 20, "facts:");
        tellsAt(asking(head, aNumber, "n > 3 or chose.nothing.yes"), "unknown-step", line, 19, "nothing");
        tellsAt(asking(head, aNumber, "n > fees.worker_pas"), "unknown-fee", line, 14, "worker_pass");
    }
}

TEST_CASE("money: yuan in the second language; the first keeps its fen, and the check says so") {
    const std::string script = asking(second, aSum, "paid >= 50");
    nothingIn(script);
    CHECK(wayOf(script, "paid", core::Money{50'00}) == "holds");
    CHECK(wayOf(script, "paid", core::Money{49'99}) == "not_so");
    CHECK(wayOf(asking("", aSum, "paid >= 50"), "paid", core::Money{50}) == "holds");
    tellsAt(asking("", aSum, "paid >= 50"), "fen", 8, 9, "0.50");
    Stage stage(second +
                "facts:\n  n: {type: count, label: 数}\nscript:\n  - id: s\n    say: '共{due}元'\n    fill: [n]\n"
                "    amounts: {due: {label: 合计, sum: \"n > 3 ? n * fees.worker_pass : 12.50\"}}\n");
    stage.begin();
    stage.fill("n", std::int64_t{4});
    CHECK(stage.screen().words == "共40元");
    CHECK(stage.screen().amounts.at(0).formula.empty()); // a condition is no formula to read out
    stage.fill("n", std::int64_t{3});
    CHECK(stage.screen().words == "共12元5角");
}

TEST_CASE("a formula of the four rules is shown with its numbers in the second language too") {
    Stage stage(second +
                "facts:\n  n: {type: count, label: 数}\nscript:\n  - id: s\n    say: 好\n    fill: [n]\n"
                "    amounts: {due: {label: 合计, sum: n * fees.worker_pass}, more: {label: 另收, sum: n * 2 yuan}}\n");
    stage.begin();
    stage.fill("n", std::int64_t{4});
    CHECK(stage.screen().amounts.at(0).formula == "4 × 10.00");
    CHECK(stage.screen().amounts.at(1).sum == core::Money{8'00});
    CHECK(stage.screen().amounts.at(1).formula.empty());
}

TEST_CASE("what is not answered is not 0: the check wants a way for it, and the desk takes it") {
    const std::string facts = "n: {type: count, label: 数, optional: yes}";
    tellsAt(asking(second, facts, "n < 3"), "may-be-unanswered", 9, 9, "has.n");
    tellsAt(asking(second, facts, "has.n and n < 3 or n = 0"), "may-be-unanswered", 9, 29, "unanswered:");
    nothingIn(asking(second, facts, "has.n and n < 3"));
    nothingIn(asking(second, facts, "not has.n or n < 3"));
    const std::string way =
        asking(second, facts, "n < 3", "    unanswered: open\n  - {id: open, say: 没填, next: bye}\n");
    nothingIn(way);
    Stage stage(way);
    stage.begin();
    CHECK(stage.go(Next{}) == "open");
    CHECK(wayOf(way, "n", std::int64_t{2}) == "holds");
    // Without a way it is never taken for 0: what hangs on it does not hold.
    for (const char* condition : {"n < 3", "n = 0", "not n > 3"}) {
        Stage open(asking(second, facts, condition));
        open.begin();
        CHECK(open.go(Next{}) == "not_so");
    }
    // A looked-up value may not be found; a fact that a way does not pass is open on it.
    tellsAt(second + "script:\n  - {id: a, look_up: [arrears], if: \"arrears_months > 0\", then: b, else: b}\n  - {id: "
                     "b, say: 好}\n",
            "may-be-unanswered", 5, 37, "has.arrears_months");
    tellsAt(second +
                "facts:\n  n: {type: count, label: 数}\nscript:\n  - {id: a, ask: 甲, choices: {x: {say: 一, go: f}, "
                "y: {say: 二, go: c}}}\n"
                "  - {id: f, say: 填, fill: [n]}\n  - {id: c, if: \"n > 1\", then: b, else: b}\n  - {id: b, say: 好}\n",
            "may-be-unanswered", 9, 17, "has.n");
    tellsAt(second + "facts:\n  n: {type: count, label: 数, optional: yes}\nscript:\n  - {id: a, say: 好, fill: [n], "
                     "amounts: {t: "
                     "{label: 合计, sum: \"n * fees.worker_pass\"}}}\n",
            "may-be-unanswered", 7, 62, "has.n ?");
}

TEST_CASE("chose.step is a choice, and unanswered until it was asked") {
    const std::string script = second +
                               "script:\n  - {id: pay, ask: 怎么付, choices: {cash: 现金, card: 刷卡}}\n"
                               "  - {id: c, if: \"chose.pay = cash\", then: a, else: b}\n"
                               "  - {id: a, say: 现金, next: d}\n  - {id: b, say: 刷卡}\n  - {id: d, say: 再见}\n";
    nothingIn(script);
    Stage stage(script);
    stage.begin();
    CHECK(stage.pick("card") == "b");
    std::string wrong = script;
    wrong.replace(wrong.find("= cash"), 6, "= cahs");
    tellsAt(wrong, "unknown-choice", 6, 30, "cash");
}

TEST_CASE("texts without language: are read as they always were, archived ones too") {
    const std::string old = asking("", aNumber + ";m: {type: count, label: 又, optional: yes}", "n = 2");
    CHECK(wayOf(old, "n", std::int64_t{7}) == "holds"); // it assigns, and always did
    const std::string open = asking("", aNumber + ";m: {type: count, label: 又, optional: yes}", "m < 1");
    CHECK(wayOf(open, "n", std::int64_t{7}) == "holds"); // what is not answered is 0
    const std::string time = asking("", anHour, "hour < 18");
    CHECK(wayOf(time, "hour", std::string("20:30")) == "holds");
    // From the archive, by its hash, beside a new version of the same scenario.
    const Script before = test::scriptOf(old);
    const Loaded again = loadBundle("t", bundleOf(before));
    REQUIRE(again.script);
    CHECK(again.script->ref == before.ref);
    CHECK(again.script->language == Language::First);
    Stage stage(*again.script);
    stage.begin();
    stage.fill("n", std::int64_t{7});
    CHECK(stage.go(Next{}) == "holds");
    const Script now = test::scriptOf(asking(second, aNumber, "n = 2"));
    CHECK_FALSE(now.ref == before.ref);
    CHECK(loadBundle("t", bundleOf(now)).script->language == Language::Second);
}

TEST_CASE("a piece says its own language, and keeps it in a script of the other") {
    const std::map<std::string, std::string> pieces = {
        {"old",
         "piece: old\ntitle: 旧\nfacts:\n  n: {type: count, label: 数}\nscript:\n  - {id: s, say: 几, fill: [n]}\n"
         "  - {id: c, if: \"n = 2\", then: y, else: z}\n  - {id: y, say: 是}\n  - {id: z, say: 完}\n"}};
    Stage stage(test::scriptOf(second + "script:\n  - {id: u, use: old}\n  - {id: bye, say: 再见}\n", pieces));
    stage.begin();
    stage.fill("n", std::int64_t{5});
    CHECK(stage.go(Next{}) == "u/y");
    CHECK(stage.script.language == Language::Second);
    CHECK(stage.script.find(core::StepId{"u/c"})->language == Language::First);
}

TEST_CASE("the reference has every function, unit, reserved word and type of an expression") {
    std::ifstream file(test::sourceDir() + "/docs/script-language.md");
    std::stringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    const auto stands = [&text](const std::string& word) {
        INFO(word);
        CHECK(text.find("`" + word + "`") != std::string::npos);
    };
    for (const FunctionRow& row : functionRows()) {
        stands(row.takes);
    }
    for (const UnitRow& unit : unitRows()) {
        stands(unit.name);
    }
    for (const std::string& word : reservedWords()) {
        stands(word);
    }
    for (const char* code : {"wrong-type",
                             "no-order",
                             "part-of-day",
                             "unknown-name",
                             "unknown-setting",
                             "unknown-fee",
                             "unknown-policy",
                             "unknown-step",
                             "unknown-choice",
                             "unknown-function",
                             "arguments",
                             "may-be-unanswered",
                             "reserved-name",
                             "second-language",
                             "assigns",
                             "counts-as-zero",
                             "fen",
                             "bad-expression",
                             "two-values",
                             "no-value",
                             "bracket",
                             "between",
                             "chained",
                             "too-deep",
                             "written-otherwise",
                             "unknown-sign",
                             "unclosed-text",
                             "no-such-time",
                             "no-such-date",
                             "number-too-long"}) {
        stands(code);
    }
}
