// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/day_book.h"

#include "journal/format/enum_names.h"
#include "journal/read/visit_rows.h"

namespace yingke::journal {

namespace {

Span::Kind spanKindOf(const QString& name) {
    static const std::map<QString, Span::Kind> kinds = {
        {QStringLiteral("waiting"), Span::Kind::Waiting},     {QStringLiteral("overdue"), Span::Kind::Overdue},
        {QStringLiteral("served"), Span::Kind::Served},       {QStringLiteral("held"), Span::Kind::Held},
        {QStringLiteral("colleague"), Span::Kind::Colleague}, {QStringLiteral("moved_up"), Span::Kind::MovedUp}};
    const auto found = kinds.find(name);
    return found != kinds.end() ? found->second : Span::Kind::System;
}

constexpr int mostLanes = 1000; ///< of a day; nobody looks at more

} // namespace

DayFigures DayBook::figures(std::int64_t day) {
    DayFigures figures;
    log().each(
        QStringLiteral(
            "SELECT count(*), count(served_steady), sum(state = 'closed'), sum(over_limit), "
            "sum(served_steady IS NOT NULL OR state = 'closed' OR over_limit = 1), "
            "avg(CASE WHEN served_steady IS NOT NULL THEN wait_ms END), max(wait_ms), sum(escalations > 0), "
            "sum(state = 'closed' AND outcome IN ('done','given_to_promise') AND came_back = 0 AND papers_missing = "
            "0), sum(came_back), sum(escalations > 0 AND NOT EXISTS (SELECT 1 FROM handovers h WHERE h.visit_id = "
            "visits.visit_id AND h.by_escalation = 1 AND (h.taken_utc IS NOT NULL OR h.declined_utc IS NULL))) FROM "
            "visits WHERE day = ? AND "
            "channel <> 'outgoing' AND outcome IS NOT 'joined'"),
        {qint64(day)}, [&figures](const QSqlQuery& query) {
            const auto number = [&query](int column) { return query.value(column).toInt(); };
            figures.visits = number(0);
            figures.served = number(1);
            figures.over = number(2);
            figures.open = figures.visits - figures.over;
            figures.overLimit = number(3);
            figures.judged = number(4);
            figures.meanWait = static_cast<core::Millis>(query.value(5).toDouble());
            figures.longestWait = query.value(6).toLongLong();
            figures.movedUp = number(7);
            figures.atOnce = number(8);
            figures.secondTrips = number(9);
            figures.nobodyTook = number(10);
        });
    log().each(
        QStringLiteral("SELECT e.reason, count(*) FROM visits v CROSS JOIN escalations e ON e.visit_id = v.visit_id "
                       "WHERE v.day = ? AND v.channel <> 'outgoing' AND v.outcome IS NOT 'joined' GROUP BY e.reason"),
        {qint64(day)}, [&figures](const QSqlQuery& query) {
            figures.reasons[enumValue<core::EscalationReason>(query.value(0).toString())] = query.value(1).toInt();
        });
    log().each(
        QStringLiteral("SELECT count(*), sum(state = 'kept' AND ended_utc <= due_utc), sum(state = 'broken' OR (state "
                       "= 'kept' AND ended_utc > due_utc)) FROM promises WHERE due_day = ? AND state <> 'withdrawn'"),
        {qint64(day)}, [&figures](const QSqlQuery& query) {
            figures.promisesDue = query.value(0).toInt();
            figures.promisesInTime = query.value(1).toInt();
            figures.promisesBroken = query.value(2).toInt();
        });
    return figures;
}

std::vector<Lane> DayBook::lanes(const VisitFilter& filter) {
    std::vector<Lane> lanes;
    std::map<std::int64_t, std::size_t> place;
    const Selection selection = selectionOf(filter);
    if (selection.nothing || !filter.day) {
        return lanes;
    }
    // A promise due on the day may be of another day's visit: that has no lane here.
    const QString where =
        selection.where + QLatin1String(selection.where.isEmpty() ? " WHERE v.day = ?" : " AND v.day = ?");
    QVariantList values = selection.values;
    values << qint64(*filter.day) << mostLanes;
    const QString chosen = selection.from + QStringLiteral(" LEFT JOIN visitors w ON w.nr = v.nr") + where;
    log().each(QStringLiteral("SELECT ") + visitColumns() + chosen + QStringLiteral(" ORDER BY v.nr LIMIT ?"), values,
               [&](const QSqlQuery& query) {
                   Lane lane;
                   lane.row = visitFrom(query);
                   place[lane.row.nr] = lanes.size();
                   lanes.push_back(std::move(lane));
               });
    log().each(
        QStringLiteral("SELECT s.nr, s.kind, s.person, s.from_utc, s.from_steady, s.to_steady FROM (SELECT v.nr") +
            selection.from + where +
            QStringLiteral(" ORDER BY v.nr LIMIT ?) x CROSS JOIN spans s ON s.nr = x.nr ORDER BY s.nr, s.part"),
        values, [&](const QSqlQuery& query) {
            Span span;
            span.kind = spanKindOf(query.value(1).toString());
            span.person = core::PersonId{query.value(2).toString().toStdString()};
            span.from = query.value(3).toLongLong();
            if (!query.value(5).isNull()) {
                span.to = span.from + query.value(5).toLongLong() - query.value(4).toLongLong();
            }
            if (const auto found = place.find(query.value(0).toLongLong()); found != place.end()) {
                lanes[found->second].spans.push_back(span);
            }
        });
    return lanes;
}

std::vector<Lane> DayBook::lanes(std::int64_t day) {
    VisitFilter filter;
    filter.day = day;
    return lanes(filter);
}

int DayBook::count(const VisitFilter& filter) {
    Selection selection = selectionOf(filter);
    selection.values << mostFound + 1;
    return selection.nothing ? 0
                             : log()
                                   .one(QStringLiteral("SELECT count(*) FROM (SELECT 1") + selection.from +
                                            selection.where + QStringLiteral(" LIMIT ?)"),
                                        selection.values)
                                   .toInt();
}

std::vector<VisitRow> DayBook::visits(const VisitFilter& filter, VisitOrder order, Qt::SortOrder way, int offset,
                                      int limit, std::optional<std::int64_t> before) {
    const bool descending = way == Qt::DescendingOrder;
    std::vector<VisitRow> rows;
    Selection selection = selectionOf(filter);
    if (selection.nothing) {
        return rows;
    }
    const QString columns = QStringLiteral("SELECT ") + visitColumns();
    const QString names = QStringLiteral(" LEFT JOIN visitors w ON w.nr = v.nr");
    QString statement;
    if (!selection.searched) {
        statement = columns + selection.from + names + selection.where + orderOf(order, way, log().sortsNaturally());
    } else if (order == VisitOrder::Arrived && (descending || before)) {
        // In the index's own order: what lies behind the page is not read.
        statement = columns + selection.from + names + selection.where;
        if (before) {
            statement += QLatin1String(descending ? " AND f.rowid < ?" : " AND f.rowid > ?");
            selection.values << qint64(*before);
        }
        statement += QStringLiteral(" ORDER BY f.rowid") + QLatin1String(descending ? " DESC" : "");
    } else {
        // Any other order is among the newest that were found, so that it costs the same after ten years.
        statement = columns + QStringLiteral(" FROM (SELECT v.nr") + selection.from + selection.where +
                    QStringLiteral(" ORDER BY f.rowid DESC LIMIT ?) x CROSS JOIN visits v ON v.nr = x.nr") + names +
                    orderOf(order, way, log().sortsNaturally());
        selection.values << mostFound;
    }
    if (order == VisitOrder::People) {
        selection.values << QLatin1Char('>') + log().peopleInOrder.join(QLatin1Char('>')) + QLatin1Char('>');
    }
    statement += QStringLiteral(" LIMIT ? OFFSET ?");
    selection.values << limit << offset;
    log().each(statement, selection.values, [&rows](const QSqlQuery& query) { rows.push_back(visitFrom(query)); });
    return rows;
}

std::optional<VisitRow> DayBook::row(const core::VisitId& visit) {
    std::optional<VisitRow> row;
    log().each(QStringLiteral("SELECT ") + visitColumns() +
                   QStringLiteral(" FROM visits v LEFT JOIN visitors w ON w.nr = v.nr WHERE v.visit_id = ?"),
               {QString::fromStdString(visit.value)}, [&row](const QSqlQuery& query) { row = visitFrom(query); });
    return row;
}

std::vector<NumberedRecord> DayBook::records(const core::VisitId& visit) {
    std::vector<NumberedRecord> records;
    log().events(fromEvents() + QStringLiteral(" WHERE e.visit_id = ? ORDER BY e.seq"),
                 {QString::fromStdString(visit.value)},
                 [&records](NumberedRecord one) { records.push_back(std::move(one)); });
    return records;
}

std::vector<std::pair<std::string, QString>> DayBook::matters(std::int64_t day) {
    std::vector<std::pair<std::string, QString>> matters;
    log().each(
        QStringLiteral("SELECT scenario, max(title) FROM visits WHERE day = ? AND scenario <> '' GROUP BY scenario "
                       "ORDER BY count(*) DESC"),
        {qint64(day)}, [&matters](const QSqlQuery& query) {
            matters.emplace_back(query.value(0).toString().toStdString(), query.value(1).toString());
        });
    return matters;
}

std::vector<std::int64_t> DayBook::days(std::int64_t first, std::int64_t last) {
    // From each day to the next by the index: what lies between is not read.
    return daysOf(
        QStringLiteral("WITH RECURSIVE d(day) AS (SELECT min(day) FROM visits WHERE day >= ? UNION ALL SELECT (SELECT "
                       "min(day) FROM visits WHERE day > d.day) FROM d WHERE d.day IS NOT NULL AND d.day < ?) "
                       "SELECT day FROM d WHERE day IS NOT NULL AND day <= ?"),
        {qint64(first), qint64(last), qint64(last)});
}

std::optional<std::int64_t> DayBook::nextDay(std::int64_t day, bool forward) {
    const QVariant next = log().one(forward ? QStringLiteral("SELECT min(day) FROM visits WHERE day > ?")
                                            : QStringLiteral("SELECT max(day) FROM visits WHERE day < ?"),
                                    {qint64(day)});
    return next.isNull() ? std::nullopt : std::optional<std::int64_t>(next.toLongLong());
}

} // namespace yingke::journal
