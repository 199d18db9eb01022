// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/visit_rows.h"

#include "journal/format/enum_names.h"
#include "journal/format/search_words.h"
#include "journal/read/natural_order.h"

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
        "ORDER BY p.state = 'open' DESC, p.due_utc LIMIT 1) END, CASE v.escalations WHEN 0 THEN 0 ELSE EXISTS(SELECT 1 "
        "FROM handovers h WHERE h.visit_id = v.visit_id AND h.by_escalation = 1 AND h.taken_utc IS NOT NULL) END, "
        "v.badge, w.known_by");
}

VisitRow visitFrom(const QSqlQuery& query) {
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const auto words = [&text](int column) { return text(column).toStdString(); };
    VisitRow row;
    row.nr = query.value(0).toLongLong();
    row.visit = core::VisitId{words(1)};
    row.day = query.value(2).toLongLong();
    row.arrived = {query.value(5).toLongLong(), query.value(3).toLongLong(), query.value(4).toInt()};
    const bool calls = text(6) == QLatin1String(outgoingChannel);
    row.direction = calls ? core::Direction::Outgoing : core::Direction::Incoming;
    row.channel = calls ? core::Channel::Telephone : enumValue<core::Channel>(text(6));
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
        row.promiseState = enumValue<core::PromiseState>(promise[0]);
        row.promiseDue = promise[1].toLongLong();
        row.promiseEnded = promise[2].toLongLong();
        row.promiseWhat = promise[3];
    }
    row.escalationTaken = query.value(28).toBool();
    row.badge = query.value(29).toLongLong();
    row.visitor.knownBy = words(30);
    return row;
}

namespace {

/// WHERE words and their values, joined as they come.
struct Wanted {
    QStringList words;
    QVariantList values;

    void add(const char* condition) { words << QLatin1String(condition); }
    void add(const char* condition, const QVariant& value) {
        add(condition);
        values << value;
    }
    void addIf(bool on, const char* condition) {
        if (on) {
            add(condition);
        }
    }
};

/// All but the words searched and the day.
void addMarks(Wanted& wanted, const VisitFilter& filter) {
    if (!filter.scenario.isEmpty()) {
        wanted.add("v.scenario = ?", filter.scenario);
    }
    if (!filter.person.isEmpty()) {
        wanted.add("instr('>' || v.people || '>', '>' || ? || '>') > 0", filter.person);
    }
    if (filter.reason) {
        wanted.add("EXISTS(SELECT 1 FROM escalations e WHERE e.visit_id = v.visit_id AND e.reason = ?)",
                   enumName(*filter.reason));
    }
    if (filter.changedAfter) {
        wanted.add("EXISTS(SELECT 1 FROM events c WHERE c.visit_id = v.visit_id AND c.seq > ? AND c.kind <> "
                   "'personal_data_shown')",
                   qint64(*filter.changedAfter));
    }
    wanted.addIf(filter.ofFigures, "v.channel <> 'outgoing' AND v.outcome IS NOT 'joined'");
    wanted.addIf(filter.overLimit, "v.over_limit = 1");
    wanted.addIf(filter.movedUp, "v.escalations > 0");
    wanted.addIf(filter.openPromise, "v.promises_open > 0");
    wanted.addIf(filter.served, "v.served_steady IS NOT NULL");
    wanted.addIf(filter.judged, "(v.served_steady IS NOT NULL OR v.state = 'closed' OR v.over_limit = 1)");
    wanted.addIf(filter.closed, "v.state = 'closed'");
    wanted.addIf(filter.open, "v.state <> 'closed'");
    wanted.addIf(filter.cameBack, "v.came_back = 1");
    wanted.addIf(filter.notAtOnce, "v.state = 'closed' AND NOT (v.outcome IN ('done','given_to_promise') AND "
                                   "v.came_back = 0 AND v.papers_missing = 0)");
}

QString dueVisits(bool late) {
    return QStringLiteral("SELECT DISTINCT visit_id FROM promises WHERE due_day = ? AND state <> 'withdrawn'") +
           QLatin1String(late ? " AND (state = 'broken' OR (state = 'kept' AND ended_utc > due_utc))" : "");
}

} // namespace

