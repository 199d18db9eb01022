// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/purge.h"

#include "journal/format/transaction.h"
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
    Transaction transaction(database);
    // The words to search and the visitor's row go with the personal parts they were made from.
    for (const char* part : {"DELETE FROM visit_words WHERE rowid IN (", "DELETE FROM visitors WHERE nr IN ("}) {
        transaction.run(QLatin1String(part) + gone + QLatin1Char(')'), {utc});
    }
    transaction.run(QStringLiteral("DELETE FROM personal WHERE event_id IN (SELECT e.event_id FROM events e JOIN "
                                   "visits w ON w.visit_id = e.visit_id WHERE w.nr IN (") +
                        gone + QStringLiteral("))"),
                    {utc});
    if (transaction.well()) {
        purged.events = scalar(database, QStringLiteral("SELECT changes()")).toInt();
    }
    if (purged.events > 0) {
        transaction.run(QStringLiteral("INSERT INTO visit_words(visit_words) VALUES('optimize')"));
    }
    if (const QString fault = transaction.commit(); !fault.isEmpty()) {
        return {0, fault};
    }
    // Until the log is emptied, the erased words still stand in it.
    purged.fault = run(alone.database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return purged;
}

} // namespace yingke::journal
