// SPDX-License-Identifier: GPL-3.0-or-later
// Typed expressions (language: 2): what they are worth, and what is told at which word.
#include "scenario/expression/calendar.h"
#include "scenario/expression/expression_tree.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>
#include <map>

using namespace yingke::scenario;

namespace {

/// Saturday 28 November 2026, 20:30.
const ExpressionClock evening{static_cast<double>(*readDay("2026-11-28")),
                              static_cast<double>(*readDay("2026-11-28") * millisOfDay + *readClock("20:30"))};

double at(const char* day) { return static_cast<double>(*readDay(day)); }

std::map<std::string, Value> known() {
    return {{"n", {ValueType::Count, 2, {}}},
            {"workers", {ValueType::Count, 6, {}}},
            {"sum", {ValueType::Money, 5000, {}}},
            {"hour", {ValueType::Time, static_cast<double>(*readClock("20:30")), {}}},
            {"born", {ValueType::Date, at("2008-11-29"), {}}},
            {"day_31", {ValueType::Date, at("2026-01-31"), {}}},
            {"from_at", {ValueType::DateTime, at("2026-11-28") * static_cast<double>(millisOfDay), {}}},
            {"agreed", {ValueType::YesNo, 1, {}}},
            {"name", {ValueType::Text, 0, "燃气"}},
            {"chose.pay", {ValueType::Choice, 0, "cash"}},
            {"settings.latest", {ValueType::Count, 3, {}}},
            {"settings.strict", {ValueType::Count, 1, {}}},
            {"fees.pass", {ValueType::Money, 1000, {}}}};
}

/// Declared, but not answered: open_count, open_time, open_yes.
std::variant<NameType, ExpressionFault> typeOf(const std::string& name) {
    static const std::map<std::string, ValueType> open = {
        {"open_count", ValueType::Count}, {"open_time", ValueType::Time}, {"open_yes", ValueType::YesNo}};
    if (const auto found = open.find(name); found != open.end()) {
        return NameType{found->second, false, {}};
    }
    const auto values = known();
    const auto found = values.find(name);
    if (found == values.end()) {
        return ExpressionFault{0, "unknown-name", "?", "?", {}};
    }
    return NameType{found->second.type, name.rfind("settings.", 0) == 0, {"cash", "card"}};
}

Reckoned reckoned(const std::string& text) {
    const ParsedExpression parsed = parseExpression(text);
    UNSCOPED_INFO(text << ": " << parsed.fault.english);
    REQUIRE(parsed.tree.has_value());
    const auto values = known();
    return reckonTree(
        *parsed.tree,
        [&values](const std::string& name) {
            const auto found = values.find(name);
            return found != values.end() ? std::optional(found->second) : std::nullopt;
        },
        evening);
}

double worth(const std::string& text) {
    const Reckoned result = reckoned(text);
    INFO(text);
    REQUIRE(result.value.has_value());
    return result.value->number;
}

/// A condition that the checker lets pass and that holds.
void holds(const std::string& text) {
    INFO(text);
    const ParsedExpression parsed = parseExpression(text);
    REQUIRE(parsed.tree.has_value());
    for (const ExpressionFault& fault : checkTypes(*parsed.tree, typeOf, {ValueType::YesNo})) {
        INFO(fault.english);
        CHECK(false);
    }
    CHECK(worth(text) == 1.0);
}

void tells(const std::string& text, const std::string& code, int column, const std::string& write = {},
           ValueType wanted = ValueType::YesNo) {
    INFO(text);
    const ParsedExpression parsed = parseExpression(text);
    std::vector<ExpressionFault> faults{parsed.fault};
    if (parsed.tree) {
        faults = checkTypes(*parsed.tree, typeOf, {wanted});
    }
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == code);
    CHECK(faults[0].column == column);
    INFO(faults[0].chinese << faults[0].english);
    CHECK_FALSE(faults[0].chinese.empty());
    CHECK(faults[0].chinese.find(write) != std::string::npos);
    CHECK(faults[0].english.find(write) != std::string::npos);
}

} // namespace

