// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/upgrades/schema_reading.h"

#include <QString>

namespace yingke::journal {

namespace {

// nr is the number of the event by which the visit began: the same each time the tables are made anew, and in the
// order of arrival, so that a page is a range of it.
constexpr const char* visits =
    "CREATE TABLE visits(nr INTEGER PRIMARY KEY, visit_id TEXT NOT NULL UNIQUE, day INTEGER NOT NULL, "
    "channel TEXT NOT NULL, first_contact TEXT NOT NULL, server TEXT NOT NULL DEFAULT '', state TEXT NOT NULL, "
    "scenario TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', people TEXT NOT NULL DEFAULT '', "
    "arrived_utc INTEGER NOT NULL, offset_min INTEGER NOT NULL, arrived_steady INTEGER NOT NULL, "
    "served_steady INTEGER, closed_utc INTEGER, closed_steady INTEGER, outcome TEXT, "
    "wait_ms INTEGER, over_limit INTEGER NOT NULL DEFAULT 0, served_ms INTEGER NOT NULL DEFAULT 0, "
    "escalations INTEGER NOT NULL DEFAULT 0, handovers INTEGER NOT NULL DEFAULT 0, "
    "promises INTEGER NOT NULL DEFAULT 0, promises_open INTEGER NOT NULL DEFAULT 0, "
    "papers_missing INTEGER NOT NULL DEFAULT 0, came_back INTEGER NOT NULL DEFAULT 0, "
    "reopened INTEGER NOT NULL DEFAULT 0, notes INTEGER NOT NULL DEFAULT 0, visitor_ms INTEGER NOT NULL DEFAULT 0)";

// What names a person: erased by purge.
constexpr const char* visitors =
    "CREATE TABLE visitors(nr INTEGER PRIMARY KEY, surname TEXT NOT NULL, title TEXT NOT NULL, role TEXT NOT NULL, "
    "room TEXT NOT NULL, telephone TEXT NOT NULL, matter TEXT NOT NULL)";

constexpr const char* spans =
    "CREATE TABLE spans(nr INTEGER NOT NULL, part INTEGER NOT NULL, kind TEXT NOT NULL, person TEXT NOT NULL, "
    "from_utc INTEGER NOT NULL, from_steady INTEGER NOT NULL, to_steady INTEGER, PRIMARY KEY(nr, part)) WITHOUT ROWID";

constexpr const char* promises =
    "CREATE TABLE promises(promise_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, kind TEXT NOT NULL, owner TEXT NOT "
    "NULL, due_utc INTEGER NOT NULL, due_day INTEGER NOT NULL, moved INTEGER NOT NULL DEFAULT 0, moves TEXT NOT NULL "
    "DEFAULT 'freely', state TEXT NOT NULL, made_utc INTEGER NOT NULL, made_day INTEGER NOT NULL, offset_min INTEGER "
    "NOT NULL, ended_utc INTEGER, event_id TEXT NOT NULL) WITHOUT ROWID";

constexpr const char* waits =
    "CREATE TABLE waits(visit_id TEXT PRIMARY KEY, day INTEGER NOT NULL, begun_utc INTEGER NOT NULL, limit_ms "
    "INTEGER NOT NULL, begun_steady INTEGER NOT NULL, ended_steady INTEGER, wait_ms INTEGER, over_limit "
    "INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID";

constexpr const char* handovers =
    "CREATE TABLE handovers(handover_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, from_person TEXT NOT NULL, "
    "to_person TEXT NOT NULL, role TEXT NOT NULL, by_escalation INTEGER NOT NULL, event_id TEXT NOT NULL, "
    "asked_utc INTEGER NOT NULL, asked_steady INTEGER NOT NULL, taken_utc INTEGER, taken_steady INTEGER, "
    "declined_utc INTEGER, given_back_utc INTEGER) WITHOUT ROWID";

constexpr const char* escalations =
    "CREATE TABLE escalations(event_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, level TEXT NOT NULL, reason "
    "TEXT NOT NULL, step TEXT NOT NULL, script TEXT NOT NULL, at_utc INTEGER NOT NULL) WITHOUT ROWID";

constexpr const char* seals =
    "CREATE TABLE seals(event_id TEXT PRIMARY KEY, day INTEGER NOT NULL, count INTEGER NOT NULL, head TEXT "
    "NOT NULL, person TEXT NOT NULL, at_utc INTEGER NOT NULL, offset_min INTEGER NOT NULL) WITHOUT ROWID";

// Sums by day: steps are entered so often that reading a year's events would take seconds. An empty script and step:
// before anybody served.
constexpr const char* stepDays =
    "CREATE TABLE step_days(day INTEGER NOT NULL, script TEXT NOT NULL, step TEXT NOT NULL, entered INTEGER NOT NULL, "
    "spent_ms INTEGER NOT NULL, left_unserved INTEGER NOT NULL, broken_off INTEGER NOT NULL, PRIMARY KEY(day, script, "
    "step)) "
    "WITHOUT ROWID";

} // namespace

QStringList readingTables() {
    QStringList statements;
    for (const char* table : {"visits", "visitors", "spans", "waits", "handovers", "escalations", "promises", "seals",
                              "step_days", "visit_words"}) {
        statements << QStringLiteral("DROP TABLE IF EXISTS ") + QLatin1String(table);
    }
    for (const char* statement : {
             visits,
             "CREATE INDEX visits_by_day ON visits(day, nr)",
             "CREATE INDEX visits_open ON visits(nr) WHERE state <> 'closed'",
             "CREATE INDEX visits_by_end ON visits(closed_utc)",
             visitors,
             spans,
             waits,
             "CREATE INDEX waits_by_day ON waits(day)",
             handovers,
             "CREATE INDEX handovers_by_visit ON handovers(visit_id)",
             "CREATE INDEX handovers_by_time ON handovers(asked_utc)",
             escalations,
             "CREATE INDEX escalations_by_visit ON escalations(visit_id)",
             "CREATE INDEX escalations_by_time ON escalations(at_utc)",
             promises,
             "CREATE INDEX promises_by_visit ON promises(visit_id)",
             "CREATE INDEX promises_by_state ON promises(state, due_utc)",
             "CREATE INDEX promises_by_owner ON promises(owner, state, due_utc)",
             "CREATE INDEX promises_by_due_day ON promises(due_day)",
             seals,
             "CREATE INDEX seals_by_day ON seals(day, count)",
             stepDays,
             // Words to search: personal, emptied by purge. A space stands between Han characters (search_words.h).
             "CREATE VIRTUAL TABLE visit_words USING fts5(words, tokenize='unicode61')",
         }) {
        statements << QLatin1String(statement);
    }
    return statements;
}

} // namespace yingke::journal
