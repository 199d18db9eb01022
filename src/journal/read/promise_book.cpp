// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/promise_book.h"

#include "journal/format/enum_names.h"
#include "journal/read/natural_order.h"
#include "journal/read/visit_rows.h"

#include <QStringList>

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
    row.state = enumValue<core::PromiseState>(at(9).toString());
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
    const auto state = [&](core::PromiseState wanted) {
        words << QStringLiteral("q.state = ?");
        values << enumName(wanted);
    };
    switch (filter.which) {
    case Which::Open:
        state(core::PromiseState::Open);
        break;
    case Which::DueOnDay:
        words << QStringLiteral("q.due_day = ? AND q.state <> 'withdrawn'");
        values << qint64(filter.day);
        break;
    case Which::Overdue:
        state(core::PromiseState::Open);
        words << QStringLiteral("q.due_utc < ?");
        values << qint64(filter.now);
        break;
    case Which::Broken:
        state(core::PromiseState::Broken);
        break;
    case Which::Kept:
        state(core::PromiseState::Kept);
        break;
    case Which::Withdrawn:
        state(core::PromiseState::Withdrawn);
        break;
    case Which::OpenOfDay:
        state(core::PromiseState::Open);
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

QString orderOf(PromiseOrder order, Qt::SortOrder way, bool collated) {
    const bool descending = way == Qt::DescendingOrder;
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

std::vector<PromiseRow> PromiseBook::rows(const QString& rest, const QVariantList& values) {
    std::vector<PromiseRow> rows;
    log().each(promiseColumns() + rest, values,
               [&rows](const QSqlQuery& query) { rows.push_back(promiseFrom(query)); });
    return rows;
}

std::vector<PromiseRow> PromiseBook::promises(const PromiseFilter& filter, PromiseOrder order, Qt::SortOrder way,
                                              int offset, int limit) {
    PromiseCondition condition = conditionOf(filter);
    QString rest;
    if (order == PromiseOrder::Due) {
        rest = promiseTables() + condition.words;
    } else {
        rest = QStringLiteral(" FROM (SELECT q.promise_id FROM promises q WHERE ") + condition.words +
               QStringLiteral(" ORDER BY q.due_utc DESC LIMIT ?) x CROSS JOIN promises q ON q.promise_id = "
                              "x.promise_id CROSS JOIN visits v ON v.visit_id = q.visit_id LEFT JOIN visitors w "
                              "ON w.nr = v.nr LEFT JOIN personal k ON k.event_id = q.event_id");
        condition.values << mostFound;
    }
    rest += orderOf(order, way, log().sortsNaturally());
    if (order == PromiseOrder::Owner) {
        condition.values << QLatin1Char('>') + log().peopleInOrder.join(QLatin1Char('>')) + QLatin1Char('>');
    }
    condition.values << limit << offset;
    return rows(rest + QStringLiteral(" LIMIT ? OFFSET ?"), condition.values);
}

std::vector<PromiseRow> PromiseBook::promises(const PromiseFilter& filter, int offset, int limit) {
    // What is owed comes with the next due first, what has ended with the last first.
    const bool ended = filter.which == PromiseFilter::Which::Broken || filter.which == PromiseFilter::Which::Kept ||
                       filter.which == PromiseFilter::Which::Withdrawn;
    return promises(filter, PromiseOrder::Due, ended ? Qt::DescendingOrder : Qt::AscendingOrder, offset, limit);
}

std::vector<PromiseRow> PromiseBook::ofVisit(const core::VisitId& visit) {
    return rows(promiseTables() + QStringLiteral("q.visit_id = ? ORDER BY q.due_utc"),
                {QString::fromStdString(visit.value)});
}

int PromiseBook::count(const PromiseFilter& filter) {
    PromiseCondition condition = conditionOf(filter);
    condition.values << mostFound + 1;
    return log()
        .one(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM promises q WHERE ") + condition.words +
                 QStringLiteral(" LIMIT ?)"),
             condition.values)
        .toInt();
}

} // namespace yingke::journal
