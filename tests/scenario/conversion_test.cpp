// SPDX-License-Identifier: GPL-3.0-or-later
// From the first language to the second: what a condition decides stays as it was.
#include "scenario/checker/checker.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/conversion/conversion.h"
#include "scenario/conversion/same_outcome.h"
#include "scenario/expression/tree_text.h"
#include "support/places.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;

namespace {

Vocabulary officeTables() {
    Vocabulary words = test::testWords();
    words.lookUps["arrears_sum"] = {"欠费", "Arrears", {}, {}};
    words.settings["arrears_months"] = {"月数", "Months", {}, {}};
    words.settings["strict"] = {"严格", "Strict", {}, {}};
    return words;
}

const char* const factsOfAll = "facts:\n  n: {type: count, label: 数, range: 0..50}\n"
                               "  m: {type: count, label: 量, range: 0..50, optional: yes}\n"
                               "  paid: {type: money, label: 钱}\n  sure: {type: yes_no, label: 否}\n"
                               "  born: {type: date, label: 日, optional: yes}\n";

std::string asking(const std::string& condition) {
    return std::string(factsOfAll) +
           "script:\n  - {id: a, say: 好, fill: [n, m, paid, sure, born]}  # the facts\n"
           "  - id: i\n    if: \"" +
           condition + "\"   # asked\n    then: y\n    else: z\n  - {id: y, say: 是}\n  - {id: z, say: 完}\n";
}

Converted converted(const std::string& body) {
    static const Vocabulary words = officeTables();
    const Script script = test::scriptOf(body);
    return toSecondLanguage(script.sources.front(), {&script}, words);
}

/// The condition as it is written in the second language.
std::string second(const std::string& condition) {
    const Converted found = converted(asking(condition));
    for (const Problem& problem : found.problems) {
        UNSCOPED_INFO(problem.english);
    }
    CHECK(found.problems.empty());
    return found.changed.empty() ? condition : found.changed.front().after;
}

} // namespace

TEST_CASE("conversion: what the second language reads alike stays as it is written") {
    CHECK(second("n > 3 and n <= 7") == "n > 3 and n <= 7");
    CHECK(second("n == 3  or  sure") == "n == 3  or  sure");
    CHECK(second("is_owner and settings.strict") == "is_owner and settings.strict");
    CHECK(second("paid > 0") == "paid > 0");
}

TEST_CASE("conversion: fen become yuan, numbers comparisons, yes and no numbers") {
    CHECK(second("paid > 5050") == "paid > 50.5 yuan");
    CHECK(second("n > 0 and paid + 100 > n * 2000") == "n > 0 and paid + 1 yuan > n * 20 yuan");
    CHECK(second("n") == "n != 0");
    CHECK(second("sure == 1") == "sure");
    CHECK(second("sure != 1") == "not has.sure or not sure"); // the step may have been skipped
    CHECK(second("sure + is_owner > 1") == "(sure ? 1 : 0) + (is_owner ? 1 : 0) > 1");
    CHECK(second("n > 0 and paid > n") == "n > 0 and paid > n * 0.01 yuan");
}

TEST_CASE("conversion: `not` took only the value behind it") {
    CHECK(second("not is_owner and n > 2") == "not is_owner and n > 2");
    CHECK(second("not n > 0") == "not has.n or (not n != 0 ? 1 : 0) > 0");
}

TEST_CASE("conversion: what may be unanswered was 0 and still decides so") {
    CHECK(second("m > 3") == "has.m and m > 3");
    CHECK(second("m < 3") == "not has.m or m < 3");
    CHECK(second("not (m > 3)") == "not has.m or not (m > 3)");
    CHECK(second("n > 3 or m > 3") == "n > 3 or (has.m ? m : 0) > 3");
    CHECK(second("arrears_months > 0 and arrears_months >= settings.arrears_months") ==
          "has.arrears_months and arrears_months > 0 and arrears_months >= settings.arrears_months");
}

TEST_CASE("conversion: what was decided wrong in silence is left to a person, and nothing is changed then") {
    for (const char* condition : {"n = 3", "born > 0", "0 < n < 5"}) {
        const std::string body = asking(condition);
        const Converted found = converted(body);
        INFO(condition);
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems.front().code == "not-converted");
        CHECK(found.changed.empty());
        CHECK(found.text == "scenario: t\ntitle: 试\n" + body);
    }
}

