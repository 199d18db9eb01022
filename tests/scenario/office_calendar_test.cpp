// SPDX-License-Identifier: GPL-3.0-or-later
// The office's calendar: the file that ships, faults in it, and what expressions reckon by it.
#include "scenario/expression/expression_tree.h"
#include "scenario/expression/office_calendar.h"
#include "scenario/player/office_days.h"
#include "scenario/player/unsure_years.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace yingke::scenario;

namespace {

OfficeCalendar shippedCalendar() {
    Problems problems;
    OfficeCalendar calendar = loadCalendar(yingke::test::sourceDir() + "/resources/office", problems);
    for (const Problem& problem : problems) {
        UNSCOPED_INFO(problem.place.line << ": " << problem.english);
    }
    REQUIRE(problems.empty());
    return calendar;
}

std::int64_t dayAt(const char* text) { return *readDay(text); }

double momentAt(const char* day, const char* clock) {
    return static_cast<double>(dayAt(day) * millisOfDay + *readClock(clock));
}

/// Wednesday 30 September 2026, 10:00, by the calendar that ships.
Reckoned reckonBy(const OfficeCalendar& calendar, const std::string& text) {
    const ExpressionClock clock{static_cast<double>(dayAt("2026-09-30")), momentAt("2026-09-30", "10:00"), &calendar};
    const ParsedExpression parsed = parseExpression(text);
    INFO(text << " " << parsed.fault.english);
    REQUIRE(parsed.tree.has_value());
    return reckonTree(
        *parsed.tree,
        [](const std::string& name) {
            return name == "n" ? std::optional(Value{ValueType::Count, 3, {}}) : std::nullopt;
        },
        clock);
}

std::variant<NameType, ExpressionFault> namedType(const std::string& name) {
    return NameType{name == "n" ? ValueType::Count : ValueType::Date, false, {}};
}

void holdsBy(const std::string& text) {
    const OfficeCalendar calendar = shippedCalendar();
    INFO(text);
    const ParsedExpression parsed = parseExpression(text);
    REQUIRE(parsed.tree.has_value());
    CHECK(checkTypes(*parsed.tree, namedType, {ValueType::YesNo}).empty());
    const Reckoned found = reckonBy(calendar, text);
    REQUIRE(found.value.has_value());
    CHECK(found.value->number == 1);
}

Problems faultsOf(const std::string& text) {
    static int places = 0;
    const std::filesystem::path place = std::filesystem::temp_directory_path() /
                                        ("yingke_days_" + std::to_string(::getpid()) + "_" + std::to_string(++places));
    std::filesystem::create_directories(place);
    std::ofstream(place / "calendar.yaml", std::ios::binary) << text;
    Problems problems;
    (void)loadCalendar(place.string(), problems);
    std::filesystem::remove_all(place);
    return problems;
}

const std::string soundHours = "monday: 08:30-18:00\ntuesday: 08:30-18:00\nwednesday: 08:30-18:00\nthursday: "
                               "08:30-18:00\nfriday: 08:30-18:00\nsaturday: closed\nsunday: closed\nholiday: "
                               "closed\nswapped: 08:30-12:00, 13:30-17:00\nannounced: 2026\n";
const std::string aHoliday = "days:\n  - {from: 2026-10-01, to: 2026-10-07, kind: holiday, name: 国庆节}\n";

} // namespace

