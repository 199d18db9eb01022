// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts as they come from a Chinese Windows desk: read where it is safe, else told at the right place; and whatever
// is wrong with a file, it is told with file, line and column, in both languages.
#include "scenario/checker/checker.h"
#include "scenario/language/yaml_tree.h"
#include "scenario/yaml/yaml_fault.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <random>

using namespace yingke::scenario;

namespace {

Loaded fromWindows(const std::string& text) { return load({"zh_CN/loan.yaml", text}, {}); }

void readWhole(const Loaded& loaded) {
    for (const Problem& problem : loaded.problems) {
        UNSCOPED_INFO(problem.place.line << ":" << problem.place.column << " " << problem.english);
    }
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.script.has_value());
}

const Problem& toldAt(const Loaded& loaded, const std::string& code, int line, int column) {
    const auto found = std::find_if(loaded.problems.begin(), loaded.problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    for (const Problem& problem : loaded.problems) {
        UNSCOPED_INFO(problem.code << " " << problem.place.line << ":" << problem.place.column);
    }
    INFO(code);
    REQUIRE(found != loaded.problems.end());
    CHECK(found->place.file == "zh_CN/loan.yaml");
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    return *found;
}

bool inBoth(const Problem& problem) {
    const auto wide = [](const std::string& text) {
        return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    };
    return wide(problem.chinese) && !problem.english.empty();
}

const std::string begin = "scenario: loan\ntitle: 借伞\nscript:\n";

} // namespace

TEST_CASE("a mark at the begin of a file is no part of it") {
    readWhole(fromWindows("\xEF\xBB\xBF" + begin + "  - {id: a, say: 您好}\n"));
    const Loaded crlf =
        fromWindows("\xEF\xBB\xBFscenario: loan\r\ntitle: 借伞\r\nscript:\r\n  - id: a\r\n    say: 您好\r\n");
    readWhole(crlf);
    CHECK(crlf.script->steps.front().say->words.front().text == "您好");
    // Where files were joined, one more lies in the middle.
    readWhole(fromWindows("\xEF\xBB\xBF\xEF\xBB\xBF" + begin + "\xEF\xBB\xBF  - {id: a, say: 您好}\n"));
    // Places are those of the text as it is seen.
    (void)toldAt(fromWindows("\xEF\xBB\xBFscenarium: loan\n" + begin + "  - {id: a, say: 您好}\n"), "unknown-key", 1,
                 1);
}

TEST_CASE("full-width colons behind a key are colons, and places stay those of the text as written") {
    const Loaded step = fromWindows(begin + "  - id： a\n    title：问数量\n    say: 您好：请坐\n");
    readWhole(step);
    CHECK(step.script->steps.front().title.text == "问数量");
    CHECK(step.script->steps.front().say->words.front().text == "您好：请坐");
    const Loaded flow = fromWindows("scenario： loan\ntitle：借伞\nfacts:\n  n: {type：count, label： 几把}\nscript:\n"
                                    "  - {id: a, fill: [n], say: \"注意：note：好\"}\n");
    readWhole(flow);
    CHECK(flow.script->steps.front().say->words.front().text == "注意：note：好");
    (void)toldAt(fromWindows(begin + "  - {id：a, say：您好, tiitle: 问}\n"), "unknown-key", 4, 20);
}

TEST_CASE("wide blanks in the margin are as wide as they look, and stay in sentences") {
    const Loaded margin = fromWindows(begin + "　- id: a\n　　say: 您　好\n");
    readWhole(margin);
    CHECK(margin.script->steps.front().say->words.front().text == "您　好");
    const Loaded mixed =
        fromWindows(begin + "  - id: a\n　　say:　\"　您好\"\n  -　id: b\n\xC2\xA0\xC2\xA0  say: 再见\n");
    readWhole(mixed);
    CHECK(mixed.script->steps.front().say->words.front().text == "　您好");
    (void)toldAt(fromWindows(begin + "　- id: a\n　　sai: 您好\n"), "unknown-key", 5, 3);
    // A block text begins its paragraphs as it likes.
    const Loaded block = fromWindows(begin + "  - id: a\n    say: |\n      　　您好\n      title：不是名称\n");
    readWhole(block);
    CHECK(block.script->steps.front().say->words.front().text == "　　您好\ntitle：不是名称\n");
}

