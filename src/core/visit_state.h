// SPDX-License-Identifier: GPL-3.0-or-later
// The states of a visit, from the door to the door.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"
#include "core/moment.h"

#include <optional>
#include <string>
#include <variant>

namespace yingke::core {

/// A visit on hold: who holds it, why, since when.
struct OnHold {
    PersonId by;
    std::string reason;
    Moment since;

    friend bool operator==(const OnHold&, const OnHold&) = default;
};

/// Came in and is being greeted; nobody serves yet.
struct Greeting {
    friend bool operator==(const Greeting&, const Greeting&) = default;
};
/// Has been asked to sit and wait.
struct Queued {
    friend bool operator==(const Queued&, const Queued&) = default;
};
/// Somebody serves: active, or on hold.
struct InService {
    std::optional<OnHold> hold;
    friend bool operator==(const InService&, const InService&) = default;
};
/// Moved up to the service supervisor or the director (never PersonConcerned): active, or on hold.
struct Escalated {
    EscalationLevel level = EscalationLevel::ServiceSupervisor;
    std::optional<OnHold> hold;
    friend bool operator==(const Escalated&, const Escalated&) = default;
};
/// Is being seen off; not over until the visitor is through the door (S6-01).
struct Farewell {
    friend bool operator==(const Farewell&, const Farewell&) = default;
};
/// How a visit ended. Done: what was begun came to its own end. Unfinished: a matter was broken off in its middle.
/// AwaitsPapers: papers are missing. Joined: it was opened by mistake beside another visit, and goes on in that one.
enum class Outcome { Done, LeftUnserved, Refused, GivenToPromise, Unfinished, AwaitsPapers, Joined };
/// How a matter ended: ended is not done. One that waits for another has not ended (Visit::suspended). Told: a caller
/// was told how it is done, or to come for it; nothing of it was done on the telephone.
enum class MatterEnd { Done, Refused, AwaitsPapers, AwaitsPromise, Told };
struct Closed {
    Outcome outcome = Outcome::Done;
    std::string reason;
    Moment at;
    friend bool operator==(const Closed&, const Closed&) = default;
};

using VisitState = std::variant<Greeting, Queued, InService, Escalated, Farewell, Closed>;

/// The state's name alone, in the order of VisitState.
enum class Stage { Greeting, Queued, InService, Escalated, Farewell, Closed };

} // namespace yingke::core
