// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of practice: runs, marks, assignments; the upgrade of its file; what is taken out is gone.
#include "training/runs/training_store.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;

namespace {

training::TrainingRun sampleRun(const QString& trainee, core::Millis at, int mark) {
    training::TrainingRun run;
    run.trainee = trainee;
    run.script = "payment";
    run.hash = "ff";
    run.title = QStringLiteral("缴费");
    run.seed = 18'000'000'000'000'000'000ULL;
    run.begunUtc = at;
    run.took = 60'000;
    run.limitsKept = 1;
    run.limitsAll = 2;
    run.card = {QStringLiteral("您是王先生。"), QStringLiteral("您赶时间。")};
    run.limits = {QStringLiteral("等候：按时")};
    run.steps = {{"propose", QStringLiteral("说明"), 1'000, 8'000, mark, mark, 0, QStringLiteral("同意"), 6'500,
                  "payment", mark},
                 {"fill", QStringLiteral("填写"), 9'000, 51'000, 0, 0, 0, {}, -1, "payment"}};
    return run;
}

void sql(const QString& path, const char* statements) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    char* fault = nullptr;
    sqlite3_exec(file, statements, nullptr, nullptr, &fault);
    INFO((fault != nullptr ? fault : ""));
    CHECK(fault == nullptr);
    sqlite3_free(fault);
    sqlite3_close(file);
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a run comes back whole: marks, choices and their times, limits, the card") {
    const QTemporaryDir data;
    training::TrainingStore store;
    REQUIRE(store.open(data.filePath(QStringLiteral("t.sqlite"))).isEmpty());
    training::TrainingRun run = sampleRun(QStringLiteral("陈静"), 1'795'401'360'000, 4);
    REQUIRE(store.save(run).isEmpty());
    REQUIRE(run.id != 0);
    const auto again = store.run(run.id);
    REQUIRE(again.has_value());
    CHECK(again->seed == run.seed);
    CHECK(again->card == run.card);
    CHECK(again->limits == run.limits);
    REQUIRE(again->steps.size() == 2);
    CHECK(again->steps[0].choice == QStringLiteral("同意"));
    CHECK(again->steps[0].chosen == 6'500);
    CHECK(again->steps[1].chosen == -1);
    CHECK(again->steps[0].timing == 4);
    CHECK(again->steps[1].timing == 0);
    CHECK(again->kind == training::RunKind::RolePlay);
    CHECK(again->meanMark() == 4.0);
    CHECK(store.allRuns().front().mean == 4.0);
    CHECK(store.practised("payment").at("propose") == 1);
    CHECK_FALSE(store.run(99).has_value());
}

TEST_CASE("an assignment is open, overdue the day after its due day, done by the run that answers it") {
    const QTemporaryDir data;
    training::TrainingStore store;
    REQUIRE(store.open(data.filePath(QStringLiteral("t.sqlite"))).isEmpty());
    const QString chen = QStringLiteral("陈静");
    REQUIRE(store.assign({0, chen, "payment", 100, 0, "2026-11-23-payment-1", QStringLiteral("演练"), 0}).isEmpty());
    REQUIRE(store.assign({0, chen, "payment", 101, 0}).isEmpty());
    REQUIRE(store.assign({0, QStringLiteral("李雨"), "payment", 99, 0}).isEmpty());
    training::Assignment first = store.openAssignments(chen).front();
    CHECK(training::stateOf(first, 100) == training::AssignmentState::Open);
    CHECK(training::stateOf(first, 101) == training::AssignmentState::Overdue);
    training::TrainingRun byHand = sampleRun(chen, 1'795'401'360'000, 3); // no drill: the drill's stays open
    REQUIRE(store.save(byHand).isEmpty());
    REQUIRE(store.openAssignments(chen).size() == 1);
    CHECK(store.openAssignments(chen).front().drill == "2026-11-23-payment-1");
    training::TrainingRun drill = sampleRun(chen, 1'795'401'460'000, 3);
    drill.drill = "2026-11-23-payment-1";
    REQUIRE(store.save(drill).isEmpty());
    CHECK(store.openAssignments(chen).empty());
    const auto all = store.allAssignments();
    REQUIRE(all.size() == 3);
    CHECK(training::stateOf(all[1], 500) == training::AssignmentState::Done);
    CHECK(all[1].run == drill.id);
    CHECK(all[1].doneUtc == drill.begunUtc);
    CHECK(training::stateOf(all[0], 100) == training::AssignmentState::Overdue); // somebody else's stays as it was
    REQUIRE(store.withdraw(all[0].id).isEmpty());
    CHECK(store.allAssignments().size() == 2);
}

TEST_CASE("a file of the first schema is brought up to date, a copy stays, nothing is lost") {
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("t.sqlite"));
    sql(path,
        "CREATE TABLE runs(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, hash TEXT NOT NULL, "
        "title TEXT NOT NULL, seed TEXT NOT NULL, begun_utc INTEGER NOT NULL, took_ms INTEGER NOT NULL, limits_kept "
        "INTEGER NOT NULL, limits_all INTEGER NOT NULL, mean_mark REAL NOT NULL);"
        "CREATE INDEX runs_by_trainee ON runs(trainee, script, begun_utc);"
        "CREATE TABLE steps(run INTEGER NOT NULL, number INTEGER NOT NULL, script TEXT NOT NULL, step TEXT NOT NULL, "
        "title TEXT NOT NULL, entered_ms INTEGER NOT NULL, took_ms INTEGER NOT NULL, words INTEGER NOT NULL, bearing "
        "INTEGER NOT NULL, gestures INTEGER NOT NULL, choice TEXT NOT NULL, PRIMARY KEY(run, number)) WITHOUT ROWID;"
        "CREATE INDEX steps_by_script ON steps(script, step);"
        "CREATE TABLE drills(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, due_day INTEGER NOT "
        "NULL, run INTEGER NOT NULL DEFAULT 0);"
        "CREATE INDEX drills_by_trainee ON drills(trainee, run, due_day);"
        "INSERT INTO runs VALUES(7,'陈静','release','aa','物品放行','42',1795401360000,90000,2,3,3.5);"
        "INSERT INTO steps VALUES(7,1,'release','which','问明房号',0,9000,4,3,0,'');"
        "INSERT INTO drills VALUES(3,'陈静','release',20780,7);"
        "INSERT INTO drills VALUES(4,'陈静','payment',20790,0);");
    training::TrainingStore store;
    REQUIRE(store.open(path).isEmpty());
    CHECK(QFile::exists(path + QStringLiteral(".schema1")));
    const auto run = store.run(7);
    REQUIRE(run.has_value());
    CHECK(run->seed == 42);
    CHECK(run->mean == 3.5);
    REQUIRE(run->steps.size() == 1);
    CHECK(run->steps[0].chosen == -1);
    REQUIRE(store.allAssignments().size() == 2);
    CHECK(store.allAssignments()[0].run == 7);
    CHECK(run->kind == training::RunKind::RolePlay);
    CHECK(run->steps[0].timing == 0);
    CHECK(store.openAssignments(QStringLiteral("陈静")).front().script == "payment");
    training::TrainingRun next = sampleRun(QStringLiteral("陈静"), 1'795'401'460'000, 5);
    REQUIRE(store.save(next).isEmpty());
    CHECK(store.openAssignments(QStringLiteral("陈静")).empty());
    training::TrainingStore twice; // opened again: nothing more to do
    REQUIRE(twice.open(path).isEmpty());
    CHECK(twice.allRuns().size() == 2);
}

