// SPDX-License-Identifier: GPL-3.0-or-later
// A visit as the projection follows it: the machine's own state and what the read tables tell of it. Inside the journal
// only.
#pragma once

#include "core/event.h"
#include "core/visit.h"
#include "journal/write/step_clock.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace yingke::journal {

/// Whose second a span of a visit is, as the lanes paint it: "waiting", "overdue", "served", "held", "colleague",
/// "moved_up"; empty: nobody's (the visit is over).
[[nodiscard]] QString spanKind(const core::Visit& visit, bool overLimit);

struct VisitTrack {
    core::Visit visit;
    qint64 nr = 0;
    std::string matter; ///< the last scenario that is the visitor's own
    std::string title;
    bool overLimit = false;
    QString words;       ///< for the search index
    int part = 0;        ///< number of the open span
    QString kind;        ///< of the open span; empty: none is open
    QString person;      ///< who serves in it
    qint64 spanFrom = 0; ///< steady
    qint64 servedMs = 0; ///< of the spans that ended and were service
    StepClock steps;
    std::vector<StepSum> stepSums; ///< what the last event added
    bool rowChanged = false;
    bool wordsChanged = false;

    /// Takes the event in: evolves the visit, its matter, its wait and its words. No database.
    void take(const core::EventRecord& record);
    /// So many milliseconds nobody saw: they are no step's and not the visitor's.
    void unseen(qint64 milliseconds);
    /// Values for UPDATE visits, in the order of `updateVisit()`.
    [[nodiscard]] QVariantList row() const;
};

/// UPDATE visits SET … WHERE nr = ?
[[nodiscard]] QString updateVisit();

} // namespace yingke::journal
