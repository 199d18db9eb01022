// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/upgrades/schema.h"

#include "journal/format/sql.h"
#include "journal/format/sql_file.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::journal {

namespace {

bool has(QSqlDatabase& database, const QString& name) {
    return scalar(database, QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = ?"), {name}).isValid();
}

/// What a statement of the schema makes; empty when it makes nothing.
QString nameMadeBy(const QString& statement) {
    static const QRegularExpression made(
        QStringLiteral("^CREATE\\s+(?:UNIQUE\\s+|VIRTUAL\\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\\s+(\\w+)"));
    return made.match(statement).captured(1);
}

QString runAll(QSqlDatabase& database, const SqlStatements& file) {
    QString fault = file.fault;
    for (auto one = file.statements.begin(); fault.isEmpty() && one != file.statements.end(); ++one) {
        fault = run(database, *one);
    }
    return fault;
}

/// Lets go what an older file has that is laid anew.
QString clear(QSqlDatabase& database, int from) {
    // A journal that has lost its truth is not made whole by an empty table.
    for (const char* table : {"events", "personal", "scripts"}) {
        if (!has(database, QLatin1String(table))) {
            return QStringLiteral("the journal has lost its table %1").arg(QLatin1String(table));
        }
    }
    return runAll(database, sqlFile(QStringLiteral("upgrades/%1.sql").arg(from)));
}

} // namespace

QString bringToSchema(QSqlDatabase& database, int from) {
    SqlStatements schema = sqlFile(QStringLiteral("schema.sql"));
    if (from > 0) {
        if (const QString fault = clear(database, from); !fault.isEmpty()) {
            return fault;
        }
        schema.statements.removeIf([&](const QString& statement) { return has(database, nameMadeBy(statement)); });
    }
    return runAll(database, schema);
}

QString makeReadTables(QSqlDatabase& database) {
    static const QRegularExpression ofReadTable(
        QStringLiteral("^CREATE\\s+(?:(?:VIRTUAL\\s+)?TABLE\\s+|(?:UNIQUE\\s+)?INDEX\\s+\\w+\\s+ON\\s+)(\\w+)"));
    SqlStatements schema = sqlFile(QStringLiteral("schema.sql"));
    schema.statements.removeIf([](const QString& statement) {
        const QString table = ofReadTable.match(statement).captured(1);
        return std::none_of(readTables.begin(), readTables.end(),
                            [&table](const char* one) { return table == QLatin1String(one); });
    });
    return runAll(database, schema);
}

} // namespace yingke::journal
