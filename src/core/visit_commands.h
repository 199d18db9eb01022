// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that move a visit: arrival, service, hold, handover, escalation, limits, farewell.
#pragma once

#include "core/clocks.h"
#include "core/escalation.h"
#include "core/ids.h"
#include "core/visit.h"
#include "core/visitor.h"

#include <optional>
#include <string>

namespace yingke::core::command {

/// F2 / F3. Gives a badge and starts the waiting limit, but not of a call that we make. Rejected: id in use, surname
/// over 60 characters.
struct Arrive {
    VisitId visit;
    Channel channel = Channel::InPerson;
    Visitor visitor;
    Direction direction = Direction::Incoming;
};
struct Describe {
    VisitId visit;
    VisitorChange change;
};
/// Asked to sit and wait. From Greeting; starts the returning tea limit (in person only).
struct Enqueue {
    VisitId visit;
};
/// The actor turns to this visit: begins service (Greeting, Queued), or resumes it. The actor's other active visit, if
/// any, is put on hold by name first, with `holdReason` (a telephone visit's hold starts the 20-second limit).
struct AttendTo {
    VisitId visit;
    std::string holdReason;
};
/// A telephone visit on hold gets the TelephoneHold limit, one in person the returning tea (S0-04).
struct Hold {
    VisitId visit;
    std::string reason;
};
/// Rejected while the actor has another active visit (AttendTo does both).
struct Resume {
    VisitId visit;
};
/// One pending handover a visit; not to whom already serves it.
struct AskHandover {
    VisitId visit;
    HandoverId handover;
    PersonId to;
    RoleId role;
    std::string why;
};
/// The colleague is here: serves from now on. An active visit of the colleague's own is put on hold.
struct TakeHandover {
    VisitId visit;
};
/// Where the visit was moved up, the next one who can come is asked at once (takerFor).
struct DeclineHandover {
    VisitId visit;
    std::string why;
};
/// Responsibility returns to who handed over last (the visit is then active with that person, or on hold when that
/// person has another active one).
struct GiveBack {
    VisitId visit;
};
/// S0-01: accepted in every state but Closed. `to` may be empty (nobody found yet: the visit is moved up, the handover
/// follows). `level`: nothing = the next one up. With `to`, asks the handover `handover` at once; a pending one is
/// declined first. At the director's, only PersonConcerned to somebody else is left.
struct Escalate {
    VisitId visit;
    std::optional<EscalationLevel> level;
    EscalationReason reason = EscalationReason::Dissatisfied;
    std::string note;
    PersonId to;
    HandoverId handover;
};
/// Starts a limit by the office's table (or `rule` for Script ones).
struct StartLimit {
    VisitId visit;
    LimitId limit;
    LimitKind kind = LimitKind::Script;
    std::optional<LimitRule> rule;
    bool returning = false;
    StepId step;
};
struct StopLimit {
    VisitId visit;
    LimitId limit;
};
/// A returning limit was answered (tea was served): runs again from now.
struct RenewLimit {
    VisitId visit;
    LimitId limit;
};
/// To the farewell; from any state but Closed and Farewell. Rejected while a promise of the visit has no owner.
struct SeeOff {
    VisitId visit;
};
/// The visitor is through the door. From Farewell, by default as usualOutcome (farewell.h) says; LeftUnserved only of
/// who was never served. LeftUnserved from every state before Farewell too; the reason may not be empty there.
struct Close {
    VisitId visit;
    std::optional<Outcome> outcome;
    std::string reason;
};
/// Within the same local day only; back to InService (of the actor, on hold if the actor has another active one), at
/// the step that the visit stood at before its farewell.
struct Reopen {
    VisitId visit;
    std::string reason;
};
/// The farewell was meant for somebody else: within takeBackFor (farewell.h) of its begin, or of the end that it led
/// to. The visit is what it was, its limits run on as if nothing had been; on hold if its server has another active
/// one.
struct TakeBack {
    VisitId visit;
};

} // namespace yingke::core::command
