// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/training/training_store.h"

#include "office/texts.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace yingke::office {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

/// Empty, or the database's words.
QString run(QSqlQuery& query, const char* statement, const QVariantList& values = {}) {
    if (!query.prepare(QLatin1String(statement))) {
        return query.lastError().text();
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace

double TrainingRun::meanMark() const {
    int sum = 0;
    int count = 0;
    for (const TrainingStep& step : steps) {
        for (const int mark : {step.words, step.bearing, step.gestures}) {
            sum += mark;
            count += mark > 0 ? 1 : 0;
        }
    }
    return count > 0 ? static_cast<double>(sum) / count : 0;
}

TrainingStore::~TrainingStore() {
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

QString TrainingStore::open(const QString& path) {
    m_connection = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    QString fault = database.open() ? QString() : database.lastError().text();
    constexpr std::array tables{
        "CREATE TABLE IF NOT EXISTS runs(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, hash "
        "TEXT NOT NULL, title TEXT NOT NULL, seed TEXT NOT NULL, begun_utc INTEGER NOT NULL, took_ms INTEGER NOT NULL, "
        "limits_kept INTEGER NOT NULL, limits_all INTEGER NOT NULL, mean_mark REAL NOT NULL)",
        "CREATE INDEX IF NOT EXISTS runs_by_trainee ON runs(trainee, script, begun_utc)",
        "CREATE TABLE IF NOT EXISTS steps(run INTEGER NOT NULL, number INTEGER NOT NULL, script TEXT NOT NULL, step "
        "TEXT NOT NULL, title TEXT NOT NULL, entered_ms INTEGER NOT NULL, took_ms INTEGER NOT NULL, words INTEGER NOT "
        "NULL, bearing INTEGER NOT NULL, gestures INTEGER NOT NULL, choice TEXT NOT NULL, PRIMARY KEY(run, number)) "
        "WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS steps_by_script ON steps(script, step)",
        "CREATE TABLE IF NOT EXISTS drills(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, "
        "due_day "
        "INTEGER NOT NULL, run INTEGER NOT NULL DEFAULT 0)",
        "CREATE INDEX IF NOT EXISTS drills_by_trainee ON drills(trainee, run, due_day)"};
    for (const char* table : tables) {
        QSqlQuery query(database);
        fault = fault.isEmpty() ? run(query, table) : fault;
    }
    return fault.isEmpty() ? QString()
                           : Texts::tr("The training file %1 can't be used (%2). Practice goes on, but no run is kept.")
                                 .arg(path, fault);
}

QString TrainingStore::save(TrainingRun& given) {
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.isOpen() || !database.transaction()) {
        return Texts::tr("The run could not be kept: %1").arg(database.lastError().text());
    }
    const auto filled = [](const QString& value) { return value.isNull() ? QLatin1String("") : value; };
    QString fault;
    {
        QSqlQuery query(database);
        fault = run(query,
                    "INSERT INTO runs(trainee, script, hash, title, seed, begun_utc, took_ms, limits_kept, limits_all, "
                    "mean_mark) VALUES(?,?,?,?,?,?,?,?,?,?)",
                    {filled(given.trainee), text(given.script), text(given.hash), filled(given.title),
                     QString::number(given.seed), qlonglong{given.begunUtc}, qlonglong{given.took}, given.limitsKept,
                     given.limitsAll, given.meanMark()});
        given.id = fault.isEmpty() ? query.lastInsertId().toLongLong() : 0;
        int number = 0;
        for (const TrainingStep& step : given.steps) {
            if (fault.isEmpty()) {
                fault = run(query, "INSERT INTO steps VALUES(?,?,?,?,?,?,?,?,?,?,?)",
                            {qlonglong{given.id}, ++number, text(given.script), text(step.step), filled(step.title),
                             qlonglong{step.entered}, qlonglong{step.took}, step.words, step.bearing, step.gestures,
                             filled(step.choice)});
            }
        }
        if (fault.isEmpty()) {
            fault = run(query,
                        "UPDATE drills SET run = ? WHERE id = (SELECT id FROM drills WHERE trainee = ? AND run = 0 AND "
                        "script = ? ORDER BY due_day LIMIT 1)",
                        {qlonglong{given.id}, filled(given.trainee), text(given.script)});
        }
    }
    if (!fault.isEmpty() || !database.commit()) {
        fault = fault.isEmpty() ? database.lastError().text() : fault;
        database.rollback();
        given.id = 0;
        return Texts::tr("The run could not be kept: %1").arg(fault);
    }
    return {};
}

std::vector<TrainingRun> TrainingStore::runsOf(const QString& trainee, const std::string& script, int most) const {
    std::vector<TrainingRun> runs;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (run(query,
            "SELECT id, hash, title, begun_utc, took_ms, limits_kept, limits_all FROM runs WHERE trainee = ? AND "
            "script "
            "= ? ORDER BY begun_utc DESC, id DESC LIMIT ?",
            {trainee, text(script), most})
            .isEmpty()) {
        while (query.next()) {
            TrainingRun one;
            one.id = query.value(0).toLongLong();
            one.trainee = trainee;
            one.script = script;
            one.hash = query.value(1).toString().toStdString();
            one.title = query.value(2).toString();
            one.begunUtc = query.value(3).toLongLong();
            one.took = query.value(4).toLongLong();
            one.limitsKept = query.value(5).toInt();
            one.limitsAll = query.value(6).toInt();
            runs.push_back(std::move(one));
        }
    }
    return runs;
}

std::map<std::string, std::int64_t> TrainingStore::practised(const std::string& script) const {
    std::map<std::string, std::int64_t> counts;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (run(query, "SELECT step, count(*) FROM steps WHERE script = ? GROUP BY step", {text(script)}).isEmpty()) {
        while (query.next()) {
            counts[query.value(0).toString().toStdString()] = query.value(1).toLongLong();
        }
    }
    return counts;
}

QString TrainingStore::assign(const Assignment& assignment) {
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return run(query, "INSERT INTO drills(trainee, script, due_day) VALUES(?,?,?)",
               {assignment.trainee, text(assignment.script), qlonglong{assignment.dueDay}});
}

std::vector<Assignment> TrainingStore::openAssignments(const QString& trainee) const {
    std::vector<Assignment> drills;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (run(query, "SELECT id, script, due_day FROM drills WHERE trainee = ? AND run = 0 ORDER BY due_day", {trainee})
            .isEmpty()) {
        while (query.next()) {
            drills.push_back({query.value(0).toLongLong(), trainee, query.value(1).toString().toStdString(),
                              query.value(2).toLongLong(), 0});
        }
    }
    return drills;
}

} // namespace yingke::office
