// SPDX-License-Identifier: GPL-3.0-or-later
// English beside the Chinese: what is a gap and where it is told, what the desk shows, and that no script that ships
// has one.
#include "scenario/checker/checker.h"
#include "scenario/language/english.h"
#include "scenario/language/yaml_tree.h"
#include "scenario/player/english_file.h"
#include "support/places.h"
#include "support/service_play.h"

#include <rapidcheck.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

const char* const chinese =
    "scenario: lend\ntitle: 借伞\n"
    "facts:\n  umbrellas: {type: count, label: 借几把, range: 1..5}\n"
    "script:\n"
    "  - id: ask\n    title: 问数量\n    say: [\"{visitor}，您要借几把伞？\", \"{visitor}，要几把？\"]\n    fill: "
    "[umbrellas]\n"
    "    ask: 有伞吗？\n    choices: {lend: 有, sorry: {say: 没有, go: tell}}\n"
    "  - id: give\n    say: 请拿好\n    amounts: {deposit: {label: 押金, sum: umbrellas * fees.worker_pass}, pass: "
    "{label: worker_pass, sum: fees.worker_pass}}\n    papers: {all: [lease]}\n    missing: tell\n"
    "  - id: tell\n    say: 有客户要伞\n    to: finance\n";
const char* const english =
    "scenario: lend\ntitle: Lending an umbrella\nfacts:\n  umbrellas: How many\n"
    "texts:\n"
    "  ask:\n    title: How many\n    say: [\"{visitor}, how many do you need?\", \"{visitor}, how many?\"]\n"
    "    ask: Are there any?\n    choices: {lend: Here you are, sorry: None left}\n"
    "  give: {say: Please take care, amounts: {deposit: Deposit}}\n"
    "  tell: {say: Somebody wants an umbrella}\n";

Loaded both(const std::string& texts) { return load({"zh_CN/lend.yaml", chinese}, {}, Source{"en/lend.yaml", texts}); }

std::vector<std::string> gapsOf(const Script& script) {
    std::vector<std::string> gaps;
    for (const EnglishLine& line : englishLines(script, testWords())) {
        if (line.english.empty()) {
            gaps.push_back(line.step.value + " " + line.key);
        }
    }
    return gaps;
}

std::string without(std::string text, const std::string& part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

Source sourceOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream);
    std::stringstream text;
    text << stream.rdbuf();
    return {file.filename().string(), text.str()};
}

/// The ids of a script's steps that have a key, as they stand in the file.
std::set<std::string> stepsWith(const Node& script, const std::string& key) {
    std::set<std::string> steps;
    for (const Node& step : script.get("script")->items) {
        if (step.get(key) != nullptr && step.get("id") != nullptr) {
            steps.insert(step.get("id")->scalar);
        }
    }
    return steps;
}

std::set<std::string> keysOf(const Node* map) {
    std::set<std::string> keys;
    for (const Node::Entry& entry : map != nullptr ? map->entries : std::vector<Node::Entry>{}) {
        keys.insert(entry.key.text);
    }
    return keys;
}

} // namespace

TEST_CASE("a visitor who speaks English gets both lines: sentence, question, answers, fields, sums and papers") {
    const Loaded loaded = both(english);
    REQUIRE(loaded.script);
    CHECK(loaded.problems.empty());
    CHECK(gapsOf(*loaded.script).empty());
    Stage stage(*loaded.script);
    stage.begin();
    CHECK_FALSE(stage.screen().bilingual);
    CHECK(stage.screen().english.empty());
    CHECK(stage.screen().choices.at(0).english.empty());
    CHECK(stage.screen().fields.at(0).english.empty());

    core::VisitorChange change;
    change.surname = "Smith";
    change.title = core::Title::Sir;
    change.speaksEnglish = true;
    stage.core.done(core::command::Describe{stage.id, change});
    const Screen asked = stage.screen();
    CHECK(asked.bilingual);
    CHECK(asked.words.find("Smith先生") == 0);
    // Of several wordings it is the same one in both languages.
    CHECK(asked.english ==
          (asked.words == "Smith先生，要几把？" ? "Mr Smith, how many?" : "Mr Smith, how many do you need?"));
    CHECK(asked.questionEnglish == "Are there any?");
    CHECK(asked.choices.at(0).english == "Here you are");
    CHECK(asked.choices.at(1).english == "None left");
    CHECK(asked.fields.at(0).english == "How many");
    stage.fill("umbrellas", std::int64_t{2});
    stage.pick("lend");
    const Screen given = stage.screen();
    CHECK(given.amounts.at(0).english == "Deposit");
    CHECK(given.amounts.at(1).english == "Pass fee"); // a fee has its English in the office's words
    CHECK(given.papers.at(0).english == "lease");
    stage.go(Mark{{core::PaperId{"lease"}, 0}, core::PaperMark::Missing, true});
    stage.go(Next{});
    CHECK(stage.screen().words == "有客户要伞"); // a colleague is spoken to in Chinese
    CHECK(stage.screen().english.empty());
    CHECK_FALSE(stage.screen().wordsBilingual);
}

