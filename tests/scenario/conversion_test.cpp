// SPDX-License-Identifier: GPL-3.0-or-later
// From the first language to the second: what a condition decides stays as it was.
#include "scenario/conversion/conversion.h"
#include "scenario/conversion/same_outcome.h"
#include "scenario/expression/tree_text.h"
#include "scenario/language/checker.h"
#include "scenario/language/checker_expressions.h"
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
