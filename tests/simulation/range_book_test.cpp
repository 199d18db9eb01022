// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a range against plain SQL on the events alone, over three simulated days.
#include "journal/check/verify.h"
#include "journal/format/sql.h"
#include "journal/read/range_book.h"
#include "journal/write/rebuild.h"
#include "simulation/simulation.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;

namespace {

const QDate lastDay(2026, 11, 23); // a Monday
constexpr std::uint64_t seedOfRange = 11;

/// Three days of log; only `events` and `personal` are asked in plain SQL.
struct Log {
    Log() {
        const simulation::Simulated made = simulation::simulate({3, seedOfRange, 45, lastDay, folder.path()});
        INFO("seed " << seedOfRange << " " << made.fault.toStdString());
        REQUIRE(made.fault.isEmpty());
    }
    [[nodiscard]] qint64 plain(const QString& statement) const {
        journal::ReadOnly reader(path);
        QSqlQuery query(reader.database());
        INFO(statement.toStdString());
        REQUIRE(query.exec(statement));
        REQUIRE(query.next());
        return query.value(0).toLongLong();
    }
    /// The rows as "a|b|c".
    [[nodiscard]] QStringList rows(const QString& statement) const {
        journal::ReadOnly reader(path);
        QSqlQuery query(reader.database());
        INFO(statement.toStdString());
        REQUIRE(query.exec(statement));
        QStringList lines;
        while (query.next()) {
            QStringList cells;
            for (int i = 0; query.value(i).isValid(); ++i) {
                cells << query.value(i).toString();
            }
            lines << cells.join(QLatin1Char('|'));
        }
        return lines;
    }
    QTemporaryDir folder;
    QString path = folder.path() + QStringLiteral("/journal.sqlite");
    std::int64_t last = QDate(1970, 1, 1).daysTo(lastDay);
};

/// Each visit with its arrival, the first second of service and its end.
const QString visits = QStringLiteral(
    "WITH a AS (SELECT visit_id, steady_ms, utc_ms, offset_min, actor FROM events WHERE kind = 'visitor_arrived'), "
    "s AS (SELECT visit_id, min(steady_ms) AS at FROM events WHERE kind IN ('service_begun', 'handover_taken', "
    "'handover_given_back') GROUP BY visit_id), "
    "c AS (SELECT visit_id, max(steady_ms) AS at, json_extract(payload, '$.outcome') AS outcome FROM events WHERE kind "
    "= 'visit_closed' GROUP BY visit_id), "
    "v AS (SELECT a.*, s.at AS served, c.at AS closed, c.outcome, s.at - a.steady_ms AS wait FROM a LEFT JOIN s USING "
    "(visit_id) LEFT JOIN c USING (visit_id)) ");

} // namespace

TEST_CASE("range: visits by weekday and hour, and waits, are what the events say") {
    const Log log;
    journal::RangeBook book(log.path);
    REQUIRE(book.isOpen());
    const journal::RangeFigures figures = book.figures(log.last - 2, log.last);
    CHECK(figures.visits == log.plain(QStringLiteral("SELECT count(*) FROM events WHERE kind = 'visitor_arrived'")));
    CHECK(figures.visits > 80);
    CHECK(figures.days.size() == 3);
    CHECK(figures.openDays == std::array<int, 7>{1, 0, 0, 0, 0, 1, 1}); // Saturday to Monday
    int all = 0;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const qint64 wanted = log.plain(
                visits + QStringLiteral("SELECT count(*) FROM v WHERE strftime('%w', (utc_ms + offset_min * 60000) / "
                                        "1000, 'unixepoch') = '%1' AND CAST(strftime('%H', (utc_ms + offset_min * "
                                        "60000) / 1000, 'unixepoch') AS INTEGER) = %2")
                             .replace(QStringLiteral("%1"), QString::number((weekday + 1) % 7))
                             .replace(QStringLiteral("%2"), QString::number(hour)));
            CHECK(figures.arrivals.at(weekday).at(hour) == wanted);
            all += figures.arrivals.at(weekday).at(hour);
        }
    }
    CHECK(all == figures.visits);
    const qint64 served = log.plain(visits + QStringLiteral("SELECT count(wait) FROM v"));
    const auto nearestRank = [&](qint64 percent) {
        const qint64 rank = (served * percent + 99) / 100;
        return log.plain(
            visits +
            QStringLiteral("SELECT wait FROM v WHERE wait IS NOT NULL ORDER BY wait LIMIT 1 OFFSET %1").arg(rank - 1));
    };
    CHECK(figures.waits.served == served);
    CHECK(figures.waits.median == nearestRank(50));
    CHECK(figures.waits.ninetyFifth == nearestRank(95));
    CHECK(figures.waits.ninetyFifth >= figures.waits.median);
    CHECK(figures.waits.mean == log.plain(visits + QStringLiteral("SELECT CAST(avg(wait) AS INTEGER) FROM v")));
    CHECK(figures.waits.overLimit ==
          log.plain(visits + QStringLiteral("SELECT count(*) FROM v WHERE coalesce(wait, closed - steady_ms) > 180000 "
                                            "OR visit_id IN (SELECT visit_id FROM events WHERE kind = 'limit_passed' "
                                            "AND json_extract(payload, '$.kind') = 'waiting')")));
    CHECK(figures.waits.left ==
          log.plain(visits + QStringLiteral("SELECT count(*) FROM v WHERE outcome = 'left_unserved'")));
    CHECK(figures.waits.judged == figures.visits); // all of these days are over
    CHECK(figures.secondTrips == log.plain(QStringLiteral("SELECT count(DISTINCT visit_id) FROM events WHERE kind = "
                                                          "'came_back_for_papers'")));
    int visitsOfMatters = 0;
    for (const journal::MatterFigures& matter : figures.matters) {
        visitsOfMatters += matter.visits;
    }
    CHECK(visitsOfMatters == figures.visits);
}

