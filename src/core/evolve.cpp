// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evolve.h"

#include "core/desk_scripts.h"
#include "core/pass_on.h"
#include "core/roles.h"

#include <algorithm>

namespace yingke::core {

namespace {

Handover* handoverOf(Visit& visit, const HandoverId& id) {
    const auto found = std::find_if(visit.handovers.begin(), visit.handovers.end(),
                                    [&id](const Handover& handover) { return handover.id == id; });
    return found == visit.handovers.end() ? nullptr : &*found;
}

Limit* limitOf(Visit& visit, const LimitId& id) {
    const auto found =
        std::find_if(visit.limits.begin(), visit.limits.end(), [&id](const Limit& limit) { return limit.id == id; });
    return found == visit.limits.end() ? nullptr : &*found;
}

IssuedSlip* slipOf(Visit& visit, const SlipId& id) {
    const auto found =
        std::find_if(visit.slips.begin(), visit.slips.end(), [&id](const IssuedSlip& slip) { return slip.id == id; });
    return found == visit.slips.end() ? nullptr : &*found;
}

void setHold(Visit& visit, std::optional<OnHold> hold) {
    if (auto* service = std::get_if<InService>(&visit.state)) {
        service->hold = std::move(hold);
    } else if (auto* escalated = std::get_if<Escalated>(&visit.state)) {
        escalated->hold = std::move(hold);
    }
}

/// As whom a person serves this visit: who received the visitor serves as the desk, others as they took over.
Party partyFor(const Visit& visit, const PersonId& person) {
    if (person == visit.firstContact) {
        return Party::Desk;
    }
    for (auto handover = visit.handovers.rbegin(); handover != visit.handovers.rend(); ++handover) {
        if (handover->takenAt && handover->to == person) {
            return handover->takenAs;
        }
    }
    return Party::Desk;
}

Party takenAs(const Visit& visit, const Handover& handover) {
    const auto* escalated = std::get_if<Escalated>(&visit.state);
    if (handover.byEscalation && escalated != nullptr) {
        return escalated->level == EscalationLevel::Director ? Party::Director : Party::ServiceSupervisor;
    }
    return handover.to == visit.firstContact ? Party::Desk : Party::Colleague;
}

/// One visit's step. Each overload is one kind of event; those that are not a visit's do nothing.
struct Evolve {
    Visit& visit;
    const EventRecord& record;