TEST_CASE("conversion: layout, comments and everything else stay as they are") {
    const std::string body = asking("paid > 5000");
    const Converted found = converted(body);
    std::string expected = "scenario: t\ntitle: 试\nlanguage: 2\n" + body;
    expected.replace(expected.find("paid > 5000"), 11, "paid > 50 yuan");
    CHECK(found.text == expected);
    const Script again = test::scriptOf(found.text.substr(found.text.find("language")));
    CHECK(again.language == Language::Second);
    CHECK_FALSE(hasErrors(check(again, officeTables(), {})));
}

TEST_CASE("conversion: sums in fen come out alike in yuan") {
    const auto sum = [](const std::string& formula) {
        const Converted found =
            converted(std::string(factsOfAll) +
                      "script:\n  - {id: a, fill: [n, paid], amounts: {x: {label: 共, sum: " + formula + "}}}\n");
        CHECK(found.problems.empty());
        return found.changed.empty() ? formula : found.changed.front().after;
    };
    CHECK(sum("n * fees.worker_pass") == "n * fees.worker_pass");
    CHECK(sum("n * 1500") == "n * 15 yuan");
    CHECK(sum("paid / 2 + 100") == "paid / 2 + 1 yuan");
    CHECK(sum("n + 3") == "(n + 3) * 0.01 yuan");
}

TEST_CASE("conversion: a sum with what may be unanswered takes 0 for it, as it did") {
    const auto script = [](const std::string& formula) {
        return std::string(factsOfAll) +
               "script:\n  - {id: a, say: 好, fill: [n, m, paid]}\n"
               "  - {id: b, say: 共, amounts: {x: {label: 共, sum: \"" +
               formula + "\"}, y: {label: 另, sum: n*100}}, if: n > 3, then: c, else: c}\n  - {id: c, say: '{x}{y}'}\n";
    };
    for (const auto& [before, after] :
         std::map<std::string, std::string>{{"m*100", "(has.m ? m : 0) * 1 yuan"},
                                            {"m*fees.worker_pass", "(has.m ? m : 0) * fees.worker_pass"},
                                            {"paid + m*n", "paid + (has.m ? m : 0) * n * 0.01 yuan"},
                                            {"max(m, n)", "max(has.m ? m : 0, n) * 0.01 yuan"}}) {
        const Converted found = converted(script(before));
        INFO(before);
        for (const Problem& problem : found.problems) {
            UNSCOPED_INFO(problem.english);
        }
        REQUIRE(found.problems.empty());
        REQUIRE(found.changed.size() == 2); // the condition stays: no has.m gets into it
        CHECK(found.changed.front().after == after);
        const Script again = test::scriptOf(found.text.substr(found.text.find("language")));
        CHECK_FALSE(hasErrors(check(again, officeTables(), {})));
    }
    const auto types = [](const std::string& name) -> std::optional<NameType> {
        return NameType{name == "paid" ? ValueType::Money : ValueType::Count, false, {}};
    };
    CHECK(sameSum("m*100", "(has.m ? m : 0) * 1 yuan", types, {"m"}));
    CHECK_FALSE(sameSum("m*100", "m * 1 yuan", types, {"m"}));
    CHECK_FALSE(sameSum("m*100", "(has.m ? m : 0) * 100 yuan", types, {"m"}));
}

TEST_CASE("conversion: a file of the second language is left as it is, and said") {
    const std::string body = "language: 2\nfacts:\n  by: {type: text, label: 付}\n"
                             "script:\n  - {id: a, say: 好, fill: [by], if: \"by = '现金'\", then: b, else: b}\n"
                             "  - {id: b, say: 完}\n";
    const Converted found = converted(body);
    CHECK(found.already);
    CHECK(found.problems.empty());
    CHECK(found.text == "scenario: t\ntitle: 试\n" + body);
    CHECK_FALSE(converted(asking("n > 3")).already);
}

