// SPDX-License-Identifier: GPL-3.0-or-later
// The hall holds the visits, the presence of the colleagues, and the promises that outlive a visit.
#pragma once

#include "core/appointment.h"
#include "core/badge.h"
#include "core/ids.h"
#include "core/presence.h"
#include "core/promise.h"
#include "core/slip_place.h"
#include "core/till.h"
#include "core/visit.h"
#include "core/warning.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace yingke::core {

struct Hall {
    std::map<VisitId, Visit> visits; ///< open ones, and those closed (until the application lets them go)
    std::map<PersonId, Presence> presence;
    std::map<PromiseId, Promise> promises; ///< open ones, and those ended (until the application lets them go)
    std::map<AppointmentId, Appointment>
        appointments;                      ///< expected, and ended ones (until the application lets them go)
    std::map<WarningId, Warning> warnings; ///< in force; one that ended is here no more
    std::map<DeskId, PersonId> signedIn;
    std::map<SlipId, Taking> takings;                             ///< money at the desk, and what was handed over today
    std::map<std::pair<VisitId, PaperKey>, KeptPaper> keptPapers; ///< until they are given back
    SlipNumber lastAccount;                                       ///< of money that was handed over
    std::map<std::int64_t, Badge> badges; ///< by local day: the last that was given, whoever has left the hall since
    std::optional<std::int64_t> day; ///< localDay that was begun and not ended; nothing: who is here is to be asked
    Moment last;                     ///< of the last event
    bool open = false;               ///< between DeskOpened and DeskClosed

    friend bool operator==(const Hall&, const Hall&) = default;
};

[[nodiscard]] const Visit* find(const Hall& hall, const VisitId& id);
[[nodiscard]] const Promise* find(const Hall& hall, const PromiseId& id);
[[nodiscard]] const Appointment* find(const Hall& hall, const AppointmentId& id);
[[nodiscard]] const Warning* find(const Hall& hall, const WarningId& id);
/// nullptr too when it has ended.
[[nodiscard]] const Promise* findOpen(const Hall& hall, const PromiseId& id);
[[nodiscard]] PresenceState presenceOf(const Hall& hall, const PersonId& person); ///< Out when never told
/// Somebody has said so: of whom nothing is known yet may be here.
[[nodiscard]] bool isToldOut(const Hall& hall, const PersonId& person);

/// The first of these who is in, else the first who is busy, else nobody; never `except`.
[[nodiscard]] PersonId firstThere(const Hall& hall, const std::vector<PersonId>& people, const PersonId& except);

/// The hall becomes `next`. What is in both keeps its place in memory: pointers to a visit or a promise stay good.
void takeOver(Hall& hall, Hall next);

/// The one active visit of a person, or nothing. Invariant: there is never a second.
[[nodiscard]] const Visit* activeVisitOf(const Hall& hall, const PersonId& person);

/// Visits in Greeting or Queued, in the order of arrival (the queue).
[[nodiscard]] std::vector<const Visit*> queueOf(const Hall& hall);

/// Appointments still expected that are due on the local day of `now`, or were on one before; the earliest first.
[[nodiscard]] std::vector<const Appointment*> expectedBy(const Hall& hall, Moment now);

/// What those at the desk were warned of about this visitor, in force now; the oldest first.
[[nodiscard]] std::vector<const Warning*> warningsFor(const Hall& hall, const Visit& visit, Moment now);

/// The next point on the steady line at which any limit of the hall changes its phase; the application's one timer.
[[nodiscard]] std::optional<Millis> nextDue(const Hall& hall);

} // namespace yingke::core