TEST_CASE("a file of the second schema is brought up to date too: its drills are told, marks for the time begin") {
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("t.sqlite"));
    sql(path,
        "CREATE TABLE runs(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, hash TEXT NOT NULL, "
        "title TEXT NOT NULL, seed TEXT NOT NULL, begun_utc INTEGER NOT NULL, took_ms INTEGER NOT NULL, limits_kept "
        "INTEGER NOT NULL, limits_all INTEGER NOT NULL, mean_mark REAL NOT NULL, drill TEXT NOT NULL DEFAULT '', card "
        "TEXT NOT NULL DEFAULT '[]', limits TEXT NOT NULL DEFAULT '[]');"
        "CREATE INDEX runs_by_trainee ON runs(trainee, script, begun_utc);"
        "CREATE INDEX runs_by_time ON runs(begun_utc);"
        "CREATE TABLE steps(run INTEGER NOT NULL, number INTEGER NOT NULL, script TEXT NOT NULL, step TEXT NOT NULL, "
        "title TEXT NOT NULL, entered_ms INTEGER NOT NULL, took_ms INTEGER NOT NULL, words INTEGER NOT NULL, bearing "
        "INTEGER NOT NULL, gestures INTEGER NOT NULL, choice TEXT NOT NULL, chosen_ms INTEGER NOT NULL DEFAULT -1, "
        "PRIMARY KEY(run, number)) WITHOUT ROWID;"
        "CREATE INDEX steps_by_script ON steps(script, step);"
        "CREATE TABLE assignments(id INTEGER PRIMARY KEY, trainee TEXT NOT NULL, script TEXT NOT NULL, drill TEXT NOT "
        "NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', due_day INTEGER NOT NULL, run INTEGER NOT NULL DEFAULT 0);"
        "CREATE INDEX assignments_by_trainee ON assignments(trainee, run, due_day);"
        "INSERT INTO runs VALUES(7,'陈静','release','aa','物品放行','42',1795401360000,90000,2,3,3.5,'','[]','[]');"
        "INSERT INTO runs VALUES(8,'陈静','release','aa','演练','0',1795401370000,80000,3,3,4,'d-1','[]','[]');"
        "INSERT INTO steps VALUES(7,1,'release','which','问明房号',0,9000,4,3,0,'',-1);"
        "INSERT INTO assignments VALUES(3,'陈静','payment','','缴费',20780,0);"
        "PRAGMA user_version = 2;");
    training::TrainingStore store;
    REQUIRE(store.open(path).isEmpty());
    CHECK(QFile::exists(path + QStringLiteral(".schema2")));
    REQUIRE(store.run(7).has_value());
    CHECK(store.run(7)->kind == training::RunKind::RolePlay);
    CHECK(store.run(7)->steps.at(0).timing == 0);
    CHECK(store.run(8)->kind == training::RunKind::Drill);
    training::TrainingRun alone = sampleRun(QStringLiteral("陈静"), 1'795'401'460'000, 0);
    alone.kind = training::RunKind::Alone;
    REQUIRE(store.save(alone).isEmpty());
    CHECK(store.run(alone.id)->kind == training::RunKind::Alone);
    CHECK(store.practised("payment").at("propose") == 1);
    CHECK(store.openAssignments(QStringLiteral("陈静")).size() == 1); // walked alone: the trainer has not seen it
    training::TrainingRun played = sampleRun(QStringLiteral("陈静"), 1'795'401'560'000, 5);
    REQUIRE(store.save(played).isEmpty());
    CHECK(store.run(played.id)->steps.at(0).timing == 5);
    CHECK(store.openAssignments(QStringLiteral("陈静")).empty());
    REQUIRE(store.erase(QStringLiteral("陈静")).isEmpty());
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".schema2"))); // the copy had the name too
    training::TrainingStore twice;
    REQUIRE(twice.open(path).isEmpty());
}

