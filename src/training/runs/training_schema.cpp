// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/runs/training_schema.h"

#include "platform/sql.h"
#include "training/parts/texts.h"

#include <QFile>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

namespace yingke::training {

namespace {

constexpr std::array tables{
    "CREATE TABLE runs(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, hash TEXT NOT NULL, "
    "title TEXT NOT NULL, seed TEXT NOT NULL, begun_utc INTEGER NOT NULL, took_ms INTEGER NOT NULL, limits_kept "
    "INTEGER NOT NULL, limits_all INTEGER NOT NULL, mean_mark REAL NOT NULL, drill TEXT NOT NULL DEFAULT '', card "
    "TEXT NOT NULL DEFAULT '[]', limits TEXT NOT NULL DEFAULT '[]', kind INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX runs_by_trainee ON runs(trainee, script, begun_utc)",
    "CREATE INDEX runs_by_time ON runs(begun_utc)",
    "CREATE TABLE steps(run INTEGER NOT NULL, number INTEGER NOT NULL, script TEXT NOT NULL, step TEXT NOT NULL, title "
    "TEXT NOT NULL, entered_ms INTEGER NOT NULL, took_ms INTEGER NOT NULL, words INTEGER NOT NULL, bearing INTEGER NOT "
    "NULL, gestures INTEGER NOT NULL, choice TEXT NOT NULL, chosen_ms INTEGER NOT NULL DEFAULT -1, timing INTEGER NOT "
    "NULL DEFAULT 0, PRIMARY KEY(run, number)) WITHOUT ROWID",
    "CREATE INDEX steps_by_script ON steps(script, step)",
    "CREATE TABLE assignments(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, drill TEXT NOT NULL "
    "DEFAULT '', title TEXT NOT NULL DEFAULT '', due_day INTEGER NOT NULL, run INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX assignments_by_trainee ON assignments(trainee, run, due_day)"};

/// From the first schema, which had no number: runs without card and limits, `drills` for what was assigned.
constexpr std::array fromFirst{
    "ALTER TABLE runs ADD COLUMN drill TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN card TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE runs ADD COLUMN limits TEXT NOT NULL DEFAULT '[]'",
    "CREATE INDEX runs_by_time ON runs(begun_utc)",
    "ALTER TABLE steps ADD COLUMN chosen_ms INTEGER NOT NULL DEFAULT -1",
    "CREATE TABLE assignments(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, drill TEXT NOT NULL "
    "DEFAULT '', title TEXT NOT NULL DEFAULT '', due_day INTEGER NOT NULL, run INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX assignments_by_trainee ON assignments(trainee, run, due_day)",
    "INSERT INTO assignments(id, trainee, script, due_day, run) SELECT id, trainee, script, due_day, run FROM drills",
    "DROP TABLE drills"};

/// From the second, which had no mark for the time and no kinds: who played a drill is told by the drill (RunKind).
constexpr std::array fromSecond{"ALTER TABLE runs ADD COLUMN kind INTEGER NOT NULL DEFAULT 0",
                                "UPDATE runs SET kind = 1 WHERE drill != ''",
                                "ALTER TABLE steps ADD COLUMN timing INTEGER NOT NULL DEFAULT 0"};

QString copyOf(const QString& path, int version) { return path + QStringLiteral(".schema%1").arg(version); }

int numberOf(const QSqlDatabase& database, const char* statement) {
    const QVariant number = platform::firstValue(database, QLatin1String(statement));
    return number.isValid() ? number.toInt() : -1;
}

} // namespace

QString runTraining(const QSqlDatabase& database, const char* statement, const QVariantList& values) {
    const QSqlError error = platform::runSql(database, QLatin1String(statement), values);
    return error.isValid() ? error.text() : QString();
}

void removeUpgradeCopies(const QString& path) {
    for (int version = 1; version < trainingSchema; ++version) {
        QFile::remove(copyOf(path, version));
    }
}

QString prepareTraining(QSqlDatabase& database, const QString& path) {
    const auto does = [&database](const char* statement, const QVariantList& values = {}) {
        return runTraining(database, statement, values);
    };
    QString fault = does("PRAGMA secure_delete = ON"); // what is taken out is overwritten
    const int version = numberOf(database, "PRAGMA user_version");
    const int before = numberOf(database, "SELECT count(*) FROM sqlite_master WHERE name = 'runs'");
    if (!fault.isEmpty() || version < 0 || before < 0) {
        return fault.isEmpty() ? Texts::tr("it is no training file") : fault;
    }
    if (version > trainingSchema) {
        return Texts::tr("it was written by a newer program");
    }
    // SQLite reads over a page that holds nothing as over an empty one, and somebody's marks would be gone unseen.
    if (before > 0 &&
        platform::firstValue(database, QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok")) {
        return Texts::tr("a part of it is damaged or missing; it is left as it is");
    }
    if (version == trainingSchema) {
        return {};
    }
    const int old = std::max(version, 1);
    if (before > 0) {
        const QString copy = copyOf(path, old);
        QFile::remove(copy); // of an upgrade that was broken off
        fault = does("VACUUM INTO ?", {copy});
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    if (!database.transaction()) {
        return database.lastError().text();
    }
    const auto all = [&](const auto& statements) {
        for (const char* statement : statements) {
            fault = fault.isEmpty() ? does(statement) : fault;
        }
    };
    if (before == 0) {
        all(tables);
    } else {
        if (old == 1) {
            all(fromFirst);
        }
        all(fromSecond);
    }
    fault = fault.isEmpty() ? does("PRAGMA user_version = 3") : fault;
    static_assert(trainingSchema == 3, "the line above, an upgrade from the schema before, and its test");
    if (!fault.isEmpty() || !database.commit()) {
        fault = fault.isEmpty() ? database.lastError().text() : fault;
        database.rollback();
    }
    return fault;
}

} // namespace yingke::training
