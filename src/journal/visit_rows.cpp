// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/visit_rows.h"

#include "journal/enum_names.h"
#include "journal/search_words.h"

#include <QStringList>

namespace yingke::journal {

QString visitColumns() {
    return QStringLiteral(
        "v.nr, v.visit_id, v.day, v.arrived_utc, v.offset_min, v.arrived_steady, v.channel, v.scenario, v.title, "
        "v.state, v.outcome, v.wait_ms, v.over_limit, v.served_ms, v.people, v.escalations, v.promises, "
        "v.promises_open, v.papers_missing, v.came_back, v.notes, w.surname, w.title, w.role, w.room, w.telephone, "
        "w.matter, CASE v.promises WHEN 0 THEN '' ELSE (SELECT p.state || char(31) || p.due_utc || char(31) || "
        "coalesce(p.ended_utc, 0) || char(31) || coalesce(json_extract(c.content, '$.what'), '') FROM promises p "
        "LEFT JOIN personal c ON c.event_id = p.event_id WHERE p.visit_id = v.visit_id "
        "ORDER BY p.state = 'open' DESC, p.due_utc LIMIT 1) END");
}

VisitRow visitFrom(const QSqlQuery& query) {
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const auto words = [&text](int column) { return text(column).toStdString(); };
    VisitRow row;
    row.nr = query.value(0).toLongLong();
    row.visit = core::VisitId{words(1)};
    row.day = query.value(2).toLongLong();
    row.arrived = {query.value(5).toLongLong(), query.value(3).toLongLong(), query.value(4).toInt()};
    row.channel = enumValue<core::Channel>(text(6));
    row.scenario = words(7);
    row.title = text(8);
    row.state = text(9);
    if (!query.value(10).isNull() && !text(10).isEmpty()) {
        row.outcome = enumValue<core::Outcome>(text(10));
    }
    if (!query.value(11).isNull()) {
        row.wait = query.value(11).toLongLong();
    }
    row.overLimit = query.value(12).toBool();
    row.served = query.value(13).toLongLong();
    for (const QString& person : text(14).split(QLatin1Char('>'), Qt::SkipEmptyParts)) {
        row.people.emplace_back(person.toStdString());
    }
    row.escalations = query.value(15).toInt();
    row.promises = query.value(16).toInt();
    row.promisesOpen = query.value(17).toInt();
    row.papersMissing = query.value(18).toBool();
    row.cameBack = query.value(19).toBool();
    row.notes = query.value(20).toInt();
    row.visitor.surname = words(21);
    row.visitor.title = enumValue<core::Title>(text(22));
    row.visitor.role = enumValue<core::VisitorRole>(text(23));
    row.visitor.room = words(24);
    row.visitor.telephone = words(25);
    row.visitor.matter = words(26);
    const QStringList promise = text(27).split(QChar(31));
    if (promise.size() == 4) {
        row.promiseState = promise[0] == QStringLiteral("kept")        ? core::PromiseState::Kept
                           : promise[0] == QStringLiteral("broken")    ? core::PromiseState::Broken
                           : promise[0] == QStringLiteral("withdrawn") ? core::PromiseState::Withdrawn
                                                                       : core::PromiseState::Open;
        row.promiseDue = promise[1].toLongLong();
        row.promiseEnded = promise[2].toLongLong();
        row.promiseWhat = promise[3];
    }
    return row;
}

Selection selectionOf(const VisitFilter& filter) {
    Selection selection;
    QStringList wanted;
    QVariantList& values = selection.values;
    const bool searched = !filter.text.trimmed().isEmpty();
    if (searched) {
        const QString match = matchFor(filter.text);
        selection.nothing = match.isEmpty();
        selection.statement = QStringLiteral(" FROM visit_words f CROSS JOIN visits v ON v.nr = f.rowid");
        wanted << QStringLiteral("f.visit_words MATCH ?");
        values << match;
    } else if (filter.promiseDueOn) {
        selection.statement = QStringLiteral(" FROM (SELECT DISTINCT visit_id FROM promises WHERE due_day = ? AND "
                                             "state <> 'withdrawn') d CROSS JOIN visits v ON v.visit_id = d.visit_id");
        values << qint64(*filter.promiseDueOn);
    } else {
        selection.statement = QStringLiteral(" FROM visits v");
        selection.nothing = !filter.day; // a list without a day is asked by search only
    }
    selection.statement += QStringLiteral(" LEFT JOIN visitors w ON w.nr = v.nr");
    if (filter.day && !(filter.promiseDueOn && !searched)) {
        wanted << QStringLiteral("v.day = ?");
        values << qint64(*filter.day);
    }
    if (!filter.scenario.isEmpty()) {
        wanted << QStringLiteral("v.scenario = ?");
        values << filter.scenario;
    }
    if (!filter.person.isEmpty()) {
        wanted << QStringLiteral("instr('>' || v.people || '>', '>' || ? || '>') > 0");
        values << filter.person;
    }
    const auto flag = [&wanted](bool on, const char* condition) {
        if (on) {
            wanted << QLatin1String(condition);
        }
    };
    flag(filter.overLimit, "v.over_limit = 1");
    flag(filter.movedUp, "v.escalations > 0");
    flag(filter.openPromise, "v.promises_open > 0");
    flag(filter.served, "v.served_steady IS NOT NULL");
    flag(filter.notAtOnce, "v.state = 'closed' AND NOT (v.outcome IN ('done','given_to_promise') AND v.came_back = 0 "
                           "AND v.papers_missing = 0)");
    if (!wanted.isEmpty()) {
        selection.statement += QStringLiteral(" WHERE ") + wanted.join(QStringLiteral(" AND "));
    }
    return selection;
}

QString orderOf(VisitOrder order, bool descending) {
    const auto by = [descending](const char* column) {
        return QStringLiteral(" ORDER BY ") + QLatin1String(column) + QLatin1String(descending ? " DESC" : "") +
               QStringLiteral(", v.nr DESC");
    };
    switch (order) {
    case VisitOrder::Arrived:
        break;
    case VisitOrder::Visitor:
        return by("w.surname");
    case VisitOrder::Room:
        return by("w.room");
    case VisitOrder::Matter:
        return by("v.title");
    case VisitOrder::Wait:
        return by("v.wait_ms");
    case VisitOrder::Served:
        return by("v.served_ms");
    case VisitOrder::People:
        return by("v.people");
    case VisitOrder::Outcome:
        return by("coalesce(v.outcome, v.state)");
    case VisitOrder::Promise:
        return by("v.promises_open");
    }
    return QStringLiteral(" ORDER BY v.nr") + QLatin1String(descending ? " DESC" : "");
}

} // namespace yingke::journal
