// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal adds to a statement (platform/sql.h): a refusal is told to the maintainer, and a null text is an
// empty one. Inside the journal only.
#pragma once

#include "journal/format/told.h"
#include "platform/sql.h"

namespace yingke::journal {

/// Empty when done; else the database's own words, or its code where it has none.
inline QString run(QSqlDatabase& database, const QString& statement, const QVariantList& values = {}) {
    QVariantList bound = values;
    for (QVariant& value : bound) {
        // The journal has no unknown texts.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        value = nullText ? QVariant(QLatin1String("")) : value;
    }
    const QSqlError error = platform::runSql(database, statement, bound);
    if (!error.isValid()) {
        return {};
    }
    tellRefused(statement, error.nativeErrorCode());
    const QString words = error.text().trimmed();
    const QString told = words.isEmpty() ? QStringLiteral("SQLite error ") + error.nativeErrorCode() : words;
    // One that never ran is not as it should be itself: which it was is said too.
    return error.type() == QSqlError::StatementError
               ? told + QStringLiteral(" [") + statement.left(60) + QLatin1Char(']')
               : told;
}

/// The first column of the first row; invalid when there is none.
inline QVariant scalar(QSqlDatabase& database, const QString& statement, const QVariantList& values = {}) {
    return platform::firstValue(database, statement, values);
}

} // namespace yingke::journal
