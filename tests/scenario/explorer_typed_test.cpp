// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer and the second language: every branch of a typed condition is reached when a value can reach it, and
// only then.
#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_points.h"
#include "scenario/player/visit_values.h"
#include "support/places.h"
#include "support/scenario_play.h"

using namespace yingke;
using namespace yingke::scenario;

namespace {

Vocabulary wordsAndTables() {
    Vocabulary words = test::testWords();
    words.lookUps["arrears_sum"] = {"欠费", "Arrears", {}, {}};
    words.lookUps["specialist_telephone"] = {"电话", "Telephone", {}, {}};
    words.fees["deposit"] = {"押金", "Deposit", {}, {}};
    words.settings["arrears_months"] = {"月数", "Months", {}, {}};
    words.settings["strict"] = {"严格", "Strict", {}, {}};
    return words;
}

Explored walkedTyped(const std::string& body) {
    static const Vocabulary words = wordsAndTables();
    ExploreOptions options;
    options.limits = test::usualLimits();
    return explore(test::scriptOf("language: 2\n" + body), words, options);
}

/// `facts` filled in, `condition` asked; both branches are screens.
std::string branches(const std::string& facts, const std::string& fill, const std::string& condition) {
    return "facts:\n" + facts + "script:\n  - {id: a, say: 好, fill: [" + fill + "]}\n  - {id: i, if: \"" + condition +
           "\", then: y, else: n}\n  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n";
}

void allReached(const std::string& body) {
    const Explored found = walkedTyped(body);
    INFO(body);
    for (const std::string& end : found.deadEnds) {
        UNSCOPED_INFO(end);
    }
    for (const core::StepId& step : found.never) {
        UNSCOPED_INFO("never: " << step.value);
    }
    CHECK(found.deadEnds.empty());
    CHECK(found.never.empty());
    CHECK(found.notFound.empty());
    CHECK(found.unknown.empty());
    CHECK(found.complete);
}

std::vector<core::StepId> neverOf(const std::string& body) {
    const Explored found = walkedTyped(body);
    INFO(body);
    CHECK(found.complete);
    return found.never;
}

} // namespace

TEST_CASE("explorer, second language: the borders of each type are tried") {
    const auto one = [](const char* type, const char* condition) {
        allReached(branches(std::string("  x: {label: 甲, ") + type + "}\n", "x", condition));
    };
    SECTION("counts") {
        one("type: count, range: 1..500", "x = 137");
        one("type: count, range: 1..500", "x != 137");
        one("type: count", "x * 7 > 500 and x * 7 < 508");
        one("type: count, range: 1..500", "begun(x * 10 min, 1 h) = 5");
        one("type: count, range: 1..500", "x between 41 and 41");
    }
    SECTION("money") {
        one("type: money, range: 0..5000", "x = 49.99 yuan");
        one("type: money, range: 0..5000", "x > 4999");
        one("type: money", "round_up(x / 3) = 17 yuan");
    }
    SECTION("dates") {
        one("type: date", "x < 2026-12-31");
        one("type: date", "x = 2031-05-17");
        one("type: date, future: yes", "x - today > 30 d");
        one("type: date, future: yes", "x <= today + 7 d");
        one("type: date", "weekday(x) = 6");
        one("type: date", "age(x) >= 18");
        one("type: date", "x = month_end(x)");
        one("type: date", "month(x) = 2 and day(x) = 1");
        one("type: date", "year(x) = 1999");
        one("type: date", "x + 1 month < today");
    }
    SECTION("times") {
        one("type: time", "x between 22:00 and 06:00");
        one("type: time", "x = 18:30");
        one("type: time", "x < 08:00");
    }
    SECTION("dates and times") {
        one("type: date_time, future: yes", "x - now > 2 h");
        one("type: date_time, future: yes", "time(x) between 22:00 and 06:00");
        one("type: date_time, future: yes", "date(x) = today");
        one("type: date_time", "x >= 2027-03-04 12:15");
    }
    SECTION("texts, lists, yes or no") {
        one("type: text", "x = '燃气'");
        one("type: text", "x != '燃气'");
        one("type: yes_no", "not x");
        one("type: list", "x > 20");
    }
}