TEST_CASE("the calendar that ships: 2026 as the State Council announced it, of 2027 the statutory days") {
    const OfficeCalendar calendar = shippedCalendar();
    int holidays = 0;
    int swapped = 0;
    for (const auto& [day, named] : calendar.days) {
        if (calendarDay(day).year == 2026) {
            holidays += named.kind == DayKind::Holiday ? 1 : 0;
            swapped += named.kind == DayKind::Working ? 1 : 0;
        }
    }
    CHECK(holidays == 3 + 9 + 3 + 5 + 3 + 3 + 7);
    CHECK(swapped == 6);
    for (const char* day : {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
        INFO(day);
        CHECK(calendar.isWorkingDay(dayAt(day)));
    }
    for (const char* day : {"2026-01-01", "2026-02-15", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19",
                            "2026-09-25", "2026-10-07", "2027-02-05", "2027-06-09", "2027-09-15"}) {
        INFO(day);
        CHECK_FALSE(calendar.isWorkingDay(dayAt(day)));
        CHECK(calendar.named(dayAt(day))->kind == DayKind::Holiday);
    }
    CHECK(calendar.announced == std::set<int>{2026});
    CHECK(calendar.notAnnounced(dayAt("2026-12-30"), dayAt("2028-01-02")) == std::set<int>{2027, 2028});
}

TEST_CASE("working days over the October holidays, there and back, with the swapped Saturday") {
    for (const char* text : {"today + 1 working day = 2026-10-08",
                             "today + 3 working days = 2026-10-10",
                             "2026-10-10 - 3 working days = today",
                             "2026-10-12 - 1 working day = 2026-10-10",
                             "today + 3 个工作日 = 2026-10-10",
                             "3 working days + today = 2026-10-10",
                             "today + n * 1 working day = 2026-10-10",
                             "today + 0 working days = today",
                             "2026-10-03 + 0 working days = 2026-10-03",
                             "now + 1 working day = 2026-10-08 10:00",
                             "working_days(today, 2026-10-10) = 3",
                             "working_days(2026-10-10, today) = -3",
                             "working_days(today, today) = 0",
                             "next_working_day(2026-10-01) = 2026-10-08",
                             "next_working_day(today) = 2026-10-08",
                             "working_day_from(today) = today",
                             "working_day_from(2026-10-03) = 2026-10-08",
                             "is_working_day(2026-10-10) and not is_working_day(2026-10-11)",
                             "is_holiday(2026-10-01) and not is_holiday(2026-10-10)",
                             "is_working_day(now)",
                             "not is_closing_day(today)"}) {
        holdsBy(text);
    }
}

TEST_CASE("opening hours: of a day, of a moment, and when the office opens next") {
    for (const char* text :
         {"is_open(now)", "is_open(today)", "not is_open(2026-09-30 18:00)", "is_open(2026-09-30 08:30)",
          "opens_at(today) = 08:30", "closes_at(now) = 18:00", "next_open(now) = now",
          "next_open(2026-09-30 18:00) = 2026-10-01 08:30", "at(today, closes_at(today)) - now = 8 h"}) {
        holdsBy(text);
    }
    OfficeCalendar calendar;
    calendar.week[2] = {{*readClock("08:30"), *readClock("12:00")}, {*readClock("13:30"), *readClock("17:00")}};
    calendar.week[3].clear();
    calendar.days[dayAt("2026-10-02")] = {DayKind::Closed, "盘点"};
    CHECK(reckonBy(calendar, "is_open(2026-09-30 12:30)").value->number == 0);
    CHECK(reckonBy(calendar, "next_open(2026-09-30 12:30) = 2026-09-30 13:30").value->number == 1);
    CHECK(reckonBy(calendar, "next_open(2026-09-30 19:00) = 2026-10-03 08:30").value->number == 1);
    CHECK(reckonBy(calendar, "is_closing_day(2026-10-02) and not is_working_day(2026-10-02)").value->number == 1);
    const Reckoned closed = reckonBy(calendar, "opens_at(2026-10-01) < 09:00");
    CHECK_FALSE(closed.value.has_value()); // it does not open: no time, and nothing decided
    CHECK(reckonBy(calendar, "is_open(2026-10-01) and opens_at(2026-10-01) < 09:00").value->number == 0);
}

TEST_CASE("a year whose arrangement is not in the calendar is told with the answer") {
    const OfficeCalendar calendar = shippedCalendar();
    CHECK(reckonBy(calendar, "today + 3 working days").unsure.empty());
    CHECK(reckonBy(calendar, "2026-12-31 + 1 working day").unsure == std::set<int>{2027});
    CHECK(reckonBy(calendar, "is_working_day(2028-03-01) or yes").unsure == std::set<int>{2028});
    CHECK(reckonBy(calendar, "working_days(2026-12-01, 2027-01-05)").unsure == std::set<int>{2027});
    CHECK(reckonBy(calendar, "2027-05-01 + 7 d").unsure.empty()); // days of the calendar need no announcement
}

TEST_CASE("a script that reckons with a year that the calendar does not carry is told of it at the expression") {
    const OfficeCalendar calendar = shippedCalendar();
    const auto told = [&calendar](const std::string& body, const char* today) {
        const Script script = yingke::test::scriptOf(
            "language: 2\nfacts:\n  d: {type: date, label: 日}\n  by: {type: date, label: 还}\nscript:\n"
            "  - {id: a, say: 好, fill: [d]}\n" +
            body + "  - {id: z, say: 完}\n");
        return unannouncedYears(script, calendar, dayAt(today));
    };
    const std::string asks = "  - id: i\n    if: \"is_working_day(d)\"\n    then: z\n    else: z\n";
    CHECK(told(asks, "2026-11-29").empty());
    const Problems later = told(asks, "2028-01-05");
    REQUIRE(later.size() == 1);
    CHECK(later.front().code == "year-not-announced");
    CHECK(later.front().gravity == Gravity::Warning);
    CHECK(later.front().chinese.find("2028") != std::string::npos);
    CHECK(later.front().english.find("2028") != std::string::npos);
    CHECK(later.front().place.line > 1);
    // By a date that is written in it, and by what it would come to at the end of the year.
    CHECK(told("  - {if: 'd > 2028-05-01 and is_open(d)', then: z, else: z}\n", "2026-11-29").size() == 1);
    const std::string back = "  - {id: b, say: 好, note: {by: d + 3 working days}}\n";
    CHECK(told(back, "2026-11-29").empty());
    CHECK(told(back, "2026-12-30").size() == 1);
    CHECK(told("  - {if: 'd > 2028-05-01', then: z, else: z}\n", "2028-01-05").empty());
}

TEST_CASE("three-valued, and beyond the calendar nothing") {
    const OfficeCalendar calendar = shippedCalendar();
    for (const char* text : {"is_working_day(d)", "d + 1 working day = today", "working_days(today, d) > 3"}) {
        const Reckoned found = reckonBy(calendar, text);
        INFO(text);
        CHECK_FALSE(found.value.has_value());
        CHECK(found.unanswered == "d");
    }
    CHECK(reckonBy(calendar, "no and is_working_day(d)").value->number == 0);
    for (const char* text : {"today + 9999 working days", "today + 1.5 * 1 working day",
                             "working_days(today, today + 99999 d)", "today + 999999999999999 working days"}) {
        INFO(text);
        const Reckoned found = reckonBy(calendar, text);
        CHECK_FALSE(found.value.has_value());
        CHECK(found.unanswered.empty());
    }
}

TEST_CASE("types of the calendar: told at the word, with what to write") {
    const auto told = [](const std::string& text, ValueType wanted = ValueType::YesNo) {
        const ParsedExpression parsed = parseExpression(text);
        return parsed.tree ? checkTypes(*parsed.tree, namedType, {wanted}) : std::vector{parsed.fault};
    };
    const auto tellsOf = [&told](const std::string& text, int column, const std::string& write) {
        const auto faults = told(text);
        INFO(text);
        REQUIRE(faults.size() == 1);
        INFO(faults[0].english);
        CHECK(faults[0].column == column);
        CHECK(faults[0].english.find(write) != std::string::npos);
        CHECK_FALSE(faults[0].chinese.empty());
    };
    tellsOf("is_working_day(18:00)", 16, "2026-12-31");
    tellsOf("is_working_day(d) = 1", 21, "yes");
    tellsOf("d + n working days > today", 7, "* 1 working day");
    tellsOf("3 working days > 2", 18, "working days");
    tellsOf("is_workday(d)", 1, "is_workday");
    tellsOf("working_days(d) > 3", 1, "working_days(from, until)");
    tellsOf("18:00 + 1 working day = 18:00", 7, "working days");
    CHECK(told("d + 3 working days", ValueType::Date).empty());
}

TEST_CASE("a point in time is wanted: each type of it will do, and a number of minutes is told its unit") {
    const std::vector<ValueType> wanted = {ValueType::DateTime, ValueType::Date, ValueType::Time, ValueType::Duration};
    for (const char* text : {"today", "now + 2 h", "18:00", "2 h", "at(next_working_day(today), 12:00)"}) {
        INFO(text);
        CHECK(checkTypes(*parseExpression(text).tree, namedType, wanted).empty());
    }
    const auto faults = checkTypes(*parseExpression("n").tree, namedType, wanted);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].english.find("n * 1 min") != std::string::npos);
}

