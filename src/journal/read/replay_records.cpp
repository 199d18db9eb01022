// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/replay_records.h"

#include "journal/read/log_reader.h"

#include <algorithm>
#include <set>
#include <string>

namespace yingke::journal {

namespace {

/// The events that a condition on e chooses.
std::vector<NumberedRecord> select(LogReader& log, const QString& condition, const QVariantList& values) {
    std::vector<NumberedRecord> records;
    log.events(fromEvents() + QStringLiteral(" WHERE ") + condition, values,
               [&records](NumberedRecord one) { records.push_back(std::move(one)); });
    return records;
}

void sortBySeq(std::vector<NumberedRecord>& records) {
    std::sort(records.begin(), records.end(),
              [](const NumberedRecord& a, const NumberedRecord& b) { return a.seq < b.seq; });
}

} // namespace

ReplayRecords replayRecords(const QString& path, const core::VisitId& visit) {
    ReplayRecords found;
    LogReader log(path);
    if (!log.isOpen()) {
        found.whole = false;
        return found;
    }
    found.visit = select(log, QStringLiteral("e.visit_id = ? ORDER BY e.seq"), {QString::fromStdString(visit.value)});
    if (found.visit.empty()) {
        found.whole = log.failures() == 0;
        return found;
    }
    const qint64 first = found.visit.front().seq;
    const qint64 last = found.visit.back().seq;
    std::set<std::string> others;
    for (const NumberedRecord& one : found.visit) {
        const auto* begun = std::get_if<core::event::ScenarioBegun>(&one.record.event);
        if (begun == nullptr) {
            continue;
        }
        others.insert(begun->other.value);
        if (!begun->promise.empty()) {
            others.insert(log.one(QStringLiteral("SELECT visit_id FROM promises WHERE promise_id = ?"),
                                  {QString::fromStdString(begun->promise.value)})
                              .toString()
                              .toStdString());
        }
    }
    for (const std::string& other : others) {
        if (!other.empty() && other != visit.value) {
            const auto more = select(log, QStringLiteral("e.visit_id = ? AND e.seq <= ? ORDER BY e.seq"),
                                     {QString::fromStdString(other), last});
            found.around.insert(found.around.end(), more.begin(), more.end());
        }
    }
    // Who was in: the board as it was last set before, and what was set meanwhile.
    const auto board =
        select(log,
               QStringLiteral("e.kind = 'presence_set' AND (e.seq > ? OR e.seq IN (SELECT seq FROM events "
                              "WHERE kind = 'presence_set' AND seq <= ? ORDER BY seq DESC LIMIT 300)) AND "
                              "e.seq <= ? ORDER BY e.seq LIMIT 3000"),
               {first, first, last});
    found.around.insert(found.around.end(), board.begin(), board.end());
    sortBySeq(found.around);
    found.changes =
        select(log, QStringLiteral("e.kind = 'office_changed' AND e.seq > ? ORDER BY e.seq LIMIT 2000"), {first});
    found.whole = log.failures() == 0;
    return found;
}

} // namespace yingke::journal
