// SPDX-License-Identifier: GPL-3.0-or-later
// k24: names that acts give and that exist nowhere are told, each at its place with the nearest that is known.
#include "scenario/checker/checker.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace yingke;
using namespace yingke::scenario;

namespace {

const Vocabulary& wordsOfTheOffice() {
    static const Vocabulary read = loadVocabulary(test::sourceDir() + "/resources/office").vocabulary;
    return read;
}

void named(const std::string& body, const std::string& code, int line, int column, const std::string& meant = {}) {
    const Problems problems = check(test::scriptOf(body), wordsOfTheOffice(), {});
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    INFO(body << code);
    REQUIRE(found != problems.end());
    CHECK(found->gravity == Gravity::Error);
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    CHECK(found->didYouMean == meant);
}

const std::string ring = "script:\n  - id: ring\n    say: 您好\n    call: owner\n";
const std::string then = "  - id: done\n    end: matter\n";

} // namespace

TEST_CASE("k24 the number and the label of a call name something that is there") {
    named(ring + "    number: no_such_fact\n    label: \"{nobody_fact}\"\n" + then, "unknown-number", 7, 13);
    named(ring + "    number: no_such_fact\n    label: \"{nobody_fact}\"\n" + then, "unknown-placeholder", 8, 12);
    named(ring + "    number: owner_telefone\n" + then, "unknown-number", 7, 13, "owner_telephone");
    named(ring + "    label: 业主{owner_nam}\n" + then, "unknown-placeholder", 7, 12);
    named(
        "facts:\n  n: {type: count, label: 数}\nscript:\n  - {id: a, say: 好, fill: [n]}\n  - id: b\n    call: owner\n"
        "    number: n\n" +
            then,
        "unknown-number", 9, 13);
    for (const char* sound : {"    number: owner_telephone\n    label: 业主{owner_name}\n", ""}) {
        const Problems problems =
            check(test::scriptOf(ring + "    look_up: [register]\n" + sound + then), wordsOfTheOffice(), {});
        CHECK(problems.empty());
    }
}

TEST_CASE("k24 who is called, handed over to, asked to wait or given a task is somebody") {
    named("script:\n  - id: a\n    call: finanse\n" + then, "unknown-party", 4, 5, "finance");
    named("script:\n  - id: a\n    call: ownr\n" + then, "unknown-party", 4, 5, "owner");
    named("script:\n  - id: a\n    say: 好\n    hand_over: directr\n" + then, "unknown-role", 4, 5, "director");
    named("script:\n  - id: a\n    hold: othr\n" + then, "unknown-party", 4, 5, "other");
    named("script:\n  - id: a\n    serve: visiter\n" + then, "unknown-party", 4, 5, "visitor");
    named("script:\n  - id: a\n    meanwhile:\n      - {id: t, who: lobby_gard, do: 通知}\n" + then, "unknown-party", 6,
          9, "lobby_guard");
    named("script:\n  - id: a\n    say: 好\n    escalate: director\n    why: \"{visitor}不满意\"\n" + then,
          "no-template", 7, 10);
}

TEST_CASE("k24 what a promise hangs on is a time, and what is shown has a name") {
    named("facts:\n  who: {type: text, label: 谁}\nscript:\n  - id: a\n    say: 好\n    fill: [who]\n"
          "    promise: {kind: k, what: w, due: who}\n" +
              then,
          "wrong-type", 9, 38);
    named("script:\n  - id: a\n    say: 好\n    amounts: {deposit: fees.worker_pass}\n" + then, "no-label", 6, 15);
    named("facts:\n  who: {type: text, label: \"\"}\nscript:\n  - id: a\n    say: 好\n    fill: [who]\n" + then,
          "no-label", 4, 28);
}

TEST_CASE("print: takes only slips that have a layout, and an office's own layout makes one known") {
    namespace files = std::filesystem;
    const files::path slips = files::temp_directory_path() / ("yingke-layouts-" + std::to_string(::getpid()));
    files::create_directories(slips);
    std::ofstream(slips / "receipt.yaml") << "slip: receipt\ntitle: 收据\n";
    std::ofstream(slips / "key_receipt.yaml") << "slip: key_receipt\ntitle: 钥匙收条\n";
    std::ofstream(slips / "words.yaml") << "reprint: 补打\n";
    Vocabulary words = loadVocabulary(test::sourceDir() + "/resources/office").vocabulary;
    words.slips["bare_slip"] = {"没有版式", "Bare", {}, {}};
    addLayouts(slips.string(), words);
    files::remove_all(slips);
    CHECK(words.layouts == std::set<std::string>{"key_receipt", "receipt"});
    const auto tellsOf = [&words](const std::string& kind) {
        std::string codes;
        for (const Problem& problem :
             check(test::scriptOf("script:\n  - {id: a, say: 好, print: " + kind + "}\n"), words, {})) {
            codes +=
                problem.code + "@" + std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column);
        }
        return codes;
    };
    CHECK(tellsOf("receipt").empty());
    CHECK(tellsOf("key_receipt").empty());
    CHECK(tellsOf("bare_slip") == "no-layout@4:28");
    CHECK(tellsOf("key_reciept") == "unknown-slip@4:28");
}
