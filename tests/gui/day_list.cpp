// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/day_list.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>

#include <algorithm>

namespace yingke::test {

namespace {

const QStringList& listColumns() {
    static const QStringList names =
        QStringLiteral("nr how channel who happens outcome matter server up promises slips waited over handovers")
            .split(QLatin1Char(' '));
    return names;
}

qsizetype placeInList(const QString& name) {
    const qsizetype at = listColumns().indexOf(name);
    INFO(name.toStdString());
    REQUIRE(at >= 0);
    return at;
}

/// One visit a line, with the columns of loggedColumns(). Names stand as the desk says them: 王先生, or what somebody
/// is known by as long as nobody knows the name.
const char* const visitsOfTheDay = R"sql(
SELECT v.channel,
       ifnull(nullif(trim(
           CASE WHEN ifnull(n.surname, '') <> '' THEN n.surname ||
                CASE n.title WHEN 'sir' THEN '先生' WHEN 'madam' THEN '女士' ELSE '' END
           ELSE ifnull(n.known_by, '') END || ' ' || ifnull(n.room, '')), ''), '-'),
       ifnull(v.outcome, '-'),
       ifnull(nullif(v.scenario, ''), '-'),
       ifnull(nullif(v.server, ''), '-'),
       CASE WHEN v.escalations > 0 THEN 'yes' ELSE 'no' END,
       ifnull((SELECT group_concat(one) FROM (
           SELECT p.kind || ':' || p.state ||
                  CASE WHEN p.owner <> 'chen' THEN '@' || p.owner ELSE '' END ||
                  CASE WHEN p.moved > 0 THEN '+' || p.moved ELSE '' END AS one
           FROM promises p WHERE p.visit_id = v.visit_id ORDER BY p.made_utc)), '-'),
       ifnull((SELECT group_concat(one) FROM (
           SELECT json_extract(e.payload, '$.kind') || ':' || substr(json_extract(e.payload, '$.number'), -3) AS one
           FROM events e WHERE e.visit_id = v.visit_id AND e.kind = 'slip_issued' ORDER BY e.seq)), '-'),
       (v.wait_ms / 60000) || ':' || substr('0' || (v.wait_ms / 1000 % 60), -2),
       CASE WHEN v.over_limit THEN 'yes' ELSE 'no' END,
       ifnull((SELECT group_concat(one) FROM (
           SELECT h.to_person || CASE WHEN h.by_escalation THEN '^' ELSE '' END ||
                  CASE WHEN h.taken_utc IS NOT NULL THEN '+' WHEN h.declined_utc IS NOT NULL THEN '-' ELSE '?' END ||
                  CASE WHEN h.given_back_utc IS NOT NULL THEN '<' ELSE '' END AS one
           FROM handovers h WHERE h.visit_id = v.visit_id
           ORDER BY (SELECT e.seq FROM events e WHERE e.event_id = h.event_id))), '-')
FROM visits v LEFT JOIN visitors n ON n.nr = v.nr
ORDER BY v.channel = 'outgoing', v.nr
)sql";

QString unlike(const DayLine& listed, const DayLine& logged, const QString& name) {
    const QString wanted = listed.column(name);
    const QString found = logged.column(name);
    return wanted == found
               ? QString()
               : QStringLiteral("%1 %2: the list says %3, the log %4").arg(listed.number, name, wanted, found);
}

} // namespace

const QStringList& loggedColumns() {
    static const QStringList names =
        QStringLiteral("channel who outcome matter server up promises slips waited over handovers")
            .split(QLatin1Char(' '));
    return names;
}

QString DayLine::column(const QString& name) const { return columns.value(placeInList(name)); }

void DayLine::set(const QString& name, const QString& value) { columns[placeInList(name)] = value; }

std::vector<DayLine> readDayList(const QString& name) {
    QFile file(name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<DayLine> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        const QStringList columns = line.split(QLatin1Char('|'));
        INFO(line.toStdString());
        REQUIRE(columns.size() == listColumns().size());
        lines.push_back({columns.front(), columns});
    }
    return lines;
}

QStringList askSqlite(const QString& journal, const QString& statement) {
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {QStringLiteral("-readonly"), QStringLiteral("-separator"), QStringLiteral("|"), journal, statement});
    REQUIRE(sqlite.waitForFinished(30'000));
    INFO(sqlite.readAllStandardError().toStdString());
    REQUIRE(sqlite.exitCode() == 0);
    return QString::fromUtf8(sqlite.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::vector<DayLine> readLogged(const QString& journal) {
    std::vector<DayLine> lines;
    int number = 0;
    for (const QString& row : askSqlite(journal, QString::fromUtf8(visitsOfTheDay))) {
        const QStringList told = row.split(QLatin1Char('|'));
        INFO(row.toStdString());
        REQUIRE(told.size() == loggedColumns().size());
        DayLine line{QString::number(++number), {}};
        for (const QString& name : listColumns()) {
            line.columns << told.value(loggedColumns().indexOf(name));
        }
        lines.push_back(line);
    }
    return lines;
}

QStringList differences(const std::vector<DayLine>& listed, const std::vector<DayLine>& logged) {
    QStringList all;
    for (std::size_t i = 0; i < std::min(listed.size(), logged.size()); ++i) {
        for (const QString& name : loggedColumns()) {
            if (const QString one = unlike(listed[i], logged[i], name); !one.isEmpty()) {
                all << one;
            }
        }
    }
    if (listed.size() != logged.size()) {
        all << QStringLiteral("the list has %1 lines, the log %2").arg(listed.size()).arg(logged.size());
    }
    return all;
}

} // namespace yingke::test
