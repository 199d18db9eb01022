// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of the second language where a script names a point in time, notes a value or bounds a fact.
#include "scenario/checker/checker.h"
#include "scenario/explorer/explorer.h"
#include "scenario/expression/calendar.h"
#include "scenario/expression/expression_tree.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/office_days.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using test::Stage;

namespace {

Vocabulary placesWords() {
    static const Vocabulary read = loadVocabulary(test::sourceDir() + "/resources/office").vocabulary;
    return read;
}

OfficeCalendar placesCalendar() {
    Problems problems;
    return loadCalendar(test::sourceDir() + "/resources/office", problems);
}

core::Millis localAt(const std::string& day, const char* clock) {
    return *readDay(day) * millisOfDay + *readClock(clock) - 480 * 60'000LL;
}

/// A stage at 10:00 of the day, by the calendar that ships.
class DayStage : public Stage {
public:
    DayStage(const std::string& body, const std::string& day, const char* clock = "10:00") : Stage(body) {
        core.now.utc = localAt(day, clock);
        world.days = placesCalendar();
    }
    /// The promise that the visit gave last, as its time is written.
    [[nodiscard]] std::string due() const {
        REQUIRE_FALSE(visit().promises.empty());
        return dateTimeText(core::find(core.hall, visit().promises.back())->due, 480);
    }
    [[nodiscard]] core::FactValue known(const char* fact) const { return visit().facts.at(FactId{fact}); }
};

std::string promising(const std::string& due, const std::string& above = "language: 2\n") {
    return above +
           "facts:\n  d: {type: date, label: 哪天}\nscript:\n  - {id: ask, say: 请问, fill: [d]}\n  - id: p\n    say: "
           "好\n"
           "    promise: {kind: k, what: 回话, due: \"" +
           due + "\"}\n  - {id: bye, say: 再见}\n";
}

std::string dueOf(const std::string& due, const std::string& today, const char* clock = "10:00") {
    DayStage stage(promising(due), today, clock);
    stage.begin();
    stage.fill("d", std::string("2026-12-31"));
    stage.go(Next{});
    stage.go(Next{});
    return stage.due();
}

Problems tellsIn(const std::string& body) { return check(test::scriptOf(body), placesWords(), {}); }

void soundIn(const std::string& body) {
    for (const Problem& problem : tellsIn(body)) {
        INFO(body << problem.place.line << ":" << problem.place.column << " " << problem.english);
        CHECK(false);
    }
}

void tellsOne(const std::string& body, const std::string& code, int line, int column) {
    const Problems problems = tellsIn(body);
    for (const Problem& problem : problems) {
        UNSCOPED_INFO(problem.code << " " << problem.place.line << ":" << problem.place.column << problem.english);
    }
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&code](const Problem& problem) { return problem.code == code; });
    REQUIRE(found != problems.end());
    CHECK(found->place.line == line);
    CHECK(found->place.column == column);
    CHECK_FALSE(found->chinese.empty());
}

} // namespace

TEST_CASE("due by an expression: noon of the next working day, end of today, three working days before a date") {
    CHECK(dueOf("at(next_working_day(today), 12:00)", "2026-09-30") == "2026-10-08 12:00");
    CHECK(dueOf("today", "2026-09-30") == "2026-09-30 18:00");
    CHECK(dueOf("at(today, closes_at(today))", "2026-09-30") == "2026-09-30 18:00");
    CHECK(dueOf("d - 3 working days", "2026-09-30") == "2026-12-28 18:00");
    CHECK(dueOf("d", "2026-09-30") == "2026-12-31 18:00");
    CHECK(dueOf("17:30", "2026-09-30") == "2026-09-30 17:30");
    CHECK(dueOf("2 h", "2026-09-30") == "2026-09-30 12:00");
    CHECK(dueOf("in 30 min", "2026-09-30") == "2026-09-30 10:30");
    CHECK(dueOf("now + 2 working days", "2026-09-30") == "2026-10-09 10:00");
    CHECK(dueOf("next_open(now)", "2026-09-30", "20:00") == "2026-10-01 08:30");
    CHECK(dueOf("month_end(today) + 1 month", "2026-11-05") == "2026-12-30 18:00");
    for (const char* due : {"at(next_working_day(today), 12:00)", "today", "d - 3 working days", "2 h"}) {
        soundIn(promising(due));
    }
}