TEST_CASE("expressions: both equal signs compare, and words bind as people read them") {
    for (const char* text : {"n = 2",
                             "n == 2",
                             "n ＝ 2",
                             "n ＞＝ ２ and n ！＝ ３",
                             "workers / ４ ＝ １．５",
                             "n != 3",
                             "not n = 3",
                             "not (n = 3) and agreed",
                             "agreed = yes",
                             "agreed",
                             "n = 1 or n = 2 and agreed",
                             "2 < workers",
                             "n + 1 <= 3",
                             "workers - n - 1 = 3",
                             "workers / n * 2 = 6",
                             "-n < 0",
                             "n between 1 and 2",
                             "not n between 3 and 9",
                             "name = \"燃气\"",
                             "name != '水'",
                             "chose.pay = cash",
                             "chose.pay != card",
                             "settings.strict",
                             "settings.strict and settings.latest >= 3",
                             "settings.strict = yes",
                             "(agreed ? 1 : 2) = 1",
                             "n ≥ 2 and n≤2"}) {
        holds(text);
    }
}

TEST_CASE("expressions: money is written in yuan") {
    for (const char* text : {"sum = 50", "sum >= 50 yuan", "sum < 50.01", "sum > 49元", "sum between 20 and 50",
                             "sum + 10 = 60", "fees.pass * workers = 60", "sum / fees.pass = 5", "sum / 2 = 25",
                             "min(sum, 20) = 20", "sum < settings.latest * 20"}) {
        holds(text);
    }
    CHECK(worth("workers * fees.pass + 0.29 yuan") == 6029);
    CHECK(worth("sum + 10") == 6000);
}

TEST_CASE("expressions: dates and times are reckoned by the calendar") {
    for (const char* text : {"hour > 18:00",
                             "not hour < 18:00",
                             "hour between 20:30 and 23:00",
                             "hour between 20:00 and 06:00",
                             "not hour between 22:00 and 06:00",
                             "06:00 between 22:00 and 06:00",
                             "today = 2026-11-28",
                             "now = 2026-11-28 20:30",
                             "now > from_at",
                             "date(now) = today",
                             "time(now) = hour",
                             "weekday(today) = 6",
                             "weekday(2026-11-30) = 1",
                             "weekday(1970-01-01) = 4",
                             "month_end(today) = 2026-11-30",
                             "month_end(2028-02-01) = 2028-02-29",
                             "age(born) = 17",
                             "age(born - 1 d) = 18",
                             "today + 7 d = 2026-12-05",
                             "today + 3 d = 2026-12-01",
                             "day_31 + 1 month = 2026-02-28",
                             "day_31 + 2 months = 2026-03-31",
                             "day_31 + 1 year = 2027-01-31",
                             "2028-02-29 + 1 year = 2029-02-28",
                             "today - day_31 = 301 d",
                             "(today - day_31) / 1 d = 301",
                             "now - from_at = 20 h + 30 min",
                             "begun(now - from_at, 1 h) = 21",
                             "begun(now - from_at, 30 min) = 41",
                             "begun(0 s, 1 h) = 0",
                             "hour + 4 h = 00:30",
                             "hour - 20:00 = 30 min",
                             "at(today + 1 d, 12:00) > now",
                             "from_at + 1 month = 2026-12-28 00:00",
                             "day(today) = 28",
                             "month(today) = 11",
                             "year(today) = 2026",
                             "7 d = 1 week",
                             "3天 = 72小时",
                             "today + 1个月 = 2026-12-28",
                             "7 d + today = today + 7 d"}) {
        holds(text);
    }
}

TEST_CASE("expressions: the functions over numbers") {
    for (const char* text : {"min(n, 5) = 2", "max(n, 5, 3) = 5", "sum(n, 5, 3) = 10", "avg(n, 4) = 3",
                             "abs(n - 5) = 3", "round(n / 4 + 0.1) = 1", "round_up(n / 4) = 1", "round_down(n / 4) = 0",
                             "round(sum / 3) = 17 yuan", "max(today, 2026-12-01) = 2026-12-01"}) {
        holds(text);
    }
}

TEST_CASE("expressions: what is not answered is not 0") {
    for (const char* text :
         {"open_count = 0", "open_count < 1", "not open_count > 0", "open_time < 18:00", "not open_yes",
          "agreed and open_yes", "open_count >= 0 or n = 3", "(open_yes ? 1 : 1) = 1"}) {
        const Reckoned result = reckoned(text);
        INFO(text);
        CHECK_FALSE(result.value.has_value());
        CHECK(result.unanswered.rfind("open_", 0) == 0);
    }
    CHECK(worth("n = 3 and open_yes") == 0);
    CHECK(worth("open_yes and n = 3") == 0);
    CHECK(worth("agreed or open_yes") == 1);
    CHECK(worth("agreed ? 1 : open_count") == 1); // the arm that is not taken need not be known
    CHECK_FALSE(reckoned("n / 0 = 1").value.has_value());
    CHECK(reckoned("n / 0 = 1").unanswered.empty());
}

