// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/purge.h"

#include "journal/format/sql.h"
#include "journal/write/alone.h"

namespace yingke::journal {

Purged purgeBefore(const QString& path, qint64 utc) {
    Alone alone(path);
    Purged purged;
    purged.fault = alone.fault();
    if (!purged.fault.isEmpty()) {
        return purged;
    }
    QSqlDatabase& database = alone.database();
    const QString gone =
        QStringLiteral("SELECT v.nr FROM visits v WHERE v.state = 'closed' AND v.closed_utc < ? "
                       "AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.visit_id = v.visit_id AND p.state = 'open')");
    QString fault = run(database, QStringLiteral("BEGIN IMMEDIATE"));
    // The words to search and the visitor's row go with the personal parts they were made from.
    for (const char* part : {"DELETE FROM visit_words WHERE rowid IN (", "DELETE FROM visitors WHERE nr IN ("}) {
        fault = fault.isEmpty() ? run(database, QLatin1String(part) + gone + QLatin1Char(')'), {utc}) : fault;
    }
    QSqlQuery query(database);
    query.prepare(QStringLiteral("DELETE FROM personal WHERE event_id IN (SELECT e.event_id FROM events e JOIN visits "
                                 "w ON w.visit_id = e.visit_id WHERE w.nr IN (") +
                  gone + QStringLiteral("))"));
    query.addBindValue(utc);
    if (fault.isEmpty() && !query.exec()) {
        fault = query.lastError().text();
    }
    purged.events = fault.isEmpty() ? query.numRowsAffected() : 0;
    query.finish();
    if (fault.isEmpty() && purged.events > 0) {
        fault = run(database, QStringLiteral("INSERT INTO visit_words(visit_words) VALUES('optimize')"));
    }
    fault = fault.isEmpty() ? run(database, QStringLiteral("COMMIT")) : fault;
    if (!fault.isEmpty()) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return {0, fault};
    }
    // Until the log is emptied, the erased words still stand in it.
    purged.fault = run(alone.database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return purged;
}

} // namespace yingke::journal
