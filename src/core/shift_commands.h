// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for the day's opening and closing, the change of shift, and for who leaves the company.
#pragma once

#include "core/ids.h"
#include "core/shift_events.h"

#include <map>
#include <string>

namespace yingke::core::command {

/// Signs out at this desk and forgets whose presence was known; SignIn and SetPresence follow in the same decision.
struct BeginDay {};
/// All of a visit that is `from`'s goes over to `to`, who has another active one: it is held. Rejected: `to` empty or
/// `from` (NobodyNamed).
struct PassOn {
    VisitId visit;
    PersonId from;
    PersonId to;
    PassCause cause = PassCause::DayOpening;
};
/// From who is signed in at this desk to `to`: every visit, promise and follow-up and all money of this desk in one
/// decision, then the signing out and in. Rejected while nobody is signed in (NobodyActs), and when `to` is nobody or
/// the same person (NobodyNamed).
struct ChangeShift {
    PersonId to;
    std::string sheet;
};
/// The desk is closed for the day; who is signed in at it is signed out. Rejected while visits are open and `note` does
/// not say what becomes of them (EmptyReason).
struct EndDay {
    std::string note;
    std::string sheet;
};
/// Leaves the company. Rejected (NobodyNamed, with its id) while something of theirs is named over to nobody else.
struct LeaveCompany {
    PersonId person;
    std::map<VisitId, PersonId> visits;
    std::map<PromiseId, PersonId> promises;
    PersonId money; ///< keeps all money that `person` kept; empty: there is none
};

} // namespace yingke::core::command
