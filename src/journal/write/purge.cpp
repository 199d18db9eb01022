// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/purge.h"

#include "journal/format/transaction.h"
#include "journal/write/alone.h"
#include "journal/write/erasure.h"
#include "journal/write/insert_event.h"

#include <QUuid>

namespace yingke::journal {

namespace {

std::vector<core::EventRecord> eventsOf(QSqlDatabase& database, const std::vector<qint64>& seqs, qint64 utc,
                                        std::optional<core::Millis> settled) {
    std::vector<core::EventRecord> records =
        erasureEvents(database, seqs, QStringLiteral("visits closed before %1").arg(utc));
    if (settled && !records.empty()) {
        core::EventRecord clock = records.front();
        clock.id = core::EventId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
        clock.event = core::event::WallClockStepped{*settled};
        records.insert(records.begin(), clock);
    }
    return records;
}

/// Of the hall: appointments whose time was before `utc`, warnings that ended before it. The column is left open.
QString eventsOfTheHall(qint64 utc) {
    return QStringLiteral("SELECT e.%1 FROM events e WHERE (e.kind = 'appointment_made' AND json_extract(e.payload, "
                          "'$.at') < %2) OR (e.kind = 'appointment_cancelled' AND e.utc_ms < %2) OR (e.kind IN "
                          "('warning_set', 'warning_prolonged', 'warning_ended') AND json_extract(e.payload, "
                          "'$.warning') IN (SELECT json_extract(x.payload, '$.warning') FROM events x WHERE x.kind = "
                          "'warning_ended' AND x.utc_ms < %2))")
        .arg(QStringLiteral("%1"), QString::number(utc));
}

} // namespace

Purged purgeBefore(const QString& path, qint64 utc, std::optional<core::Millis> settled) {
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
    const QString itsEvents = QStringLiteral("SELECT e.%1 FROM events e JOIN visits w ON w.visit_id = e.visit_id WHERE "
                                             "w.nr IN (") +
                              gone + QStringLiteral(") UNION ") + eventsOfTheHall(utc);
    Transaction transaction(database);
    std::vector<qint64> seqs;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT a.seq FROM events a WHERE a.seq IN (") + itsEvents.arg(QStringLiteral("seq")) +
                  QStringLiteral(") AND a.personal_hash <> '' AND EXISTS (SELECT 1 FROM personal p WHERE p.event_id = "
                                 "a.event_id) ORDER BY a.seq"));
    query.addBindValue(utc);
    if (transaction.well() && !query.exec()) {
        transaction.note(query.lastError().text());
    }
    while (query.next()) {
        seqs.push_back(query.value(0).toLongLong());
    }
    query.finish();
    // The words to search and the visitor's row go with the personal parts they were made from.
    for (const char* part : {"DELETE FROM visit_words WHERE rowid IN (", "DELETE FROM visitors WHERE nr IN ("}) {
        transaction.run(QLatin1String(part) + gone + QLatin1Char(')'), {utc});
    }
    transaction.run(QStringLiteral("DELETE FROM personal WHERE event_id IN (") +
                        itsEvents.arg(QStringLiteral("event_id")) + QLatin1Char(')'),
                    {utc});
    if (transaction.well()) {
        purged.events = scalar(database, QStringLiteral("SELECT changes()")).toInt();
    }
    const HeadKey key = HeadKey::ofThisUser();
    ChainEnd end = endInFile(database);
    if (purged.events > 0) {
        transaction.run(QStringLiteral("INSERT INTO visit_words(visit_words) VALUES('optimize')"));
        Projection projection;
        for (const core::EventRecord& record : eventsOf(database, seqs, utc, settled)) {
            transaction.note(transaction.well() ? layDown(database, record, end, key, projection) : QString());
        }
    }
    if (const QString fault = transaction.commit(); !fault.isEmpty()) {
        return {0, fault};
    }
    (void)writeHead(path, end.head, key); // it may lag: then the next opening brings it up
    // Until the log is emptied, the erased words still stand in it.
    purged.fault = run(alone.database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return purged;
}

} // namespace yingke::journal