    void operator()(const event::VisitorArrived& event) const {
        visit = Visit{};
        visit.id = record.visit;
        visit.channel = event.channel;
        visit.direction = event.direction.value_or(Direction::Incoming);
        visit.badge = event.badge.value_or(0);
        visit.desk = record.desk;
        visit.visitor = event.visitor;
        visit.firstContact = record.actor;
        visit.follower = record.actor;
        visit.arrivedAt = record.at;
        visit.time.since = record.at.steady;
    }
    void operator()(const event::VisitorDescribed& event) const {
        visit.visitor = changed(visit.visitor, event.change);
    }
    void operator()(const event::VisitorQueued& /*event*/) const { visit.state = Queued{}; }
    void operator()(const event::ServiceBegun& event) const {
        // A visit that was moved up and that nobody took stays moved up while the desk serves it.
        if (!std::holds_alternative<Escalated>(visit.state)) {
            visit.state = InService{};
        }
        serveBy(event.by, partyFor(visit, event.by));
    }
    void operator()(const event::ScenarioBegun& event) const {
        leaveFor(event.script.id);
        visit.ended.erase(event.script.id); // it is at work again
        visit.run = ScriptRun{};
        visit.run.script = event.script;
        visit.run.title = event.title;
        visit.run.other = event.other;
        visit.run.promise = event.promise;
    }
    void operator()(const event::StepEntered& event) const {
        pushTrail();
        visit.run.step = event.step;
        visit.run.ended = false;
        visit.run.visitorActs = event.party == Party::Visitor;
        visit.run.enteredUnder = visit.server;
    }
    void operator()(const event::SteppedBack& event) const {
        if (!visit.run.trail.empty() && visit.run.trail.back() == event.to) {
            visit.run.trail.pop_back();
        }
        visit.run.step = event.to;
        // The wrong key at a call: nobody was reached by it.
        if (!visit.calls.empty() && visit.calls.back().step == event.to) {
            visit.calls.back().answered = false;
        }
        visit.ended.erase(visit.run.script.id);
        visit.run.ended = false;
        visit.run.visitorActs = false;
        visit.run.enteredUnder = visit.server;
    }
    void operator()(const event::ScenarioEnded& event) const {
        visit.leftOff.erase(event.script.id);
        visit.ended[event.script.id] = event.end.value_or(MatterEnd::Done);
        pushTrail();
        visit.run.step = StepId{};
        visit.run.ended = true;
        visit.run.visitorActs = false;
    }
    void operator()(const event::ScenarioSuspended& event) const {
        visit.suspended.push_back({std::move(visit.run), event.at});
        visit.run = ScriptRun{};
    }
    void operator()(const event::ScenarioResumed& /*event*/) const {
        if (visit.suspended.empty()) {
            return;
        }
        leaveFor(visit.suspended.back().run.script.id);
        visit.run = std::move(visit.suspended.back().run);
        visit.suspended.pop_back();
    }
    void operator()(const event::ChoiceMade& event) const { visit.choices[event.step] = event.choice; }
    void operator()(const event::FactRecorded& event) const {
        visit.facts[event.fact] = event.value;
        visit.run.recorded.insert(event.fact);
    }
    void operator()(const event::PaperMarked& event) const {
        PaperStanding& paper = visit.papers[event.paper];
        visit.run.papers.insert(event.paper);
        switch (event.mark) {
        case PaperMark::Seen:
            paper.seen = event.on;
            paper.earlier = event.on && event.earlier.has_value();
            break;
        case PaperMark::Copied:
            paper.copied = event.on;
            paper.purpose = event.on ? event.purpose : std::string{};
            paper.deleteOn = event.on ? event.deleteOn : 0;
            break;
        case PaperMark::Returned:
            paper.returned = event.on;
            break;
        case PaperMark::Missing:
            paper.missing = event.on;
            break;
        }
        // A paper that was seen is not missing, and the other way round.
        if (event.on && event.mark == PaperMark::Missing) {
            paper.seen = false;
        } else if (event.on) {
            paper.missing = false;
        }
    }
    void operator()(const event::PersonFound& event) const {
        if (event.person.empty()) {
            visit.cast.erase(event.role);
        } else {
            visit.cast[event.role] = event.person;
            visit.cast[RoleId{role::colleague}] = event.person; // whom a script calls {colleague}: the one found last
        }
    }
    void operator()(const event::CallMade& event) const {
        visit.calls.push_back(
            {event.party, event.number, event.outOfHearing, event.answered, record.at, visit.run.step});
    }
    void operator()(const event::GestureDone& event) const { visit.ticks.emplace(event.step, event.gesture); }
    void operator()(const event::VisitHeld& event) const { setHold(visit, OnHold{event.by, event.reason, record.at}); }
    void operator()(const event::VisitResumed& /*event*/) const { setHold(visit, std::nullopt); }
    void operator()(const event::HandoverAsked& event) const {
        Handover handover;
        handover.id = event.handover;
        handover.from = event.from;
        handover.to = event.to;
        handover.role = event.role;
        handover.why = event.why;
        handover.byEscalation = event.byEscalation;
        handover.askedAt = record.at;
        visit.handovers.push_back(std::move(handover));
    }
    void operator()(const event::HandoverTaken& event) const {
        Handover* handover = handoverOf(visit, event.handover);
        if (handover == nullptr) {
            return;
        }
        handover->takenAt = record.at;
        handover->takenAs = takenAs(visit, *handover);
        if (!std::holds_alternative<Escalated>(visit.state)) {
            visit.state = InService{};
        }
        setHold(visit, std::nullopt);
        serveBy(event.by, handover->takenAs);
    }
    void operator()(const event::HandoverDeclined& event) const {
        if (Handover* handover = handoverOf(visit, event.handover)) {
            handover->declinedAt = record.at;
            handover->declinedWhy = event.why;
        }
    }
    void operator()(const event::HandoverGivenBack& event) const {
        Handover* handover = handoverOf(visit, event.handover);
        if (handover == nullptr) {
            return;
        }
        handover->givenBackAt = record.at;
        const std::optional<OnHold> hold = holdOf(visit) != nullptr ? std::optional(*holdOf(visit)) : std::nullopt;
        const Party party = partyFor(visit, event.to);
        if (party == Party::ServiceSupervisor) {
            visit.state = Escalated{EscalationLevel::ServiceSupervisor, hold};
        } else if (party == Party::Director) {
            visit.state = Escalated{EscalationLevel::Director, hold};
        } else {
            visit.state = InService{hold};
        }
        serveBy(event.to, party);
    }
    void operator()(const event::VisitEscalated& event) const {
        visit.escalations.push_back({event.level, event.reason, event.note, event.step, event.handover, record.at});
        if (event.level == EscalationLevel::PersonConcerned) {
            return;
        }
        const std::optional<OnHold> hold = holdOf(visit) != nullptr ? std::optional(*holdOf(visit)) : std::nullopt;
        visit.state = Escalated{event.level, hold};
    }
    void operator()(const event::LimitStarted& event) const {
        // One limit of a kind runs at a time; scripts may have several of their own.
        const bool own = event.limit.kind == LimitKind::Script;
        std::erase_if(visit.limits, [&](const Limit& limit) {
            return limit.id == event.limit.id || (!own && limit.kind == event.limit.kind);
        });
        visit.limits.push_back(event.limit);
        if (event.limit.kind == LimitKind::Waiting) {
            visit.waitLimit = event.limit.due - event.limit.start;
        }
    }
    void operator()(const event::LimitWarned& event) const {
        if (Limit* limit = limitOf(visit, event.limit)) {
            limit->noted = LimitPhase::Warning;
        }
    }
    void operator()(const event::LimitPassed& event) const {
        if (Limit* limit = limitOf(visit, event.limit)) {
            limit->noted = LimitPhase::Overdue;
        }
        visit.waitPassed |= event.kind == LimitKind::Waiting;
    }
    void operator()(const event::LimitStopped& event) const {
        std::erase_if(visit.limits, [&](const Limit& limit) { return limit.id == event.limit; });
    }
    void operator()(const event::FarewellBegun& /*event*/) const {
        const Handover* asked = pendingHandover(visit);
        visit.before = BeforeFarewell{record.at,     visit.state,
                                      visit.server,  visit.serverParty,
                                      visit.run,     visit.earlierScripts,
                                      visit.choices, visit.ticks,
                                      visit.limits,  asked != nullptr ? std::optional(*asked) : std::nullopt};
        if (visit.server.empty()) {
            visit.server = record.actor;
        }
        visit.state = Farewell{};
    }
    void operator()(const event::VisitClosed& event) const {
        visit.state = Closed{event.outcome, event.reason, record.at};
        visit.limits.clear();
    }
    void operator()(const event::FarewellTakenBack& /*event*/) const {
        if (!visit.before) {
            return;
        }
        BeforeFarewell before = std::move(*visit.before);
        visit.state = std::move(before.state);
        visit.server = before.server;
        visit.serverParty = before.serverParty;
        putBack(std::move(before));
    }
    void operator()(const event::VisitReopened& event) const {
        if (event.step && visit.before) {
            putBack(std::move(*visit.before));
        }
        visit.state = InService{};
        visit.time.since = record.at.steady; // the time between was no part of the visit
        ++visit.reopened;
        visit.joinedInto = {};
        visit.follower = record.actor;
        serveBy(record.actor, partyFor(visit, record.actor));
    }
    void operator()(const event::SlipIssued& event) const {
        visit.slips.push_back({event.slip, event.kind, event.number});
    }
    void operator()(const event::SlipVoided& event) const {
        if (IssuedSlip* slip = slipOf(visit, event.slip)) {
            slip->voided = true;
        }
    }
    void operator()(const event::SlipReprinted& event) const {
        if (IssuedSlip* slip = slipOf(visit, event.slip)) {
            ++slip->reprints;
        }
    }
    void operator()(const event::PapersKept& event) const {
        for (const PaperKey& key : event.papers) {
            visit.papers[key].kept = true;
        }
    }
    void operator()(const event::PapersGivenBack& event) const {
        for (const PaperKey& key : event.papers) {
            visit.papers[key].kept = false;
            visit.papers[key].returned = true;
        }
    }
    void operator()(const event::PromiseMade& event) const {
        visit.promises.push_back(event.promise);
        visit.run.promised.insert(event.promise);
    }
    void operator()(const event::CameBackForPapers& event) const { visit.earlier = event.earlier; }
    void operator()(const event::VisitLinked& event) const { visit.linked.insert(event.other); }
    void operator()(const event::VisitJoined& event) const { visit.joinedInto = event.into; }
    void operator()(const event::PolicyOverridden& event) const { visit.overridden.insert(event.policy); }
    void operator()(const event::VisitPassedOn& event) const { passOn(visit, event, record.at); }