TEST_CASE("range: escalations by reason and step, promises kept and broken, are what the events say") {
    const Log log;
    journal::RangeBook book(log.path);
    const journal::RangeFigures figures = book.figures(log.last - 2, log.last);
    QStringList places;
    for (const journal::EscalationPlace& place : figures.escalations) {
        places << QStringLiteral("%1|%2|%3|%4")
                      .arg(QString::fromStdString(place.script), QString::fromStdString(place.step),
                           QString::number(static_cast<int>(place.reason)), QString::number(place.count));
    }
    places.sort();
    QStringList wanted = log.rows(QStringLiteral(
        "SELECT script_id, json_extract(payload, '$.step'), CASE json_extract(payload, "
        "'$.reason') WHEN 'dissatisfied' THEN 0 WHEN 'insists_on_somebody_else' THEN 1 WHEN "
        "'limit_passed' THEN 2 WHEN 'rule_of_script' THEN 3 ELSE 4 END AS reason, count(*) FROM events WHERE kind = "
        "'visit_escalated' GROUP BY 1, 2, 3"));
    wanted.sort();
    CHECK(places == wanted);
    CHECK_FALSE(places.isEmpty());
    const QString promises = QStringLiteral(
        "WITH m AS (SELECT json_extract(payload, '$.promise') AS id, json_extract(payload, '$.due') AS due, offset_min "
        "FROM events WHERE kind = 'promise_made'), "
        "d AS (SELECT m.id, m.offset_min, coalesce((SELECT json_extract(payload, '$.due') FROM events WHERE kind = "
        "'promise_moved' AND json_extract(payload, '$.promise') = m.id ORDER BY seq DESC LIMIT 1), m.due) AS due FROM "
        "m), "
        "p AS (SELECT d.*, e.kind, e.utc_ms FROM d LEFT JOIN events e ON e.kind IN ('promise_kept', 'promise_broken', "
        "'promise_withdrawn') AND json_extract(e.payload, '$.promise') = d.id WHERE (d.due + d.offset_min * 60000) / "
        "86400000 BETWEEN %1 AND %2) SELECT count(*) FROM p WHERE ");
    const auto count = [&](const char* condition) {
        return log.plain(QString(promises)
                             .replace(QStringLiteral("%1"), QString::number(log.last - 2))
                             .replace(QStringLiteral("%2"), QString::number(log.last)) +
                         QLatin1String(condition));
    };
    CHECK(figures.promises.due == count("kind IS NOT 'promise_withdrawn'"));
    CHECK(figures.promises.inTime == count("kind = 'promise_kept' AND utc_ms <= due"));
    CHECK(figures.promises.late == count("kind = 'promise_kept' AND utc_ms > due"));
    CHECK(figures.promises.broken == count("kind = 'promise_broken'"));
    CHECK(figures.promises.open == count("kind IS NULL"));
    CHECK(figures.promises.due > 0);
}