TEST_CASE("due: what is told of it, at the word; a first-language text keeps its fact or length") {
    tellsOne(promising("d - 3"), "wrong-type", 10, 44);
    tellsOne(promising("dd"), "unknown-name", 10, 39);
    tellsOne(promising("yes"), "wrong-type", 10, 39);
    tellsOne(promising("at(today; 12:00)"), "unknown-sign", 10, 48);
    tellsOne(promising("today + 1 d", ""), "unknown-fact", 9, 39);
    std::string later = promising("d", "");
    soundIn(later.replace(later.find("哪天}"), std::string("哪天}").size(), "哪天, future: yes}"));
    tellsOne(promising("d", ""), "due-may-be-past", 9, 39);
    // A fact that a way does not pass holds the step at the desk, so the check wants it asked.
    const std::string open = "language: 2\nfacts:\n  d: {type: date, label: 哪天, optional: yes}\nscript:\n"
                             "  - {id: ask, say: 请问, fill: [d]}\n  - id: p\n    say: 好\n"
                             "    promise: {kind: k, what: 回话, due: ";
    tellsOne(open + "d - 1 working day}\n", "may-be-unanswered", 10, 39);
    soundIn(open + "\"has.d ? d - 1 working day : today\"}\n");
}

TEST_CASE("a due time that is past, or can't be reckoned, holds the step with a reason") {
    DayStage stage(promising("d - 3 working days"), "2026-12-30");
    stage.begin();
    stage.fill("d", std::string("2026-12-31"));
    stage.go(Next{});
    const Obstacle past = stage.blocked(Next{});
    CHECK(past.kind == Obstacle::Kind::BadFact);
    CHECK(past.field == "d");
    CHECK(past.detail == "future");
    DayStage closed(promising("at(d, closes_at(d))"), "2026-12-30");
    closed.world.days.days[*readDay("2026-12-31")] = {DayKind::Closed, "盘点"};
    closed.begin();
    closed.fill("d", std::string("2026-12-31"));
    closed.go(Next{});
    CHECK(closed.blocked(Next{}).detail == "when");
}

TEST_CASE("moved_to by an expression: later than before, and by working days") {
    const std::string follow =
        "listed: follow_up\nlanguage: 2\nscript:\n  - id: m\n    say: 要改期\n    promised: {moved_to: \"at(today + 2 "
        "working days, 12:00)\", why: 没到货}\n  - {id: bye, say: 再见}\n";
    soundIn(follow);
    DayStage stage(follow, "2026-09-30");
    core::command::MakePromise make;
    make.visit = stage.id;
    make.promise = core::PromiseId{"p1"};
    make.kind = "k";
    make.what = "回话";
    make.owner = core::PersonId{"chen"};
    make.due = localAt("2026-10-01", "12:00");
    stage.core.done(make);
    stage.go(Begin{{}, core::PromiseId{"p1"}, {}});
    stage.go(Next{});
    CHECK(dateTimeText(core::find(stage.core.hall, core::PromiseId{"p1"})->due, 480) == "2026-10-09 12:00");
    tellsOne("listed: follow_up\nlanguage: 2\nscript:\n  - id: m\n    say: 好\n    promised: {moved_to: today + 2, "
             "why: x}\n",
             "wrong-type", 8, 34);
}

