// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/runs/training_store.h"

#include "platform/sql.h"
#include "platform/text.h"
#include "training/parts/texts.h"
#include "training/runs/training_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace yingke::training {

namespace {

/// Never null, as the columns want it.
QString filled(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }

QString packed(const std::vector<QString>& lines) {
    QJsonArray array;
    for (const QString& line : lines) {
        array.append(line);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<QString> unpacked(const QString& json) {
    std::vector<QString> lines;
    for (const auto& line : QJsonDocument::fromJson(json.toUtf8()).array()) {
        lines.push_back(line.toString());
    }
    return lines;
}

constexpr const char* oldestOpen =
    "UPDATE assignments SET run = ? WHERE id = (SELECT id FROM assignments WHERE trainee = ? AND run = 0 AND "
    "((drill = '' AND script = ?) OR (drill != '' AND drill = ?)) ORDER BY due_day, id LIMIT 1)";

RunKind kindOf(int number) {
    return number == static_cast<int>(RunKind::Drill)   ? RunKind::Drill
           : number == static_cast<int>(RunKind::Alone) ? RunKind::Alone
                                                        : RunKind::RolePlay;
}

TrainingRun headOf(const QSqlQuery& query) {
    TrainingRun one;
    one.id = query.value(0).toLongLong();
    one.trainee = query.value(1).toString();
    one.script = query.value(2).toString().toStdString();
    one.hash = query.value(3).toString().toStdString();
    one.title = query.value(4).toString();
    one.seed = query.value(5).toString().toULongLong();
    one.begunUtc = query.value(6).toLongLong();
    one.took = query.value(7).toLongLong();
    one.limitsKept = query.value(8).toInt();
    one.limitsAll = query.value(9).toInt();
    one.mean = query.value(10).toDouble();
    one.drill = query.value(11).toString().toStdString();
    one.kind = kindOf(query.value(12).toInt());
    return one;
}

/// The columns of headOf, from runs.
QByteArray heads(const char* rest) {
    return QByteArray("SELECT id, trainee, script, hash, title, seed, begun_utc, took_ms, limits_kept, limits_all, "
                      "mean_mark, drill, kind FROM runs ") +
           rest;
}

/// Each row of a question. What can't be read is as if it were not there: practice goes on without it.
void each(const QSqlDatabase& database, const QByteArray& statement, const QVariantList& values,
          const std::function<void(const QSqlQuery&)>& take) {
    (void)platform::eachRow(database, QString::fromLatin1(statement), values, take);
}

/// The assignments that `rest` picks, those due first, first.
std::vector<Assignment> assignmentsOf(const QSqlDatabase& database, const char* rest, const QVariantList& values) {
    std::vector<Assignment> found;
    const QByteArray statement = QByteArray("SELECT a.id, a.trainee, a.script, a.due_day, a.run, a.drill, a.title, "
                                            "coalesce(r.begun_utc, 0) FROM assignments a LEFT JOIN runs r ON r.id = "
                                            "a.run ") +
                                 rest + " ORDER BY a.due_day, a.id";
    each(database, statement, values, [&found](const QSqlQuery& row) {
        found.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString().toStdString(),
                         row.value(3).toLongLong(), row.value(4).toLongLong(), row.value(5).toString().toStdString(),
                         row.value(6).toString(), row.value(7).toLongLong()});
    });
    return found;
}

} // namespace

double TrainingRun::meanMark() const {
    if (steps.empty()) {
        return mean;
    }
    int sum = 0;
    int count = 0;
    for (const TrainingStep& step : steps) {
        for (const int mark : {step.words, step.bearing, step.gestures, step.timing}) {
            sum += mark;
            count += mark > 0 ? 1 : 0;
        }
    }
    return count > 0 ? static_cast<double>(sum) / count : 0;
}

AssignmentState stateOf(const Assignment& assignment, std::int64_t today) {
    if (assignment.run != 0) {
        return AssignmentState::Done;
    }
    return assignment.dueDay < today ? AssignmentState::Overdue : AssignmentState::Open;
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
    QString fault = database.open() ? prepareTraining(database, path) : database.lastError().text();
    if (!fault.isEmpty()) {
        database.close(); // nothing is kept in a file that is not understood
        fault = Texts::tr("The training file %1 can't be used (%2). Practice goes on, but no run is kept.")
                    .arg(path, fault);
    }
    return fault;
}

QString TrainingStore::save(TrainingRun& given) {
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.isOpen() || !database.transaction()) {
        return Texts::tr("The run could not be kept: %1").arg(database.lastError().text());
    }
    QString fault;
    {
        fault = runTraining(
            database,
            "INSERT INTO runs(trainee, script, hash, title, seed, begun_utc, took_ms, limits_kept, limits_all, "
            "mean_mark, drill, card, limits, kind) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            {filled(given.trainee), text(given.script), text(given.hash), filled(given.title),
             QString::number(given.seed), qlonglong{given.begunUtc}, qlonglong{given.took}, given.limitsKept,
             given.limitsAll, given.meanMark(), text(given.drill), packed(given.card), packed(given.limits),
             static_cast<int>(given.kind)});
        given.id = fault.isEmpty()
                       ? platform::firstValue(database, QStringLiteral("SELECT last_insert_rowid()")).toLongLong()
                       : 0;
        int number = 0;
        for (const TrainingStep& step : given.steps) {
            if (fault.isEmpty()) {
                fault = runTraining(
                    database,
                    "INSERT INTO steps(run, number, script, step, title, entered_ms, took_ms, words, bearing, "
                    "gestures, choice, chosen_ms, timing) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
                    {qlonglong{given.id}, ++number, text(step.script.empty() ? given.script : step.script),
                     text(step.step), filled(step.title), qlonglong{step.entered}, qlonglong{step.took}, step.words,
                     step.bearing, step.gestures, filled(step.choice), qlonglong{step.chosen}, step.timing});
            }
        }
        if (fault.isEmpty() && given.kind != RunKind::Alone) { // what is assigned is looked at by the trainer
            fault = runTraining(database, oldestOpen,
                                {qlonglong{given.id}, filled(given.trainee), text(given.script), text(given.drill)});
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
    each(QSqlDatabase::database(m_connection),
         heads("WHERE trainee = ? AND script = ? ORDER BY begun_utc DESC, id DESC LIMIT ?"),
         {trainee, text(script), most}, [&runs](const QSqlQuery& row) { runs.push_back(headOf(row)); });
    return runs;
}

