// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can have happened. Events are facts: past tense, complete in themselves (replay needs no office table,
// no script and no clock). Never change the meaning of one; add a new kind or a new version.
// Fields marked [personal] go into the journal's erasable rows.
#pragma once

#include "core/clocks.h"
#include "core/escalation.h"
#include "core/facts.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"
#include "core/promise.h"
#include "core/visit.h"
#include "core/visitor.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace yingke::core::event {

// ---- a visit's ----
struct VisitorArrived { Channel channel = Channel::InPerson; Visitor visitor; /* [personal] */ friend bool operator==(const VisitorArrived&, const VisitorArrived&) = default; };
struct VisitorDescribed { VisitorChange change; /* [personal] */ friend bool operator==(const VisitorDescribed&, const VisitorDescribed&) = default; };
struct VisitorQueued { friend bool operator==(const VisitorQueued&, const VisitorQueued&) = default; };
struct ServiceBegun { PersonId by; friend bool operator==(const ServiceBegun&, const ServiceBegun&) = default; };
struct ScenarioBegun { ScriptRef script; std::string title; VisitId other; friend bool operator==(const ScenarioBegun&, const ScenarioBegun&) = default; };
struct StepEntered {
    StepId step;
    std::string act;      ///< "say", "ask", "fill", …
    std::string listener; ///< "visitor", "other", "colleague", a party's name; empty when nothing is said
    std::string words;    ///< [personal] the words as they were shown
    Party party = Party::Desk; ///< whose time the step is: Desk or Visitor
    friend bool operator==(const StepEntered&, const StepEntered&) = default;
};
struct SteppedBack { StepId from; StepId to; friend bool operator==(const SteppedBack&, const SteppedBack&) = default; };
struct StepSkipped { StepId step; std::string reason; /* [personal] */ friend bool operator==(const StepSkipped&, const StepSkipped&) = default; };
struct ScenarioEnded { ScriptRef script; friend bool operator==(const ScenarioEnded&, const ScenarioEnded&) = default; };
struct ChoiceMade { StepId step; ChoiceId choice; std::string label; friend bool operator==(const ChoiceMade&, const ChoiceMade&) = default; };
struct FactRecorded { FactId fact; FactValue value; /* [personal] */ friend bool operator==(const FactRecorded&, const FactRecorded&) = default; };
struct PaperMarked { PaperKey paper; PaperMark mark = PaperMark::Seen; bool on = true; std::string purpose; std::int64_t deleteOn = 0; friend bool operator==(const PaperMarked&, const PaperMarked&) = default; };
struct PersonFound { RoleId role; PersonId person; PresenceState answer = PresenceState::In; friend bool operator==(const PersonFound&, const PersonFound&) = default; }; ///< person empty: nobody has the role in
struct CallMade { std::string party; std::string number; /* [personal] */ bool outOfHearing = false; bool answered = false; friend bool operator==(const CallMade&, const CallMade&) = default; };
struct GestureDone { StepId step; std::string gesture; friend bool operator==(const GestureDone&, const GestureDone&) = default; };
struct VisitHeld { PersonId by; std::string reason; /* [personal] */ friend bool operator==(const VisitHeld&, const VisitHeld&) = default; };
struct VisitResumed { PersonId by; friend bool operator==(const VisitResumed&, const VisitResumed&) = default; };
struct HandoverAsked { HandoverId handover; PersonId from; PersonId to; RoleId role; std::string why; /* [personal] */ bool byEscalation = false; friend bool operator==(const HandoverAsked&, const HandoverAsked&) = default; };
struct HandoverTaken { HandoverId handover; PersonId by; friend bool operator==(const HandoverTaken&, const HandoverTaken&) = default; };
struct HandoverDeclined { HandoverId handover; std::string why; /* [personal] */ friend bool operator==(const HandoverDeclined&, const HandoverDeclined&) = default; };
struct HandoverGivenBack { HandoverId handover; PersonId to; friend bool operator==(const HandoverGivenBack&, const HandoverGivenBack&) = default; };
struct VisitEscalated { EscalationLevel level = EscalationLevel::ServiceSupervisor; EscalationReason reason = EscalationReason::Dissatisfied;
                        std::string note; /* [personal] */ StepId step; HandoverId handover; friend bool operator==(const VisitEscalated&, const VisitEscalated&) = default; };