TEST_CASE("range: what a step costs, who served and where visitors give up, are what the events say") {
    const Log log;
    journal::RangeBook book(log.path);
    const journal::RangeFigures figures = book.figures(log.last - 2, log.last);
    // A step lasts until the next one, the script's end or the farewell; what is on hold is not its time.
    const QString setters = QStringLiteral("kind IN ('scenario_begun', 'step_entered', 'stepped_back', "
                                           "'scenario_ended', 'farewell_begun', 'visit_closed')");
    QStringList wanted = log.rows(
        QStringLiteral(
            "WITH e AS (SELECT visit_id, seq, steady_ms, kind, script_id, payload, lead(steady_ms) OVER w AS next, "
            "sum(%1) OVER w AS part, max(CASE WHEN kind = 'visit_held' THEN seq * 2 + 1 WHEN kind IN ('visit_resumed', "
            "'handover_taken') THEN seq * 2 ELSE 0 END) OVER w AS hold FROM events WHERE %1 OR kind IN ('visit_held', "
            "'visit_resumed', 'handover_taken') WINDOW w AS (PARTITION BY visit_id ORDER BY seq)), "
            "b AS (SELECT visit_id, part, script_id, coalesce(json_extract(payload, '$.step'), json_extract(payload, "
            "'$.to')) AS step, kind = 'step_entered' AS entered FROM e WHERE kind IN ('step_entered', 'stepped_back')) "
            "SELECT b.script_id, b.step, (SELECT count(*) FROM b x WHERE x.script_id = b.script_id AND x.step = b.step "
            "AND x.entered) AS times, sum(CASE WHEN e.hold % 2 = 1 THEN 0 ELSE e.next - e.steady_ms END) FROM b "
            "JOIN e ON e.visit_id = b.visit_id AND e.part = b.part GROUP BY b.script_id, b.step")
            .replace(QStringLiteral("%1"), setters));
    wanted.sort();
    QStringList found;
    int left = 0;
    int brokenOff = 0;
    for (const journal::StepCost& cost : figures.steps) {
        if (!cost.step.empty() && cost.entered > 0) {
            found << QStringLiteral("%1|%2|%3|%4")
                         .arg(QString::fromStdString(cost.script), QString::fromStdString(cost.step),
                              QString::number(cost.entered), QString::number(cost.spent));
        }
        left += cost.left;
        brokenOff += cost.brokenOff;
    }
    found.sort();
    CHECK(found.join(QLatin1Char('\n')).toStdString() == wanted.join(QLatin1Char('\n')).toStdString());
    CHECK(found.size() > 30);
    CHECK(left == figures.waits.left);
    CHECK(brokenOff < figures.visits);
    qint64 received = 0;
    qint64 service = 0;
    qint64 usual = 0;
    for (const journal::PersonFigures& person : figures.people) {
        INFO(person.person.value);
        CHECK(person.received ==
              log.plain(QStringLiteral("SELECT count(*) FROM events WHERE kind = 'visitor_arrived' AND actor = '%1'")
                            .arg(QString::fromStdString(person.person.value))));
        CHECK(person.overWhileServing <= person.overLimit);
        CHECK(person.byRule <= person.movedUp);
        received += person.received;
        service += person.service;
        usual += person.usual;
    }
    CHECK(received == figures.visits);
    // The mean of everybody is nobody's advantage: together they take what they take.
    CHECK(std::abs(service - usual) < 1000 * std::ssize(figures.people));
    CHECK(service > 0);
}

TEST_CASE("range: turned round or before the log it is empty; a day is the day book's; rebuilt, it is the same") {
    const Log log;
    journal::RangeFigures before;
    {
        journal::RangeBook book(log.path);
        CHECK(book.figures(log.last, log.last - 2).visits == 0);
        CHECK(book.figures(log.last - 400, log.last - 300).days.empty());
        CHECK(book.bounds() == std::pair<std::int64_t, std::int64_t>{log.last - 2, log.last});
        before = book.figures(log.last - 2, log.last);
        int visits = 0;
        for (std::int64_t day = log.last - 2; day <= log.last; ++day) {
            const journal::RangeFigures one = book.figures(day, day);
            REQUIRE(one.days.size() == 1);
            CHECK(one.days.front().medianWait == one.waits.median);
            CHECK(one.waits == book.figures(day, day).waits);
            visits += one.visits;
        }
        CHECK(visits == before.visits);
    }
    const QString fault = journal::rebuild(log.path);
    INFO(fault.toStdString());
    REQUIRE(fault.isEmpty());
    journal::RangeBook again(log.path);
    CHECK(again.figures(log.last - 2, log.last) == before);
}
