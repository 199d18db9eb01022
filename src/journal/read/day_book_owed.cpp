// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed, what is sealed.
#include "journal/format/enum_names.h"
#include "journal/read/day_book.h"
#include "journal/read/natural_order.h"
#include "journal/read/visit_rows.h"

#include <QStringList>

#include <algorithm>

namespace yingke::journal {

namespace {

QString promiseColumns() {
    return QStringLiteral("SELECT ") + visitColumns() +
           QStringLiteral(", q.promise_id, q.kind, json_extract(k.content, '$.what'), q.owner, q.due_utc, q.made_utc, "
                          "q.offset_min, q.moved, q.moves, q.state, q.ended_utc");
}
QString promiseTables() {
    return QStringLiteral(" FROM promises q CROSS JOIN visits v ON v.visit_id = q.visit_id LEFT JOIN visitors w ON "
                          "w.nr = v.nr LEFT JOIN personal k ON k.event_id = q.event_id WHERE ");
}

PromiseRow promiseFrom(const QSqlQuery& query) {
    const auto at = [&query](int column) { return query.value(visitColumnCount + column); };
    PromiseRow row;
    row.of = visitFrom(query);
    row.promise = core::PromiseId{at(0).toString().toStdString()};
    row.kind = at(1).toString().toStdString();
    row.what = at(2).toString();
    row.owner = core::PersonId{at(3).toString().toStdString()};
    row.due = at(4).toLongLong();
    row.made = {0, at(5).toLongLong(), at(6).toInt()};
    row.moved = at(7).toInt();
    row.moves = enumValue<core::PromiseMoves>(at(8).toString());
    const QString state = at(9).toString();
    row.state = state == QStringLiteral("kept")        ? core::PromiseState::Kept
                : state == QStringLiteral("broken")    ? core::PromiseState::Broken
                : state == QStringLiteral("withdrawn") ? core::PromiseState::Withdrawn
                                                       : core::PromiseState::Open;
    row.ended = at(10).toLongLong();
    return row;
}

struct PromiseCondition {
    QString words;
    QVariantList values;
};
PromiseCondition conditionOf(const PromiseFilter& filter) {
    using Which = PromiseFilter::Which;
    QStringList words;
    QVariantList values;
    if (!filter.owner.isEmpty()) {
        words << QStringLiteral("q.owner = ?");
        values << filter.owner;
    }
    const auto state = [&](const char* name) {
        words << QStringLiteral("q.state = ?");
        values << QLatin1String(name);
    };
    switch (filter.which) {
    case Which::Open:
        state("open");
        break;
    case Which::DueOnDay:
        words << QStringLiteral("q.due_day = ? AND q.state <> 'withdrawn'");
        values << qint64(filter.day);
        break;
    case Which::Overdue:
        state("open");
        words << QStringLiteral("q.due_utc < ?");
        values << qint64(filter.now);
        break;
    case Which::Broken:
        state("broken");
        break;
    case Which::Kept:
        state("kept");
        break;
    case Which::Withdrawn:
        state("withdrawn");
        break;
    case Which::OpenOfDay:
        state("open");
        words << QStringLiteral("(q.due_day = ? OR q.made_day = ?)");
        values << qint64(filter.day) << qint64(filter.day);
        break;
    }
    if (filter.dueFrom) {
        words << QStringLiteral("q.due_utc >= ?");
        values << qint64(*filter.dueFrom);
    }
    if (filter.dueTo) {
        words << QStringLiteral("q.due_utc < ?");
        values << qint64(*filter.dueTo);
    }
    return {words.join(QStringLiteral(" AND ")), values};
}

QString orderOf(PromiseOrder order, bool descending, bool collated) {
    const auto by = [descending](const QString& column) {
        return QStringLiteral(" ORDER BY ") + column + QLatin1String(descending ? " DESC" : " ASC") +
               QStringLiteral(" NULLS LAST, q.due_utc");
    };
    const auto words = [&by, collated](const char* column) {
        return by(QLatin1String(column) +
                  (collated ? QStringLiteral(" COLLATE ") + QLatin1String(naturalOrder) : QString()));
    };
    switch (order) {
    case PromiseOrder::Due:
        break;
    case PromiseOrder::Owner:
        return by(QStringLiteral("nullif(instr(?, '>' || q.owner || '>'), 0)"));
    case PromiseOrder::What:
        return words("json_extract(k.content, '$.what')");
    case PromiseOrder::Visitor:
        return words("nullif(w.surname, '')");
    case PromiseOrder::Made:
        return by(QStringLiteral("q.made_utc"));
    case PromiseOrder::State:
        return by(QStringLiteral("coalesce(q.ended_utc, q.due_utc)"));
    }
    return QStringLiteral(" ORDER BY q.due_utc") + QLatin1String(descending ? " DESC" : "");
}

} // namespace

std::vector<PromiseRow> DayBook::promises(const PromiseFilter& filter, PromiseOrder order, bool descending, int offset,
                                          int limit) {
    std::vector<PromiseRow> rows;
    PromiseCondition condition = conditionOf(filter);
    QString statement = promiseColumns();
    if (order == PromiseOrder::Due) {
        statement += promiseTables() + condition.words;
    } else {
        statement += QStringLiteral(" FROM (SELECT q.promise_id FROM promises q WHERE ") + condition.words +
                     QStringLiteral(" ORDER BY q.due_utc DESC LIMIT ?) x CROSS JOIN promises q ON q.promise_id = "
                                    "x.promise_id CROSS JOIN visits v ON v.visit_id = q.visit_id LEFT JOIN visitors w "
                                    "ON w.nr = v.nr LEFT JOIN personal k ON k.event_id = q.event_id");
        condition.values << mostFound;
    }
    statement += orderOf(order, descending, m_natural);
    if (order == PromiseOrder::Owner) {
        condition.values << QLatin1Char('>') + peopleInOrder.join(QLatin1Char('>')) + QLatin1Char('>');
    }
    condition.values << limit << offset;
    each(statement + QStringLiteral(" LIMIT ? OFFSET ?"), condition.values,
         [&rows](const QSqlQuery& query) { rows.push_back(promiseFrom(query)); });
    return rows;
}

std::vector<PromiseRow> DayBook::promises(const PromiseFilter& filter, int offset, int limit) {
    // What is owed comes with the next due first, what has ended with the last first.
    const bool ended = filter.which == PromiseFilter::Which::Broken || filter.which == PromiseFilter::Which::Kept ||
                       filter.which == PromiseFilter::Which::Withdrawn;
    return promises(filter, PromiseOrder::Due, ended, offset, limit);
}

std::vector<PromiseRow> DayBook::promisesOf(const core::VisitId& visit) {
    std::vector<PromiseRow> rows;
    each(promiseColumns() + promiseTables() + QStringLiteral("q.visit_id = ? ORDER BY q.due_utc"),
         {QString::fromStdString(visit.value)},
         [&rows](const QSqlQuery& query) { rows.push_back(promiseFrom(query)); });
    return rows;
}

int DayBook::countPromises(const PromiseFilter& filter) {
    PromiseCondition condition = conditionOf(filter);
    condition.values << mostFound + 1;
    return one(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM promises q WHERE ") + condition.words +
                   QStringLiteral(" LIMIT ?)"),
               condition.values)
        .toInt();
}

std::vector<Seal> DayBook::seals(std::int64_t day) {
    std::vector<Seal> seals;
    each(QStringLiteral("SELECT s.day, s.count, s.head, s.person, s.at_utc, s.offset_min, json_extract(p.content, "
                        "'$.note') FROM seals s LEFT JOIN personal p ON p.event_id = s.event_id WHERE s.day = ? "
                        "ORDER BY s.count DESC"),
         {qint64(day)}, [&seals](const QSqlQuery& query) {
             seals.push_back({query.value(0).toLongLong(),
                              query.value(1).toLongLong(),
                              query.value(2).toString(),
                              core::PersonId{query.value(3).toString().toStdString()},
                              {0, query.value(4).toLongLong(), query.value(5).toInt()},
                              query.value(6).toString()});
         });
    return seals;
}

std::vector<std::int64_t> DayBook::sealedDays(std::int64_t first, std::int64_t last) {
    std::vector<std::int64_t> days;
    each(QStringLiteral("SELECT DISTINCT day FROM seals WHERE day >= ? AND day <= ? ORDER BY day"),
         {qint64(first), qint64(last)},
         [&days](const QSqlQuery& query) { days.push_back(query.value(0).toLongLong()); });
    return days;
}

std::vector<DayNote> DayBook::notes(std::int64_t day) {
    std::vector<DayNote> notes;
    // Of one kind there are a few a day at most; they are found by it.
    each(QStringLiteral("SELECT e.seq, e.actor, e.utc_ms, e.offset_min, json_extract(p.content, '$.text') FROM events "
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

std::vector<NumberedRecord> DayBook::after(std::int64_t day, std::int64_t count) {
    std::vector<NumberedRecord> records;
    // Asking for a telephone number changes nothing: it is no correction.
    each(QStringLiteral("SELECT ") + recordColumns() +
             QStringLiteral(", e.seq FROM visits v CROSS JOIN events e ON e.visit_id = v.visit_id AND e.seq > ? LEFT "
                            "JOIN personal p ON p.event_id = e.event_id WHERE v.day = ? AND e.kind <> "
                            "'personal_data_shown' ORDER BY e.seq LIMIT 500"),
         {qint64(count), qint64(day)}, [&records](const QSqlQuery& query) {
             if (auto record = recordFrom(query)) {
                 records.push_back({query.value(13).toLongLong(), std::move(*record)});
             }
         });
    return records;
}

int DayBook::corrections(std::int64_t day, std::int64_t count) {
    const std::vector<DayNote> noted = notes(day);
    return static_cast<int>(after(day, count).size()) +
           static_cast<int>(
               std::count_if(noted.begin(), noted.end(), [count](const DayNote& note) { return note.seq > count; }));
}

ChainHead DayBook::head() {
    ChainHead head;
    each(QStringLiteral("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"), {}, [&head](const QSqlQuery& query) {
        head = {query.value(0).toLongLong(), query.value(1).toString()};
    });
    return head;
}

} // namespace yingke::journal
