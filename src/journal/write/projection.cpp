// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/projection.h"

#include "journal/format/records.h"
#include "journal/format/sql.h"
#include "journal/upgrades/schema.h"
#include "journal/write/projector.h"
#include "platform/text.h"

#include <vector>

namespace yingke::journal {

namespace {

QStringList emptyReadTables() {
    QStringList statements;
    for (const char* table : readTables) {
        statements << QStringLiteral("DELETE FROM ") + QLatin1String(table);
    }
    return statements;
}

QString allEvents(const char* where) {
    return QStringLiteral("SELECT ") + recordColumns() +
           QStringLiteral(" FROM events e LEFT JOIN personal p ON p.event_id = e.event_id WHERE ") +
           QLatin1String(where) + QStringLiteral(" ORDER BY e.seq");
}

bool isService(const QString& kind) {
    return kind == QStringLiteral("served") || kind == QStringLiteral("colleague") ||
           kind == QStringLiteral("moved_up");
}

} // namespace

VisitTrack* Projection::trackOf(QSqlDatabase& database, const core::VisitId& visit, qint64 seq) {
    if (const auto found = m_tracks.find(visit); found != m_tracks.end()) {
        return &found->second;
    }
    VisitTrack track;
    track.nr =
        scalar(database, QStringLiteral("SELECT nr FROM visits WHERE visit_id = ?"), {text(visit.value)}).toLongLong();
    if (track.nr == 0) {
        return nullptr;
    }
    // Time in which the program was not running, oldest first: when it ended, and how long it was.
    std::map<qint64, qint64> gaps;
    (void)platform::eachRow(
        database,
        QStringLiteral("SELECT to_steady, to_steady - from_steady FROM spans WHERE nr = ? AND kind = 'system'"),
        {track.nr}, [&gaps](const QSqlQuery& row) { gaps[row.value(0).toLongLong()] = row.value(1).toLongLong(); });
    forEach(database, allEvents("e.visit_id = ? AND e.seq < ?"), {text(visit.value), seq},
            [&track, &gaps](const core::EventRecord& record) {
                while (!gaps.empty() && record.at.steady >= gaps.begin()->first) {
                    track.unseen(gaps.begin()->second);
                    gaps.erase(gaps.begin());
                }
                track.take(record);
            });
    const auto read = [&](const char* statement) { return scalar(database, QLatin1String(statement), {track.nr}); };
    track.servedMs = read("SELECT served_ms FROM visits WHERE nr = ?").toLongLong();
    track.part = read("SELECT max(part) FROM spans WHERE nr = ?").toInt();
    track.kind = read("SELECT kind FROM spans WHERE nr = ? AND to_steady IS NULL").toString();
    track.person = read("SELECT person FROM spans WHERE nr = ? AND to_steady IS NULL").toString();
    track.spanFrom = read("SELECT from_steady FROM spans WHERE nr = ? AND to_steady IS NULL").toLongLong();
    for (const auto& [until, length] : gaps) {
        track.unseen(length);
    }
    track.stepSums.clear();
    track.rowChanged = false;
    track.wordsChanged = false;
    return &m_tracks.emplace(visit, std::move(track)).first->second;
}

QString Projection::turn(QSqlDatabase& database, VisitTrack& track, const core::Moment& at) {
    const QString kind = spanKind(track.visit, track.overLimit);
    const QString person = text(track.visit.server.value);
    if (kind == track.kind && (person == track.person || kind.isEmpty())) {
        return {};
    }
    QString fault;
    if (!track.kind.isEmpty()) {
        const qint64 until = std::max<qint64>(at.steady, track.spanFrom);
        fault = run(database, QStringLiteral("UPDATE spans SET to_steady = ? WHERE nr = ? AND part = ?"),
                    {until, track.nr, track.part});
        track.servedMs += isService(track.kind) ? until - track.spanFrom : 0;
    }
    track.kind = kind;
    track.person = person;
    track.spanFrom = at.steady;
    if (fault.isEmpty() && !kind.isEmpty()) {
        fault = run(database,
                    QStringLiteral("INSERT OR REPLACE INTO spans(nr, part, kind, person, from_utc, from_steady) "
                                   "VALUES(?,?,?,?,?,?)"),
                    {track.nr, ++track.part, kind, person, qint64(at.utc), qint64(at.steady)});
    }
    track.rowChanged = true;
    return fault;
}

QString Projection::unseen(QSqlDatabase& database, const core::EventRecord& record, qint64 seq) {
    // From the last event to this one the program was not running: that time is nobody's, and has its name.
    const QVariant last = scalar(database, QStringLiteral("SELECT steady_ms FROM events WHERE seq = ?"), {seq - 1});
    if (last.isNull() || record.at.steady <= last.toLongLong()) {
        return {};
    }
    core::Moment left = record.at;
    left.steady = last.toLongLong();
    left.utc -= record.at.steady - left.steady;
    std::vector<core::VisitId> open;
    (void)platform::eachRow(
        database, QStringLiteral("SELECT visit_id FROM visits WHERE state <> 'closed'"), {},
        [&open](const QSqlQuery& row) { open.emplace_back(row.value(0).toString().toStdString()); });
    QString fault;
    for (const core::VisitId& visit : open) {
        VisitTrack* track = trackOf(database, visit, seq);
        if (track == nullptr || track->kind.isEmpty() || !fault.isEmpty()) {
            continue;
        }
        fault = run(database, QStringLiteral("UPDATE spans SET to_steady = ? WHERE nr = ? AND part = ?"),
                    {qint64(left.steady), track->nr, track->part});
        track->servedMs += isService(track->kind) ? left.steady - track->spanFrom : 0;
        if (fault.isEmpty()) {
            fault = run(database,
                        QStringLiteral("INSERT OR REPLACE INTO spans(nr, part, kind, person, from_utc, from_steady, "
                                       "to_steady) VALUES(?,?,'system','',?,?,?)"),
                        {track->nr, ++track->part, qint64(left.utc), qint64(left.steady), qint64(record.at.steady)});
        }
        track->kind.clear();
        track->unseen(record.at.steady - left.steady);
        fault = fault.isEmpty() ? turn(database, *track, record.at) : fault;
    }
    return fault;
}

QString Projection::follow(QSqlDatabase& database, const core::EventRecord& record, qint64 seq) {
    if (std::holds_alternative<core::event::VisitorArrived>(record.event)) {
        m_tracks.erase(record.visit);
        m_tracks[record.visit].nr = seq;
    }
    VisitTrack* track = trackOf(database, record.visit, seq);
    if (track == nullptr) {
        return {};
    }
    track->take(record);
    sum(*track);
    return turn(database, *track, record.at);
}

void Projection::sum(const VisitTrack& track) {
    const qint64 day = core::localDay(track.visit.arrivedAt);
    for (const StepSum& one : track.stepSums) {
        StepSum& all = m_sums[{day, one.script, one.step}];
        all.entered += one.entered;
        all.spent += one.spent;
        all.left += one.left;
        all.brokenOff += one.brokenOff;
    }
}

QString Projection::project(QSqlDatabase& database, const core::EventRecord& record, qint64 seq) {
    QString fault = projectRow(database, record, seq);
    if (fault.isEmpty() && !record.visit.empty()) {
        fault = follow(database, record, seq);
    }
    if (fault.isEmpty() && std::holds_alternative<core::event::DeskOpened>(record.event)) {
        fault = unseen(database, record, seq);
    }
    return fault;
}

QString Projection::finish(QSqlDatabase& database) {
    QString fault;
    for (auto& [id, track] : m_tracks) {
        if (fault.isEmpty() && track.rowChanged) {
            fault = run(database, updateVisit(), track.row());
            const core::Visitor& visitor = track.visit.visitor;
            fault = fault.isEmpty() ? writeVisitor(database, track.nr, visitor) : fault;
            track.rowChanged = false;
        }
        if (fault.isEmpty() && track.wordsChanged) {
            fault = run(database, QStringLiteral("INSERT OR REPLACE INTO visit_words(rowid, words) VALUES(?,?)"),
                        {track.nr, track.words});
            track.wordsChanged = false;
        }
    }
    for (const auto& [key, all] : m_sums) {
        const auto& [day, script, step] = key;
        fault = !fault.isEmpty()
                    ? fault
                    : run(database,
                          QStringLiteral(
                              "INSERT INTO step_days(day, script, step, entered, spent_ms, left_unserved, broken_off) "
                              "VALUES(?,?,?,?,?,?,?) ON CONFLICT(day, script, step) DO UPDATE SET entered = "
                              "entered + excluded.entered, spent_ms = spent_ms + excluded.spent_ms, left_unserved = "
                              "left_unserved + excluded.left_unserved, broken_off = broken_off + excluded.broken_off"),
                          {day, text(script), text(step), all.entered, qint64(all.spent), all.left, all.brokenOff});
    }
    if (fault.isEmpty()) {
        m_sums.clear();
        std::erase_if(m_tracks, [](const auto& entry) { return core::isClosed(entry.second.visit); });
    }
    return fault;
}

void Projection::forget() {
    m_tracks.clear();
    m_sums.clear();
}

QString projectAll(QSqlDatabase& database, const std::function<bool()>& goOn) {
    QString fault;
    for (const QString& statement : emptyReadTables()) {
        fault = fault.isEmpty() ? run(database, statement) : fault;
    }
    Projection projection;
    qint64 seq = 0;
    const qint64 last = scalar(database, QStringLiteral("SELECT max(seq) FROM events")).toLongLong();
    constexpr qint64 atOnce = 5000; // by ranges: a query may not live on while the tables are written
    while (seq < last && fault.isEmpty()) {
        std::vector<std::pair<qint64, core::EventRecord>> records;
        fault = platform::eachRow(database,
                                  QStringLiteral("SELECT ") + recordColumns() +
                                      QStringLiteral(", e.seq FROM events e LEFT JOIN personal p ON p.event_id = "
                                                     "e.event_id WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq"),
                                  {seq, seq + atOnce},
                                  [&records](const QSqlQuery& row) {
                                      if (auto record = recordFrom(row)) {
                                          records.emplace_back(row.value(13).toLongLong(), std::move(*record));
                                      }
                                  })
                    .text();
        for (const auto& [number, record] : records) {
            fault = fault.isEmpty() ? projection.project(database, record, number) : fault;
        }
        fault = fault.isEmpty() ? projection.finish(database) : fault;
        seq += atOnce;
        if (fault.isEmpty() && seq < last && goOn && !goOn()) {
            fault = QLatin1String(calledOff);
        }
    }
    return fault;
}

} // namespace yingke::journal