TEST_CASE("a note by an expression: dates, counts and sums nobody types a second time") {
    const std::string lend =
        "language: 2\nfacts:\n  out_on: {type: date, label: 借出}\n  back_by: {type: date, label: 归还}\n  days: "
        "{type: count, label: 天数}\n  rent: {type: money, label: 租金}\n  late: {type: yes_no, label: 晚了}\n"
        "  what: {type: text, label: 什么}\nscript:\n  - {id: a, say: 借到哪天, fill: [out_on]}\n  - id: n\n"
        "    say: \"请在{back_by}之前归还,{days}天\"\n    note: {back_by: out_on + 3 working days, days: "
        "\"begun(back_by - out_on, 1 d)\","
        " rent: days * 2 yuan, late: out_on < today, what: \"{days}天\"}\n  - {id: bye, say: "
        "\"{back_by}{rent}{late}{what}\"}\n";
    soundIn(lend);
    DayStage stage(lend, "2026-09-30");
    stage.begin();
    stage.fill("out_on", std::string("2026-09-30"));
    stage.go(Next{});
    CHECK(stage.screen().words == "请在10月10日之前归还,10天"); // the sentence of the same step knows them
    stage.go(Next{});
    CHECK(stage.known("back_by") == core::FactValue(std::string("2026-10-10")));
    CHECK(stage.known("days") == core::FactValue(std::int64_t{10}));
    CHECK(stage.known("rent") == core::FactValue(core::Money{2000}));
    CHECK(stage.known("late") == core::FactValue(false));
    CHECK(stage.known("what") == core::FactValue(std::string("10天")));
    tellsOne(
        "language: 2\nfacts:\n  by: {type: date, label: 日}\nscript:\n  - {id: n, say: \"{by}\", note: {by: 18:00}}\n",
        "wrong-type", 7, 37);
    tellsOne("facts:\n  by: {type: date, label: 日}\nscript:\n  - {id: n, say: \"{by}\", note: {by: today}}\n",
             "unknown-fact", 6, 37);
}

TEST_CASE("bounds by expressions: min, max and range, of dates, times, counts and sums") {
    const std::string book =
        "language: 2\nfacts:\n  on: {type: date, label: 哪天, min: today + 1 working day, max: today + 14 d}\n"
        "  people: {type: count, label: 几位, range: 1..9}\n  seats: {type: count, label: 座位, min: people, max: "
        "people + 2}\n"
        "  hour: {type: time, label: 几点, range: \"opens_at(on)..closes_at(on) - 1 h\"}\n  paid: {type: money, label: "
        "押金, "
        "range: \"people * 10 yuan..500\"}\n  at_time: {type: date_time, label: 何时, optional: yes, min: today, max: "
        "today "
        "+ 7 d}\n"
        "script:\n  - {id: a, say: 哪天, fill: [on, people]}\n  - {id: b, say: \"{on}{people}\", fill: [seats, hour, "
        "paid, at_time]}\n"
        "  - {id: c, say: \"{seats}{hour}{paid}{at_time}\"}\n";
    soundIn(book);
    DayStage stage(book, "2026-09-30");
    stage.begin();
    const auto refused = [&stage](const char* fact, core::FactValue value) {
        const Obstacle obstacle = stage.blocked(Fill{{{FactId{fact}, std::move(value)}}});
        CHECK(obstacle.kind == Obstacle::Kind::BadFact);
        CHECK(obstacle.field == fact);
        return obstacle.detail;
    };
    CHECK(refused("on", std::string("2026-10-07")) == "2026-10-08..2026-10-14");
    CHECK(refused("on", std::string("2026-10-15")) == "2026-10-08..2026-10-14");
    CHECK(stage.screen().fields.front().spec.least == *readDay("2026-10-08"));
    stage.fill("on", std::string("2026-10-08"));
    stage.fill("people", std::int64_t{3});
    stage.go(Next{});
    CHECK(refused("seats", std::int64_t{2}) == "3..5");
    CHECK(refused("hour", std::string("17:01")) == "08:30..17:00");
    CHECK(refused("paid", core::Money{2999}) == "30.00..500.00");
    CHECK(refused("at_time", std::string("2026-09-29 23:59")) == "2026-09-30 00:00..2026-10-07 23:59");
    stage.fill("seats", std::int64_t{5});
    stage.fill("hour", std::string("17:00"));
    stage.fill("paid", core::Money{3000});
    CHECK(stage.go(Next{}) == "c");
    // Gone back, and what bounds it is filled in anew: the step is not left with what does not fit any more.
    stage.go(Back{});
    stage.fill("people", std::int64_t{1});
    CHECK(stage.blocked(Next{}).field == "seats");
}

