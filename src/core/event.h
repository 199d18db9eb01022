// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can have happened. Events are facts: past tense, complete in themselves (replay needs no office
// table, no script and no clock). Never change the meaning of one; add a new kind or a new version. Each says its name
// in the journal (`kindName`) and its fields' (`fields`); these are never renamed. `personal` fields go into the
// journal's erasable rows. What each means: docs/journal-format.md.
#pragma once

#include "core/any_of.h"
#include "core/appointment_events.h"
#include "core/collected_events.h"
#include "core/hall_events.h"
#include "core/handover_events.h"
#include "core/ids.h"
#include "core/link_events.h"
#include "core/moment.h"
#include "core/promise_events.h"
#include "core/script_events.h"
#include "core/shift_events.h"
#include "core/till_events.h"
#include "core/visit_events.h"
#include "core/warning_events.h"

#include <string_view>
#include <variant>

namespace yingke::core {

using AnyEvent = std::variant<
    event::VisitorArrived, event::VisitorDescribed, event::VisitorQueued, event::ServiceBegun, event::ScenarioBegun,
    event::StepEntered, event::SteppedBack, event::StepSkipped, event::ScenarioEnded, event::ChoiceMade,
    event::FactRecorded, event::PaperMarked, event::PersonFound, event::CallMade, event::GestureDone, event::VisitHeld,
    event::VisitResumed, event::HandoverAsked, event::HandoverTaken, event::HandoverDeclined, event::HandoverGivenBack,
    event::VisitEscalated, event::LimitStarted, event::LimitWarned, event::LimitPassed, event::LimitStopped,
    event::NoteAdded, event::FarewellBegun, event::VisitClosed, event::VisitReopened, event::SlipIssued,
    event::SlipVoided, event::SlipReprinted, event::PromiseMade, event::PromiseMoved, event::PromiseKept,
    event::PromiseBroken, event::PromiseWithdrawn, event::PromiseReassigned, event::DeskOpened, event::DeskClosed,
    event::SignedIn, event::SignedOut, event::PresenceSet, event::WallClockStepped, event::OfficeChanged,
    event::DaySealed, event::PersonalDataShown, event::CameBackForPapers, event::PolicyOverridden, event::DayNoted,
    event::FarewellTakenBack, event::ScenarioSuspended, event::ScenarioResumed, event::MoneyTaken, event::MoneyReturned,
    event::MoneyHandedOver, event::PapersKept, event::PapersGivenBack, event::AppointmentMade,
    event::AppointmentArrived, event::AppointmentMissed, event::AppointmentCancelled, event::WarningSet,
    event::WarningProlonged, event::WarningEnded, event::VisitLinked, event::VisitJoined, event::VisitTookIn,
    event::DayBegun, event::DayEnded, event::ShiftChanged, event::VisitPassedOn, event::FollowUpPassedOn,
    event::ColleagueLeft, event::MoneyPassedOn>;

struct EventKinds {
    using Any = AnyEvent;
};
extern template struct AnyOf<EventKinds>;

/// One of them (any_of.h).
struct Event : AnyOf<EventKinds> {
    using AnyOf::AnyOf;

    friend bool operator==(const Event& a, const Event& b);
};

/// What decide yields: an event and the visit it belongs to (empty for the hall's).
struct Happening {
    VisitId visit;
    Event event;

    friend bool operator==(const Happening&, const Happening&) = default;
};

/// An event as it is kept: with who, where, when, and on which script text.
struct EventRecord {
    EventId id;
    VisitId visit;
    Moment at;
    PersonId actor; ///< who did it at the desk; empty for the clock
    DeskId desk;
    ScriptRef script; ///< the visit's script at that time; may be empty
    Event event;

    friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

/// The stable name of an event's kind in the journal, e.g. "visitor_arrived". Never renamed.
[[nodiscard]] std::string_view kindOf(const Event& event);

} // namespace yingke::core
