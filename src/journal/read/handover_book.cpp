// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/handover_book.h"

#include "journal/format/enum_names.h"
#include "journal/read/visit_rows.h"

namespace yingke::journal {

namespace {

QString handoverColumns() {
    return QStringLiteral("SELECT ") + visitColumns() +
           QStringLiteral(", h.visit_id, h.from_person, h.to_person, h.role, json_extract(k.content, '$.why'), "
                          "h.by_escalation, h.asked_utc, h.asked_steady, h.taken_utc, h.taken_steady, h.declined_utc, "
                          "h.given_back_utc, e.offset_min, h.handover_id = h.event_id FROM handovers h CROSS JOIN "
                          "events e ON e.event_id = h.event_id "
                          "CROSS JOIN visits v ON v.visit_id = h.visit_id LEFT JOIN "
                          "visitors w ON w.nr = v.nr LEFT JOIN personal k ON k.event_id = h.event_id WHERE ");
}

HandoverRow handoverFrom(const QSqlQuery& query) {
    const auto at = [&query](int column) { return query.value(visitColumnCount + column); };
    const auto words = [&at](int column) { return at(column).toString().toStdString(); };
    const auto time = [&at](int column) {
        return at(column).isNull() ? std::nullopt : std::optional<core::Millis>(at(column).toLongLong());
    };
    HandoverRow row;
    row.of = visitFrom(query);
    row.visit = core::VisitId{words(0)};
    row.from = core::PersonId{words(1)};
    row.to = core::PersonId{words(2)};
    row.role = core::RoleId{words(3)};
    row.why = at(4).toString();
    row.byEscalation = at(5).toBool();
    row.asked = {at(7).toLongLong(), at(6).toLongLong(), at(12).toInt()};
    row.taken = time(8);
    if (!at(9).isNull()) {
        row.untilTaken = at(9).toLongLong() - row.asked.steady;
    }
    row.declined = time(10);
    row.givenBack = time(11);
    if (at(13).toBool()) { // named by its own event: it has no other
        row.passedOn = enumValue<core::PassCause>(at(3).toString());
        row.role = {};
        row.untilTaken.reset();
    }
    return row;
}

struct HandoverCondition {
    QString words;
    QVariantList values;
};

/// Asked on these days by the events' own offsets. The first two narrow it by the index: no zone is further from UTC
/// than 14 hours.
HandoverCondition onDays(std::int64_t first, std::int64_t last) {
    constexpr qint64 aDayMs = 86'400'000;
    constexpr qint64 furthest = 14LL * 3'600'000;
    return {QStringLiteral("h.asked_utc >= ? AND h.asked_utc < ? AND (h.asked_utc + e.offset_min * 60000) / 86400000 "
                           "BETWEEN ? AND ?"),
            {qint64(first) * aDayMs - furthest, qint64(last + 1) * aDayMs + furthest, qint64(first), qint64(last)}};
}

QString countedFrom() {
    return QStringLiteral(" FROM handovers h CROSS JOIN events e ON e.event_id = h.event_id WHERE ");
}

HandoverCondition conditionOf(const HandoverFilter& filter) {
    HandoverCondition condition = onDays(filter.firstDay, filter.lastDay);
    if (!filter.from.isEmpty()) {
        condition.words += QStringLiteral(" AND h.from_person = ?");
        condition.values << filter.from;
    }
    if (!filter.to.isEmpty()) {
        condition.words += QStringLiteral(" AND h.to_person = ?");
        condition.values << filter.to;
    }
    if (filter.byEscalation) {
        condition.words += QStringLiteral(" AND h.by_escalation = 1");
    }
    if (filter.notTaken) {
        condition.words += QStringLiteral(" AND h.taken_utc IS NULL");
    }
    return condition;
}

QString columnOf(HandoverOrder order) {
    switch (order) {
    case HandoverOrder::Asked:
        return QStringLiteral("h.asked_utc");
    case HandoverOrder::Visitor:
        return QStringLiteral("w.surname");
    case HandoverOrder::Matter:
        return QStringLiteral("v.title");
    case HandoverOrder::From:
        return QStringLiteral("h.from_person");
    case HandoverOrder::To:
        return QStringLiteral("h.to_person");
    case HandoverOrder::Why:
        return QStringLiteral("h.by_escalation, json_extract(k.content,'$.why')");
    case HandoverOrder::Until:
        return QStringLiteral("h.taken_steady - h.asked_steady");
    case HandoverOrder::Taken:
        return QStringLiteral("h.taken_utc");
    case HandoverOrder::GivenBack:
        return QStringLiteral("h.given_back_utc");
    }
    return {};
}

} // namespace

std::vector<HandoverRow> HandoverBook::rows(const QString& rest, const QVariantList& values) {
    std::vector<HandoverRow> rows;
    log().each(handoverColumns() + rest, values,
               [&rows](const QSqlQuery& query) { rows.push_back(handoverFrom(query)); });
    return rows;
}

std::vector<HandoverRow> HandoverBook::handovers(std::int64_t firstDay, std::int64_t lastDay, int offset, int limit) {
    const HandoverCondition condition = onDays(firstDay, lastDay);
    return rows(condition.words + QStringLiteral(" ORDER BY h.asked_utc LIMIT ? OFFSET ?"),
                condition.values + QVariantList{limit, offset});
}

std::vector<NumberedRecord> HandoverBook::sheets(std::int64_t firstDay, std::int64_t lastDay) {
    std::vector<NumberedRecord> records;
    constexpr qint64 aDayMs = 86'400'000;
    // A few a day at most: they are found by their kind.
    log().events(QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id WHERE e.kind IN "
                                "('shift_changed', 'day_ended') AND (e.utc_ms + e.offset_min * 60000) >= ? AND "
                                "(e.utc_ms + e.offset_min * 60000) < ? ORDER BY e.seq DESC LIMIT 500"),
                 {qint64(firstDay) * aDayMs, qint64(lastDay + 1) * aDayMs},
                 [&records](NumberedRecord one) { records.push_back(std::move(one)); });
    return records;
}