TEST_CASE("bounds by expressions: a day with its time lies between two others, to the minute") {
    const std::string body = "language: 2\nfacts:\n"
                             "  at_time: {type: date_time, label: 何时, min: now + 1 h, max: now + 3 h}\n"
                             "script:\n  - {id: a, say: 何时, fill: [at_time]}\n  - {id: b, say: \"{at_time}\"}\n";
    soundIn(body);
    DayStage stage(body, "2026-09-30");
    stage.begin();
    for (const char* outside : {"2026-09-30 10:59", "2026-09-30 13:01"}) {
        INFO(outside);
        const Obstacle obstacle = stage.blocked(Fill{{{FactId{"at_time"}, std::string(outside)}}});
        CHECK(obstacle.kind == Obstacle::Kind::BadFact);
        CHECK(obstacle.detail == "2026-09-30 11:00..2026-09-30 13:00");
    }
    stage.fill("at_time", std::string("2026-09-30 13:00"));
    CHECK(stage.go(Next{}) == "b");
}

TEST_CASE("bounds: told at the word; lengths of texts stay numbers, and the first language has no expressions") {
    const auto with = [](const std::string& above, const std::string& spec) {
        return above + "facts:\n  d: {" + spec + "}\nscript:\n  - {id: a, say: \"{d}\", fill: [d]}\n";
    };
    tellsOne(with("language: 2\n", "type: date, label: 日, min: 3"), "wrong-type", 5, 34);
    tellsOne(with("language: 2\n", "type: date, label: 日, range: today..todaay + 1 d"), "unknown-name", 5, 43);
    tellsOne(with("language: 2\n", "type: count, label: 数, max: settings.nothing"), "unknown-setting", 5, 35);
    const auto loadTells = [&with](const std::string& above, const std::string& spec) {
        const Loaded loaded = load({"t.yaml", "scenario: t\ntitle: 试\n" + with(above, spec)}, {});
        REQUIRE_FALSE(loaded.problems.empty());
        return loaded.problems.front().code;
    };
    CHECK(loadTells("language: 2\n", "type: text, label: 文, min: 3") == "range");
    CHECK(loadTells("", "type: date, label: 日, min: today") == "second-language");
    CHECK(loadTells("", "type: date, label: 日, range: today..today + 1 d") == "range");
}

TEST_CASE("a year that is not announced is said on the screen that reckons with it") {
    DayStage stage(promising("d + 3 working days"), "2026-11-30");
    stage.begin();
    CHECK(stage.screen().sheets.empty());
    stage.fill("d", std::string("2026-12-31"));
    stage.go(Next{});
    REQUIRE(stage.screen().sheets.size() == 1);
    CHECK(stage.screen().sheets[0].rows[0][0].find("2027 年") != std::string::npos);
    const std::string asks =
        "language: 2\nfacts:\n  d: {type: date, label: 日}\nscript:\n  - {id: a, say: 哪天, fill: [d]}\n"
        "  - {id: c, if: is_working_day(d), then: w, else: h}\n  - {id: w, say: 上班, next: bye}\n"
        "  - {id: h, say: 休息}\n  - {id: bye, say: 好}\n";
    DayStage condition(asks, "2026-11-30");
    condition.begin();
    condition.fill("d", std::string("2027-01-05"));
    CHECK(condition.go(Next{}) == "w");
    CHECK(condition.screen().sheets.size() == 1); // the condition that led here
    DayStage known(asks, "2026-11-30");
    known.begin();
    known.fill("d", std::string("2026-12-05"));
    CHECK(known.go(Next{}) == "h");
    CHECK(known.screen().sheets.empty());
}

