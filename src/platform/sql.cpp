// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sql.h"

namespace yingke::platform {

QSqlError askSql(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
                 const std::function<bool(const QSqlQuery&)>& take) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return query.lastError();
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    bool goOn = query.exec();
    while (goOn && query.next()) {
        goOn = take(query);
    }
    // Behind its last row a question has no error; one that broke off has.
    const QSqlError error = query.lastError();
    query.finish();
    return error;
}

QSqlError eachRow(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
                  const std::function<void(const QSqlQuery&)>& take) {
    return askSql(database, statement, values, [&take](const QSqlQuery& row) {
        take(row);
        return true;
    });
}

QVariant firstValue(const QSqlDatabase& database, const QString& statement, const QVariantList& values) {
    QVariant first;
    const QSqlError error = askSql(database, statement, values, [&first](const QSqlQuery& row) {
        first = row.value(0);
        return false;
    });
    return error.isValid() ? QVariant() : first;
}

QSqlError runSql(const QSqlDatabase& database, const QString& statement, const QVariantList& values) {
    return askSql(database, statement, values, [](const QSqlQuery& /*row*/) { return false; });
}

} // namespace yingke::platform
