// SPDX-License-Identifier: GPL-3.0-or-later
// What the day book tells: values only. Times are UTC milliseconds with the offset in minutes that held then; durations
// milliseconds on the desk's steady line.
#pragma once

#include "core/event.h"
#include "core/ids.h"
#include "core/visit.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace yingke::journal {

/// A day in figures; each is reckoned over the visits that came on the day (calls that we make are none), promises over
/// those due on it.
struct DayFigures {
    int visits = 0;
    int served = 0;            ///< somebody served them
    int over = 0;              ///< closed ones
    int open = 0;              ///< not closed yet
    int judged = 0;            ///< served, gone, or over the limit: whose wait can be judged
    int overLimit = 0;         ///< waited longer than the office's limit
    core::Millis meanWait = 0; ///< of those that were served
    core::Millis longestWait = 0;
    int movedUp = 0;                               ///< visits
    int nobodyTook = 0;                            ///< of those: nobody to whom they were moved up came
    std::map<core::EscalationReason, int> reasons; ///< escalations
    int promisesDue = 0;                           ///< due on the day, not withdrawn
    int promisesInTime = 0;                        ///< of those: kept no later than promised
    int promisesBroken = 0;                        ///< of those: broken, or kept too late
    int atOnce = 0; ///< of the closed: done or promised, no paper missing, no second trip
    int secondTrips = 0;

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// Who a visit is of; empty once erased.
struct VisitRow {
    std::int64_t nr = 0; ///< number of the event it began with: the order of arrival over all days
    core::VisitId visit;
    std::int64_t day = 0;
    core::Moment arrived; ///< steady too
    core::Channel channel = core::Channel::InPerson;
    core::Direction direction = core::Direction::Incoming; ///< outgoing: a call that we made, in no figure
    core::Visitor visitor;
    core::Badge badge = 0;
    std::string scenario; ///< the last matter's script id; empty: none was begun
    QString title;        ///< its title as shown
    QString state;        ///< "greeting" … "closed" (docs/journal-format.md)
    std::optional<core::Outcome> outcome;
    std::optional<core::Millis> wait; ///< nothing: still waiting
    bool overLimit = false;
    core::Millis served = 0;            ///< up to the last turn
    std::vector<core::PersonId> people; ///< the first contact, then who took it over
    int escalations = 0;
    bool escalationTaken = false; ///< somebody to whom it was moved up came and took it
    int promises = 0;
    int promisesOpen = 0;
    bool papersMissing = false;
    bool cameBack = false;
    int notes = 0;
    /// The promise to look at: the open one due next, else the last.
    core::PromiseState promiseState = core::PromiseState::Open;
    core::Millis promiseDue = 0;   ///< UTC; 0: no promise
    core::Millis promiseEnded = 0; ///< UTC; 0: open
    QString promiseWhat;           ///< personal
};

struct VisitFilter {
    std::optional<std::int64_t> day; ///< nothing: all days (with `text` or `promiseDueOn` only)
    QString text;                    ///< as typed; see matchFor
    QStringList otherwise = {};      ///< the same in other spellings, of a room: any of them is enough
    QString scenario;                ///< empty: all
    QString person;                  ///< first contact or took it over; empty: all
    bool overLimit = false;
    bool movedUp = false;
    bool openPromise = false;
    bool served = false;
    bool judged = false;                          ///< served, gone, or over the limit (DayFigures::judged)
    bool closed = false;                          ///< over
    bool open = false;                            ///< not over
    bool notAtOnce = false;                       ///< closed, and not done at once
    bool cameBack = false;                        ///< a second trip for papers
    std::optional<core::EscalationReason> reason; ///< moved up for this reason at least once
    std::optional<std::int64_t> promiseDueOn;     ///< has a promise due on that day; on whichever day it was made
    bool promiseLate = false;                     ///< of those: broken, or kept too late
    std::optional<std::int64_t> changedAfter;     ///< has an event with a greater number: a correction after a seal
    bool ofFigures = false;                       ///< only what counts as a visit: no call that we made

    friend bool operator==(const VisitFilter&, const VisitFilter&) = default;
};

enum class VisitOrder { Arrived, Visitor, Room, Matter, Wait, Served, People, Outcome, Promise };

/// A span of a visit: whose second it was.
struct Span {
    enum class Kind { Waiting, Overdue, Served, Held, Colleague, MovedUp, System };
    Kind kind = Kind::Waiting;
    core::PersonId person;
    core::Millis from = 0;          ///< UTC
    std::optional<core::Millis> to; ///< UTC; nothing: still going on
};
struct Lane {
    VisitRow row;
    std::vector<Span> spans; ///< in their order, without gaps but for the time between closing and opening again
};

/// An event of a visit and its number.
struct NumberedRecord {
    std::int64_t seq = 0;
    core::EventRecord record;
};

} // namespace yingke::journal