TEST_CASE("a promise made before the upgrade and followed after it: the first language's text decides as it did") {
    // Made by a text without `language:`: its due is a fact, minutes are a count; followed by its own pinned text.
    const std::string before =
        "facts:\n  minutes: {type: count, label: 几分钟}\nscript:\n  - {id: a, say: 好, fill: [minutes]}\n"
        "  - id: p\n    say: 好\n    promise: {kind: k, what: 回话, due: minutes}\n  - {id: bye, say: 再见}\n";
    DayStage made(before, "2026-09-30");
    made.begin();
    made.fill("minutes", std::int64_t{45});
    made.go(Next{});
    made.go(Next{});
    CHECK(made.due() == "2026-09-30 10:45");
    const std::string follow =
        "listed: follow_up\nfacts:\n  when: {type: date, label: 哪天}\n  minutes: {type: count, label: 几分钟}\n"
        "script:\n  - {id: a, say: 改到哪天, fill: [when]}\n  - {id: c, if: \"minutes = 7\", then: m, else: bye}\n"
        "  - id: m\n    say: 改\n    promised: {moved_to: when, why: 没好}\n  - {id: bye, say: 再见}\n";
    DayStage followed(follow, "2026-09-30", "11:00");
    core::command::MakePromise make;
    make.visit = followed.id;
    make.promise = core::PromiseId{"p1"};
    make.kind = "k";
    make.what = "回话";
    make.owner = core::PersonId{"chen"};
    make.due = localAt("2026-09-30", "10:45") + 3'600'000;
    followed.core.done(make);
    followed.go(Begin{{}, core::PromiseId{"p1"}, {{FactId{"minutes"}, std::int64_t{45}}}});
    followed.fill("when", std::string("2026-10-03"));
    CHECK(followed.go(Next{}) == "m"); // a single = assigns there, for ever
    followed.go(Next{});
    CHECK(dateTimeText(core::find(followed.core.hall, core::PromiseId{"p1"})->due, 480) == "2026-10-03 18:00");
}

TEST_CASE("the explorer fills in within bounds by expressions, and finds no dead end in them") {
    const std::string book =
        "language: 2\nfacts:\n  on: {type: date, label: 哪天, min: today + 1 working day, max: today + 14 d}\n"
        "  at_time: {type: date_time, label: 何时, min: now + 1 h, max: now + 2 d}\nscript:\n"
        "  - {id: a, say: 哪天, fill: [on, at_time]}\n  - id: p\n    say: \"{on}{at_time}\"\n"
        "    promise: {kind: k, what: 回话, due: on + 1 working day}\n  - {id: bye, say: 再见}\n";
    soundIn(book);
    ExploreOptions options;
    options.limits = test::usualLimits();
    const Explored explored = explore(test::scriptOf(book), placesWords(), options);
    CHECK(explored.deadEnds == std::vector<std::string>{});
    CHECK(explored.never.empty());
    CHECK(explored.notFound.empty());
}

TEST_CASE("what the reference writes for points in time is sound, each row of its table") {
    std::ifstream file(test::sourceDir() + "/docs/script-language.md");
    std::stringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    const std::size_t begin = text.find("| wanted | written |", text.find("### Points in time"));
    REQUIRE(begin != std::string::npos);
    const auto types = [](const std::string& name) -> std::variant<NameType, ExpressionFault> {
        const bool moment = name == "back" || name == "out";
        const bool sum = name.rfind("fees.", 0) == 0;
        return NameType{moment ? ValueType::DateTime : sum ? ValueType::Money : ValueType::Date, false, {}};
    };
    int written = 0;
    std::istringstream rows(text.substr(begin, text.find("###", begin) - begin));
    for (std::string row; std::getline(rows, row);) {
        for (std::size_t at = row.find('`'); at != std::string::npos; at = row.find('`', at + 1)) {
            const std::size_t end = row.find('`', at + 1);
            const std::string expression = row.substr(at + 1, end - at - 1);
            at = end;
            const ParsedExpression parsed = parseExpression(expression);
            if (expression == "due" || expression.find(": ") != std::string::npos) {
                continue; // a key, or a key with what stands behind it
            }
            INFO(expression << parsed.fault.english);
            REQUIRE(parsed.tree.has_value());
            CHECK(checkTypes(*parsed.tree, types, {ValueType::DateTime, ValueType::Date, ValueType::Money}).empty());
            ++written;
        }
    }
    CHECK(written >= 7);
}
