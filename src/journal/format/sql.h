// SPDX-License-Identifier: GPL-3.0-or-later
// Running statements so that the native error is seen and no live query is left behind. Inside the journal only.
#pragma once

#include "journal/format/told.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace yingke::journal {

/// Empty when done; else the database's own words, or its code where it has none.
inline QString run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {}) {
    const auto told = [&statement](const QSqlError& error) {
        tellRefused(statement, error.nativeErrorCode());
        const QString words = error.text().trimmed();
        return words.isEmpty() ? QStringLiteral("SQLite error ") + error.nativeErrorCode() : words;
    };
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return told(query.lastError()) + QStringLiteral(" [") + statement.left(60) + QLatin1Char(']');
    }
    for (const QVariant& value : values) {
        // A null text is an empty one: the journal has no unknown texts.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(QLatin1String("")) : value);
    }
    const QString fault = query.exec() ? QString() : told(query.lastError());
    query.finish();
    return fault;
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