    /// The hall's own, and what leaves no trace in a visit.
    void
    operator()(const OneOf<event::StepSkipped, event::NoteAdded, event::MoneyTaken, event::MoneyReturned,
                           event::MoneyHandedOver, event::PromiseMoved, event::PromiseKept, event::PromiseBroken,
                           event::PromiseWithdrawn, event::PromiseReassigned, event::DeskOpened, event::DeskClosed,
                           event::SignedIn, event::SignedOut, event::PresenceSet, event::WallClockStepped,
                           event::OfficeChanged, event::DaySealed, event::DayNoted, event::PersonalDataShown,
                           event::FollowUpPassedOn, event::MoneyPassedOn, event::DayBegun, event::DayEnded,
                           event::ShiftChanged, event::ColleagueLeft, event::VisitTookIn, event::AppointmentMade,
                           event::AppointmentArrived, event::AppointmentMissed, event::AppointmentCancelled,
                           event::WarningSet, event::WarningProlonged, event::WarningEnded> auto& /*event*/) const {}

private:
    void serveBy(const PersonId& person, Party party) const {
        visit.server = person;
        visit.serverParty = party;
        if (!visit.servedAt) {
            visit.servedAt = record.at;
        }
    }
    /// Another script begins while a matter of the desk has not come to its end. One that was chosen and left again at
    /// its first step was no matter; one that the farewell follows on was.
    void leaveFor(const std::string& next) const {
        const ScriptRun& run = visit.run;
        if (run.script.empty()) {
            return;
        }
        const bool begun = !run.trail.empty() || desk_script::isOne(next);
        if (!run.ended && begun && !desk_script::isOne(run.script.id) && visit.serverParty == Party::Desk) {
            visit.leftOff.insert(run.script.id);
        }
        visit.leftOff.erase(next);
        visit.earlierScripts.push_back(run.script);
    }
    /// The script stands where it stood when the farewell began.
    void putBack(BeforeFarewell before) const {
        visit.run = std::move(before.run);
        visit.leftOff.erase(visit.run.script.id); // it goes on
        visit.earlierScripts = std::move(before.earlierScripts);
        visit.choices = std::move(before.choices);
        visit.ticks = std::move(before.ticks);
    }
    void pushTrail() const {
        if (!visit.run.step.empty()) {
            visit.run.trail.push_back(visit.run.step);
        }
    }
};

} // namespace

Visit evolve(Visit visit, const EventRecord& record) {
    const bool wasClosed = isClosed(visit);
    std::visit(Evolve{visit, record}, record.event);
    if (visit.before && stageOf(visit) != Stage::Farewell && !isClosed(visit)) {
        visit.before.reset(); // called back from the door: what was before is no more
    }
    // Closed visits have no seconds; the last one's were turned when they closed.
    if (!wasClosed) {
        visit.time = turned(visit.time, partyOf(visit), record.at.steady);
    } else if (!isClosed(visit)) {
        visit.time.party = partyOf(visit);
    }
    ++visit.version;
    return visit;
}

} // namespace yingke::core