struct LimitStarted { Limit limit; friend bool operator==(const LimitStarted&, const LimitStarted&) = default; };
struct LimitWarned { LimitId limit; LimitKind kind = LimitKind::Waiting; friend bool operator==(const LimitWarned&, const LimitWarned&) = default; };
struct LimitPassed { LimitId limit; LimitKind kind = LimitKind::Waiting; friend bool operator==(const LimitPassed&, const LimitPassed&) = default; };
struct LimitStopped { LimitId limit; LimitKind kind = LimitKind::Waiting; friend bool operator==(const LimitStopped&, const LimitStopped&) = default; };
struct NoteAdded { std::string text; /* [personal] */ friend bool operator==(const NoteAdded&, const NoteAdded&) = default; };
struct FarewellBegun { friend bool operator==(const FarewellBegun&, const FarewellBegun&) = default; };
struct VisitClosed { Outcome outcome = Outcome::Done; std::string reason; /* [personal] */ friend bool operator==(const VisitClosed&, const VisitClosed&) = default; };
struct VisitReopened { std::string reason; /* [personal] */ friend bool operator==(const VisitReopened&, const VisitReopened&) = default; };
struct SlipIssued { SlipId slip; std::string kind; std::string number; std::string content; /* [personal] */ friend bool operator==(const SlipIssued&, const SlipIssued&) = default; };
struct SlipVoided { SlipId slip; std::string reason; /* [personal] */ friend bool operator==(const SlipVoided&, const SlipVoided&) = default; };
struct SlipReprinted { SlipId slip; friend bool operator==(const SlipReprinted&, const SlipReprinted&) = default; };
// ---- promises (they carry the visit they came from) ----
struct PromiseMade { PromiseId promise; std::string kind; std::string what; /* [personal] */ PersonId owner; Millis due = 0; Millis remindBefore = 0;
                     PromiseMoves moves = PromiseMoves::Freely; std::string script; friend bool operator==(const PromiseMade&, const PromiseMade&) = default; };
struct PromiseMoved { PromiseId promise; Millis due = 0; std::string reason; /* [personal] */ friend bool operator==(const PromiseMoved&, const PromiseMoved&) = default; };
struct PromiseKept { PromiseId promise; friend bool operator==(const PromiseKept&, const PromiseKept&) = default; };
struct PromiseBroken { PromiseId promise; std::string reason; /* [personal] */ friend bool operator==(const PromiseBroken&, const PromiseBroken&) = default; };
struct PromiseWithdrawn { PromiseId promise; std::string reason; /* [personal] */ friend bool operator==(const PromiseWithdrawn&, const PromiseWithdrawn&) = default; };
struct PromiseReassigned { PromiseId promise; PersonId owner; friend bool operator==(const PromiseReassigned&, const PromiseReassigned&) = default; };
// ---- the hall's (no visit) ----
/// The program began to write at this desk; what lies between the last event and this one nobody saw (Party::System).
/// The steady line is tied to the boot: steady = Moment.steady + (bootMs now − bootMs).
struct DeskOpened { std::string bootId; Millis bootMs = 0; std::string program; friend bool operator==(const DeskOpened&, const DeskOpened&) = default; };
struct DeskClosed { friend bool operator==(const DeskClosed&, const DeskClosed&) = default; };
struct SignedIn { PersonId person; friend bool operator==(const SignedIn&, const SignedIn&) = default; };
struct SignedOut { PersonId person; friend bool operator==(const SignedOut&, const SignedOut&) = default; };
struct PresenceSet { Presence presence; friend bool operator==(const PresenceSet&, const PresenceSet&) = default; };
struct WallClockStepped { Millis by = 0; friend bool operator==(const WallClockStepped&, const WallClockStepped&) = default; };
struct OfficeChanged { std::string what; std::string before; std::string after; friend bool operator==(const OfficeChanged&, const OfficeChanged&) = default; }; ///< a setting, fee or limit was edited

} // namespace yingke::core::event

namespace yingke::core {

using Event = std::variant<
    event::VisitorArrived, event::VisitorDescribed, event::VisitorQueued, event::ServiceBegun, event::ScenarioBegun,
    event::StepEntered, event::SteppedBack, event::StepSkipped, event::ScenarioEnded, event::ChoiceMade,
    event::FactRecorded, event::PaperMarked, event::PersonFound, event::CallMade, event::GestureDone, event::VisitHeld,
    event::VisitResumed, event::HandoverAsked, event::HandoverTaken, event::HandoverDeclined, event::HandoverGivenBack,
    event::VisitEscalated, event::LimitStarted, event::LimitWarned, event::LimitPassed, event::LimitStopped,
    event::NoteAdded, event::FarewellBegun, event::VisitClosed, event::VisitReopened, event::SlipIssued,
    event::SlipVoided, event::SlipReprinted, event::PromiseMade, event::PromiseMoved, event::PromiseKept,
    event::PromiseBroken, event::PromiseWithdrawn, event::PromiseReassigned, event::DeskOpened, event::DeskClosed,
    event::SignedIn, event::SignedOut, event::PresenceSet, event::WallClockStepped, event::OfficeChanged>;

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
    PersonId actor;   ///< who did it at the desk; empty for the clock
    DeskId desk;
    ScriptRef script; ///< the visit's script at that time; may be empty
    Event event;

    friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

/// The stable name of an event's kind in the journal, e.g. "visitor_arrived". Never renamed.
[[nodiscard]] std::string_view kindOf(const Event& event);

} // namespace yingke::core
