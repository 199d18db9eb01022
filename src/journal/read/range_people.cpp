// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/range_people.h"

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

/// What came to one person of one matter.
struct Part {
    std::string person;
    std::string matter;
    int visits = 0;
    core::Millis spent = 0;
};

} // namespace

PersonFigures& RangePeople::person(const std::string& id) {
    const auto found = std::find_if(m_figures.people.begin(), m_figures.people.end(),
                                    [&id](const PersonFigures& one) { return one.person.value == id; });
    if (found != m_figures.people.end()) {
        return *found;
    }
    m_figures.people.emplace_back();
    m_figures.people.back().person = core::PersonId{id};
    return m_figures.people.back();
}

void RangePeople::read(RangeReader& reader) {
    promises(reader);
    received(reader);
    served(reader);
    held(reader);
    overWhileServing(reader);
    movedUpByRule(reader);
    std::stable_sort(m_figures.people.begin(), m_figures.people.end(),
                     [](const PersonFigures& a, const PersonFigures& b) {
                         return a.received != b.received ? a.received > b.received : a.person.value < b.person.value;
                     });
}

void RangePeople::promises(RangeReader& reader) {
    reader.each(
        QStringLiteral(
            "SELECT owner, count(*), sum(state = 'kept' AND ended_utc <= due_utc), sum(state = 'kept' AND ended_utc > "
            "due_utc), sum(state = 'broken'), sum(state = 'open'), sum(moved > 0), sum((state = 'broken' OR (state = "
            "'kept' AND ended_utc > due_utc)) AND (moves = 'never' OR (moves = 'once' AND moved >= 1))) FROM promises "
            "WHERE due_day >= ? AND due_day <= ? AND state <> 'withdrawn' GROUP BY owner"),
        [this](const QSqlQuery& query) {
            const PromiseFigures promises = promisesFrom(query);
            add(m_figures.promises, promises);
            person(query.value(0).toString().toStdString()).promises = promises;
        });
}

void RangePeople::received(RangeReader& reader) {
    reader.each(
        QStringLiteral("SELECT first_contact, count(*), sum(visitor_ms), sum(over_limit), sum(escalations > 0) FROM "
                       "visits WHERE day >= ? AND day <= ? AND channel <> 'outgoing' AND outcome IS NOT 'joined' GROUP "
                       "BY first_contact"),
        [this](const QSqlQuery& query) {
            PersonFigures& one = person(query.value(0).toString().toStdString());
            one.received = query.value(1).toInt();
            one.visitors = query.value(2).toLongLong();
            one.overLimit = query.value(3).toInt();
            one.movedUp = query.value(4).toInt();
        });
}

void RangePeople::served(RangeReader& reader) {
    // What each matter takes, and who served how many of which: the mean of all, weighed by what came to the person.
    std::vector<Part> parts;
    std::map<std::string, std::pair<int, core::Millis>> matters;
    reader.each(
        QStringLiteral("SELECT v.scenario, s.person, count(DISTINCT v.nr), sum(s.to_steady - s.from_steady) FROM "
                       "visits v CROSS JOIN spans s ON s.nr = v.nr WHERE v.day >= ? AND v.day <= ? AND v.channel <> "
                       "'outgoing' AND v.outcome IS NOT 'joined' AND s.kind = "
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
        PersonFigures& one = person(part.person);
        const auto& [visits, spent] = matters[part.matter];
        one.served += part.visits;
        one.service += part.spent;
        one.usual += spent * part.visits / std::max(1, visits);
    }
}

void RangePeople::held(RangeReader& reader) {
    reader.each(
        QStringLiteral("SELECT s.person, sum(s.to_steady - s.from_steady) FROM visits v CROSS JOIN spans s ON s.nr = "
                       "v.nr WHERE v.day >= ? AND v.day <= ? AND s.kind = 'held' AND s.person <> '' GROUP BY s.person"),
        [this](const QSqlQuery& query) {
            person(query.value(0).toString().toStdString()).held = query.value(1).toLongLong();
        });
}

void RangePeople::overWhileServing(RangeReader& reader) {
    // Was the one who received the visitor with somebody else when the limit passed? Then nobody's slowness made it.
    reader.each(
        QStringLiteral("SELECT v.first_contact, count(*) FROM visits v CROSS JOIN waits w ON w.visit_id = v.visit_id "
                       "WHERE v.day >= ? AND v.day <= ? AND v.over_limit = 1 AND EXISTS (SELECT 1 FROM visits o CROSS "
                       "JOIN spans s ON s.nr = o.nr WHERE o.day = v.day AND o.nr <> v.nr AND s.kind = 'served' AND "
                       "s.person = v.first_contact AND s.from_steady <= w.begun_steady + w.limit_ms AND (s.to_steady "
                       "IS NULL OR s.to_steady > w.begun_steady + w.limit_ms)) GROUP BY v.first_contact"),
        [this](const QSqlQuery& query) {
            person(query.value(0).toString().toStdString()).overWhileServing = query.value(1).toInt();
        });
}

void RangePeople::movedUpByRule(RangeReader& reader) {
    reader.each(QStringLiteral("SELECT v.first_contact, count(DISTINCT v.nr) FROM visits v CROSS JOIN escalations e ON "
                               "e.visit_id = v.visit_id WHERE v.day >= ? AND v.day <= ? AND v.channel <> 'outgoing' "
                               "AND v.outcome IS NOT 'joined' "
                               "AND e.reason IN ('limit_passed', "
                               "'rule_of_script') GROUP BY v.first_contact"),
                [this](const QSqlQuery& query) {
                    person(query.value(0).toString().toStdString()).byRule = query.value(1).toInt();
                });
}

} // namespace yingke::journal