TEST_CASE("expressions: a fault stands at its word and says what to write") {
    tells("hour < 18", "wrong-type", 8, "18:00");
    tells("20 > hour", "wrong-type", 1, "20:00");
    tells("born < now", "wrong-type", 8, "today");
    tells("from_at > today", "wrong-type", 11, "now");
    tells("born > from_at", "wrong-type", 8, "date(from_at)");
    tells("hour < from_at", "wrong-type", 8, "time(from_at)");
    tells("today - born > 18", "wrong-type", 16, "7 d");
    tells("sum > workers", "wrong-type", 7, "workers * 1 yuan");
    tells("born + 7 > today", "wrong-type", 8, "7 d");
    tells("today + 5 h > born", "part-of-day", 9, "at(");
    tells("1 month > 30 d", "wrong-type", 11, "1 month");
    tells("n", "wrong-type", 1, "n = ");
    tells("name", "wrong-type", 1, "name = ");
    tells("agreed and hour", "wrong-type", 12, "hour = ");
    tells("agreed > 1", "wrong-type", 10, "yes");
    tells("name < \"a\"", "no-order", 6, "!=");
    tells("agreed > no", "no-order", 8, "=");
    tells("chose.pay = cahs", "unknown-choice", 13);
    tells("n = nobody", "unknown-name", 5);
    tells("n = 2 agreed", "two-values", 7, "and");
    tells("1 < n < 3", "chained", 7, "a < b and b < c");
    tells("n >", "no-value", 4);
    tells("", "no-value", 1);
    tells("n = and agreed", "no-value", 5);
    tells("(n = 2", "bracket", 1, ")");
    tells("n = 2)", "bracket", 6, ")");
    tells("agreed ? 1", "bracket", 8, ":");
    tells("wekday(today) = 1", "unknown-function", 1);
    tells("begun(1 h) = 1", "arguments", 1, "begun(duration, unit)");
    tells("weekday(n) = 1", "wrong-type", 9, "2026-12-31");
    tells("n between 1 or 2", "between", 3, "between 22:00 and 06:00");
    tells("hour > 24:00", "no-such-time", 8, "24:00");
    tells("today > 2026-02-30", "no-such-date", 9, "2026-02-30");
    tells("name = 燃气", "unknown-sign", 8);
    tells("name = \"燃气", "unclosed-text", 8);
    tells("name = \"燃气\" and n", "wrong-type", 17, "n = ");
    tells("n = 1234567890123456", "number-too-long", 5);
    tells(std::string(60, '(') + "n", "too-deep", 41);
    tells("workers * 2", "wrong-type", 9, "fees.", ValueType::Money);
    tells("today - born", "wrong-type", 7, "50 yuan", ValueType::Money);
}

TEST_CASE("expressions: any text is a value, unanswered or a told fault, never a crash") {
    const bool held = rc::check("expressions", [] {
        const auto words = rc::gen::element<std::string>(
            "n", "sum", "hour", "born", "open_count", "(", ")", "*", "/", "+", "-", "1", "0", " ", " and ", "not ",
            "chose.pay", ",", "min", "begun", " between ", "?", ":", "=", "<", "\"", "é", ".", "18:00", "2026-11-28",
            " d", " month", "today", "now", "999999999999", "weekday(", "month_end(", "，", "\xE6");
        std::string text;
        for (const std::string& word : *rc::gen::container<std::vector<std::string>>(words)) {
            text += word;
        }
        const ParsedExpression parsed = parseExpression(text);
        if (!parsed.tree) {
            RC_ASSERT(!parsed.fault.english.empty() && parsed.fault.column >= 1);
            return;
        }
        const bool sound = checkTypes(*parsed.tree, typeOf, {ValueType::YesNo}).empty();
        const Reckoned result = reckoned(text);
        RC_ASSERT(!result.value || std::isfinite(result.value->number));
        RC_ASSERT(!sound || !result.value || result.value->type == ValueType::YesNo ||
                  result.value->type == ValueType::Count);
        (void)bordersOf(*parsed.tree, evening);
    });
    REQUIRE(held);
}

TEST_CASE("expressions: the borders of a condition are what its names are compared with") {
    const auto borders =
        bordersOf(*parseExpression("hour < 18:00 and n + 1 > 3 and born <= today - 1 d").tree, evening);
    REQUIRE(borders.size() == 3);
    CHECK(borders[0].first == "hour");
    CHECK(borders[0].second.number == static_cast<double>(*readClock("18:00")));
    CHECK(borders[1].first == "n");
    CHECK(borders[2].second == Value{ValueType::Date, evening.today - 1, {}});
}