std::vector<TrainingRun> TrainingStore::allRuns() const {
    std::vector<TrainingRun> runs;
    each(QSqlDatabase::database(m_connection), heads("ORDER BY begun_utc DESC, id DESC"), {},
         [&runs](const QSqlQuery& row) { runs.push_back(headOf(row)); });
    return runs;
}

std::optional<TrainingRun> TrainingStore::run(std::int64_t id) const {
    const QSqlDatabase database = QSqlDatabase::database(m_connection);
    std::optional<TrainingRun> run;
    each(database, heads("WHERE id = ?"), {qlonglong{id}}, [&run](const QSqlQuery& row) { run = headOf(row); });
    if (!run) {
        return std::nullopt;
    }
    each(database, "SELECT card, limits FROM runs WHERE id = ?", {qlonglong{id}}, [&run](const QSqlQuery& row) {
        run->card = unpacked(row.value(0).toString());
        run->limits = unpacked(row.value(1).toString());
    });
    each(database,
         "SELECT step, title, entered_ms, took_ms, words, bearing, gestures, choice, chosen_ms, script, "
         "timing FROM steps WHERE run = ? ORDER BY number",
         {qlonglong{id}}, [&run](const QSqlQuery& row) {
             run->steps.push_back({row.value(0).toString().toStdString(), row.value(1).toString(),
                                   row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toInt(),
                                   row.value(5).toInt(), row.value(6).toInt(), row.value(7).toString(),
                                   row.value(8).toLongLong(), row.value(9).toString().toStdString(),
                                   row.value(10).toInt()});
         });
    return run;
}

std::map<std::string, std::int64_t> TrainingStore::practised(const std::string& script) const {
    std::map<std::string, std::int64_t> counts;
    each(QSqlDatabase::database(m_connection), "SELECT step, count(*) FROM steps WHERE script = ? GROUP BY step",
         {text(script)}, [&counts](const QSqlQuery& row) {
             counts[row.value(0).toString().toStdString()] = row.value(1).toLongLong();
         });
    return counts;
}

QStringList TrainingStore::trainees() const {
    QStringList names;
    each(QSqlDatabase::database(m_connection),
         "SELECT trainee FROM runs UNION SELECT trainee FROM assignments ORDER BY 1", {},
         [&names](const QSqlQuery& row) { names << row.value(0).toString(); });
    return names;
}

QString TrainingStore::assign(const Assignment& assignment) {
    const QString fault =
        runTraining(QSqlDatabase::database(m_connection),
                    "INSERT INTO assignments(trainee, script, drill, title, due_day) VALUES(?,?,?,?,?)",
                    {filled(assignment.trainee), text(assignment.script), text(assignment.drill),
                     filled(assignment.title), qlonglong{assignment.dueDay}});
    return fault.isEmpty() ? QString() : Texts::tr("The assignment could not be kept: %1").arg(fault);
}

QString TrainingStore::withdraw(std::int64_t assignment) {
    const QString fault = runTraining(QSqlDatabase::database(m_connection), "DELETE FROM assignments WHERE id = ?",
                                      {qlonglong{assignment}});
    return fault.isEmpty() ? QString() : Texts::tr("The assignment could not be taken back: %1").arg(fault);
}

std::vector<Assignment> TrainingStore::openAssignments(const QString& trainee) const {
    return assignmentsOf(QSqlDatabase::database(m_connection), "WHERE a.trainee = ? AND a.run = 0", {trainee});
}

std::vector<Assignment> TrainingStore::allAssignments() const {
    return assignmentsOf(QSqlDatabase::database(m_connection), "", {});
}

QString TrainingStore::erase(const QString& trainee) {
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QString fault;
    if (!database.transaction()) {
        fault = database.lastError().text();
    }
    for (const char* statement : {"DELETE FROM steps WHERE run IN (SELECT id FROM runs WHERE trainee = ?)",
                                  "DELETE FROM runs WHERE trainee = ?", "DELETE FROM assignments WHERE trainee = ?"}) {
        fault = fault.isEmpty() ? runTraining(database, statement, {filled(trainee)}) : fault;
    }
    if (fault.isEmpty() && database.commit()) {
        (void)runTraining(database, "VACUUM"); // secure_delete has overwritten it already; this gives the space back
        removeUpgradeCopies(database.databaseName()); // they have it too
        return {};
    }
    fault = fault.isEmpty() ? database.lastError().text() : fault;
    database.rollback();
    return Texts::tr("What is kept of %1 could not be taken out: %2").arg(trainee, fault);
}

} // namespace yingke::training