TEST_CASE("a text without English stays Chinese, and is told with its step, file and place") {
    const Loaded loaded = both(without(without(english, ", sorry: None left"), "facts:\n  umbrellas: How many\n"));
    REQUIRE(loaded.script);
    CHECK(gapsOf(*loaded.script) == std::vector<std::string>{" fact:umbrellas", "ask choice:sorry"});
    Stage stage(*loaded.script);
    stage.begin();
    core::VisitorChange change;
    change.speaksEnglish = true;
    stage.core.done(core::command::Describe{stage.id, change});
    CHECK(stage.screen().fields.at(0).label == "借几把");
    CHECK(stage.screen().fields.at(0).english.empty());
    CHECK(stage.screen().choices.at(1).label == "没有");
    CHECK(stage.screen().choices.at(1).english.empty());
    Problems problems;
    checkEnglish(*loaded.script, testWords(), problems);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].gravity == Gravity::Warning);
    CHECK(problems[0].place.file == "zh_CN/lend.yaml");
    CHECK(problems[0].place.line == 4);
    CHECK(problems[1].place.line == 11);
    CHECK(problems[1].english == "The answer \"sorry\" of \"ask\" has no English text yet: write it in en/lend.yaml.");
    CHECK(problems[1].chinese.find("en/lend.yaml") != std::string::npos);
}

TEST_CASE("English that the Chinese does not have, and placeholders that stand for nothing, are told in their file") {
    const auto codeAt = [](const std::string& texts, const std::string& code) {
        Loaded loaded = both(texts);
        REQUIRE(loaded.script);
        checkEnglish(*loaded.script, testWords(), loaded.problems);
        for (const Problem& problem : loaded.problems) {
            if (problem.code == code) {
                CHECK(problem.place.file == "en/lend.yaml");
                return problem.place.line;
            }
        }
        return 0;
    };
    const std::string text(english);
    const auto with = [&text](const std::string& part, const std::string& other) {
        return std::string(text).replace(text.find(part), part.size(), other);
    };
    CHECK(codeAt(text, "no-english") == 0);
    CHECK(codeAt(with("None left", "None left, or: what"), "unknown-choice") == 10);
    CHECK(codeAt(with("umbrellas: How many", "hats: How many"), "unknown-fact") == 4);
    CHECK(codeAt(with("deposit: Deposit", "deposits: Deposit"), "unknown-amount") == 11);
    CHECK(codeAt(with("Please take care", "'Please take {care}'"), "unknown-placeholder") == 11);
    CHECK(codeAt(with("  tell:", "  tells:"), "unknown-step") == 12);
    CHECK(codeAt("scenario: lend\ntexts: 3\n", "not-a-map") == 2);
    CHECK(codeAt(with("{say: Please take care, amounts", "{say: {a: b}, amounts"), "not-a-text") == 11);
}

