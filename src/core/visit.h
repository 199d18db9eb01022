// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit is: one state machine, from the door to the door. A value; changed only by evolve (evolve.h).
#pragma once

#include "core/clocks.h"
#include "core/escalation.h"
#include "core/facts.h"
#include "core/handover.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/timesheet.h"
#include "core/visitor.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

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
enum class Outcome { Done, LeftUnserved, Refused, GivenToPromise };
struct Closed {
    Outcome outcome = Outcome::Done;
    std::string reason;
    Moment at;
    friend bool operator==(const Closed&, const Closed&) = default;
};

using VisitState = std::variant<Greeting, Queued, InService, Escalated, Farewell, Closed>;

/// The state's name alone, in the order of VisitState.
enum class Stage { Greeting, Queued, InService, Escalated, Farewell, Closed };

/// Where a visit stands in its script. The core knows ids only; texts and rules are the scenario's.
struct ScriptRun {
    ScriptRef script;
    std::string title;         ///< as shown when it began
    StepId step;               ///< the step in front of the receptionist; empty before the first and after the end
    bool ended = false;        ///< ran to its end
    bool visitorActs = false;  ///< the step's time is the visitor's (a form is filled in)
    std::vector<StepId> trail; ///< steps entered before `step`, oldest first; going back takes from its end
    VisitId other;             ///< the visit this script also speaks to (S2: A, while B's script runs); may be empty
    PromiseId promise;         ///< the promise this script follows up; may be empty
    std::set<FactId> recorded; ///< facts recorded since it began; the others are of an earlier matter

    friend bool operator==(const ScriptRun&, const ScriptRun&) = default;
};

/// A slip given out in a visit. Its text is the journal's (SlipIssued); a void one stays in the numbering.
struct IssuedSlip {
    SlipId id;
    std::string kind;   ///< "release_slip", "receipt", …
    std::string number; ///< without gaps per day and kind
    bool voided = false;
    int reprints = 0;
    friend bool operator==(const IssuedSlip&, const IssuedSlip&) = default;
};

struct Visit {
    VisitId id;
    Channel channel = Channel::InPerson;
    DeskId desk;
    Visitor visitor;
    VisitState state = Greeting{};
    PersonId firstContact;           ///< who received the visitor (S0-02); never changes
    PersonId server;                 ///< who is responsible now; empty while nobody serves (Greeting, Queued)
    Party serverParty = Party::Desk; ///< as whom: Desk, Colleague, ServiceSupervisor or Director
    Moment arrivedAt;
    std::optional<Moment> servedAt; ///< when somebody first served; the wait is servedAt − arrivedAt
    ScriptRun run;
    std::vector<ScriptRef> earlierScripts; ///< scenarios that ran before in this visit, oldest first
    std::map<FactId, FactValue> facts;
    std::map<PaperKey, PaperStanding> papers;
    std::map<RoleId, PersonId> cast;                ///< who was found for which role
    std::map<StepId, ChoiceId> choices;             ///< the last choice at each ask
    std::set<std::pair<StepId, std::string>> ticks; ///< gestures done and tasks ticked, by step
    std::vector<Call> calls;
    std::vector<Limit> limits;       ///< running ones
    std::vector<Handover> handovers; ///< oldest first; at most one is pending
    std::vector<Escalation> escalations;
    std::vector<PromiseId> promises; ///< made in this visit; the promises themselves are the hall's
    std::vector<IssuedSlip> slips;   ///< oldest first
    TimeSheet time;
    std::set<std::string> overridden; ///< policies of the office that the service supervisor let this visit past
    VisitId earlier; ///< the visit whose missing papers this one brings; empty when it is no second trip
    int reopened = 0;
    std::uint64_t version = 0; ///< number of events that made it

    friend bool operator==(const Visit&, const Visit&) = default;
};

[[nodiscard]] Stage stageOf(const Visit& visit);
[[nodiscard]] bool isClosed(const Visit& visit);
/// On hold now, or nothing.
[[nodiscard]] const OnHold* holdOf(const Visit& visit);
/// In service or escalated, and not on hold.
[[nodiscard]] bool isActive(const Visit& visit);
/// The open handover by which the present server serves (taken, not given back); nothing when nobody took it over.
[[nodiscard]] const Handover* takenHandover(const Visit& visit);
/// Whose second it is now.
[[nodiscard]] Party partyOf(const Visit& visit);
[[nodiscard]] const Handover* pendingHandover(const Visit& visit);
[[nodiscard]] const Limit* findLimit(const Visit& visit, LimitKind kind);
[[nodiscard]] const Limit* findLimit(const Visit& visit, const LimitId& id);

} // namespace yingke::core
