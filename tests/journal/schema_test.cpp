// SPDX-License-Identifier: GPL-3.0-or-later
// The schema as it stands in src/journal/sql: cut into statements, whole in the program, the same for new and old
// files.
#include "journal/format/sql_file.h"
#include "journal/format/transaction.h"
#include "journal/upgrades/schema.h"
#include "journal/write/journal.h"
#include "support/old_head.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;

namespace {

/// A connection of Qt's to a file, closed with it.
class Connection {
public:
    explicit Connection(const QString& path) : database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path)) {
        database.setDatabaseName(path);
        REQUIRE(database.open());
    }
    ~Connection() {
        const QString name = database.connectionName();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    QSqlDatabase database;
};

/// All that a file's schema has, a line each, however it is broken into lines.
std::string schemaOf(const QString& path) {
    Connection file(path);
    QSqlQuery query(file.database);
    REQUIRE(query.exec(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")));
    QStringList lines;
    while (query.next()) {
        QString sql = query.value(3).toString().simplified();
        sql.replace(QRegularExpression(QStringLiteral(" ?([(),]) ?")), QStringLiteral("\\1"));
        lines << QStringList{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), sql}.join(
            QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

void opened(const QString& path) {
    journal::Journal journal;
    const journal::OpenAnswer answer = journal.open(path);
    INFO(answer.detail.toStdString());
    REQUIRE(answer.fault == journal::OpenFault::None);
}

} // namespace

TEST_CASE("a new journal and one of each older version have the same schema") {
    const int version = GENERATE(1, 2, 3, 4, 5, 6);
    INFO("from version " << version);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.sqlite"));
    opened(fresh);
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    QFile sql(QString::fromStdString(test::dataDir()) + QStringLiteral("/journal-schema-%1.sql").arg(version));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(old.toUtf8().constData(), &file) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file, sql.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    const std::string wanted = schemaOf(fresh);
    REQUIRE(wanted.find("|visits_by_day|") != std::string::npos);
    REQUIRE(schemaOf(old) != wanted); // from 6 on events have the columns of chain format 2
    if (version >= journal::headVersion) {
        test::giveOldHead(old);
    }
    opened(old);
    REQUIRE(schemaOf(old) == wanted);
}

TEST_CASE("every older version has its upgrade, and each table is made in one place") {
    for (int version = 1; version < journal::schemaVersion; ++version) {
        const journal::SqlStatements upgrade = journal::sqlFile(QStringLiteral("upgrades/%1.sql").arg(version));
        INFO(upgrade.fault.toStdString());
        REQUIRE(upgrade.fault.isEmpty());
        for (const QString& statement : upgrade.statements) {
            REQUIRE_FALSE(statement.startsWith(QStringLiteral("CREATE")));
        }
    }
    const journal::SqlStatements schema = journal::sqlFile(QStringLiteral("schema.sql"));
    REQUIRE(schema.fault.isEmpty());
    REQUIRE(schema.statements.filter(QRegularExpression(QStringLiteral("^CREATE TABLE visits\\("))).size() == 1);
    REQUIRE(schema.statements.filter(QRegularExpression(QStringLiteral("^CREATE "))).size() ==
            schema.statements.size());
}

TEST_CASE("a file that is not in the program is a loud fault, no empty schema") {
    const journal::SqlStatements none = journal::sqlFile(QStringLiteral("upgrades/99.sql"));
    REQUIRE(none.statements.isEmpty());
    REQUIRE(none.fault.contains(QStringLiteral("upgrades/99.sql")));
}

TEST_CASE("statements end where SQLite says so: not inside a trigger, a text or a comment") {
    const auto cut = [](const char* text) { return journal::statementsIn(QString::fromUtf8(text)); };
    const QString trigger = QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1; SELECT 2; END");
    const auto two =
        cut("-- first; of two\nCREATE TABLE a(x);\n\n/* the; second */ CREATE TRIGGER t BEFORE UPDATE ON a "
            "BEGIN SELECT 1; SELECT 2; END;\n-- nothing; more\n");
    REQUIRE(two.fault.isEmpty());
    REQUIRE(two.statements == QStringList{QStringLiteral("CREATE TABLE a(x)"), trigger});
    REQUIRE(cut("INSERT INTO a VALUES('it;s');SELECT 1;").statements ==
            QStringList{QStringLiteral("INSERT INTO a VALUES('it;s')"), QStringLiteral("SELECT 1")});
    REQUIRE(cut("SELECT 1 -- so; far\n + 2;").statements == QStringList{QStringLiteral("SELECT 1 -- so; far\n + 2")});
    REQUIRE(cut(" ; ;\n").statements.isEmpty());
    for (const char* open : {"SELECT 1", "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1;", "SELECT 'a;"}) {
        INFO(open);
        REQUIRE_FALSE(cut(open).fault.isEmpty());
        REQUIRE(cut(open).statements.isEmpty());
    }
}

TEST_CASE("a transaction is all or nothing: the first fault is kept, and what was done is taken back") {
    const QTemporaryDir folder;
    Connection file(folder.filePath(QStringLiteral("a.sqlite")));
    QSqlDatabase& database = file.database;
    REQUIRE(journal::run(database, QStringLiteral("CREATE TABLE a(x UNIQUE)")).isEmpty());
    const auto rows = [&database] {
        return journal::scalar(database, QStringLiteral("SELECT count(*) FROM a")).toInt();
    };
    const QString insert = QStringLiteral("INSERT INTO a VALUES(?)");
    {
        journal::Transaction left(database);
        left.run(insert, {1});
        REQUIRE(left.well());
    }
    REQUIRE(rows() == 0);
    {
        journal::Transaction failed(database);
        failed.run(insert, {1});
        failed.run(insert, {1});
        REQUIRE_FALSE(failed.well());
        failed.run(insert, {2});
        REQUIRE(failed.commit().contains(QStringLiteral("UNIQUE")));
        // It is over already: another can begin.
        journal::Transaction next(database);
        next.run(insert, {3});
        REQUIRE(next.commit().isEmpty());
    }
    REQUIRE(rows() == 1);
    {
        journal::Transaction noted(database);
        noted.run(insert, {4});
        noted.note(QStringLiteral("a step said no"));
        REQUIRE(noted.commit() == QStringLiteral("a step said no"));
    }
    REQUIRE(rows() == 1);
    // A transaction that could not begin takes nothing of another's back.
    journal::Transaction first(database);
    first.run(insert, {5});
    {
        journal::Transaction second(database);
        REQUIRE_FALSE(second.well());
        REQUIRE_FALSE(second.commit().isEmpty());
    }
    REQUIRE(first.commit().isEmpty());
    REQUIRE(rows() == 2);
}
