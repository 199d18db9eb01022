// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised, who served, which steps take the time.
#include "journal/read/range_book.h"

#include <algorithm>

namespace yingke::journal {

namespace {

PromiseFigures promisesFrom(const QSqlQuery& query) {
    const auto number = [&query](int column) { return query.value(column).toInt(); };
    return {number(1), number(2), number(3), number(4), number(5), number(6), number(7)};
}

void add(PromiseFigures& sum, const PromiseFigures& more) {
    sum.due += more.due;
    sum.inTime += more.inTime;
    sum.late += more.late;
    sum.broken += more.broken;
    sum.open += more.open;
    sum.moved += more.moved;
    sum.lastBroken += more.lastBroken;
}

PersonFigures& personIn(RangeFigures& figures, const std::string& id) {
    const auto found = std::find_if(figures.people.begin(), figures.people.end(),
                                    [&id](const PersonFigures& one) { return one.person.value == id; });
    if (found != figures.people.end()) {
        return *found;
    }
    figures.people.emplace_back();
    figures.people.back().person = core::PersonId{id};
    return figures.people.back();
}

} // namespace

void RangeBook::promises(RangeFigures& figures) {
    each(QStringLiteral(
             "SELECT owner, count(*), sum(state = 'kept' AND ended_utc <= due_utc), sum(state = 'kept' AND ended_utc > "
             "due_utc), sum(state = 'broken'), sum(state = 'open'), sum(moved > 0), sum((state = 'broken' OR (state = "
             "'kept' AND ended_utc > due_utc)) AND (moves = 'never' OR (moves = 'once' AND moved >= 1))) FROM promises "
             "WHERE due_day >= ? AND due_day <= ? AND state <> 'withdrawn' GROUP BY owner"),
         [&figures](const QSqlQuery& query) {
             const PromiseFigures promises = promisesFrom(query);
             add(figures.promises, promises);
             personIn(figures, query.value(0).toString().toStdString()).promises = promises;
         });
}

void RangeBook::people(RangeFigures& figures) {
    each(QStringLiteral("SELECT first_contact, count(*), sum(visitor_ms), sum(over_limit), sum(escalations > 0) FROM "
                        "visits WHERE day >= ? AND day <= ? GROUP BY first_contact"),
         [&figures](const QSqlQuery& query) {
             PersonFigures& person = personIn(figures, query.value(0).toString().toStdString());
             person.received = query.value(1).toInt();
             person.visitors = query.value(2).toLongLong();
             person.overLimit = query.value(3).toInt();
             person.movedUp = query.value(4).toInt();
         });
    // What each matter takes, and who served how many of which: the mean of all, weighed by what came to the person.
    struct Part {
        std::string person;
        std::string matter;
        int visits = 0;
        core::Millis spent = 0;
    };
    std::vector<Part> parts;
    std::map<std::string, std::pair<int, core::Millis>> matters;
    each(QStringLiteral("SELECT v.scenario, s.person, count(DISTINCT v.nr), sum(s.to_steady - s.from_steady) FROM "
                        "visits v CROSS JOIN spans s ON s.nr = v.nr WHERE v.day >= ? AND v.day <= ? AND s.kind = "
                        "'served' AND s.person <> '' AND s.to_steady IS NOT NULL GROUP BY v.scenario, s.person"),
         [&](const QSqlQuery& query) {
             Part part{query.value(1).toString().toStdString(), query.value(0).toString().toStdString(),
                       query.value(2).toInt(), query.value(3).toLongLong()};
             auto& [visits, spent] = matters[part.matter];
             visits += part.visits;
             spent += part.spent;
             parts.push_back(std::move(part));
         });
    for (const Part& part : parts) {
        PersonFigures& person = personIn(figures, part.person);
        const auto& [visits, spent] = matters[part.matter];
        person.served += part.visits;
        person.service += part.spent;
        person.usual += spent * part.visits / std::max(1, visits);
    }
    each(
        QStringLiteral("SELECT s.person, sum(s.to_steady - s.from_steady) FROM visits v CROSS JOIN spans s ON s.nr = "
                       "v.nr WHERE v.day >= ? AND v.day <= ? AND s.kind = 'held' AND s.person <> '' GROUP BY s.person"),
        [&figures](const QSqlQuery& query) {
            personIn(figures, query.value(0).toString().toStdString()).held = query.value(1).toLongLong();
        });
    // Was the one who received the visitor with somebody else when the limit passed? Then nobody's slowness made it.
    each(QStringLiteral("SELECT v.first_contact, count(*) FROM visits v CROSS JOIN waits w ON w.visit_id = v.visit_id "
                        "WHERE v.day >= ? AND v.day <= ? AND v.over_limit = 1 AND EXISTS (SELECT 1 FROM visits o CROSS "
                        "JOIN spans s ON s.nr = o.nr WHERE o.day = v.day AND o.nr <> v.nr AND s.kind = 'served' AND "
                        "s.person = v.first_contact AND s.from_steady <= w.begun_steady + w.limit_ms AND (s.to_steady "
                        "IS NULL OR s.to_steady > w.begun_steady + w.limit_ms)) GROUP BY v.first_contact"),
         [&figures](const QSqlQuery& query) {
             personIn(figures, query.value(0).toString().toStdString()).overWhileServing = query.value(1).toInt();
         });
    each(QStringLiteral("SELECT v.first_contact, count(DISTINCT v.nr) FROM visits v CROSS JOIN escalations e ON "
                        "e.visit_id = v.visit_id WHERE v.day >= ? AND v.day <= ? AND e.reason IN ('limit_passed', "
                        "'rule_of_script') GROUP BY v.first_contact"),
         [&figures](const QSqlQuery& query) {
             personIn(figures, query.value(0).toString().toStdString()).byRule = query.value(1).toInt();
         });
    std::stable_sort(figures.people.begin(), figures.people.end(), [](const PersonFigures& a, const PersonFigures& b) {
        return a.received != b.received ? a.received > b.received : a.person.value < b.person.value;
    });
}

void RangeBook::steps(RangeFigures& figures) {
    each(QStringLiteral("SELECT script, step, sum(entered), sum(spent_ms) AS spent, sum(left_unserved), "
                        "sum(broken_off) FROM step_days WHERE day >= ? AND day <= ? GROUP BY script, step ORDER BY "
                        "spent DESC, script, step"),
         [&figures](const QSqlQuery& query) {
             StepCost cost;
             cost.script = query.value(0).toString().toStdString();
             cost.step = query.value(1).toString().toStdString();
             cost.entered = query.value(2).toInt();
             cost.spent = query.value(3).toLongLong();
             cost.left = query.value(4).toInt();
             cost.brokenOff = query.value(5).toInt();
             figures.steps.push_back(std::move(cost));
         });
}

} // namespace yingke::journal