TEST_CASE("conversion: what is in the way is named, at its word") {
    struct Row {
        const char* condition;
        const char* chinese;
        int column;
    };
    for (const Row& row : {Row{"n = 3", "“=”是赋值", 3}, Row{"n > 1 and born > 0", "“born”是日期", 11},
                           Row{"0 < n < 5", "一次只能比较两个值", 7}, Row{"n > 3 and", "末尾缺少一个值", 10},
                           Row{"nn > 3", "“nn”不是已知的信息项", 1}, Row{"paid * paid > 4", "混在一起算", 13}}) {
        const Converted found = converted(asking(row.condition));
        INFO(row.condition);
        REQUIRE(found.problems.size() == 1);
        UNSCOPED_INFO(found.problems.front().chinese);
        CHECK(found.problems.front().chinese.find(row.chinese) != std::string::npos);
        const int column = row.column == 1 ? 9 : 9 + row.column; // behind the quote; the first is the value's own place
        CHECK(found.problems.front().place.column == column);
    }
}

TEST_CASE("conversion: two in one line, over several lines, and words that the second language takes for itself") {
    const Converted two =
        converted(std::string(factsOfAll) + "script:\n  - {id: a, fill: [n], amounts: {x: n*1000, y: n*100}}\n"
                                            "  - {id: b, say: '{x}{y}'}\n");
    CHECK(two.text.find("{x: \"n * 10 yuan\", y: \"n * 1 yuan\"}") != std::string::npos);
    const Converted folded = converted(
        std::string(factsOfAll) + "script:\n  - {id: a, say: 好, fill: [n, paid]}\n  - id: i\n    if: >\n      paid\n"
                                  "      > 500\n    then: y\n    else: y\n  - {id: y, say: 是}\n");
    REQUIRE(folded.problems.size() == 1);
    CHECK(folded.problems.front().chinese.find("分成几行") != std::string::npos);
    const Converted word = converted("facts:\n  today: {type: count, label: 数}\n"
                                     "script:\n  - {id: a, say: '{today}', fill: [today]}\n");
    REQUIRE(word.problems.size() == 1);
    CHECK(word.problems.front().chinese.find("“today”在条件里另有意思") != std::string::npos);
    CHECK(word.problems.front().place.line == 4); // as the text stands
    CHECK(word.text.find("language") == std::string::npos);
    const Converted minutes = converted("facts:\n  n: {type: count, label: 数, range: 1..60}\nscript:\n"
                                        "  - {id: a, say: 几分钟?, fill: [n]}\n"
                                        "  - {id: b, say: 好, promise: {kind: k, what: 事, due: n}}\n");
    CHECK(minutes.problems.empty());
    CHECK(minutes.text.find("due: \"n * 1 min\"") != std::string::npos);
}

TEST_CASE("our own scripts stand in the second language, and each of their conditions decides as it did") {
    // As it was before → as it is. What is not here was not changed.
    const std::map<std::string, std::string> reviewed = {
        {"arrears_months > 0", "has.arrears_months and arrears_months > 0"},
        {"arrears_months > 0 and arrears_months >= settings.arrears_months",
         "has.arrears_months and arrears_months > 0 and arrears_months >= settings.arrears_months"},
        {"agrees", "has.agrees and agrees"},
        {"part_needed", "has.part_needed and part_needed"},
    };
    const Library library = loadLibrary(test::sourceDir() + "/scripts");
    const LoadedVocabulary words = loadVocabulary(test::sourceDir() + "/resources/office");
    std::set<std::string> met;
    for (const Script& script : library.scripts) {
        for (const Step& step : script.steps) {
            INFO(script.id << " " << step.id.value);
            const auto* act = std::get_if<IfAct>(&step.move);
            CHECK(step.language == Language::Second);
            if (act == nullptr) {
                continue;
            }
            const NumberType types = [&](const std::string& name) -> std::optional<NameType> {
                const auto found = nameTypeOf(name, script, step, words.vocabulary);
                const auto* type = std::get_if<NameType>(&found);
                return type != nullptr ? std::optional(*type) : std::nullopt;
            };
            const std::string& now = act->condition.text;
            const auto before =
                std::find_if(reviewed.begin(), reviewed.end(), [&now](const auto& one) { return one.second == now; });
            std::vector<std::string> open;
            for (const std::string& name : namesOfTree(*parseExpression(now).tree)) {
                if (script.facts.count(core::FactId{name}) > 0 || words.vocabulary.lookUps.count(name) > 0) {
                    open.push_back(name);
                }
            }
            CHECK(act->unanswered.empty());
            CHECK(sameOutcome(before != reviewed.end() ? before->first : now, now, types, open));
            met.insert(now);
        }
    }
    for (const auto& [before, after] : reviewed) {
        INFO(before);
        CHECK(met.count(after) == 1);
    }
}
