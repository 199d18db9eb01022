// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/upgrades/schema.h"

#include "journal/upgrades/schema_reading.h"

namespace yingke::journal {

namespace {

QStringList firstTables() {
    return {
        QStringLiteral("CREATE TABLE events(seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, visit_id TEXT NOT "
                       "NULL, kind TEXT NOT NULL, "
                       "version INTEGER NOT NULL, utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, steady_ms "
                       "INTEGER NOT NULL, actor TEXT NOT NULL, "
                       "desk TEXT NOT NULL, script_id TEXT NOT NULL, script_hash TEXT NOT NULL, payload TEXT NOT NULL, "
                       "personal_hash TEXT NOT NULL, "
                       "prev_hash TEXT NOT NULL, hash TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX events_by_visit ON events(visit_id, seq)"),
        QStringLiteral("CREATE INDEX events_by_kind ON events(kind, seq)"),
        QStringLiteral("CREATE TABLE personal(event_id TEXT PRIMARY KEY, salt TEXT NOT NULL, content TEXT NOT NULL) "
                       "WITHOUT ROWID"),
        QStringLiteral(
            "CREATE TABLE scripts(hash TEXT PRIMARY KEY, script_id TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the "
                       "journal is append-only'); END"),
        QStringLiteral("CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the journal "
                       "is append-only'); END"),
        QStringLiteral("CREATE TRIGGER scripts_never_change BEFORE UPDATE ON scripts BEGIN SELECT RAISE(ABORT, "
                       "'archived scripts do not change'); END"),
        // Read tables: all of them can be made anew from the events.
        QStringLiteral("CREATE TABLE visits(visit_id TEXT PRIMARY KEY, day INTEGER NOT NULL, channel TEXT NOT NULL, "
                       "first_contact TEXT NOT NULL, "
                       "server TEXT NOT NULL DEFAULT '', state TEXT NOT NULL, scenario TEXT NOT NULL DEFAULT '', "
                       "arrived_utc INTEGER NOT NULL, "
                       "arrived_steady INTEGER NOT NULL, served_steady INTEGER, closed_utc INTEGER, closed_steady "
                       "INTEGER, outcome TEXT, "
                       "escalations INTEGER NOT NULL DEFAULT 0, handovers INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX visits_by_day ON visits(day, arrived_utc)"),
        QStringLiteral("CREATE INDEX visits_by_state ON visits(state)"),
        QStringLiteral("CREATE TABLE handovers(handover_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, from_person TEXT "
                       "NOT NULL, to_person TEXT NOT NULL, "
                       "role TEXT NOT NULL, by_escalation INTEGER NOT NULL, event_id TEXT NOT NULL, asked_utc INTEGER "
                       "NOT NULL, taken_utc INTEGER, "
                       "declined_utc INTEGER, given_back_utc INTEGER) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX handovers_by_visit ON handovers(visit_id)"),
        QStringLiteral("CREATE INDEX handovers_by_time ON handovers(asked_utc)"),
        QStringLiteral("CREATE TABLE waits(visit_id TEXT PRIMARY KEY, day INTEGER NOT NULL, begun_utc INTEGER NOT "
                       "NULL, limit_ms INTEGER NOT NULL, "
                       "begun_steady INTEGER NOT NULL, ended_steady INTEGER, wait_ms INTEGER, over_limit INTEGER NOT "
                       "NULL DEFAULT 0) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX waits_by_day ON waits(day)"),
        QStringLiteral("CREATE TABLE escalations(event_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, level TEXT NOT "
                       "NULL, reason TEXT NOT NULL, "
                       "step TEXT NOT NULL, at_utc INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX escalations_by_visit ON escalations(visit_id)"),
        QStringLiteral("CREATE TABLE promises(promise_id TEXT PRIMARY KEY, visit_id TEXT NOT NULL, kind TEXT NOT NULL, "
                       "owner TEXT NOT NULL, "
                       "due_utc INTEGER NOT NULL, moved INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL, made_utc "
                       "INTEGER NOT NULL, ended_utc INTEGER) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX promises_by_state ON promises(state, due_utc)")};
}

/// Views for people who open the file with sqlite3: local times, words instead of numbers.
QStringList viewsForPeople() {
    const QString local = QStringLiteral("strftime('%Y-%m-%d %H:%M:%S', %1/1000, 'unixepoch', '+8 hours')");
    const auto at = [&local](const char* column) {
        return QString(local).replace(QStringLiteral("%1"), QLatin1String(column));
    };
    return {
        QStringLiteral("CREATE VIEW event_log AS SELECT e.seq, ") + at("e.utc_ms") +
            QStringLiteral(" AS at, e.visit_id, e.kind, e.actor, e.desk, e.script_id, e.payload, p.content AS personal "
                           "FROM events e "
                           "LEFT JOIN personal p ON p.event_id = e.event_id"),
        QStringLiteral("CREATE VIEW handover_log AS SELECT h.visit_id, h.from_person, h.to_person, h.role, "
                       "json_extract(p.content, '$.why') AS why, ") +
            at("h.asked_utc") + QStringLiteral(" AS asked, ") + at("h.taken_utc") + QStringLiteral(" AS taken, ") +
            at("h.declined_utc") + QStringLiteral(" AS declined, ") + at("h.given_back_utc") +
            QStringLiteral(" AS given_back, (h.taken_utc - h.asked_utc) / 1000.0 AS seconds_until_taken, "
                           "h.by_escalation FROM handovers h "
                           "LEFT JOIN personal p ON p.event_id = h.event_id"),
        QStringLiteral("CREATE VIEW visit_log AS SELECT v.visit_id, ") + at("v.arrived_utc") +
            QStringLiteral(
                " AS arrived, v.channel, v.scenario, v.first_contact, v.server, v.state, v.outcome, w.wait_ms / 1000.0 "
                "AS wait_seconds, "
                "w.over_limit, v.handovers, v.escalations FROM visits v LEFT JOIN waits w ON w.visit_id = v.visit_id")};
}

} // namespace

// From 2 on: the read tables are laid anew and filled from the events.
QStringList upgradeFrom(int from) { return from == 0 ? firstTables() : from == 1 ? viewsForPeople() : readingTables(); }

} // namespace yingke::journal
