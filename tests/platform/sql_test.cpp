// SPDX-License-Identifier: GPL-3.0-or-later
// A question to a file of SQLite: its rows, its error, and that nothing of it is left behind.
#include "platform/sql.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke::platform;

namespace {

/// A file with the numbers 1 to 2000, a page and more; the connection goes with it.
class Numbers {
public:
    Numbers() {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        REQUIRE(database.open());
        REQUIRE_FALSE(runSql(database, QStringLiteral("CREATE TABLE numbers(number INTEGER, words TEXT)")).isValid());
        REQUIRE_FALSE(
            runSql(database,
                   QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                                  "INSERT INTO numbers SELECT i, hex(zeroblob(100)) FROM n"),
                   {2000})
                .isValid());
    }
    ~Numbers() {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Numbers(const Numbers&) = delete;
    Numbers& operator=(const Numbers&) = delete;
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("numbers.sqlite")); }

    QTemporaryDir folder;
    QString name = QStringLiteral("sql_test");
    QSqlDatabase database;
};

const QString all = QStringLiteral("SELECT number FROM numbers ORDER BY rowid");

} // namespace

TEST_CASE("each row comes once, until there are none or none is wanted") {
    Numbers numbers;
    qint64 sum = 0;
    CHECK_FALSE(eachRow(numbers.database, QStringLiteral("SELECT number FROM numbers WHERE number > ?"), {1990},
                        [&sum](const QSqlQuery& row) { sum += row.value(0).toLongLong(); })
                    .isValid());
    CHECK(sum == 19'955);
    int rows = 0;
    CHECK_FALSE(askSql(numbers.database, all, {}, [&rows](const QSqlQuery& /*row*/) { return ++rows < 3; }).isValid());
    CHECK(rows == 3);
    CHECK(firstValue(numbers.database, QStringLiteral("SELECT max(number) FROM numbers")).toInt() == 2000);
    CHECK_FALSE(
        firstValue(numbers.database, QStringLiteral("SELECT number FROM numbers WHERE number = ?"), {0}).isValid());
    // A question that lived on would hold the table.
    CHECK_FALSE(runSql(numbers.database, QStringLiteral("DROP TABLE numbers")).isValid());
}

TEST_CASE("what is refused, and what breaks off behind its first rows, is told") {
    Numbers numbers;
    const QSqlError unknown = runSql(numbers.database, QStringLiteral("SELECT number FROM nowhere"));
    CHECK(unknown.isValid());
    CHECK(unknown.type() == QSqlError::StatementError);
    REQUIRE_FALSE(runSql(numbers.database, QStringLiteral("CREATE UNIQUE INDEX once ON numbers(number)")).isValid());
    const QSqlError twice = runSql(numbers.database, QStringLiteral("INSERT INTO numbers VALUES(?, '')"), {7});
    CHECK(twice.isValid());
    CHECK(twice.type() != QSqlError::StatementError); // it ran, and was refused
    // The second half of the file is lost: the first rows can be read, the others can't.
    QFile file(numbers.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 half = file.size() / 2;
    REQUIRE(file.seek(half));
    REQUIRE(file.write(QByteArray(static_cast<int>(file.size() - half), '\x5a')) > 0);
    file.close();
    QSqlDatabase::removeDatabase(QStringLiteral("sql_test_again"));
    int rows = 0;
    {
        QSqlDatabase again = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sql_test_again"));
        again.setDatabaseName(numbers.path());
        REQUIRE(again.open());
        CHECK(eachRow(again, QStringLiteral("SELECT number FROM numbers NOT INDEXED ORDER BY rowid"), {},
                      [&rows](const QSqlQuery& /*row*/) { ++rows; })
                  .isValid());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("sql_test_again"));
    CHECK(rows > 0);
    CHECK(rows < 2000);
}