std::vector<HandoverRow> HandoverBook::ofVisit(const core::VisitId& visit) {
    return rows(QStringLiteral("h.visit_id = ? ORDER BY h.asked_utc"), {QString::fromStdString(visit.value)});
}

std::vector<HandoverRow> HandoverBook::handovers(const HandoverFilter& filter, HandoverOrder order, Qt::SortOrder way,
                                                 int offset, int limit) {
    const HandoverCondition condition = conditionOf(filter);
    const QString direction = QLatin1String(way == Qt::DescendingOrder ? " DESC" : "");
    return rows(condition.words + QStringLiteral(" ORDER BY ") +
                    columnOf(order).replace(QStringLiteral(", "), direction + QStringLiteral(", ")) + direction +
                    QStringLiteral(", h.asked_utc DESC LIMIT ? OFFSET ?"),
                condition.values + QVariantList{limit, offset});
}

HandoverFigures HandoverBook::figures(const HandoverFilter& filter) {
    HandoverFigures figures;
    const HandoverCondition condition = conditionOf(filter);
    log().each(QStringLiteral("SELECT count(*), sum(h.taken_utc IS NOT NULL AND h.handover_id <> h.event_id), "
                              "count(h.declined_utc), sum(h.by_escalation), max(h.taken_steady - h.asked_steady), "
                              "sum(h.handover_id = h.event_id)") +
                   countedFrom() + condition.words,
               condition.values, [&figures](const QSqlQuery& query) {
                   figures.count = query.value(0).toInt();
                   figures.taken = query.value(1).toInt();
                   figures.declined = query.value(2).toInt();
                   figures.byEscalation = query.value(3).toInt();
                   figures.longest = query.value(4).toLongLong();
                   figures.passedOn = query.value(5).toInt();
               });
    if (figures.taken > 0) {
        QVariantList values = condition.values;
        values << (figures.taken - 1) / 2;
        figures.median = log()
                             .one(QStringLiteral("SELECT h.taken_steady - h.asked_steady AS until") + countedFrom() +
                                      condition.words +
                                      QStringLiteral(" AND h.taken_utc IS NOT NULL AND h.handover_id <> h.event_id "
                                                     "ORDER BY until LIMIT 1 OFFSET ?"),
                                  values)
                             .toLongLong();
    }
    return figures;
}

} // namespace yingke::journal
