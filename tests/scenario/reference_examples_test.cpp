// SPDX-License-Identifier: GPL-3.0-or-later
// The short examples in the tables of docs/script-language.md (Expressions, Points in time): each is reckoned here,
// each error is told here, and none stands in the tables that is not.
#include "scenario/checker/checker.h"
#include "scenario/expression/calendar.h"
#include "scenario/expression/expression_tree.h"
#include "scenario/language/loader.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <cmath>
#include <fstream>
#include <set>
#include <sstream>

using namespace yingke;
using namespace yingke::scenario;

namespace {

std::string expressionChapter() {
    std::ifstream file(test::sourceDir() + "/docs/script-language.md");
    std::stringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    const std::size_t begin = text.find("\n## Expressions");
    return text.substr(begin, text.find("### The first language") - begin);
}

/// What stands between backticks in the lines of tables, or in all lines.
std::set<std::string> marked(const std::string& text, bool tables) {
    std::set<std::string> found;
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
        if (tables && line.rfind('|', 0) != 0) {
            continue;
        }
        for (std::size_t at = line.find('`'); at != std::string::npos;) {
            const std::size_t end = line.find('`', at + 1);
            if (end == std::string::npos) {
                break;
            }
            found.insert(line.substr(at + 1, end - at - 1));
            at = line.find('`', end + 1);
        }
    }
    return found;
}

Value dayOf(const char* text) { return {ValueType::Date, static_cast<double>(*readDay(text)), {}}; }
Value clockAt(const char* text) { return {ValueType::Time, static_cast<double>(*readClock(text)), {}}; }
Value localMoment(const char* day, const char* clock) {
    return {ValueType::DateTime, static_cast<double>(*readDay(day) * millisOfDay + *readClock(clock)), {}};
}
Value countOf(double count) { return {ValueType::Count, count, {}}; }

