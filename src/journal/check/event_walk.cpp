// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/event_walk.h"

#include "platform/sql.h"

namespace yingke::journal {

namespace {

constexpr qint64 farthest = qint64(1) << 40; // more events than any file has

} // namespace

EventWalk::Answer EventWalk::begins(qint64 seq) {
    Answer answer = Answer::End;
    const QSqlError error =
        platform::eachRow(m_database, eventRows(m_schema) + QStringLiteral(" WHERE e.seq >= ? ORDER BY e.seq LIMIT 1"),
                          {seq}, [&](const QSqlQuery& row) {
                              m_found = row.value(0).toLongLong();
                              answer = Answer::Row;
                          });
    return answer == Answer::End && error.isValid() ? Answer::Broken : answer;
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
        bool goOn = true;
        const QSqlError error =
            platform::askSql(m_database, eventRows(m_schema) + QStringLiteral(" WHERE e.seq >= ? ORDER BY e.seq"),
                             {next}, [&](const QSqlQuery& query) {
                                 const StoredRow row = storedRow(query);
                                 next = row.seq + 1;
                                 goOn = take(row);
                                 return goOn;
                             });
        if (!goOn || !error.isValid()) {
            return;
        }
        const qint64 sound = behind(next);
        broke(next, sound > 0 ? sound - 1 : 0, error.text().trimmed());
        next = sound;
    }
}

} // namespace yingke::journal
