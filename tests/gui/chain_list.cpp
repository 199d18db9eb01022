// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chain_list.h"

#include "gui/day_list.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>
#include <iterator>

namespace yingke::test {

namespace {

/// Before each statement: visits by their number in the order of arrival, the calls that we made by that of the visit
/// whose promise they follow, and a c.
const char* const numbered = R"sql(
WITH came AS (SELECT visit_id, row_number() OVER (ORDER BY nr) AS place FROM visits WHERE channel <> 'outgoing'),
numbers AS (
    SELECT visit_id, cast(place AS TEXT) AS nr, place AS place FROM came
    UNION ALL
    SELECT DISTINCT v.visit_id, c.place || 'c', 1000 + v.nr FROM visits v
    JOIN events e ON e.visit_id = v.visit_id AND e.kind = 'scenario_begun'
    JOIN promises p ON p.promise_id = json_extract(e.payload, '$.promise')
    JOIN came c ON c.visit_id = p.visit_id WHERE v.channel = 'outgoing')
)sql";

struct Statement {
    const char* part;
    const char* sql;
};

constexpr Statement statements[] = {
    {"visits", R"sql(
SELECT b.nr, v.channel,
       ifnull(nullif(trim(ifnull(n.surname, '') ||
                          CASE n.title WHEN 'sir' THEN '先生' WHEN 'madam' THEN '女士' ELSE '' END || ' ' ||
                          ifnull(n.room, '')), ''), '-'),
       ifnull(v.outcome, '-'), ifnull(nullif(v.scenario, ''), '-'), ifnull(nullif(v.server, ''), '-'),
       iif(v.escalations > 0, 'yes', 'no'),
       (v.wait_ms / 60000) || ':' || substr('0' || (v.wait_ms / 1000 % 60), -2), iif(v.over_limit, 'yes', 'no')
FROM visits v JOIN numbers b USING(visit_id) LEFT JOIN visitors n ON n.nr = v.nr ORDER BY b.place)sql"},
    {"promises", R"sql(
SELECT b.nr, p.kind, p.owner, strftime('%Y-%m-%d %H:%M', p.due_utc / 1000 + p.offset_min * 60, 'unixepoch'), p.moved,
       p.state
FROM promises p JOIN numbers b USING(visit_id) JOIN events e USING(event_id)
ORDER BY cast(b.nr AS INTEGER), b.place, e.seq)sql"},
    {"handovers", R"sql(
SELECT nr, sender, taker, up, became FROM (
    SELECT b.nr, b.place, h.from_person AS sender, h.to_person AS taker, iif(h.by_escalation, 'yes', 'no') AS up,
           CASE WHEN h.given_back_utc IS NOT NULL THEN 'given back' WHEN h.taken_utc IS NOT NULL THEN 'taken'
                ELSE 'not taken' END AS became, e.seq AS seq
    FROM handovers h JOIN numbers b USING(visit_id) JOIN events e USING(event_id)
    WHERE e.kind = 'handover_asked'
    UNION ALL
    SELECT b.nr, b.place, json_extract(e.payload, '$.from'), json_extract(e.payload, '$.to'),
           json_extract(e.payload, '$.cause'), 'passed on', e.seq
    FROM events e JOIN numbers b USING(visit_id) WHERE e.kind = 'visit_passed_on')
ORDER BY place, seq)sql"},
    {"moved up", R"sql(
SELECT b.nr, u.level, u.reason FROM escalations u JOIN numbers b USING(visit_id) JOIN events e USING(event_id)
ORDER BY e.seq)sql"},
    {"slips", R"sql(
SELECT b.nr, json_extract(e.payload, '$.kind'), substr(json_extract(e.payload, '$.number'), -3),
       iif(EXISTS (SELECT 1 FROM events v WHERE v.kind = 'slip_voided' AND
                   json_extract(v.payload, '$.slip') = json_extract(e.payload, '$.slip')), 'yes', 'no')
FROM events e JOIN numbers b USING(visit_id) WHERE e.kind = 'slip_issued' ORDER BY e.seq)sql"},
    {"takings", R"sql(
SELECT substr(t.number, -3), b.nr, t.person, t.means_name, printf('%.2f', t.fen / 100.0), t.state,
       ifnull(nullif(t.confirmed_by, ''), '-'), ifnull(nullif(substr(t.account, -3), ''), '-')
FROM takings t JOIN numbers b USING(visit_id) ORDER BY t.number)sql"},
    {"account", R"sql(
SELECT json_extract(e.payload, '$.to'), json_extract(one.value, '$.means'),
       printf('%.2f', json_extract(one.value, '$.expected') / 100.0),
       printf('%.2f', json_extract(one.value, '$.counted') / 100.0)
FROM events e, json_each(e.payload, '$.counts') one WHERE e.kind = 'money_handed_over' ORDER BY e.seq, one.key)sql"},
    {"papers", R"sql(
SELECT b.nr, iif(e.kind = 'papers_kept', 'kept', 'given back'),
       (SELECT group_concat(one) FROM (
           SELECT json_extract(value, '$.paper') ||
                  iif(json_extract(value, '$.head') > 0, ' ' || json_extract(value, '$.head'), '') AS one
           FROM json_each(e.payload, '$.papers') ORDER BY 1)),
       iif(e.kind = 'papers_kept', '-', json_extract(p.content, '$.to'))
FROM events e JOIN numbers b USING(visit_id) LEFT JOIN personal p USING(event_id)
WHERE e.kind IN ('papers_kept', 'papers_given_back') ORDER BY e.seq)sql"},
    {"papers that are still here", R"sql(
SELECT b.nr, k.paper FROM kept_papers k JOIN numbers b USING(visit_id) ORDER BY 1, 2)sql"},
};

/// Of one kind of event each; what never happened is counted too.
QStringList counted(const QString& journal, const QStringList& listed) {
    QStringList found;
    for (const QString& row : listed) {
        const QString kind = row.section(QLatin1Char('|'), 0, 0);
        found += askSqlite(journal, QStringLiteral("SELECT '%1', count(*) FROM events WHERE kind = '%1'").arg(kind));
    }
    return found;
}

} // namespace