TEST_CASE("full-width braces around a name are filled in; a brace without a partner is told") {
    const Loaded wide =
        fromWindows(begin + "  - {id: a, say: \"｛visitor｝，您好\"}\n  - id: b\n    say: 请｛visitor}坐\n");
    readWhole(wide);
    CHECK(wide.script->steps[0].say->words.front().text == "{visitor}，您好");
    CHECK(wide.script->steps[1].say->words.front().text == "请{visitor}坐");
    CHECK(inBoth(toldAt(fromWindows(begin + "  - id: a\n    say: \"您好，{visitor\"\n"), "loose-brace", 5, 14)));
    CHECK(inBoth(toldAt(fromWindows(begin + "  - id: a\n    say: 您好｛客户｝\n"), "loose-brace", 5, 12)));
}

TEST_CASE("a sentence that a # cuts short is told where it is cut") {
    CHECK(inBoth(
        toldAt(fromWindows(begin + "  - id: a\n    say: 您随时过来 #3号楼前台都可以借。\n"), "cut-by-hash", 5, 16)));
    CHECK(inBoth(toldAt(fromWindows(begin + "  - id: a\n    ask: 好?\n    choices: {x: 好 # 的, y: 不}\n    }\n"),
                        "cut-by-hash", 6, 20)));
    (void)toldAt(fromWindows(begin + "  - id: a\n    say: 好\n    why: #3 号楼\n"), "cut-by-hash", 6, 10);
    // Below the sentence, where it seems to go on.
    CHECK(inBoth(toldAt(fromWindows(begin + "  - id: a\n    say: 您随时过来\n      #3号楼前台都可以借。\n"),
                        "cut-by-hash", 6, 7)));
    readWhole(fromWindows(begin + "  - id: a\n    say: 您好\n    #title: 备注\n      # 也是备注\n    skip: no\n"));
    readWhole(fromWindows("# 说明 #1\n" + begin +
                          "  # 第一步\n  - id: a # begin\n    say: \"3 #号楼\" # 备注\n    skip: no\n"));
}

TEST_CASE("an empty title or label is told, also one of wide blanks") {
    (void)toldAt(fromWindows("scenario: loan\ntitle: 借\nfacts: {n: {type: count, label: \"　\"}}\nscript:\n"
                             "  - {id: a, say: 好, fill: [n]}\n"),
                 "empty-text", 3, 33);
    (void)toldAt(fromWindows(begin + "  - id: a\n    title: ''\n    say: 好\n"), "empty-text", 5, 12);
    (void)toldAt(fromWindows(begin + "  - id: a\n    call: visitor\n    label:\n"), "empty-text", 6, 11);
}

TEST_CASE("what the YAML parser complains of comes in both languages, without its own words") {
    for (const char* wrong :
         {"  - id: a\n    say: 好: 的\n", "  - id: a\n   say: 好\n", "  - {id: a, say: 好\n", "  - {id: a, fill: [n}\n",
          "  - id: a\n    say: @好\n", "  - id: a\n    say: \"\\q\"\n", "  - id: a\n    say: \"好\n",
          "  - id: a\n\tsay: 好\n", "  - id: a\n    say\n    ask: 好\n", "  - id: a\n    say: \x01好\n",
          "  - id: a\n    say: !!x 好\n", "- id: a\n - id: b\n"}) {
        const Loaded loaded = fromWindows(begin + wrong);
        INFO(wrong);
        for (const Problem& problem : loaded.problems) {
            INFO(problem.chinese);
            CHECK(inBoth(problem));
            CHECK(problem.place.line >= 4);
            CHECK(problem.place.column >= 1);
            CHECK(problem.chinese.find("expected") == std::string::npos);
            CHECK(problem.chinese.find("found") == std::string::npos);
        }
    }
    CHECK_FALSE(yamlFault("words that no parser says").chinese.empty());
}