Selection selectionOf(const VisitFilter& filter) {
    Selection selection;
    Wanted wanted;
    selection.searched = !filter.text.trimmed().isEmpty();
    if (selection.searched) {
        QString match = matchFor(filter.text);
        for (const QString& other : filter.otherwise) {
            if (const QString also = matchFor(other); !also.isEmpty() && !match.isEmpty() && also != match) {
                match = QStringLiteral("(%1) OR (%2)").arg(match, also);
            }
        }
        selection.nothing = match.isEmpty();
        selection.from = QStringLiteral(" FROM visit_words f CROSS JOIN visits v ON v.nr = f.rowid");
        wanted.add("f.visit_words MATCH ?", match);
        if (filter.day) {
            // nr rises with the days, so that a day is a range of what was found.
            wanted.add("f.rowid >= (SELECT min(nr) FROM visits WHERE day = ?)", qint64(*filter.day));
            wanted.add("f.rowid <= (SELECT max(nr) FROM visits WHERE day = ?)", qint64(*filter.day));
        }
        if (filter.promiseDueOn) {
            wanted.words << QStringLiteral("v.visit_id IN (") + dueVisits(filter.promiseLate) + QLatin1Char(')');
            wanted.values << qint64(*filter.promiseDueOn);
        }
    } else if (filter.promiseDueOn) {
        selection.from = QStringLiteral(" FROM (") + dueVisits(filter.promiseLate) +
                         QStringLiteral(") d CROSS JOIN visits v ON v.visit_id = d.visit_id");
        selection.values << qint64(*filter.promiseDueOn);
    } else {
        selection.from = QStringLiteral(" FROM visits v");
        selection.nothing = !filter.day; // a list without a day is asked by search only
        wanted.add("v.day = ?", qint64(filter.day.value_or(0)));
    }
    addMarks(wanted, filter);
    if (!wanted.words.isEmpty()) {
        selection.where = QStringLiteral(" WHERE ") + wanted.words.join(QStringLiteral(" AND "));
    }
    selection.values << wanted.values;
    return selection;
}

QString orderOf(VisitOrder order, Qt::SortOrder way, bool collated) {
    const bool descending = way == Qt::DescendingOrder;
    const auto by = [descending](const QString& column) {
        return QStringLiteral(" ORDER BY ") + column + QLatin1String(descending ? " DESC" : " ASC") +
               QStringLiteral(" NULLS LAST, v.nr DESC");
    };
    const auto words = [&by, collated](const char* column) {
        return by(QLatin1String(column) +
                  (collated ? QStringLiteral(" COLLATE ") + QLatin1String(naturalOrder) : QString()));
    };
    switch (order) {
    case VisitOrder::Arrived:
        break;
    case VisitOrder::Visitor:
        return words("coalesce(nullif(w.surname, ''), nullif(w.known_by, ''))");
    case VisitOrder::Room:
        return words("nullif(w.room, '')");
    case VisitOrder::Matter:
        return words("nullif(v.title, '')");
    case VisitOrder::Wait:
        return by(QStringLiteral("v.wait_ms"));
    case VisitOrder::Served:
        return by(QStringLiteral("nullif(v.served_ms, 0)"));
    case VisitOrder::People:
        return by(QStringLiteral("nullif(instr(?, '>' || v.first_contact || '>'), 0), v.people"));
    case VisitOrder::Outcome:
        return by(QStringLiteral("coalesce(nullif(v.outcome, ''), v.state)"));
    case VisitOrder::Promise:
        return by(QStringLiteral("(SELECT o.due_utc FROM promises o WHERE o.visit_id = v.visit_id ORDER BY o.state = "
                                 "'open' DESC, o.due_utc LIMIT 1)"));
    }
    return QStringLiteral(" ORDER BY v.nr") + QLatin1String(descending ? " DESC" : "");
}

} // namespace yingke::journal
