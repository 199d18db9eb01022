// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/log_rounds.h"

#include "campaign/campaign.h"
#include "journal/check/verify.h"
#include "journal/write/journal.h"

namespace yingke::campaign {

core::EventRecord noteOf(const std::string& id) {
    core::EventRecord record;
    record.id = core::EventId{id};
    record.visit = core::VisitId{"v"};
    record.at = {1'000, 1'795'000'000'000, 480};
    record.desk = core::DeskId{"desk-1"};
    record.event = core::event::NoteAdded{"第 " + id + " 条"};
    return record;
}

std::string makeLog(const QString& folder, int notes) {
    constexpr int mostSeconds = 60;
    const Ended made = apart(mostSeconds, [&](std::string& said) {
        journal::Journal journal;
        const journal::OpenAnswer answer = journal.open(folder + QStringLiteral("/journal.sqlite"));
        if (answer.fault != journal::OpenFault::None) {
            said = answer.detail.toStdString();
            return int(Lost);
        }
        core::Batch batch;
        batch.token = 1;
        for (int i = 1; i <= notes; ++i) {
            batch.events.push_back(noteOf("base-" + std::to_string(i)));
        }
        journal.append(batch);
        return int(journal.flush(30'000) ? Well : Lost);
    });
    return made.well ? "" : "the log to begin with can't be made: " + made.said;
}

LogSeen lookAtLog(const QString& path) {
    LogSeen seen;
    {
        journal::Journal journal;
        const journal::OpenAnswer answer = journal.open(path);
        seen.opened = answer.fault == journal::OpenFault::None;
        if (!seen.opened) {
            seen.why = "not opened: fault " + std::to_string(int(answer.fault)) + ", damage " +
                       std::to_string(int(answer.damage)) + " at event " + std::to_string(answer.event) + " " +
                       answer.detail.toStdString();
            return seen;
        }
        for (const core::EventRecord& record : journal.all()) {
            seen.ids.insert(record.id.value);
            ++seen.events;
        }
    }
    const journal::Verified verified = journal::verify(path);
    seen.whole = verified.intact;
    seen.why = verified.why.toStdString();
    return seen;
}

} // namespace yingke::campaign
