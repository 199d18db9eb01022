// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/event_walk.h"

#include <QSqlError>
#include <QVariant>

namespace yingke::journal {

namespace {

constexpr qint64 farthest = qint64(1) << 40; // more events than any file has

} // namespace

EventWalk::Answer EventWalk::begins(qint64 seq) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(eventRows(m_schema) + QStringLiteral(" WHERE e.seq >= ? ORDER BY e.seq LIMIT 1"));
    query.addBindValue(seq);
    if (!query.exec()) {
        return Answer::Broken;
    }
    if (query.next()) {
        m_found = query.value(0).toLongLong();
        return Answer::Row;
    }
    return query.lastError().isValid() ? Answer::Broken : Answer::End;
}

qint64 EventWalk::behind(qint64 broken) {
    qint64 low = broken; // does not begin well
    qint64 step = 1;
    Answer answer = Answer::Broken;
    while (answer == Answer::Broken && step < farthest) {
        low = broken + step / 2;
        answer = begins(broken + step);
        step *= 2;
    }
    if (answer != Answer::Row) {
        return 0;
    }
    qint64 high = broken + step / 2;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (begins(middle) == Answer::Row ? high : low) = middle;
    }
    return begins(high) == Answer::Row ? m_found : 0;
}

void EventWalk::go(const Take& take, const Broke& broke) {
    qint64 next = 1;
    while (next > 0) {
        QString words;
        {
            QSqlQuery query(m_database);
            query.setForwardOnly(true);
            query.prepare(eventRows(m_schema) + QStringLiteral(" WHERE e.seq >= ? ORDER BY e.seq"));
            query.addBindValue(next);
            if (query.exec()) {
                while (query.next()) {
                    const StoredRow row = storedRow(query);
                    next = row.seq + 1;
                    if (!take(row)) {
                        return;
                    }
                }
            }
            words = query.lastError().isValid() ? query.lastError().text().trimmed() : QString();
            if (!query.lastError().isValid()) {
                return;
            }
        }
        const qint64 sound = behind(next);
        broke(next, sound > 0 ? sound - 1 : 0, words);
        next = sound;
    }
}

} // namespace yingke::journal