std::vector<ListedPart> readParts(const QString& name) {
    QFile file(name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<ListedPart> parts;
    qsizetype columns = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        INFO(line.toStdString());
        if (line.startsWith(QStringLiteral("== "))) {
            parts.push_back({line.mid(3).section(QStringLiteral(": "), 0, 0), {}});
            columns = line.section(QStringLiteral(": "), 1).split(QLatin1Char('|')).size();
        } else if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            REQUIRE_FALSE(parts.empty());
            REQUIRE(line.split(QLatin1Char('|')).size() == columns);
            parts.back().rows << line;
        }
    }
    return parts;
}

QStringList loggedPart(const QString& journal, const ListedPart& part) {
    if (part.name == QStringLiteral("how often")) {
        return counted(journal, part.rows);
    }
    const auto* asked = std::find_if(std::begin(statements), std::end(statements),
                                     [&part](const Statement& one) { return part.name == QLatin1String(one.part); });
    INFO(part.name.toStdString());
    REQUIRE(asked != std::end(statements));
    return askSqlite(journal, QString::fromUtf8(numbered) + QString::fromUtf8(asked->sql));
}

QStringList unlikeRows(const ListedPart& listed, const QStringList& found) {
    QStringList unlike;
    for (const QString& row : listed.rows) {
        if (found.count(row) < listed.rows.count(row)) {
            unlike << QStringLiteral("%1: only in the list: %2").arg(listed.name, row);
        }
    }
    for (const QString& row : found) {
        if (listed.rows.count(row) < found.count(row)) {
            unlike << QStringLiteral("%1: only found: %2").arg(listed.name, row);
        }
    }
    if (unlike.isEmpty() && found != listed.rows) {
        unlike << QStringLiteral("%1: in another order: %2").arg(listed.name, found.join(QStringLiteral(" / ")));
    }
    return unlike;
}

QStringList unlikeSheet(const ListedPart& listed, const QStringList& rows) {
    QStringList unlike;
    qsizetype from = 0;
    for (const QString& line : listed.rows) {
        const QStringList words = line.split(QStringLiteral(" + "));
        const auto says = [&words](const QString& row) {
            return std::all_of(words.begin(), words.end(), [&row](const QString& one) { return row.contains(one); });
        };
        const auto found = std::find_if(rows.begin() + from, rows.end(), says);
        if (found == rows.end()) {
            unlike << QStringLiteral("%1: no row, or none behind the one before, says: %2").arg(listed.name, line);
        } else {
            from = found - rows.begin() + 1;
        }
    }
    if (!unlike.isEmpty()) {
        unlike << QStringLiteral("%1 says:\n%2").arg(listed.name, rows.join(QLatin1Char('\n')));
    }
    return unlike;
}

QStringList rowsBelow(const QString& sheet, const QString& title) {
    QStringList rows;
    QString under;
    for (const QString& line : sheet.split(QLatin1Char('\n'))) {
        const QString note = QStringLiteral("备注：");
        if (line.startsWith(note)) {
            under = QStringLiteral("note");
            rows << (title == under ? QStringList{line.mid(note.size())} : QStringList());
        } else if (!line.startsWith(QStringLiteral("  "))) {
            under = line;
        } else if (under == title) {
            rows << line.trimmed();
        }
    }
    return rows;
}

} // namespace yingke::test
