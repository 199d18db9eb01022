// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/erasure.h"

#include "journal/format/sql.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace yingke::journal {

std::vector<qint64> missingPersonal(QSqlDatabase& database) {
    std::vector<qint64> seqs;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT e.seq FROM events e WHERE e.personal_hash <> '' AND NOT EXISTS (SELECT 1 FROM "
                              "personal p WHERE p.event_id = e.event_id) ORDER BY e.seq"));
    while (query.next()) {
        seqs.push_back(query.value(0).toLongLong());
    }
    query.finish();
    return seqs;
}

std::vector<core::EventRecord> erasureEvents(QSqlDatabase& database, const std::vector<qint64>& seqs,
                                             const QString& how) {
    constexpr std::ptrdiff_t rangesInOne = 4'000;
    const std::vector<SeqRange> ranges = rangesOf(seqs);
    const QDateTime now = QDateTime::currentDateTime();
    core::EventRecord record;
    QSqlQuery query(database);
    if (query.exec(QStringLiteral("SELECT steady_ms, desk FROM events ORDER BY seq DESC LIMIT 1")) && query.next()) {
        record.at.steady = query.value(0).toLongLong();
        record.desk = core::DeskId{query.value(1).toString().toStdString()};
    }
    query.finish();
    record.at.utc = now.toMSecsSinceEpoch();
    record.at.offsetMinutes = now.offsetFromUtc() / 60;
    std::vector<core::EventRecord> records;
    for (auto from = ranges.begin(); from != ranges.end();) {
        const auto to = from + std::min(rangesInOne, ranges.end() - from);
        record.id = core::EventId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
        record.event =
            core::event::OfficeChanged{personalErased, how.toStdString(), rangesText({from, to}).toStdString()};
        records.push_back(record);
        from = to;
    }
    return records;
}

} // namespace yingke::journal