TEST_CASE("calendar.yaml: each fault at its line and column, in both languages") {
    struct Case {
        const char* text;
        const char* code;
        int line;
        int column;
    };
    CHECK(faultsOf(aHoliday + soundHours).empty());
    const std::vector<Case> cases = {
        {"days:\n  - {from: 2026-13-01, kind: holiday}\n", "no-such-date", 2, 12},
        {"days:\n  - {from: 2026-10-02, to: 2026-10-01, kind: holiday}\n", "day-order", 2, 28},
        {"days:\n  - {from: 2026-10-01, kind: holyday}\n", "unknown-word", 2, 30},
        {"days:\n  - {from: 2026-10-01, kind: holiday}\n  - {from: 2026-10-01, kind: closed}\n", "day-twice", 3, 12},
        {"days:\n  - {from: 2026-10-12, kind: working}\n", "no-weekend", 2, 12},
        {"days:\n  - {from: 2025-10-01, kind: holiday}\n", "no-holidays", 12, 12},
        {"days:\n  - {from: 2026-10-01, kind: holiday, why: x}\n", "unknown-key", 2, 39},
    };
    for (const Case& one : cases) {
        const Problems problems = faultsOf(one.text + soundHours);
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&one](const Problem& problem) { return problem.code == one.code; });
        for (const Problem& problem : problems) {
            UNSCOPED_INFO(problem.code << " " << problem.place.line << ":" << problem.place.column);
        }
        INFO(one.text);
        REQUIRE(found != problems.end());
        CHECK(found->place.line == one.line);
        CHECK(found->place.column == one.column);
        CHECK_FALSE(found->chinese.empty());
        CHECK_FALSE(found->english.empty());
    }
    const Problems hours = faultsOf(aHoliday + "monday: 18:00-08:30\n" + soundHours.substr(soundHours.find('\n') + 1));
    REQUIRE(hours.size() == 1);
    CHECK(hours[0].code == "opening-hours");
    CHECK(hours[0].place.line == 3);
    CHECK(faultsOf("days:\n" + soundHours.substr(0, 40)).size() > 1); // cut: what is missing is told
}

