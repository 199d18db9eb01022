// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/event_book.h"

#include <limits>

namespace yingke::journal {

std::int64_t EventBook::last() { return log().one(QStringLiteral("SELECT max(seq) FROM events"), {}).toLongLong(); }

std::int64_t EventBook::firstSince(core::Millis utc) {
    std::int64_t low = 1;
    std::int64_t high = last() + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        const QVariant at = log().one(QStringLiteral("SELECT utc_ms FROM events WHERE seq = ?"), {qint64(middle)});
        if (!at.isValid()) {
            log().notWhole();
            break;
        }
        (at.toLongLong() < utc ? low : high) = at.toLongLong() < utc ? middle + 1 : middle;
    }
    return low;
}

void EventBook::read(std::int64_t first, std::int64_t end, PersonalParts parts,
                     const std::function<void(NumberedRecord)>& take) {
    // No event has the empty id. ON 0 would say the same, but SQLite then reads all of `personal` for each event.
    const QString from = parts == PersonalParts::Read
                             ? fromEvents()
                             : QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = ''");
    log().events(from + QStringLiteral(" WHERE e.seq >= ? AND e.seq < ? ORDER BY e.seq"), {qint64(first), qint64(end)},
                 take);
}

void EventBook::readAll(PersonalParts parts, const std::function<void(NumberedRecord)>& take) {
    read(0, std::numeric_limits<std::int64_t>::max(), parts, take);
}

std::vector<core::EventRecord> EventBook::slips() {
    std::vector<core::EventRecord> records;
    log().events(fromEvents() + QStringLiteral(" WHERE e.kind IN ('slip_issued', 'slip_voided', 'slip_reprinted') "
                                               "ORDER BY e.seq"),
                 {}, [&records](NumberedRecord one) { records.push_back(std::move(one.record)); });
    return records;
}

std::vector<core::EventRecord> EventBook::slipsIssued(int most) {
    std::vector<core::EventRecord> records;
    log().events(fromEvents() + QStringLiteral(" WHERE e.seq IN (SELECT seq FROM events WHERE kind = 'slip_issued' "
                                               "ORDER BY seq DESC LIMIT ?) ORDER BY e.seq"),
                 {most}, [&records](NumberedRecord one) { records.push_back(std::move(one.record)); });
    return records;
}

} // namespace yingke::journal
