// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a visit as events: arrival, service, hold, handover, escalation, limits, farewell.
// Fields marked [personal] go into the journal's erasable rows.
#pragma once

#include "core/clocks.h"
#include "core/escalation.h"
#include "core/ids.h"
#include "core/visit.h"
#include "core/visitor.h"

#include <string>

namespace yingke::core::event {

struct VisitorArrived {
    Channel channel = Channel::InPerson;
    Visitor visitor; /* [personal] */
    friend bool operator==(const VisitorArrived&, const VisitorArrived&) = default;
};
struct VisitorDescribed {
    VisitorChange change; /* [personal] */
    friend bool operator==(const VisitorDescribed&, const VisitorDescribed&) = default;
};
struct VisitorQueued {
    friend bool operator==(const VisitorQueued&, const VisitorQueued&) = default;
};
struct ServiceBegun {
    PersonId by;
    friend bool operator==(const ServiceBegun&, const ServiceBegun&) = default;
};
struct VisitHeld {
    PersonId by;
    std::string reason; /* [personal] */
    friend bool operator==(const VisitHeld&, const VisitHeld&) = default;
};
struct VisitResumed {
    PersonId by;
    friend bool operator==(const VisitResumed&, const VisitResumed&) = default;
};
struct HandoverAsked {
    HandoverId handover;
    PersonId from;
    PersonId to;
    RoleId role;
    std::string why; /* [personal] */
    bool byEscalation = false;
    friend bool operator==(const HandoverAsked&, const HandoverAsked&) = default;
};
struct HandoverTaken {
    HandoverId handover;
    PersonId by;
    friend bool operator==(const HandoverTaken&, const HandoverTaken&) = default;
};
struct HandoverDeclined {
    HandoverId handover;
    std::string why; /* [personal] */
    friend bool operator==(const HandoverDeclined&, const HandoverDeclined&) = default;
};
struct HandoverGivenBack {
    HandoverId handover;
    PersonId to;
    friend bool operator==(const HandoverGivenBack&, const HandoverGivenBack&) = default;
};
struct VisitEscalated {
    EscalationLevel level = EscalationLevel::ServiceSupervisor;
    EscalationReason reason = EscalationReason::Dissatisfied;
    std::string note; /* [personal] */
    StepId step;
    HandoverId handover;
    friend bool operator==(const VisitEscalated&, const VisitEscalated&) = default;
};
struct LimitStarted {
    Limit limit;
    friend bool operator==(const LimitStarted&, const LimitStarted&) = default;
};
struct LimitWarned {
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    friend bool operator==(const LimitWarned&, const LimitWarned&) = default;
};
struct LimitPassed {
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    friend bool operator==(const LimitPassed&, const LimitPassed&) = default;
};
struct LimitStopped {
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    friend bool operator==(const LimitStopped&, const LimitStopped&) = default;
};
struct NoteAdded {
    std::string text; /* [personal] */
    friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};
struct FarewellBegun {
    friend bool operator==(const FarewellBegun&, const FarewellBegun&) = default;
};
struct VisitClosed {
    Outcome outcome = Outcome::Done;
    std::string reason; /* [personal] */
    friend bool operator==(const VisitClosed&, const VisitClosed&) = default;
};
struct VisitReopened {
    std::string reason; /* [personal] */
    friend bool operator==(const VisitReopened&, const VisitReopened&) = default;
};

} // namespace yingke::core::event