TEST_CASE("explorer, second language: several values together") {
    const std::string two =
        "  a1: {type: count, label: 甲, range: 0..200}\n  b1: {type: count, label: 乙, range: 0..200}\n";
    allReached(branches(two, "a1, b1", "a1 = b1"));
    allReached(branches(two, "a1, b1", "a1 + b1 = 150"));
    allReached(branches(two, "a1, b1", "a1 = 7 and b1 = 9"));
    const std::string four = two + "  c1: {type: date, label: 丙}\n  d1: {type: time, label: 丁}\n";
    allReached(branches(four, "a1, b1, c1, d1", "a1 = 7 and b1 = 9 and weekday(c1) = 7 and d1 = 12:00"));
    const std::string span = "  from_at: {type: date_time, label: 始, future: yes}\n"
                             "  until_at: {type: date_time, label: 止, future: yes, after: from_at}\n";
    allReached(branches(span, "from_at, until_at", "until_at - from_at > 2 h"));
    allReached(branches(span, "from_at, until_at", "begun(until_at - from_at, 1 d) = 3"));
    const std::string texts = "  a1: {type: text, label: 甲}\n  b1: {type: text, label: 乙}\n";
    allReached(branches(texts, "a1, b1", "a1 = b1"));
    // In steps of their own, and a branch that only three conditions together lead to.
    allReached("facts:\n" + four +
               "script:\n  - {id: a, say: 好, fill: [a1]}\n  - {id: b, say: 好, fill: [b1]}\n"
               "  - {id: c, say: 好, fill: [c1, d1]}\n  - {if: a1 = 7, then: two, else: n}\n"
               "  - {id: two, if: b1 - a1 = 2, then: three, else: n}\n"
               "  - {id: three, if: weekday(c1) > 5 and d1 > 17:00, then: y, else: n}\n"
               "  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n");
}

TEST_CASE("explorer, second language: what no value can reach is told, and nothing else") {
    const auto never = [](const char* type, const char* condition) {
        return neverOf(branches(std::string("  x: {label: 甲, ") + type + "}\n", "x", condition));
    };
    const std::vector<core::StepId> yes{core::StepId{"y"}};
    CHECK(never("type: count, range: 1..5", "x > 5") == yes);
    CHECK(never("type: date, future: yes", "x < today") == yes);
    CHECK(never("type: money, range: 0..50", "x > 50") == yes);
    CHECK(never("type: date", "weekday(x) = 8") == yes);
    // Only who skips the step could come there, and it may not be skipped.
    CHECK(neverOf("facts:\n  x: {label: 甲, type: date, future: yes}\n"
                  "script:\n  - {id: a, say: 好, fill: [x], skip: no}\n  - {id: i, if: x >= today, then: y, else: n}\n"
                  "  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n") ==
          std::vector<core::StepId>{core::StepId{"n"}});
}

TEST_CASE("explorer, second language: the clock is moved") {
    const auto asked = [](const char* condition) {
        allReached(
            "script:\n  - {id: a, say: 好}\n  - {if: \"" + std::string(condition) +
            "\", then: y, else: n}\n  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n");
    };
    asked("weekday(today) between 1 and 5");
    asked("time(now) between 12:00 and 13:30");
    asked("time(now) between 22:00 and 06:00");
    asked("today > 2027-06-30");
    asked("today = month_end(today)");
    asked("month(today) = 2");
    asked("weekday(today) = 7 and time(now) < 08:30");
    asked("now < 2026-12-24 18:00");
    allReached("facts: {at: {type: date_time, label: 时, future: yes}}\n"
               "script:\n  - {id: a, say: 好, fill: [at]}\n  - {if: 'at - now < 3 h and weekday(today) > 5', then: y, "
               "else: n}\n  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n");
    // Only somebody who waits comes there: before noon first, after noon then.
    allReached("script:\n  - {id: early, if: 'time(now) < 12:00', then: wait, else: late}\n"
               "  - {id: wait, say: 等}\n  - {if: 'time(now) < 12:00', then: still, else: now_late}\n"
               "  - {id: still, say: 还早, next: z}\n  - {id: now_late, say: 到了, next: z}\n"
               "  - {id: late, say: 晚}\n  - {id: z, say: 完}\n");
}

