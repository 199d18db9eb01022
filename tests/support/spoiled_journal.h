// SPDX-License-Identifier: GPL-3.0-or-later
// A journal whose disk went bad in the middle.
#pragma once

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <vector>

namespace yingke::test {

/// Writes garbage over the last page of rows of each table: what comes before it can still be read. Nobody has the file
/// open.
inline void spoilLastLeaves(const QString& path, const std::vector<const char*>& tables) {
    std::vector<qint64> pages;
    qint64 size = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        for (const char* table : tables) {
            query.prepare(QStringLiteral("SELECT pageno, pgsize FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER "
                                         "BY path DESC LIMIT 1"));
            query.addBindValue(QLatin1String(table));
            REQUIRE(query.exec());
            REQUIRE(query.next());
            pages.push_back(query.value(0).toLongLong());
            size = query.value(1).toLongLong();
            query.finish();
        }
        REQUIRE(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (const qint64 page : pages) {
        REQUIRE(file.seek((page - 1) * size));
        REQUIRE(file.write(QByteArray(static_cast<int>(size), 'x')) == size);
    }
}

} // namespace yingke::test