TEST_CASE("a training file of a newer program, or one that is none, is left as it was and said") {
    const QTemporaryDir data;
    const QString newer = data.filePath(QStringLiteral("newer.sqlite"));
    sql(newer, "CREATE TABLE runs(id INTEGER); PRAGMA user_version = 9");
    const QByteArray before = bytes(newer);
    {
        training::TrainingStore store;
        const QString fault = store.open(newer);
        CHECK(fault.contains(QStringLiteral("newer.sqlite")));
        training::TrainingRun run = sampleRun(QStringLiteral("陈静"), 1, 3);
        CHECK_FALSE(store.save(run).isEmpty());
        CHECK(run.id == 0);
        CHECK(store.allRuns().empty());
        CHECK_FALSE(store.assign({0, QStringLiteral("陈静"), "payment", 1, 0}).isEmpty());
    }
    CHECK(bytes(newer) == before);
    const QString none = data.filePath(QStringLiteral("none.sqlite"));
    QFile file(none);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    training::TrainingStore store;
    CHECK_FALSE(store.open(none).isEmpty());
    CHECK(bytes(none) == QByteArray(5'000, 'x'));
}

TEST_CASE("a training file with a page lost is told and left as it is, not read as a smaller one") {
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("t.sqlite"));
    {
        training::TrainingStore store;
        REQUIRE(store.open(path).isEmpty());
        for (int i = 0; i < 120; ++i) {
            training::TrainingRun run = sampleRun(QStringLiteral("陈静"), 1'795'401'360'000 + i, 3);
            REQUIRE(store.save(run).isEmpty());
        }
    }
    constexpr qsizetype page = 4'096;
    const QByteArray whole = bytes(path);
    REQUIRE(whole.size() > 8 * page);
    for (qsizetype at = 0; at < whole.size(); at += page) {
        const QByteArray spoiled = QByteArray(whole).replace(at, page, QByteArray(page, '\0'));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(spoiled) == spoiled.size());
        file.close();
        INFO("at " << at);
        {
            training::TrainingStore store;
            CHECK_FALSE(store.open(path).isEmpty());
        }
        CHECK(bytes(path) == spoiled);
    }
}

TEST_CASE("a trainee's data is taken out on request: no byte of the name is left, the others' stays") {
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("t.sqlite"));
    const QString gone = QStringLiteral("诸葛小明");
    {
        training::TrainingStore store;
        REQUIRE(store.open(path).isEmpty());
        for (int i = 0; i < 20; ++i) {
            training::TrainingRun run = sampleRun(i % 2 == 0 ? gone : QStringLiteral("陈静"), 1'795'401'360'000 + i, 3);
            run.card = {run.trainee};
            REQUIRE(store.save(run).isEmpty());
        }
        REQUIRE(store.assign({0, gone, "payment", 20'000, 0}).isEmpty());
        REQUIRE(bytes(path).contains(gone.toUtf8()));
        REQUIRE(store.erase(gone).isEmpty());
        CHECK(store.allRuns().size() == 10);
        CHECK(store.trainees() == QStringList{QStringLiteral("陈静")});
        CHECK(store.practised("payment").at("propose") == 10);
    }
    CHECK_FALSE(bytes(path).contains(gone.toUtf8()));
}
