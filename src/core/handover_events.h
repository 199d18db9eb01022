// SPDX-License-Identifier: GPL-3.0-or-later
// A visit passes on, as events: handover, escalation, and the limits that run meanwhile.
#pragma once

#include "core/clocks.h"
#include "core/escalation.h"
#include "core/ids.h"

#include <string>
#include <string_view>

namespace yingke::core::event {

struct HandoverAsked {
    static constexpr std::string_view kindName = "handover_asked";
    HandoverId handover;
    PersonId from;
    PersonId to;
    RoleId role;
    std::string why;
    bool byEscalation = false;
    static void fields(auto& archive, auto& event) {
        archive.plain("handover", event.handover);
        archive.plain("from", event.from);
        archive.plain("to", event.to);
        archive.plain("role", event.role);
        archive.personal("why", event.why);
        archive.plain("by_escalation", event.byEscalation);
    }
    friend bool operator==(const HandoverAsked&, const HandoverAsked&) = default;
};
struct HandoverTaken {
    static constexpr std::string_view kindName = "handover_taken";
    HandoverId handover;
    PersonId by;
    static void fields(auto& archive, auto& event) {
        archive.plain("handover", event.handover);
        archive.plain("by", event.by);
    }
    friend bool operator==(const HandoverTaken&, const HandoverTaken&) = default;
};
struct HandoverDeclined {
    static constexpr std::string_view kindName = "handover_declined";
    HandoverId handover;
    std::string why;
    static void fields(auto& archive, auto& event) {
        archive.plain("handover", event.handover);
        archive.personal("why", event.why);
    }
    friend bool operator==(const HandoverDeclined&, const HandoverDeclined&) = default;
};
struct HandoverGivenBack {
    static constexpr std::string_view kindName = "handover_given_back";
    HandoverId handover;
    PersonId to;
    static void fields(auto& archive, auto& event) {
        archive.plain("handover", event.handover);
        archive.plain("to", event.to);
    }
    friend bool operator==(const HandoverGivenBack&, const HandoverGivenBack&) = default;
};
struct VisitEscalated {
    static constexpr std::string_view kindName = "visit_escalated";
    EscalationLevel level = EscalationLevel::ServiceSupervisor;
    EscalationReason reason = EscalationReason::Dissatisfied;
    std::string note;
    StepId step;
    HandoverId handover;
    static void fields(auto& archive, auto& event) {
        archive.plain("level", event.level);
        archive.plain("reason", event.reason);
        archive.personal("note", event.note);
        archive.plain("step", event.step);
        archive.plain("handover", event.handover);
    }
    friend bool operator==(const VisitEscalated&, const VisitEscalated&) = default;
};
struct LimitStarted {
    static constexpr std::string_view kindName = "limit_started";
    Limit limit;
    static void fields(auto& archive, auto& event) { archive.plain("limit", event.limit); }
    friend bool operator==(const LimitStarted&, const LimitStarted&) = default;
};
struct LimitWarned {
    static constexpr std::string_view kindName = "limit_warned";
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    static void fields(auto& archive, auto& event) {
        archive.plain("limit", event.limit);
        archive.plain("kind", event.kind);
    }
    friend bool operator==(const LimitWarned&, const LimitWarned&) = default;
};
struct LimitPassed {
    static constexpr std::string_view kindName = "limit_passed";
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    static void fields(auto& archive, auto& event) {
        archive.plain("limit", event.limit);
        archive.plain("kind", event.kind);
    }
    friend bool operator==(const LimitPassed&, const LimitPassed&) = default;
};
struct LimitStopped {
    static constexpr std::string_view kindName = "limit_stopped";
    LimitId limit;
    LimitKind kind = LimitKind::Waiting;
    static void fields(auto& archive, auto& event) {
        archive.plain("limit", event.limit);
        archive.plain("kind", event.kind);
    }
    friend bool operator==(const LimitStopped&, const LimitStopped&) = default;
};

} // namespace yingke::core::event
