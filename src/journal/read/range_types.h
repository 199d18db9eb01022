// SPDX-License-Identifier: GPL-3.0-or-later
// What the range book tells of a week, a month, a year: values only. Durations in milliseconds on the desk's steady
// line.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"
#include "core/moment.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace yingke::journal {

inline constexpr std::size_t weekLength = 7;
inline constexpr std::size_t hoursInDay = 24;

/// How long people waited. Percentiles by nearest rank: the shortest wait that so many of a hundred did not exceed.
struct WaitFigures {
    int served = 0; ///< whom somebody served: these waits are counted
    core::Millis median = 0;
    core::Millis ninetyFifth = 0;
    core::Millis mean = 0;
    core::Millis longest = 0; ///< of all, also of those who left
    int judged = 0;           ///< served, gone, or over the limit: whose wait can be judged
    int overLimit = 0;
    int left = 0;                ///< went away unserved
    core::Millis medianLeft = 0; ///< after so long, of those who left before anybody served them
    friend bool operator==(const WaitFigures&, const WaitFigures&) = default;
};

struct MatterFigures {
    std::string scenario; ///< empty: no matter was begun
    QString title;        ///< as it was shown last
    int visits = 0;
    int over = 0;    ///< closed ones
    int atOnce = 0;  ///< of those: done or promised, no paper missing, no second trip
    int movedUp = 0; ///< visits
    int secondTrips = 0;
    core::Millis served = 0; ///< all service together
    friend bool operator==(const MatterFigures&, const MatterFigures&) = default;
};

/// Escalations of one reason at one step (both ids may be empty: before the script).
struct EscalationPlace {
    std::string script;
    std::string step;
    core::EscalationReason reason = core::EscalationReason::Dissatisfied;
    int count = 0;
    friend bool operator==(const EscalationPlace&, const EscalationPlace&) = default;
};

/// Promises that were due in the range and not withdrawn.
struct PromiseFigures {
    int due = 0;
    int inTime = 0;
    int late = 0; ///< kept, but later than promised
    int broken = 0;
    int open = 0;
    int moved = 0;      ///< given another time at least once
    int lastBroken = 0; ///< of the broken and late: those that could not be moved any more (S3.4-08)
    friend bool operator==(const PromiseFigures&, const PromiseFigures&) = default;
};

/// A receptionist's part. Time is told by its cause: what the matters usually take is set beside what they took.
struct PersonFigures {
    core::PersonId person;
    int received = 0;          ///< first contact of so many visits
    int served = 0;            ///< visits that this person served
    core::Millis service = 0;  ///< own service
    core::Millis usual = 0;    ///< what the same matters take on the mean of everybody in the range
    core::Millis visitors = 0; ///< of the visits received: time the visitors themselves needed (forms, papers)
    core::Millis held = 0;     ///< visits of theirs on hold
    int overLimit = 0;         ///< of the visits received: waited too long
    int overWhileServing = 0;  ///< of those: while this person was serving somebody else the whole limit long
    int movedUp = 0;           ///< of the visits received
    int byRule = 0;            ///< of those: the limit or the script moved them up, not the visitor
    PromiseFigures promises;   ///< as their owner
    friend bool operator==(const PersonFigures&, const PersonFigures&) = default;
};

struct StepCost {
    std::string script; ///< empty with an empty step: before anybody served
    std::string step;
    int entered = 0;
    core::Millis spent = 0;
    int left = 0;      ///< visitors who went away unserved here
    int brokenOff = 0; ///< seen off here before the script had ended
    friend bool operator==(const StepCost&, const StepCost&) = default;
};

/// An hour of the day over the whole range.
struct HourFigures {
    int visits = 0;
    int judged = 0;
    int overLimit = 0;
    core::Millis desk = 0; ///< receptionists' time with visitors that came in this hour
    friend bool operator==(const HourFigures&, const HourFigures&) = default;
};

struct DayPoint {
    std::int64_t day = 0;
    int visits = 0, judged = 0, overLimit = 0;
    core::Millis medianWait = 0;
    core::Millis ninetyFifth = 0;
    friend bool operator==(const DayPoint&, const DayPoint&) = default;
};

/// A range of days in figures: over the visits that came in it (calls that we make are none), promises over those due.
struct RangeFigures {
    std::int64_t first = 0;
    std::int64_t last = 0;
    int visits = 0;
    int open = 0;
    int over = 0;
    int atOnce = 0;
    int secondTrips = 0;
    int papersMissing = 0; ///< visits that ended with a paper missing
    int movedUp = 0;       ///< visits
    int nobodyTook = 0;    ///< of those: nobody to whom they were moved up came
    int telephone = 0;     ///< of the visits: calls
    WaitFigures waits;
    std::array<int, weekLength> openDays{};                         ///< days with visits, Monday first
    std::array<std::array<int, hoursInDay>, weekLength> arrivals{}; ///< Monday first, local hours
    std::array<HourFigures, hoursInDay> hours{};
    std::vector<DayPoint> days;         ///< those with visits, oldest first
    std::vector<MatterFigures> matters; ///< most visits first
    std::map<core::EscalationReason, int> reasons;
    std::vector<EscalationPlace> escalations; ///< most first
    PromiseFigures promises;
    std::vector<PersonFigures> people; ///< who received or served, most received first
    std::vector<StepCost> steps;       ///< most time first

    [[nodiscard]] int dayCount() const { return static_cast<int>(days.size()); }
    friend bool operator==(const RangeFigures&, const RangeFigures&) = default;
};

} // namespace yingke::journal