TEST_CASE("every script and piece that ships has an English file with the same steps, answers, fields and sums") {
    const std::filesystem::path root(sourceDir() + "/scripts");
    std::size_t files = 0;
    std::size_t choices = 0;
    for (const char* folder : {"", "pieces"}) {
        for (const auto& entry : std::filesystem::directory_iterator(root / "zh_CN" / folder)) {
            if (entry.path().extension() != ".yaml") {
                continue;
            }
            ++files;
            INFO(entry.path().filename().string());
            Problems problems;
            const auto zh = readYaml(sourceOf(entry.path()), problems);
            const auto en = readYaml(sourceOf(root / "en" / folder / entry.path().filename()), problems);
            REQUIRE(problems.empty());
            REQUIRE(zh);
            REQUIRE(en);
            CHECK(en->get("title") != nullptr);
            CHECK(keysOf(en->get("facts")) == keysOf(zh->get("facts")));
            const Node* texts = en->get("texts");
            if (texts == nullptr) { // all of it is said by pieces
                for (const Node& step : zh->get("script")->items) {
                    CHECK(step.get("use") != nullptr);
                }
                continue;
            }
            std::set<std::string> said;
            std::set<std::string> asked;
            for (const Node::Entry& step : texts->entries) {
                if (step.value.get("say") != nullptr) {
                    said.insert(step.key.text);
                }
                if (step.value.get("ask") != nullptr) {
                    asked.insert(step.key.text);
                }
            }
            CHECK(said == stepsWith(*zh, "say"));
            CHECK(asked == stepsWith(*zh, "ask"));
            for (const Node& step : zh->get("script")->items) {
                if (step.get("choices") != nullptr) {
                    const std::string id = step.get("id")->scalar;
                    INFO(id);
                    REQUIRE(texts->get(id) != nullptr);
                    CHECK(keysOf(texts->get(id)->get("choices")) == keysOf(step.get("choices")));
                    choices += step.get("choices")->entries.size();
                }
            }
        }
    }
    CHECK(files >= 33);
    CHECK(choices >= 80);
}

TEST_CASE("whichever English text is taken out of whichever script, that one and no other is told as a gap") {
    const Library& library = shippedLibrary();
    CHECK(rc::check("one gap", [&library] {
        Script script = *rc::gen::elementOf(library.scripts);
        std::vector<EnglishLine> lines = englishLines(script, shippedWords());
        RC_ASSERT(!lines.empty());
        const EnglishLine taken = *rc::gen::elementOf(lines);
        RC_LOG() << script.id << " " << taken.step.value << " " << taken.key << "\n";
        RC_ASSERT(!taken.english.empty());
        script.english.at(taken.step).erase(taken.key);
        Problems problems;
        checkEnglish(script, shippedWords(), problems);
        RC_ASSERT(problems.size() == 1U);
        RC_ASSERT(problems[0].code == "no-english");
        RC_ASSERT(problems[0].place == taken.chinese.place);
        RC_ASSERT(problems[0].english.find(taken.file) != std::string::npos);
    }));
}

TEST_CASE("every shipped English file is written back as it stands, and takes one new text without touching the rest") {
    const std::filesystem::path root(sourceDir() + "/scripts");
    std::size_t written = 0;
    for (const Script& script : shippedLibrary().scripts) {
        for (const EnglishLine& line : englishLines(script, shippedWords())) {
            const std::string before = sourceOf(root / line.file).text;
            Problems problems;
            INFO(script.id << " " << line.step.value << " " << line.key);
            // The same text again: the same file.
            const auto same = withEnglish(before, script, line, line.english.text, problems);
            REQUIRE(same);
            REQUIRE(*same == before);
            ++written;
        }
    }
    CHECK(written > 300);
    const Script& payment = shippedScript("payment");
    for (const EnglishLine& line : englishLines(payment, shippedWords())) {
        if (line.key != "choice:later") {
            continue;
        }
        Problems problems;
        const std::string before = sourceOf(root / line.file).text;
        const std::string text = "No: \"later\" # please\\";
        const auto after = withEnglish(before, payment, line, text, problems);
        REQUIRE(after);
        const auto tree = readYaml({line.file, *after}, problems);
        REQUIRE(tree);
        CHECK(tree->get("texts")->get("propose")->get("choices")->get("later")->scalar == text);
        const auto back = withEnglish(*after, payment, line, line.english.text, problems);
        CHECK(back == before);
        const auto gap = withEnglish(before, payment, line, "", problems);
        REQUIRE(gap);
        CHECK(gap->find("later:") == std::string::npos);
        // From nothing: a file of its own, with its head; and a file that is wrong is not written over.
        const auto fresh = withEnglish("", payment, line, "Later", problems);
        REQUIRE(fresh);
        CHECK(*fresh ==
              "scenario: payment\ntitle: \"Payment\"\ntexts:\n  propose:\n    choices:\n      later: \"Later\"\n");
        REQUIRE(problems.empty());
        CHECK_FALSE(withEnglish("texts: {propose: [", payment, line, "Later", problems));
        CHECK_FALSE(problems.empty());
    }
}