TEST_CASE("explorer, second language: what is not answered has its way") {
    allReached("facts: {n: {type: count, label: 数, range: 0..9, optional: yes}}\n"
               "script:\n  - {id: a, say: 好, fill: [n]}\n  - {if: n > 3, then: y, else: n2, unanswered: u}\n"
               "  - {id: y, say: 是, next: z}\n  - {id: n2, say: 否, next: z}\n  - {id: u, say: 不知}\n"
               "  - {id: z, say: 完}\n");
    // It can only be open when the step was skipped, or asked by an earlier matter: no verdict on that.
    allReached("facts: {n: {type: count, label: 数, range: 0..9}}\n"
               "script:\n  - {id: a, say: 好, fill: [n]}\n  - {if: n > 3, then: y, else: n2, unanswered: u}\n"
               "  - {id: y, say: 是, next: z}\n  - {id: n2, say: 否, next: z}\n  - {id: u, say: 不知}\n"
               "  - {id: z, say: 完}\n");
    allReached("facts: {n: {type: count, label: 数, range: 0..9}}\n"
               "script:\n  - {if: has.n, then: known, else: ask}\n  - {id: known, say: 您说过, next: z}\n"
               "  - {id: ask, say: 几位, fill: [n]}\n  - {id: z, say: 完}\n");
    allReached("script:\n  - {id: q, ask: 怎么付, choices: {cash: 现金, card: {say: 卡, go: c}}}\n"
               "  - {if: chose.q = cash, then: y, else: c}\n  - {id: y, say: 现金, next: z}\n  - {id: c, say: 卡}\n"
               "  - {id: z, say: 完}\n");
}

TEST_CASE("explorer, second language: the office's numbers, fees and tables by their types") {
    const auto asked = [](const char* condition) {
        allReached(
            "script:\n  - {id: a, say: 好, look_up: [arrears]}\n  - {if: \"" + std::string(condition) +
            "\", then: y, else: n}\n  - {id: y, say: 是, next: z}\n  - {id: n, say: 否}\n  - {id: z, say: 完}\n");
    };
    asked("arrears_months > 17");
    asked("arrears_sum > 5000 yuan");
    asked("arrears_sum > 0 and arrears_months >= settings.arrears_months");
    asked("has.owner_telephone");
    asked("owner_telephone = '13800138000'");
    asked("settings.strict");
    asked("settings.arrears_months > 24");
    asked("fees.deposit > 300 yuan");
    asked("fees.deposit * 3 = 123 yuan");
    allReached("facts: {n: {type: count, label: 数, range: 1..30}}\n"
               "script:\n  - {id: a, say: 好, fill: [n], amounts: {all: {label: 共, sum: n * fees.worker_pass}}}\n"
               "  - {if: all > 500 yuan, then: y, else: n}\n  - {id: y, say: 贵, next: z}\n  - {id: n, say: 否}\n"
               "  - {id: z, say: 完}\n");
}