/// What the names of the tables stand for, on Saturday 28 November 2026 at 20:30.
std::optional<Value> standsFor(const std::string& name, bool dates) {
    static const std::map<std::string, Value> values = {{"a", countOf(4)},
                                                        {"b", countOf(10)},
                                                        {"c", countOf(7)},
                                                        {"yes_a", {ValueType::YesNo, 1, {}}},
                                                        {"d", dayOf("2026-12-31")},
                                                        {"x", localMoment("2026-12-24", "18:00")},
                                                        {"from", dayOf("2026-11-26")},
                                                        {"until", dayOf("2026-12-03")},
                                                        {"moment", localMoment("2026-11-29", "07:15")},
                                                        {"time_of", clockAt("06:45")},
                                                        {"duration", {ValueType::Duration, 90.0 * 60'000, {}}},
                                                        {"hour", clockAt("23:10")},
                                                        {"back", localMoment("2026-11-28", "20:30")},
                                                        {"out", localMoment("2026-11-28", "18:20")},
                                                        {"fees.hour", {ValueType::Money, 500, {}}},
                                                        {"chose.pay", {ValueType::Choice, 0, "cash"}},
                                                        {"arrears_months", countOf(3)},
                                                        {"has.fact", {ValueType::YesNo, 1, {}}}};
    if (dates && name == "a") {
        return dayOf("2026-11-20");
    }
    if (dates && name == "b") {
        return dayOf("2026-12-01");
    }
    const auto found = values.find(name);
    return found != values.end() ? std::optional(found->second) : std::nullopt;
}

std::string spelt(const std::optional<Value>& value) {
    if (!value) {
        return "nothing";
    }
    const auto number = static_cast<std::int64_t>(std::llround(value->number));
    switch (value->type) {
    case ValueType::Date:
        return dayText(number);
    case ValueType::Time:
        return clockText(number);
    case ValueType::DateTime:
        return dayText(number / millisOfDay) + " " + clockText(number % millisOfDay);
    case ValueType::Duration:
        return std::to_string(number / 60'000) + " min";
    case ValueType::Money:
        return std::to_string(number) + " fen";
    case ValueType::YesNo:
        return value->number != 0 ? "yes" : "no";
    case ValueType::Text:
    case ValueType::Choice:
        return value->text;
    case ValueType::Months:
        return std::to_string(number) + " months";
    case ValueType::WorkingDays:
        return std::to_string(number) + " working days";
    case ValueType::Count:
        break;
    }
    std::ostringstream count;
    count << value->number;
    return count.str();
}

struct Example {
    const char* written; ///< in the table
    const char* tried;   ///< with its words for what is to be filled in replaced; empty: as it is written
    const char* comes;
    bool dates = false; ///< a and b are dates
};

const std::vector<Example>& examples() {
    static const std::vector<Example> all = {{"3", "", "3"},
                                             {"12.5", "", "12.5"},
                                             {"50 yuan", "", "5000 fen"},
                                             {"50", "fees.hour + 50", "5500 fen"},
                                             {"12.50", "fees.hour + 12.50", "1750 fen"},
                                             {"today", "", "2026-11-28"},
                                             {"now", "", "2026-11-28 20:30"},
                                             {"2026-12-31", "", "2026-12-31"},
                                             {"18:00", "", "18:00"},
                                             {"2026-12-31 18:00", "", "2026-12-31 18:00"},
                                             {"7 d", "", "10080 min"},
                                             {"2 h", "", "120 min"},
                                             {"30 min", "", "30 min"},
                                             {"1 month", "", "1 months"},
                                             {"2 years", "", "24 months"},
                                             {"3 working days", "", "3 working days"},
                                             {"has.fact", "", "yes"},
                                             {"arrears_months", "", "3"},
                                             {"yes", "", "yes"},
                                             {"no", "", "no"},
                                             {"true", "", "yes"},
                                             {"false", "", "no"},
                                             {"chose.pay = cash", "", "yes"},
                                             {"'燃气'", "'燃气' = \"燃气\"", "yes"},
                                             {"a ? b : c", "yes_a ? b : c", "10"},
                                             {"or", "yes_a or no", "yes"},
                                             {"and", "yes_a and no", "no"},
                                             {"not", "not yes_a and no", "no"},
                                             {"=", "a = 4", "yes"},
                                             {"==", "a == 4", "yes"},
                                             {"!=", "a != 4", "no"},
                                             {"<", "a < 4", "no"},
                                             {"<=", "a <= 4", "yes"},
                                             {">", "a > 4", "no"},
                                             {">=", "a >= 4", "yes"},
                                             {"between", "a between 4 and 5", "yes"},
                                             {"hour between 22:00 and 06:00", "", "yes"},
                                             {"+", "d + 1 month", "2027-01-31"},
                                             {"-", "b - a", "15840 min", true},
                                             {"23:00 + 2 h", "", "01:00"},
                                             {"+ 0 working days", "today + 0 working days", "2026-11-28"},
                                             {"*", "a * 30 min", "120 min"},
                                             {"/", "a / 8", "0.5"},
                                             {"(b - a) / 1 d", "", "11", true},
                                             {"min(a, b, …)", "min(a, b, c)", "4"},
                                             {"max(a, b, …)", "max(a, b, c)", "10"},
                                             {"sum(a, b, …)", "sum(a, b, c)", "21"},
                                             {"avg(a, b, …)", "avg(a, b, c)", "7"},
                                             {"abs(a)", "abs(0 - a)", "4"},
                                             {"round(a)", "round(a / 8)", "1"},
                                             {"round_up(a)", "round_up(a / 8)", "1"},
                                             {"round_down(a)", "round_down(a / 8)", "0"},
                                             {"begun(duration, unit)", "begun(duration, 1 h)", "2"},
                                             {"begun(1 h + 1 min, 1 h)", "", "2"},
                                             {"weekday(d)", "", "4"},
                                             {"month_end(d)", "month_end(d - 40 d)", "2026-11-30"},
                                             {"age(d)", "age(d - 18 years)", "17"},
                                             {"day(d)", "", "31"},
                                             {"month(d)", "", "12"},
                                             {"year(d)", "", "2026"},
                                             {"date(moment)", "", "2026-11-29"},
                                             {"time(moment)", "", "07:15"},
                                             {"time(now)", "", "20:30"},
                                             {"at(date, time)", "at(d, time_of)", "2026-12-31 06:45"},
                                             {"at(today + 1 d, 12:00)", "", "2026-11-29 12:00"},
                                             {"is_working_day(d)", "", "yes"},
                                             {"working_days(from, until)", "", "5"},
                                             {"next_working_day(d)", "", "2027-01-01"},
                                             {"working_day_from(d)", "working_day_from(today)", "2026-11-30"},
                                             {"is_holiday(d)", "", "no"},
                                             {"is_closing_day(d)", "", "no"},
                                             {"is_open(now)", "", "no"},
                                             {"opens_at(d)", "", "08:30"},
                                             {"closes_at(d)", "", "18:00"},
                                             {"is_open(d) and …", "is_open(d) and closes_at(d) > 17:00", "yes"},
                                             {"next_open(moment)", "", "2026-11-29 08:30"},
                                             {"date(x)", "", "2026-12-24"},
                                             {"at(next_working_day(today), 12:00)", "", "2026-11-30 12:00"},
                                             {"at(today, closes_at(today))", "", "2026-11-28 18:00"},
                                             {"d - 3 working days", "", "2026-12-28"},
                                             {"next_open(now)", "", "2026-11-29 08:30"},
                                             {"month_end(d) + 1 d - 1 working day", "", "2026-12-31"},
                                             {"if: \"is_open(d)\"", "is_open(d)", "yes"},
                                             {"begun(back - out, 1 h) * fees.hour", "", "1500 fen"}};
    return all;
}

/// Words of the tables that are no expressions: types, keys, and names whose form a test of the checker has.
const std::set<std::string>& wordsAlone() {
    static const std::set<std::string> all = {"count",
                                              "list",
                                              "promise.moved",
                                              "money",
                                              "amounts",
                                              "arrears_sum",
                                              "fees.name",
                                              "date",
                                              "time",
                                              "date_time",
                                              "yes_no",
                                              "chose.step.choice",
                                              "is_owner is_tenant is_contractor is_telephone",
                                              "overridden.policy",
                                              "is_outgoing",
                                              "promise.known promise.locked promise.broken",
                                              "chose.step",
                                              "text room telephone person",
                                              ":",
                                              "?",
                                              "unanswered:",
                                              "language: 2",
                                              "due",
                                              "range: today + 1 d..today + 14 d"};
    return all;
}

/// Each error of the table, with a condition that is told so.
const std::map<std::string, std::string>& faults() {
    static const std::map<std::string, std::string> all = {
        {"wrong-type", "d > 3"},
        {"no-order", "w < '水'"},
        {"part-of-day", "d + 2 h > d"},
        {"unknown-name", "nn > 3"},
        {"unknown-setting", "settings.nothing > 3"},
        {"unknown-fee", "fees.nothing > 3 yuan"},
        {"unknown-policy", "overridden.nothing"},
        {"unknown-step", "chose.nowhere = x"},
        {"unknown-choice", "chose.q = nothing"},
        {"unknown-function", "weekdy(d) = 1"},
        {"may-be-unanswered", "open > 3"},
        {"two-values", "n n"},
        {"no-value", "n >"},
        {"bracket", "(n > 3"},
        {"arguments", "weekday(d, d) = 1"},
        {"between", "n between 3 or 4"},
        {"chained", "1 < n < 3"},
        {"a < b < c", "1 < n < 3"},
        {"written-otherwise", "n => 3"},
        {"=>", "n => 3"},
        {"<>", "n <> 3"},
        {"===", "n === 3"},
        {"1,000", "n > 1,000"},
        {"unknown-sign", "n > 燃"},
        {"unclosed-text", "w = '水"},
        {"no-such-time", "t > 25:00"},
        {"no-such-date", "d > 2026-02-30"},
        {"number-too-long", "n > 1234567890123456"},
        {"too-deep", std::string(60, '(') + "n" + std::string(60, ')')}};
    return all;
}

Problems toldIn(const std::string& body) {
    static const Vocabulary words = test::testWords();
    const Loaded loaded =
        load({"t.yaml", "scenario: t\ntitle: 试\n" + body}, [](const std::string&) { return std::optional<Source>(); });
    Problems problems = loaded.problems;
    if (loaded.script) {
        const Problems more = check(*loaded.script, words, {});
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

bool among(const Problems& problems, const std::string& code) {
    return std::any_of(problems.begin(), problems.end(),
                       [&code](const Problem& problem) { return problem.code == code; });
}

} // namespace

TEST_CASE("reference: each short example of the tables comes to what it says") {
    const double today = dayOf("2026-11-28").number;
    const ExpressionClock clock{today, localMoment("2026-11-28", "20:30").number};
    for (const Example& example : examples()) {
        const std::string text = *example.tried != '\0' ? example.tried : example.written;
        INFO(text);
        const ParsedExpression parsed = parseExpression(text);
        REQUIRE(parsed.tree.has_value());
        const Reckoned found = reckonTree(
            *parsed.tree, [&example](const std::string& name) { return standsFor(name, example.dates); }, clock);
        CHECK(spelt(found.value) == example.comes);
    }
}

TEST_CASE("reference: nothing stands in the tables that is not tried, and each error is told") {
    const std::set<std::string> written = marked(expressionChapter(), true);
    CHECK(written.size() > 100);
    std::set<std::string> known = wordsAlone();
    known.insert({"reserved-name", "second-language"});
    for (const Example& example : examples()) {
        INFO(example.written);
        CHECK(written.count(example.written) == 1);
        known.insert(example.written);
    }
    const std::string script = "language: 2\nfacts:\n  n: {type: count, label: 数}\n  d: {type: date, label: 日}\n"
                               "  t: {type: time, label: 时}\n  w: {type: text, label: 字}\n"
                               "  open: {type: count, label: 空, optional: yes}\nscript:\n"
                               "  - {id: a, say: 好, fill: [n, d, t, w, open]}\n"
                               "  - {id: q, ask: 好?, choices: {x: 一, y: 二}}\n  - id: i\n    if: \"";
    for (const auto& [code, condition] : faults()) {
        known.insert(code);
        const bool sign = code == "=>" || code == "<>" || code == "===" || code == "1,000";
        const std::string wanted = code == "a < b < c" ? "chained" : sign ? "written-otherwise" : code;
        INFO(code << ": " << condition);
        const Problems problems = toldIn(script + condition + "\"\n    then: z\n    else: z\n  - {id: z, say: 完}\n");
        for (const Problem& problem : problems) {
            UNSCOPED_INFO(problem.code << " " << problem.english);
        }
        CHECK(among(problems, wanted));
    }
    CHECK(among(
        toldIn("language: 2\nfacts: {today: {type: date, label: 日}}\nscript:\n  - {id: a, say: 好, fill: [today]}\n"),
        "reserved-name"));
    CHECK(among(toldIn("facts: {n: {type: count, label: 数}}\nscript:\n  - {id: a, say: 好, fill: [n]}\n"
                       "  - {if: n > 3, then: z, else: z, unanswered: z}\n  - {id: z, say: 完}\n"),
                "second-language"));
    for (const std::string& one : written) {
        INFO(one);
        CHECK(known.count(one) == 1);
    }
}

TEST_CASE("reference: each unit and each function stands there, and a unit is read") {
    const std::set<std::string> words = marked(expressionChapter(), false);
    const ExpressionClock clock{0, 0};
    for (const UnitRow& unit : unitRows()) {
        INFO(unit.name);
        CHECK(words.count(unit.name) == 1);
        const ParsedExpression parsed = parseExpression("3 " + std::string(unit.name));
        REQUIRE(parsed.tree.has_value());
        const Reckoned found = reckonTree(
            *parsed.tree, [](const std::string&) { return std::optional<Value>(); }, clock);
        REQUIRE(found.value.has_value());
        CHECK(found.value->type == unit.type);
        CHECK(found.value->number == 3 * unit.contains);
    }
    for (const FunctionRow& row : functionRows()) {
        INFO(row.name);
        CHECK(std::any_of(words.begin(), words.end(),
                          [&row](const std::string& word) { return word.rfind(std::string(row.name) + "(", 0) == 0; }));
    }
}
