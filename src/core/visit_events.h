// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a visit as events: arrival, service, hold, farewell.
#pragma once

#include "core/badge.h"
#include "core/ids.h"
#include "core/visit.h"
#include "core/visitor.h"

#include <optional>
#include <string>
#include <string_view>

namespace yingke::core::event {

struct VisitorArrived {
    static constexpr std::string_view kindName = "visitor_arrived";
    Channel channel = Channel::InPerson;
    Visitor visitor;
    std::optional<Direction> direction; ///< nothing: somebody came to us
    std::optional<Badge> badge;         ///< nothing: a call that we make, or a log from before there were any
    static void fields(auto& archive, auto& event) {
        archive.plain("channel", event.channel);
        archive.personal("visitor", event.visitor);
        archive.plain("direction", event.direction);
        archive.plain("badge", event.badge);
    }
    friend bool operator==(const VisitorArrived&, const VisitorArrived&) = default;
};
struct VisitorDescribed {
    static constexpr std::string_view kindName = "visitor_described";
    VisitorChange change;
    static void fields(auto& archive, auto& event) { archive.personal("change", event.change); }
    friend bool operator==(const VisitorDescribed&, const VisitorDescribed&) = default;
};
struct VisitorQueued {
    static constexpr std::string_view kindName = "visitor_queued";
    static void fields(auto& /*archive*/, auto& /*event*/) {}
    friend bool operator==(const VisitorQueued&, const VisitorQueued&) = default;
};
struct ServiceBegun {
    static constexpr std::string_view kindName = "service_begun";
    PersonId by;
    static void fields(auto& archive, auto& event) { archive.plain("by", event.by); }
    friend bool operator==(const ServiceBegun&, const ServiceBegun&) = default;
};
struct VisitHeld {
    static constexpr std::string_view kindName = "visit_held";
    PersonId by;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("by", event.by);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const VisitHeld&, const VisitHeld&) = default;
};
struct VisitResumed {
    static constexpr std::string_view kindName = "visit_resumed";
    PersonId by;
    static void fields(auto& archive, auto& event) { archive.plain("by", event.by); }
    friend bool operator==(const VisitResumed&, const VisitResumed&) = default;
};
struct NoteAdded {
    static constexpr std::string_view kindName = "note_added";
    std::string text;
    static void fields(auto& archive, auto& event) { archive.personal("text", event.text); }
    friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};
struct FarewellBegun {
    static constexpr std::string_view kindName = "farewell_begun";
    static void fields(auto& /*archive*/, auto& /*event*/) {}
    friend bool operator==(const FarewellBegun&, const FarewellBegun&) = default;
};
struct VisitClosed {
    static constexpr std::string_view kindName = "visit_closed";
    Outcome outcome = Outcome::Done;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("outcome", event.outcome);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const VisitClosed&, const VisitClosed&) = default;
};
struct VisitReopened {
    static constexpr std::string_view kindName = "visit_reopened";
    std::string reason;
    std::optional<StepId> step; ///< goes on there, as before the farewell; nothing: where it stood when it was closed
    static void fields(auto& archive, auto& event) {
        archive.personal("reason", event.reason);
        archive.plain("step", event.step);
    }
    friend bool operator==(const VisitReopened&, const VisitReopened&) = default;
};
/// The farewell was begun amiss: the visit is again what it was before, at the step it stood at. Its limits, and who
/// was asked to take over, follow as events of their own; slips that were given out stay out.
struct FarewellTakenBack {
    static constexpr std::string_view kindName = "farewell_taken_back";
    StepId step; ///< where it goes on; may be empty
    static void fields(auto& archive, auto& event) { archive.plain("step", event.step); }
    friend bool operator==(const FarewellTakenBack&, const FarewellTakenBack&) = default;
};

} // namespace yingke::core::event
