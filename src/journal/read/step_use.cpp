// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/step_use.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace yingke::journal {

std::map<std::pair<std::string, std::string>, std::int64_t> stepsEntered(const QString& path) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        if (database.open()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (query.exec(QStringLiteral("SELECT script_id, json_extract(payload, '$.step'), count(*) FROM events "
                                          "WHERE kind = 'step_entered' GROUP BY 1, 2"))) {
                while (query.next()) {
                    counts[{query.value(0).toString().toStdString(), query.value(1).toString().toStdString()}] =
                        query.value(2).toLongLong();
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return counts;
}

} // namespace yingke::journal