TEST_CASE("what is missing is told where it should stand: a sum without a formula, a condition without words") {
    const Vocabulary words = yingke::test::testWords();
    for (const char* wrong :
         {"  - {id: a, say: 好, amounts: {x: {label: 一}}}\n", "  - {id: a, if: , then: b}\n  - {id: b, say: 好}\n",
          "  - {id: a, say: 好, promise: {kind: k}}\n"}) {
        const Loaded loaded = fromWindows(begin + wrong);
        REQUIRE(loaded.script);
        for (const Problem& problem : check(*loaded.script, words, {})) {
            INFO(problem.english);
            CHECK(problem.place.file == "zh_CN/loan.yaml");
            CHECK(problem.place.line >= 1);
            CHECK(problem.place.column >= 1);
        }
    }
}

TEST_CASE("a shared piece that is no word is told once, at its place") {
    const Source source{"zh_CN/a.yaml",
                        "scenario: a\ntitle: 试\nlanguage: 2\nlisted: matter\nscript:\n  - id: one\n    use:\n"
                        "      - where\n  - id: two\n    say: 您好。\n"};
    const Problems problems = load(source, [](const std::string&) { return std::optional<Source>(); }).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == "not-a-text");
    CHECK(problems.front().place.line == 8);
}

TEST_CASE("whatever is wrong with our own scripts, each problem names file, line and column") {
    const std::string root = yingke::test::sourceDir();
    const Vocabulary words = loadVocabulary(root + "/resources/office").vocabulary;
    const Library library = loadLibrary(root + "/scripts");
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    const auto upTo = [&random](std::size_t most) { return static_cast<std::size_t>(random() % most); };
    for (const Script& script : library.scripts) {
        const auto piece = [&script](const std::string& id) -> std::optional<Source> {
            for (const Source& source : script.sources) {
                if (source.file == "zh_CN/pieces/" + id + ".yaml") {
                    return source;
                }
            }
            return std::nullopt;
        };
        for (int round = 0; round < 20; ++round) {
            std::vector<std::string> lines;
            std::size_t at = 0;
            const std::string& text = script.sources.front().text;
            for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
                lines.push_back(text.substr(at, end - at));
                at = end + 1;
            }
            for (int changes = 0; changes < 3; ++changes) {
                const std::size_t one = upTo(lines.size());
                switch (upTo(4)) {
                case 0:
                    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(one));
                    break;
                case 1:
                    std::swap(lines[one], lines[upTo(lines.size())]);
                    break;
                case 2:
                    lines[one] = lines[upTo(lines.size())];
                    break;
                default:
                    lines[one] = lines[one].substr(0, lines[one].find(':') + 1);
                }
            }
            Source mangled{script.sources.front().file, {}};
            for (const std::string& line : lines) {
                mangled.text += line + "\n";
            }
            const Loaded loaded = load(mangled, piece);
            Problems problems = loaded.problems;
            if (loaded.script) {
                for (const Problems& more :
                     {check(*loaded.script, words, {}), checkFollowUps(*loaded.script, library)}) {
                    problems.insert(problems.end(), more.begin(), more.end());
                }
            }
            for (const Problem& problem : problems) {
                INFO(problem.code << ": " << problem.english);
                REQUIRE_FALSE(problem.place.file.empty());
                REQUIRE(problem.place.line >= 1);
                REQUIRE(problem.place.column >= 1);
                REQUIRE(inBoth(problem));
            }
        }
    }
}
