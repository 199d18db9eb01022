// SPDX-License-Identifier: GPL-3.0-or-later
// Running statements so that the native error is seen and no live query is left behind. Inside the journal only.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace yingke::journal {

/// Empty when done; else the database's own words.
inline QString run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {}) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return query.lastError().text();
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    const QString error = query.exec() ? QString() : query.lastError().text();
    query.finish();
    return error.isEmpty() && query.lastError().isValid() ? query.lastError().text() : error;
}

/// The first column of the first row; invalid when there is none.
inline QVariant scalar(QSqlDatabase& database, const QString& statement, const QVariantList& values = {}) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    QVariant result;
    if (query.exec() && query.next()) {
        result = query.value(0);
    }
    query.finish();
    return result;
}

} // namespace yingke::journal