TEST_CASE("opening hours as people write them") {
    CHECK(readHours("08:30-12:00, 13:30-18:00")->size() == 2);
    CHECK(readHours("08：30－12：00，13:30–18:00")->size() == 2);
    CHECK(readHours("00:00-24:00")->front().until == millisOfDay);
    CHECK(readHours("closed")->empty());
    CHECK(readHours("休息")->empty());
    for (const char* text : {"", "8:30-18:00", "08:30", "18:00-08:30", "08:30-12:00,11:00-18:00", "08:30-25:00", ","}) {
        INFO(text);
        CHECK_FALSE(readHours(text).has_value());
    }
    CHECK(readYears("2026, 2027") == std::set<int>{2026, 2027});
    CHECK(readYears("2026，2027、2028")->size() == 3);
    CHECK(readYears("")->empty());
    CHECK_FALSE(readYears("26"));
    CHECK_FALSE(readYears("两千"));
}

TEST_CASE("property: so many working days later and back are the same working day, and are counted so") {
    const OfficeCalendar calendar = shippedCalendar();
    REQUIRE(rc::check([&calendar] {
        const auto day = calendar.workingDaysLater(dayAt("2026-01-01") + *rc::gen::inRange(0, 700), 1);
        const std::int64_t count = *rc::gen::inRange(-300, 300);
        RC_ASSERT(day.has_value());
        const auto later = calendar.workingDaysLater(*day, count);
        RC_ASSERT(later.has_value());
        RC_ASSERT(calendar.workingDaysLater(*later, -count) == day);
        RC_ASSERT(calendar.workingDaysBetween(*day, *later) == count);
        RC_ASSERT(calendar.isWorkingDay(*later));
    }));
}
