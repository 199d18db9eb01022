// SPDX-License-Identifier: GPL-3.0-or-later
// The read tables: visits, visitors, spans, waits, handovers, escalations, promises, seals, step_days, words to search.
// A pure function of the events in their order, so that they can be made anew at any time.
#pragma once

#include "core/event.h"
#include "journal/write/visit_track.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <tuple>

namespace yingke::journal {

/// Follows the open visits as the core's machine makes them, so that what the tables say is what the desk saw. One a
/// connection; used inside a transaction. What a method answers is empty when done; else the database's own words.
class Projection {
public:
    /// Brings the tables up to the event, which stands in `events` as number `seq` already.
    [[nodiscard]] QString project(QSqlDatabase& database, const core::EventRecord& record, qint64 seq);
    /// Writes the rows that changed. Before the transaction is committed.
    [[nodiscard]] QString finish(QSqlDatabase& database);
    /// After a rollback: what is followed is read from the database again.
    void forget();

private:
    [[nodiscard]] QString follow(QSqlDatabase& database, const core::EventRecord& record, qint64 seq);
    [[nodiscard]] QString turn(QSqlDatabase& database, VisitTrack& track, const core::Moment& at);
    [[nodiscard]] QString unseen(QSqlDatabase& database, const core::EventRecord& record, qint64 seq);
    /// The visit as the events before `seq` made it; nothing for a visit that never began.
    [[nodiscard]] VisitTrack* trackOf(QSqlDatabase& database, const core::VisitId& visit, qint64 seq);

    void sum(const VisitTrack& track);

    std::map<core::VisitId, VisitTrack> m_tracks;
    std::map<std::tuple<qint64, std::string, std::string>, StepSum> m_sums; ///< by day, script, step; since finish()
};

inline constexpr const char* calledOff = "called off";

/// Empties the read tables and fills them from all events, inside the caller's transaction. `goOn` is asked every 5,000
/// events; false calls it off (`calledOff`).
[[nodiscard]] QString projectAll(QSqlDatabase& database, const std::function<bool()>& goOn = {});

} // namespace yingke::journal
