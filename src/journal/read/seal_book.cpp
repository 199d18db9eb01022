// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/seal_book.h"

#include <algorithm>

namespace yingke::journal {

std::vector<Seal> SealBook::seals(std::int64_t day) {
    std::vector<Seal> seals;
    log().each(
        QStringLiteral("SELECT s.day, s.count, s.head, s.person, s.at_utc, s.offset_min, json_extract(p.content, "
                       "'$.note'), (SELECT trim(e.key_id || ' ' || e.mark) FROM events e WHERE e.seq = s.count) FROM "
                       "seals s LEFT JOIN personal p ON p.event_id = s.event_id WHERE s.day = ? "
                       "ORDER BY s.count DESC"),
        {qint64(day)}, [&seals](const QSqlQuery& query) {
            seals.push_back({query.value(0).toLongLong(),
                             query.value(1).toLongLong(),
                             query.value(2).toString(),
                             core::PersonId{query.value(3).toString().toStdString()},
                             {0, query.value(4).toLongLong(), query.value(5).toInt()},
                             query.value(6).toString(),
                             query.value(7).toString()});
        });
    return seals;
}

std::vector<std::int64_t> SealBook::sealedDays(std::int64_t first, std::int64_t last) {
    return daysOf(QStringLiteral("SELECT DISTINCT day FROM seals WHERE day >= ? AND day <= ? ORDER BY day"),
                  {qint64(first), qint64(last)});
}

std::vector<DayNote> SealBook::notes(std::int64_t day) {
    std::vector<DayNote> notes;
    // Of one kind there are a few a day at most; they are found by it.
    log().each(
        QStringLiteral("SELECT e.seq, e.actor, e.utc_ms, e.offset_min, json_extract(p.content, '$.text') FROM events "
                       "e LEFT JOIN personal p ON p.event_id = e.event_id WHERE e.kind = 'day_noted' AND "
                       "json_extract(e.payload, '$.day') = ? ORDER BY e.seq"),
        {qint64(day)}, [&notes](const QSqlQuery& query) {
            notes.push_back({query.value(0).toLongLong(),
                             core::PersonId{query.value(1).toString().toStdString()},
                             {0, query.value(2).toLongLong(), query.value(3).toInt()},
                             query.value(4).toString()});
        });
    return notes;
}

std::vector<NumberedRecord> SealBook::after(std::int64_t day, std::int64_t count) {
    std::vector<NumberedRecord> records;
    // Asking for a telephone number changes nothing: it is no correction.
    log().events(QStringLiteral(" FROM visits v CROSS JOIN events e ON e.visit_id = v.visit_id AND e.seq > ? LEFT JOIN "
                                "personal p ON p.event_id = e.event_id WHERE v.day = ? AND e.kind <> "
                                "'personal_data_shown' ORDER BY e.seq LIMIT 500"),
                 {qint64(count), qint64(day)}, [&records](NumberedRecord one) { records.push_back(std::move(one)); });
    return records;
}

int SealBook::corrections(std::int64_t day, std::int64_t count) {
    const std::vector<DayNote> noted = notes(day);
    return static_cast<int>(after(day, count).size()) +
           static_cast<int>(
               std::count_if(noted.begin(), noted.end(), [count](const DayNote& note) { return note.seq > count; }));
}

ChainHead SealBook::head() {
    ChainHead head;
    log().each(QStringLiteral("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"), {},
               [&head](const QSqlQuery& query) {
                   head.count = query.value(0).toLongLong();
                   head.hash = query.value(1).toString();
               });
    return head;
}

} // namespace yingke::journal