TEST_CASE("explorer, second language: no verdict is false") {
    SECTION("a follow-up: what was carried over, and a promise moved more than once") {
        allReached("listed: follow_up\nfacts: {paid: {type: money, label: 已付}}\n"
                   "script:\n  - {id: a, say: 好, amounts: {half: {label: 一半, sum: paid / 2}}}\n"
                   "  - {if: paid > 80 yuan, then: y, else: b}\n  - {id: y, say: 多}\n"
                   "  - {id: b, say: 请付, fill: [paid], promised: kept}\n");
        allReached("listed: follow_up\nscript:\n  - {if: promise.moved >= 3, then: often, else: b}\n"
                   "  - {id: often, say: 几次了}\n  - {id: b, say: 好, promised: kept}\n");
        allReached("listed: follow_up\nscript:\n  - {if: promise.known, then: b, else: c}\n"
                   "  - {id: c, say: 没有约, end: matter}\n  - {id: b, say: 好, promised: kept}\n");
    }
    SECTION("a sum whose arm that is not taken is not answered") {
        allReached("facts: {n: {type: count, label: 数, range: 0..9, optional: yes}}\n"
                   "script:\n  - {id: a, say: 好, fill: [n]}\n"
                   "  - {id: b, say: 费, amounts: {s: {label: 共, sum: 'has.n ? n * fees.worker_pass : 0'}}}\n"
                   "  - {if: s > 20 yuan, then: y, else: z}\n  - {id: y, say: 多}\n  - {id: z, say: 完}\n");
    }
    SECTION("a choice that goes to its own step, and a time of today") {
        allReached(
            "facts: {n: {type: count, label: 数, range: 1..9}, at: {type: time, label: 时, future: yes}}\n"
            "script:\n  - {id: a, say: 几把, fill: [n, at], ask: 对吗?, choices: {again: {say: 再数, go: a}, "
            "right: 对}}\n  - {if: at < 12:00, then: z, else: y}\n  - {id: y, say: 下午}\n  - {id: z, say: 完}\n");
    }
    SECTION("a sum that can't be reckoned with an allowed value is a dead end") {
        const Explored found = walkedTyped("facts: {n: {type: count, label: 数, range: 0..5}}\n"
                                           "script:\n  - {id: a, fill: [n], amounts: {x: 100 yuan / n}}\n");
        REQUIRE(found.deadEnds.size() == 1);
        CHECK(found.deadEnds.front().find("a: formula fails x") == 0);
    }
}

TEST_CASE("explorer, second language: a calendar's function between a fact and a day far from today") {
    SECTION("the script of seed 406435304, as the campaign wrote it") {
        const std::string body =
            "facts:\n  n: {type: count, label: 数, range: 1..50}\n"
            "  m: {type: count, label: 量, range: 0..300, optional: yes}\n"
            "  paid: {type: money, label: 钱, range: 0..500}\n  born: {type: date, label: 日}\n"
            "  come: {type: date, label: 来, future: yes}\n  hour: {type: time, label: 时}\n"
            "  visit: {type: date_time, label: 到, future: yes}\n  sure: {type: yes_no, label: 否}\n"
            "  word: {type: text, label: 字}\n"
            "script:\n  - {id: a, say: 好, fill: [n]}\n"
            "  - {id: b, say: 好, fill: [m, paid, born, come, hour, visit, sure, word]}\n"
            "  - {id: i0, if: \"(n <= 0) or ((now <= 2027-01-01 00:00) or (n <= 0))\", then: y0, else: n0, "
            "unanswered: u0}\n"
            "  - {id: y0, say: 是, next: i1}\n  - {id: n0, say: 否, next: i1}\n  - {id: u0, say: 不知, next: i1}\n"
            "  - {id: i1, if: \"not (month_end(born) > 2026-01-02)\", then: y1, else: n1, unanswered: u1}\n"
            "  - {id: y1, say: 是, next: z}\n  - {id: n1, say: 否, next: z}\n  - {id: u1, say: 不知, next: z}\n"
            "  - {id: z, say: 完}\n";
        const Explored found = walkedTyped(body);
        CHECK(found.deadEnds.empty());
        CHECK(found.reached.count(core::StepId{"y1"}) == 1);
        CHECK(found.reached.count(core::StepId{"n1"}) == 1);
        CHECK(std::find(found.never.begin(), found.never.end(), core::StepId{"y1"}) == found.never.end());
    }
    SECTION("others of the kind") {
        const auto one = [](const char* type, const char* condition) {
            INFO(condition);
            allReached(branches(std::string("  x: {label: 甲, ") + type + "}\n", "x", condition));
        };
        one("type: date", "month_end(x) < 2026-01-02");
        one("type: date", "month_end(x) = 2019-02-28");
        one("type: date", "month_end(x + 200 d) < 2020-03-15");
        one("type: date", "month_end(x) > 2031-05-17");
        one("type: date", "year(x) * 12 + month(x) < 24000");
        one("type: date", "x > 2031-05-17 and weekday(x) = 3");
        one("type: date", "x < 2021-05-17 and day(x) = 31");
        one("type: date", "x < 2021-05-17 and month(x) = 2 and day(x) = 29");
        one("type: date_time", "month_end(date(x)) < 2020-01-02");
        one("type: date_time", "date(x) = 2019-07-07 and time(x) < 06:00");
    }
}

