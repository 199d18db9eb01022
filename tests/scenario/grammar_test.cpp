// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the grammar: the loader, the reference and the table say the same.
#include "scenario/explorer/explorer.h"
#include "scenario/language/grammar.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace yingke;
using namespace yingke::scenario;

namespace {

std::string referenceText() {
    std::ifstream file(test::sourceDir() + "/docs/script-language.md");
    std::stringstream all;
    all << file.rdbuf();
    return all.str();
}

/// Every whole script between ```yaml and ``` in the reference.
std::vector<std::string> exampleTexts() {
    std::vector<std::string> examples;
    const std::string text = referenceText();
    const std::string begin = "```yaml\n";
    for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at)) {
        at += begin.size();
        examples.push_back(text.substr(at, text.find("```", at) - at));
    }
    return examples;
}

} // namespace

TEST_CASE("grammar: the reference has the table as it is") {
    CHECK(referenceText().find(grammarReference()) != std::string::npos);
}

TEST_CASE("grammar: each key stands once in its place, with a sentence in both languages") {
    std::set<std::pair<GrammarPlace, std::string>> known;
    for (const GrammarRow& row : grammarRows()) {
        INFO(row.key);
        CHECK(known.insert({row.place, row.key}).second);
        CHECK(std::string(row.chinese) != "");
        CHECK(std::string(row.english) != "");
        const bool fixed = row.behind == Behind::OneOf || row.behind == Behind::Limit;
        CHECK((!fixed || std::string(row.words) != ""));
    }
}

TEST_CASE("grammar: the loader knows no other key, and proposes those of the table") {
    const auto problemsOf = [](const std::string& body) {
        return load({"t.yaml", "scenario: t\ntitle: 试\n" + body},
                    [](const std::string&) { return std::optional<Source>(); })
            .problems;
    };
    const auto proposes = [&](const std::string& body, const std::string& meant) {
        const Problems problems = problemsOf(body);
        INFO(body);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().code == "unknown-key");
        CHECK(problems.front().didYouMean == meant);
    };
    proposes("langage: 2\nscript:\n  - {id: a, say: 好}\n", "language");
    proposes("script:\n  - {id: a, say: 好, whitin: 20 s}\n", "within");
    proposes("facts: {n: {type: count, label: 数, rnage: 1..2}}\nscript:\n  - {id: a, say: 好, fill: [n]}\n", "range");
    proposes("script:\n  - {id: a, say: 好, papers: {all: [lease], copi: yes}}\n", "copy");
    // A fact's types are those of the table, in the order of FactType.
    for (const GrammarRow& row : grammarRows()) {
        if (row.place == GrammarPlace::Fact && std::string(row.key) == "type") {
            std::istringstream words(row.words);
            std::string type;
            int number = 0;
            while (words >> type) {
                const Script script = test::scriptOf("facts: {x: {type: " + type +
                                                     ", label: 项}}\nscript:\n  - {id: a, say: 好, fill: [x]}\n");
                CHECK(static_cast<int>(script.facts.at(core::FactId{"x"}).type) == number++);
            }
            CHECK(number == 11);
        }
    }
}

TEST_CASE("grammar: each example of the reference runs: every step is reached and none is a dead end") {
    const LoadedVocabulary words = loadVocabulary(test::sourceDir() + "/resources/office");
    const auto piece = [](const std::string& id) -> std::optional<Source> {
        std::ifstream file(test::sourceDir() + "/scripts/zh_CN/pieces/" + id + ".yaml");
        std::stringstream all;
        all << file.rdbuf();
        return file.good() ? std::optional(Source{id + ".yaml", all.str()}) : std::nullopt;
    };
    const std::vector<std::string> examples = exampleTexts();
    CHECK(examples.size() >= 15);
    for (const std::string& example : examples) {
        INFO(example);
        const Loaded loaded = load({"example.yaml", example}, piece);
        REQUIRE(loaded.script);
        ExploreOptions options;
        options.limits = test::usualLimits();
        const Explored found = explore(*loaded.script, words.vocabulary, options);
        for (const std::string& end : found.deadEnds) {
            UNSCOPED_INFO(end);
        }
        CHECK(found.deadEnds.empty());
        CHECK(found.never.empty());
        CHECK(found.notFound.empty());
        CHECK(found.complete);
    }
}
