// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/bundle.h"
#include "scenario/language/loader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace yingke::scenario;

namespace {

Loaded read(const std::string& text, const PieceFinder& pieces = {}) {
    return load({"zh_CN/trial.yaml", text}, pieces);
}

const std::string head = "scenario: trial\ntitle: 试一试\n";

/// The one problem of a code, with its place.
void expectAt(const Loaded& loaded, const std::string& code, int line, int column) {
    const auto found = std::find_if(loaded.problems.begin(), loaded.problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    INFO(code);
    REQUIRE(found != loaded.problems.end());
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    CHECK_FALSE(found->chinese.empty());
    CHECK_FALSE(found->english.empty());
}

} // namespace

TEST_CASE("a whole script is read into its steps") {
    const Loaded loaded = read(
        head + "facts:\n  workers: {type: count, label: 人数, range: 1..200}\nscript:\n"
               "  - find: finance\n    in: hello\n    out: sorry\n"
               "  - id: hello\n    say: [\"{visitor}，您好\", \"您好\"]\n    manner: [smile]\n    do: [serve_tea]\n    "
               "fill: [workers]\n"
               "    amounts: {fees: workers * fees.worker_pass}\n    within: {limit: 20 秒, warn: 5 s, passed: sorry}\n"
               "  - id: sorry\n    ask: 好吗?\n    choices:\n      yes: {say: 好, go: hello}\n      no: 不好\n");
    REQUIRE(loaded.problems.empty());
    REQUIRE(loaded.script.has_value());
    const Script& script = *loaded.script;
    CHECK(script.steps.size() == 3);
    CHECK(script.steps[0].id.value == "find_finance");
    CHECK(script.steps[0].passing());
    CHECK(script.steps[1].say->words.size() == 2);
    CHECK(script.steps[1].within->length == 20'000);
    CHECK(script.facts.at(yingke::core::FactId{"workers"}).most == 200);
    CHECK(script.steps[2].ask->choices.size() == 2);
    CHECK(script.ref.hash.size() == 64);
}

TEST_CASE("columns are characters, not bytes") {
    // 试一试 stands before the unknown word: nine bytes, three characters.
    expectAt(read("scenario: trial\ntitle: 试一试\nscript:\n  - {title: 试一试, id: a, says: 您好}\n"), "unknown-key",
             4, 25);
    const Loaded loaded = read(head + "script:\n  - id: a\n    sai: 您好\n");
    CHECK(loaded.problems.front().didYouMean == "say");
}

TEST_CASE("what YAML would let pass is refused with its place") {
    expectAt(read(head + "script:\n  - id: a\n    say: \"您好\n"), "unclosed-quote", 5, 10);
    expectAt(read(head + "title: 又一个\nscript:\n  - {id: a, say: 好}\n"), "duplicate-key", 3, 1);
    expectAt(read(head + "script:\n  - {id: a, say: 好}\n---\nscenario: b\n"), "second-document", 5, 1);
    expectAt(read(head + "script:\n  - &x {id: a, say: 好}\n"), "alias", 4, 5);
    expectAt(read(head + "script:\n\t- id: a\n"), "tab", 4, 1);
    expectAt(read(head + "script:\n  - {id: a, say: \xff}\n"), "utf8", 4, 18);
    expectAt(read(std::string(600'000, 'a')), "too-large", 1, 1);
    expectAt(read(""), "empty", 1, 1);
    std::string deep = head + "script: ";
    for (int i = 0; i < 60; ++i) {
        deep += "[";
    }
    const Loaded nested = read(deep);
    CHECK(std::any_of(nested.problems.begin(), nested.problems.end(),
                      [](const Problem& problem) { return problem.code == "too-large"; }));
}

TEST_CASE("what is missing or does not fit is told where it stands") {
    expectAt(read(head + "script:\n  - say: 您好\n"), "no-id", 4, 5);
    expectAt(read(head + "script:\n  - id: A 步\n    say: 好\n"), "bad-id", 4, 9);
    expectAt(read(head + "script:\n  - id: a\n    say: 好\n    whose: nobody\n"), "unknown-word", 6, 12);
    expectAt(read(head + "script:\n  - id: a\n    say: 好\n    within: 三秒\n"), "duration", 6, 13);
    expectAt(read(head + "script:\n  - id: a\n    say: 好\n    skip: maybe\n"), "yes-or-no", 6, 11);
    expectAt(read(head + "facts:\n  n: {type: count, label: 数, range: 9..1}\nscript:\n  - {id: a, say: 好}\n"),
             "range", 4, 37);
    expectAt(read(head + "script:\n  - id: a\n    say: 好\n  - id: a\n    say: 好\n"), "duplicate-step", 6, 5);
    expectAt(read(head + "script:\n  - id: a\n    go_to: b\n    end: matter\n"), "two-moves", 6, 5);
    expectAt(read(head + "script:\n  - id: a\n    ask: 好吗\n"), "missing-key", 4, 5);
    expectAt(read("scenario: other\ntitle: t\nscript:\n  - {id: a, say: 好}\n"), "file-name", 1, 11);
}

TEST_CASE("a shared piece is laid in under the id of its use; a piece in itself is refused") {
    const PieceFinder pieces = [](const std::string& id) -> std::optional<Source> {
        if (id == "money") {
            return Source{"zh_CN/pieces/money.yaml", "piece: money\ntitle: 收款\nscript:\n  - id: count\n    say: "
                                                     "点清\n    next: done\n  - id: done\n    end: matter\n"};
        }
        if (id == "ring") {
            return Source{"zh_CN/pieces/ring.yaml", "piece: ring\ntitle: 圈\nscript:\n  - id: again\n    use: ring\n"};
        }
        return std::nullopt;
    };
    const Loaded loaded = read(head + "script:\n  - id: pay\n    use: money\n  - id: thanks\n    say: 谢谢\n", pieces);
    REQUIRE(loaded.problems.empty());
    REQUIRE(loaded.script->find(yingke::core::StepId{"pay/count"}) != nullptr);
    CHECK(loaded.script->find(yingke::core::StepId{"pay/count"})->next->text == "pay/done");
    CHECK(loaded.script->sources.size() == 2);
    expectAt(read(head + "script:\n  - id: a\n    use: ring\n", pieces), "piece-cycle", 5, 10);
    expectAt(read(head + "script:\n  - id: a\n    use: nothing\n", pieces), "unknown-piece", 5, 10);
}

TEST_CASE("the hash covers all texts, and an archived bundle gives the same script again") {
    std::string piece = "piece: money\ntitle: 收款\nscript:\n  - id: count\n    say: 点清\n";
    const PieceFinder pieces = [&piece](const std::string&) {
        return std::optional(Source{"zh_CN/pieces/money.yaml", piece});
    };
    const std::string text = head + "script:\n  - id: pay\n    use: money\n";
    const Loaded first = read(text, pieces);
    const Loaded again = loadBundle("trial", bundleOf(*first.script));
    REQUIRE(again.script.has_value());
    CHECK(again.script->ref == first.script->ref);
    CHECK(again.script->steps.size() == first.script->steps.size());
    piece += "  - id: more\n    say: 再说\n";
    CHECK_FALSE(read(text, pieces).script->ref == first.script->ref);
    CHECK_FALSE(loadBundle("trial", "==> 99999 x\nshort").script.has_value());
}

TEST_CASE("any mutilated script: never a crash, and every problem has a place and both sentences") {
    const std::string good = head +
                             "facts:\n  n: {type: count, label: 数, range: 1..9}\nscript:\n  - find: finance\n    in: "
                             "a\n    out: a\n  - id: a\n    say: \"{visitor}，您好\"\n"
                             "    fill: [n]\n    papers: {all: [identity_card], any: [[lease, title_deed]], each: {n: "
                             "[photo]}}\n    ask: 好吗\n    choices: {yes: 好, no: {say: 不好, go: a}}\n";
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    for (int round = 0; round < 3000; ++round) {
        std::string text = good;
        for (int i = std::uniform_int_distribution<int>(1, 6)(random); i > 0; --i) {
            const std::size_t at = std::uniform_int_distribution<std::size_t>(0, text.size() - 1)(random);
            switch (std::uniform_int_distribution<int>(0, 3)(random)) {
            case 0:
                text.erase(at, std::uniform_int_distribution<std::size_t>(1, 5)(random));
                break;
            case 1:
                text.insert(at, 1, "[]{}:,\"'&*\n\t -#|>%@"[std::uniform_int_distribution<std::size_t>(0, 18)(random)]);
                break;
            case 2:
                text[at] = static_cast<char>(std::uniform_int_distribution<int>(0, 255)(random));
                break;
            default:
                text += text.substr(at, 40);
                break;
            }
            text += text.empty() ? "a" : "";
        }
        const Loaded loaded = read(text);
        for (const Problem& problem : loaded.problems) {
            REQUIRE_FALSE(problem.chinese.empty());
            REQUIRE_FALSE(problem.english.empty());
            REQUIRE(problem.place.file == "zh_CN/trial.yaml");
        }
        REQUIRE((loaded.script.has_value() || hasErrors(loaded.problems)));
    }
}
