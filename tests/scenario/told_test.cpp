// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that passed in silence, or were told in words that help nobody: each is told at its place with what to write.
#include "scenario/checker/checker.h"
#include "scenario/language/loader.h"
#include "support/scenario_play.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace yingke;
using namespace yingke::scenario;

namespace {

Problems toldIn(const std::string& text, const std::string& file = "zh_CN/t.yaml") {
    static const Vocabulary words = test::testWords();
    const Loaded loaded = load({file, text}, [](const std::string&) { return std::optional<Source>(); });
    Problems problems = loaded.problems;
    if (loaded.script) {
        const Problems more = check(*loaded.script, words, {});
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

const std::string headTold = "scenario: t\ntitle: 试\n";
const std::string factsTold =
    "facts:\n  n: {type: count, label: 人数}\n  m: {type: money, label: 押金}\n"
    "  d: {type: date, label: 哪天}\n  t: {type: time, label: 几点}\n  s: {type: text, label: 事由}\n"
    "  y: {type: yes_no, label: 同意}\nscript:\n  - {id: a, say: 好, fill: [n, m, d, t, s, y]}\n"
    "  - id: i\n    if: \"";

/// A condition in the language, as what is told of it; the place is that of the condition's own characters.
Problems conditionTold(const std::string& condition, const std::string& language) {
    Problems told;
    for (Problem problem : toldIn(headTold + "language: " + language + "\n" + factsTold + condition +
                                  "\"\n    then: z\n    else: z\n  - {id: z, say: 完}\n")) {
        if (problem.gravity == Gravity::Error) {
            problem.place.column -= 9; // 1: the first character behind the quote
            told.push_back(problem);
        }
    }
    return told;
}

const Problem* toldAs(const Problems& problems, const std::string& code) {
    const auto found =
        std::find_if(problems.begin(), problems.end(), [&code](const Problem& one) { return one.code == code; });
    return found != problems.end() ? &*found : nullptr;
}

struct Told {
    std::string text;
    std::string code;
    std::string chinese; ///< part of the sentence
    int line = 0;
    int column = 0;
};

void expectTold(const std::vector<Told>& rows) {
    for (const Told& row : rows) {
        const Problems problems = toldIn(row.text);
        INFO(row.text);
        for (const Problem& problem : problems) {
            UNSCOPED_INFO(problem.place.line << ":" << problem.place.column << " " << problem.code << " "
                                             << problem.chinese);
        }
        const Problem* told = toldAs(problems, row.code);
        REQUIRE(told != nullptr);
        CHECK(told->chinese.find(row.chinese) != std::string::npos);
        CHECK_FALSE(told->english.empty());
        CHECK(told->place.line == row.line);
        CHECK(told->place.column == row.column);
    }
}

} // namespace

TEST_CASE("told: signs and words of elsewhere in a condition are told with what is written here") {
    struct Row {
        const char* condition;
        int column;
        const char* meant;
    };
    for (const Row& row : {Row{"t > 8:30", 5, "08:30"},
                           Row{"t > 8：30", 5, "08:30"},
                           Row{"t > 18:5", 5, "18:05"},
                           Row{"t > 8点半", 5, "08:30"},
                           Row{"d > 2026/12/1", 5, "2026-12-01"},
                           Row{"d > 2026年12月1日", 5, "2026-12-01"},
                           Row{"n => 3", 3, ">="},
                           Row{"n =< 3", 3, "<="},
                           Row{"n <> 3", 3, "!="},
                           Row{"n === 3", 3, "="},
                           Row{"n > 3 AND y", 7, "and"},
                           Row{"n > 3 Or y", 7, "or"},
                           Row{"NOT y", 0, "not"}, // the whole value's place
                           Row{"n > 3 ａｎｄ y", 7, "and"},
                           Row{"n > 3 且 y", 7, "and"},
                           Row{"n > 3 或者 y", 7, "or"},
                           Row{"n 大于等于 3", 3, ">="},
                           Row{"y = 是", 5, "yes"},
                           Row{"n > 三", 5, "3"},
                           Row{"n > .5", 5, "0.5"},
                           Row{"n > 1,000", 5, "1000"},
                           Row{"m > 50块", 5, "50 元"},
                           Row{"n > 3 & y", 7, "and"}}) {
        INFO(row.condition);
        const Problems told = conditionTold(row.condition, "2");
        REQUIRE(told.size() == 1);
        UNSCOPED_INFO(told[0].chinese);
        CHECK(told[0].chinese.find(std::string(" ") + row.meant) != std::string::npos);
        CHECK(told[0].english.find(row.meant) != std::string::npos);
        CHECK(told[0].place.column == row.column);
        // The first language names the same, not its parser.
        const Problems first = conditionTold(row.condition, "1");
        const bool ofTime = std::string(row.condition).front() == 't' || std::string(row.condition).front() == 'd';
        for (const Problem& problem : first) {
            UNSCOPED_INFO(problem.code << " " << problem.chinese);
        }
        if (const std::string read = row.condition; read == "n > .5" || read == "n > 1,000") {
            CHECK(first.empty()); // the first language reads these in its own way
            continue;
        }
        REQUIRE(!first.empty());
        CHECK((ofTime || first[0].chinese.find(row.meant) != std::string::npos));
    }
    for (const char* fine : {"n > 3 ? y : no", "y ? n > 3:n > 4", "min(1,200) > n", "t > 08:30", "d > 2026-12-01",
                             "n >= 3 and not y", "m > 50 元", "n / 2 / 2 > 1"}) {
        INFO(fine);
        CHECK(conditionTold(fine, "2").empty());
    }
    CHECK(conditionTold("y is yes", "2").at(0).chinese.find("要写成 =") != std::string::npos);
    CHECK(conditionTold("has n", "2").at(0).chinese.find("has.n") != std::string::npos);
    CHECK(conditionTold("n = null", "2").at(0).chinese.find("not has.名字") != std::string::npos);
    CHECK(conditionTold("s = 燃气", "2").at(0).chinese.find("'燃气'") != std::string::npos);
}

TEST_CASE("told: two types that don't go together are named by their facts") {
    const Problem sum = conditionTold("n + s > 3", "2").at(0);
    CHECK(sum.chinese.find("“n”(人数)是数目,“s”(事由)是文字,不能用“+”来算") == 0);
    CHECK(sum.english.find("\"n\" (人数) is a count and \"s\" (事由) is a text") == 0);
    const Problem compared = conditionTold("d = t", "2").at(0);
    CHECK(compared.chinese.find("“d”(哪天)是日期,“t”(几点)是时间,不能比较") == 0);
    const Problem reckoned = conditionTold("m > n * 2", "2").at(0);
    CHECK(reckoned.chinese.find("“n * 2”是数目") != std::string::npos);
    CHECK(reckoned.chinese.find("n * 2 * 1 yuan") != std::string::npos);
    CHECK(conditionTold("y > no", "2").at(0).chinese.find("“y”(同意)是是非,没有大小先后") == 0);
    CHECK(conditionTold("n + 1", "2").at(0).chinese.find("“n + 1”是数目") != std::string::npos);
}

TEST_CASE("told: the first language compares two, assigns whatever the left was, and is never quoted in English") {
    const Problem chained = conditionTold("1 < n < 3", "1").at(0);
    CHECK(chained.code == "chained");
    CHECK(chained.place.column == 7);
    const Problem assigns = conditionTold("n = 0", "1").at(0);
    CHECK(assigns.code == "assigns");
    CHECK(assigns.chinese.find("总是成立") == std::string::npos); // n = 0 never holds
    CHECK(assigns.chinese.find("“n”") != std::string::npos);
    for (const auto& [condition, column] : std::map<std::string, int>{{"n > ", 5},
                                                                      {"(n > 3", 1},
                                                                      {"n n", 3},
                                                                      {"n > 3 and and y", 11},
                                                                      {"n ＞ 3", 3},
                                                                      {"weekday(d) = 1", 1},
                                                                      {"n between 1 and 3", 3},
                                                                      {"n > 3 d", 7}}) {
        const Problems told = conditionTold(condition, "1");
        INFO(condition);
        REQUIRE(!told.empty());
        const Problem* bad = toldAs(told, "bad-expression");
        REQUIRE(bad != nullptr);
        INFO(bad->chinese << " " << bad->english);
        CHECK(bad->place.column == (column == 1 ? 0 : column)); // the first character's place is the value's own
        CHECK(bad->chinese.find("osition") == std::string::npos);
        CHECK(bad->english.find("nexpected") == std::string::npos);
    }
    CHECK(conditionTold("10 / (n - m) > 1", "1").empty()); // it comes out for others than those that were tried
}

TEST_CASE("told: ranges that no value fits, early warnings and reminders, and blank words") {
    const std::string two = "language: 2\n";
    const auto fact = [&](const std::string& of) {
        return headTold + two + "facts:\n  n: {" + of + ", label: 数}\nscript:\n  - {id: a, say: 好, fill: [n]}\n";
    };
    expectTold(
        {{fact("type: count, range: 5..1"), "range", "是不是 1..5", 5, 27},
         {fact("type: text, range: 70.."), "range", "最多 60 个字", 5, 26},
         {fact("type: list, range: 201..300"), "range", "最多 200 行", 5, 26},
         {fact("type: text, range: 0..0"), "range", "最多 0 个字", 5, 26},
         {fact("type: yes_no, range: 0..1"), "range", "没有范围", 5, 28},
         {fact("type: date, range: 1..5"), "range", "today..today + 14 d", 5, 26},
         {fact("type: date, range: today + 5 d..today"), "range", "最多的比最少的还少", 5, 39},
         {fact("type: time, min: 18:00, max: 08:00"), "range", "最多的比最少的还少", 5, 36},
         {fact("type: money, min: 20, max: 5"), "range", "最多的比最少的还少", 5, 34},
         {headTold +
              "script:\n  - {id: a, say: 好, within: {limit: 10 s, warn: 20 s, passed: b}}\n  - {id: b, say: 好}\n",
          "warns-too-early", "比时限“10 s”还长", 4, 37},
         {headTold + "script:\n  - {id: a, say: 好, promise: {kind: k, what: 事, due: 1 h, remind: 2 h}}\n",
          "reminds-too-early", "比期限(due)还长", 4, 46},
         {headTold + "script:\n  - {id: a, say: ' 　'}\n", "empty-words", "没有写要说的话", 4, 18},
         {headTold + "script:\n  - {id: a, ask: 好, choices: {x: '　'}}\n", "empty-words", "选项是空的", 4, 34}});
    for (const char* fine :
         {"type: count, range: 1..5", "type: text, range: 70..80", "type: date, range: today..today + 5 d",
          "type: time, min: 08:00, max: 18:00", "type: text, range: 0..5"}) {
        INFO(fine);
        CHECK(toldAs(toldIn(fact(fine)), "range") == nullptr);
    }
}

TEST_CASE("told: braces where nothing is filled in") {
    const std::string facts = "facts:\n  n: {type: count, label: '{n}数'}\n";
    expectTold({{"scenario: t\ntitle: '{visitor}来了'\nscript:\n  - {id: a, say: 好}\n", "no-template", "title", 2, 8},
                {headTold + facts + "script:\n  - {id: a, say: 好, fill: [n]}\n", "no-template", "label", 4, 27},
                {headTold + "script:\n  - {id: a, title: '{me}', say: 好}\n", "no-template", "title", 4, 20},
                {headTold + "script:\n  - {id: a, papers: {all: [photo], copy: yes, purpose: '{me}', keep_days: 3}}\n",
                 "no-template", "purpose", 4, 56}});
}

TEST_CASE("told: words of a promise where none opens the script, and pieces in the wrong place") {
    expectTold(
        {{headTold + "script:\n  - {id: a, say: '{promise.due}到期'}\n", "no-promise", "{promise.due}", 4, 18},
         {headTold + "language: 2\nscript:\n  - {id: a, if: promise.locked, then: b, else: b}\n  - {id: b, say: 好}\n",
          "no-promise", "promise.locked", 5, 17},
         {headTold + "script:\n  - {id: a, say: 好, promised: kept}\n", "no-promise", "promised:", 4, 31},
         {"piece: t\ntitle: 试\nscript:\n  - {id: a, say: 好}\n", "misplaced", "zh_CN/pieces", 1, 8},
         {"piece: t\nscenario: t\ntitle: 试\nscript:\n  - {id: a, say: 好}\n", "two-heads", "只能写一个", 1, 8}});
    CHECK(toldAs(toldIn(headTold + "listed: follow_up\nscript:\n  - {id: a, say: '{promise.due}', promised: kept}\n"),
                 "no-promise") == nullptr);
    const auto piece = [](const std::string& head) {
        return load({"zh_CN/t.yaml", headTold + "script:\n  - {id: u, use: money}\n"},
                    [head](const std::string&) {
                        return std::optional(
                            Source{"zh_CN/pieces/money.yaml", head + "title: 收\nscript:\n  - {id: s, say: 好}\n"});
                    })
            .problems;
    };
    CHECK(piece("piece: money\n").empty());
    CHECK(toldAs(piece("scenario: money\n"), "misplaced") != nullptr);
    CHECK(toldAs(piece("piece: cash\n"), "file-name") != nullptr);
    CHECK(toldAs(piece(""), "missing-key") != nullptr);
}

TEST_CASE("told: follow-ups that no promise opens, promises that open something else, and pieces nobody uses") {
    const auto folder = std::filesystem::temp_directory_path() / "yingke-told-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "zh_CN" / "pieces");
    const auto write = [&folder](const char* file, const std::string& text) {
        std::ofstream(folder / "zh_CN" / file) << text;
    };
    write("back.yaml",
          "scenario: back\ntitle: 回访\nlisted: follow_up\nscript:\n  - {id: a, say: 好, promised: kept}\n");
    write("loan.yaml", "scenario: loan\ntitle: 借\nscript:\n"
                       "  - {id: a, say: 好, promise: {kind: k, what: 事, due: 1 h, script: plain}}\n");
    write("plain.yaml", "scenario: plain\ntitle: 普通\nscript:\n  - {id: a, say: 好}\n");
    write("pieces/alone.yaml", "piece: alone\ntitle: 片段\nscript:\n  - {id: a, sai: 好}\n");
    const Library library = loadLibrary(folder.string());
    const Problems problems = checkLibrary(library, test::testWords(), {});
    const Problem* never = toldAs(problems, "never-opened");
    REQUIRE(never != nullptr);
    CHECK(never->place.file == "zh_CN/back.yaml");
    REQUIRE(toldAs(problems, "no-follow-up") != nullptr);
    CHECK(toldAs(problems, "no-follow-up")->place.line == 4);
    CHECK(toldAs(problems, "unused-piece") != nullptr);
    REQUIRE(toldAs(problems, "unknown-key") != nullptr); // what is wrong in it is told now, not when it is used
    CHECK(toldAs(problems, "unknown-key")->place.file == "zh_CN/pieces/alone.yaml");
    std::filesystem::remove_all(folder);
}

TEST_CASE("told: marks that nobody sees, by their names, and full-width brackets, quotes and commas") {
    expectTold(
        {{headTold + "script:\n  - {id: a, sa\xE2\x80\x8By: 好}\n", "invisible-mark", "零宽空格(U+200B)", 4, 15},
         {headTold + "script:\n  - {id: a, say: 好\xE2\x80\x8B的}\n", "invisible-mark", "零宽空格(U+200B)", 4, 19},
         {headTold + "script:\n  - {id: a, say: 好\xEF\xBB\xBF的}\n", "invisible-mark", "字节顺序标记(U+FEFF)", 4, 19},
         {headTold + "script:\n  - {id: a, say: \xE2\x80\xAA好}\n", "invisible-mark", "书写方向符(U+202A)", 4, 18},
         {headTold + "script:\n  - {id: a, say: 好, do: 【serve_tea】}\n", "wide-marks", "[ ]", 4, 25},
         {headTold + "script:\n  - {id: a, say: “您好”}\n", "wide-marks", "会和句子一起显示", 4, 18},
         {headTold + "script:\n  - {id: “a”, say: 好}\n", "wide-marks", "半角的 \" \"", 4, 10},
         {headTold + "script:\n  - {id: a, say: 好, manner: [smile，nod]}\n", "wide-marks", "半角的 ,", 4, 35},
         {headTold + "script:\n  - {id: a, say: 好, papers: ｛all：photo｝}\n", "wide-marks", "{ }", 4, 29}});
    const Problems sentence = toldIn(headTold + "script:\n  - {id: a, say: 好\xE2\x80\x8B的}\n");
    CHECK(toldAs(sentence, "invisible-mark")->gravity == Gravity::Warning); // it is said all the same
    const Problems within = toldIn(headTold + "script:\n  - {id: a, sa\xE2\x80\x8By: 好}\n");
    CHECK(toldAs(within, "invisible-mark")->gravity == Gravity::Error);
    CHECK(
        toldIn("\xEF\xBB\xBF" + headTold + "script:\n  - {id: a, say: '请说“好”，再签字'}\n# \xE2\x80\x8B\n").empty());
}