TEST_CASE("explorer, second language: the office's calendar turns on its own days and hours") {
    const auto one = [](const char* type, const char* condition) {
        INFO(condition);
        allReached(branches(std::string("  x: {label: 甲, ") + type + "}\n", "x", condition));
    };
    one("type: date", "is_open(x)");
    one("type: date", "not is_open(x) and x > today + 20 d");
    one("type: date", "is_working_day(x + 1 d)");
    one("type: date", "is_working_day(x) and not is_working_day(x + 1 d)");
    one("type: date, future: yes", "is_holiday(x)");
    one("type: date, future: yes", "is_closing_day(x - 1 d)");
    one("type: date", "working_days(today, x) = 7");
    one("type: date", "next_working_day(x) > x + 2 d");
    one("type: date", "x = today + 12 working days");
    one("type: date_time", "is_open(x)");
    one("type: date_time, future: yes", "next_open(x) - x > 20 h");
    one("type: date_time, future: yes", "time(x) = closes_at(date(x))");
    one("type: date_time, future: yes", "x = next_open(x) and time(x) = 08:30");
}

TEST_CASE("explorer, second language: the bounds of a fact are tried where it is filled in") {
    const auto one = [](const char* type, const char* condition) {
        INFO(condition);
        allReached(branches(std::string("  x: {label: 甲, ") + type + "}\n", "x", condition));
    };
    one("type: date, range: today + 2 d..today + 9 d", "x = today + 2 d");
    one("type: date, range: today + 2 d..today + 9 d", "x = today + 9 d");
    one("type: date, min: today + 40 d", "x = today + 40 d");
    one("type: date, max: today + 3 working days", "x = today + 3 working days");
    one("type: money, min: 50, max: 200", "x = 200 yuan");
    one("type: money, min: 50, max: 200", "x <= 50");
    one("type: time, min: '08:30', max: '17:00'", "x = 17:00");
    one("type: date_time, min: now + 2 h, max: today + 1 d", "date(x) > today");
    const std::string two = "  a1: {type: count, label: 甲, range: 1..40}\n"
                            "  b1: {type: count, label: 乙, min: a1, max: a1 * 2}\n";
    allReached(branches(two, "a1, b1", "b1 = a1 * 2"));
    allReached(branches(two, "a1, b1", "b1 > a1 and b1 > 70"));
}

TEST_CASE("explorer, second language: a value and the clock meet on another day than the usual") {
    const auto one = [](const char* condition) {
        INFO(condition);
        allReached(branches("  x: {label: 甲, type: date_time, future: yes}\n", "x", condition));
    };
    one("(x - now > 3 d) or (x <= 2027-01-01 00:00)"); // false only from the 29th of December on
    one("x - now < 1 d and weekday(x) = 7");
    one("date(x) = today and month(x) = 4");
    one("x - now < 1 h and x > 2027-06-30 12:00");
}

TEST_CASE("explorer, second language: a turning point is the last value before and the first behind it") {
    const Script script =
        test::scriptOf("language: 2\n" + branches("  x: {type: date_time, label: 甲}\n", "x", "x >= 2027-03-04 12:15"));
    const TypedConditions conditions(script);
    std::uint64_t left = 10'000;
    const Sought sought{"x", FactType::DateTime, [](const core::FactValue&) { return true; }};
    const auto points =
        turningPoints(sought, {conditions, [](const Step&, const std::string&) { return std::optional<Value>(); },
                               core::Moment{1'000'000, 1'794'967'200'000, 480}, left});
    const auto holds = [&points](const char* text) {
        INFO(text);
        CHECK(std::find(points.begin(), points.end(), core::FactValue(std::string(text))) != points.end());
    };
    holds("2027-03-04 12:14");
    holds("2027-03-04 12:15");
}
