// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit is: one state machine, from the door to the door. A value; changed only by evolve (evolve.h).
#pragma once

#include "core/badge.h"
#include "core/clocks.h"
#include "core/escalation.h"
#include "core/facts.h"
#include "core/handover.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/script_run.h"
#include "core/timesheet.h"
#include "core/visit_state.h"
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
    Direction direction = Direction::Incoming;
    Badge badge = 0; ///< of nobody else on the days of this visit; 0: none
    DeskId desk;
    Visitor visitor;
    VisitState state = Greeting{};
    PersonId firstContact; ///< who received the visitor (S0-02); never changes
    PersonId follower;     ///< who follows it to its end: who received the visitor, until that goes over to another
    PersonId server;       ///< who is responsible now; empty while nobody serves (Greeting, Queued)
    Party serverParty = Party::Desk; ///< as whom: Desk, Colleague, ServiceSupervisor or Director
    Moment arrivedAt;
    std::optional<Moment> servedAt; ///< when somebody first served; the wait is servedAt − arrivedAt
    Millis waitLimit = 0;           ///< how long the visitor was to wait at most; 0: no limit began
    bool waitPassed = false;        ///< that was told to be over
    ScriptRun run;
    std::map<std::string, MatterEnd> ended;   ///< matters that ended here, by their scripts' ids: how the last time
    std::set<std::string> leftOff;            ///< matters that were broken off here, by their scripts' ids
    std::vector<ScriptRef> earlierScripts;    ///< scenarios that ran before in this visit, oldest first
    std::vector<SuspendedScenario> suspended; ///< that wait for what runs now; the last goes on first
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
    VisitId earlier;          ///< the visit whose missing papers this one brings; empty when it is no second trip
    std::set<VisitId> linked; ///< visits about the same matter
    VisitId joinedInto;       ///< the visit in which this one goes on; empty when it was not joined
    int reopened = 0;
    std::optional<BeforeFarewell> before; ///< only while it is being seen off, and when it ended so
    std::uint64_t version = 0;            ///< number of events that made it

    friend bool operator==(const Visit&, const Visit&) = default;
};

[[nodiscard]] Stage stageOf(const Visit& visit);
[[nodiscard]] bool isClosed(const Visit& visit);
[[nodiscard]] bool isJoined(const Visit& visit); ///< closed because it goes on in another visit
/// On hold now, or nothing.
[[nodiscard]] const OnHold* holdOf(const Visit& visit);
/// Somebody is at the other end of the line: a call that came in, or one of ours that the visitor has answered.
[[nodiscard]] bool isConnected(const Visit& visit);
/// In service or escalated, and not on hold.
[[nodiscard]] bool isActive(const Visit& visit);
/// The open handover by which the present server serves (taken, not given back); nothing when nobody took it over.
[[nodiscard]] const Handover* takenHandover(const Visit& visit);
/// Whether an answer of this person at the visit's step is one of this visit's: nobody has taken it over since the step
/// was come to. A script that hands over goes on under the taker.
[[nodiscard]] bool answeredHere(const Visit& visit, const PersonId& person);
/// Whose second it is now.
[[nodiscard]] Party partyOf(const Visit& visit);
[[nodiscard]] const Handover* pendingHandover(const Visit& visit);
[[nodiscard]] const Limit* findLimit(const Visit& visit, LimitKind kind);
[[nodiscard]] const Limit* findLimit(const Visit& visit, const LimitId& id);

} // namespace yingke::core
