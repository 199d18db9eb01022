// SPDX-License-Identifier: GPL-3.0-or-later
// What the day book tells of handovers, promises, notes and seals: values only, in the units of day_types.h.
#pragma once

#include "journal/read/day_types.h"

namespace yingke::journal {

struct HandoverRow {
    core::VisitId visit;
    VisitRow of;
    core::PersonId from;
    core::PersonId to;
    core::RoleId role;
    QString why; ///< personal
    bool byEscalation = false;
    core::Moment asked;
    std::optional<core::Millis> taken;       ///< UTC
    std::optional<core::Millis> untilTaken;  ///< milliseconds
    std::optional<core::Millis> declined;    ///< UTC
    std::optional<core::Millis> givenBack;   ///< UTC
    std::optional<core::PassCause> passedOn; ///< went over unasked, and why; nothing: was asked
};

struct HandoverFilter {
    std::int64_t firstDay = 0; ///< asked on these days, each by the clock that hung there then; both included
    std::int64_t lastDay = 0;
    QString from; ///< empty: all
    QString to;   ///< empty: all
    bool byEscalation = false;
    bool notTaken = false; ///< declined, withdrawn, or waiting
    friend bool operator==(const HandoverFilter&, const HandoverFilter&) = default;
};
enum class HandoverOrder { Asked, Visitor, Matter, From, To, Why, Until, Taken, GivenBack };
struct HandoverFigures {
    int count = 0;
    int taken = 0;
    int declined = 0;
    int byEscalation = 0;
    int passedOn = 0;        ///< unasked; counted in none of the others but `count`
    core::Millis median = 0; ///< until taken, of those that were
    core::Millis longest = 0;
};

struct PromiseRow {
    core::PromiseId promise;
    VisitRow of;
    std::string kind;
    QString what; ///< personal
    core::PersonId owner;
    core::Millis due = 0;
    core::Moment made;
    int moved = 0;
    core::PromiseMoves moves = core::PromiseMoves::Freely;
    core::PromiseState state = core::PromiseState::Open;
    core::Millis ended = 0; ///< UTC; 0: open
};
struct PromiseFilter {
    /// OpenOfDay: open, and made or due on the day.
    enum class Which { Open, DueOnDay, Overdue, Broken, Kept, Withdrawn, OpenOfDay };
    Which which = Which::Open;
    QString owner;        ///< empty: all
    std::int64_t day = 0; ///< for DueOnDay, OpenOfDay
    core::Millis now = 0; ///< UTC, for Overdue
    /// Due in [dueFrom, dueTo), UTC; nothing: whenever.
    std::optional<core::Millis> dueFrom;
    std::optional<core::Millis> dueTo;
};
enum class PromiseOrder { Due, Owner, What, Visitor, Made, State };

/// The supervisor's note on a day.
struct DayNote {
    std::int64_t seq = 0; ///< number of the event
    core::PersonId by;
    core::Moment at;
    QString text; ///< personal
};

struct Seal {
    std::int64_t day = 0;
    std::int64_t count = 0;
    QString head;
    core::PersonId by;
    core::Moment at;
    QString note; ///< personal
    QString mark; ///< "KEY MARK" of event number `count`: its hash marked by the key; empty without a key
};

} // namespace yingke::journal
