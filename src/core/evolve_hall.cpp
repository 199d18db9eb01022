// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evolve.h"

#include "core/slip_number.h"

#include <algorithm>

namespace yingke::core {

namespace {

/// A colleague with an active visit is busy with it; who was busy by the hall and has none any more is in again.
void followPresence(Hall& hall, const PersonId& person) {
    if (person.empty()) {
        return;
    }
    const Visit* active = activeVisitOf(hall, person);
    if (active == nullptr && hall.presence.find(person) == hall.presence.end()) {
        return; // not asked yet: that stays unknown
    }
    Presence& presence = hall.presence[person];
    presence.person = person;
    if (active != nullptr) {
        presence.state = PresenceState::Busy;
        presence.busyWith = active->id;
        presence.until.reset();
        presence.reason.clear();
    } else if (!presence.busyWith.empty()) {
        presence.state = PresenceState::In;
        presence.busyWith = VisitId{};
    }
}

void applyToVisit(Hall& hall, const EventRecord& record) {
    const bool arrives = std::holds_alternative<event::VisitorArrived>(record.event);
    auto found = hall.visits.find(record.visit);
    if (found == hall.visits.end()) {
        if (!arrives) {
            return; // of a visit that the application has let go
        }
        found = hall.visits.emplace(record.visit, Visit{}).first;
    }
    Visit& visit = found->second;
    const PersonId before = visit.server;
    visit = evolve(std::move(visit), record);
    if (arrives && visit.badge > 0) {
        Badge& last = hall.badges[localDay(record.at)];
        last = std::max(last, visit.badge);
    }
    const PersonId after = visit.server;
    if (after != before || !isToldOut(hall, before)) { // who went out amid a visit is not brought in by its next event
        followPresence(hall, before);
    }
    if (after != before) {
        followPresence(hall, after);
    }
}

void endPromise(Hall& hall, const PromiseId& id, PromiseState state, const Moment& at) {
    if (const auto found = hall.promises.find(id); found != hall.promises.end()) {
        found->second.state = state;
        found->second.endedAt = at;
    }
}

void endAppointment(Hall& hall, const AppointmentId& id, AppointmentState state, const EventRecord& record) {
    if (const auto found = hall.appointments.find(id); found != hall.appointments.end()) {
        found->second.state = state;
        found->second.visit = record.visit;
        found->second.endedAt = record.at;
    }
}

/// What a hall-wide event does: promises, presence, sign-in, the gap in which nobody looked.
struct ApplyToHall {
    Hall& hall;
    const EventRecord& record;

    void operator()(const event::PromiseMade& event) const {
        Promise promise;
        promise.id = event.promise;
        promise.visit = record.visit;
        promise.kind = event.kind;
        promise.what = event.what;
        promise.owner = event.owner;
        const Visit* visit = find(hall, record.visit);
        promise.firstContact = visit != nullptr ? visit->firstContact : record.actor;
        promise.follower = visit != nullptr ? visit->follower : record.actor;
        promise.due = event.due;
        promise.remindBefore = event.remindBefore;
        promise.moves = event.moves;
        promise.script = event.script;
        promise.madeAt = record.at;
        hall.promises[event.promise] = std::move(promise);
    }
    void operator()(const event::PromiseMoved& event) const {
        if (const auto found = hall.promises.find(event.promise); found != hall.promises.end()) {
            found->second.due = event.due;
            ++found->second.moved;
        }
    }
    void operator()(const event::PromiseKept& event) const {
        endPromise(hall, event.promise, PromiseState::Kept, record.at);
    }
    void operator()(const event::PromiseBroken& event) const {
        endPromise(hall, event.promise, PromiseState::Broken, record.at);
    }
    void operator()(const event::PromiseWithdrawn& event) const {
        endPromise(hall, event.promise, PromiseState::Withdrawn, record.at);
    }
    void operator()(const event::PromiseReassigned& event) const {
        if (const auto found = hall.promises.find(event.promise); found != hall.promises.end()) {
            found->second.owner = event.owner;
        }
    }
    void operator()(const event::MoneyTaken& event) const {
        Taking taking;
        taking.receipt = event.receipt;
        taking.number = event.number;
        taking.visit = record.visit;
        taking.desk = record.desk;
        taking.by = record.actor;
        taking.keeper = record.actor;
        taking.at = record.at;
        taking.payment = {event.payer,     event.room,     event.item,      event.sum,    event.means,
                          event.meansName, event.received, event.reference, event.settles};
        hall.takings[event.receipt] = std::move(taking);
    }
    void operator()(const event::MoneyReturned& event) const {
        if (const auto found = hall.takings.find(event.receipt); found != hall.takings.end()) {
            found->second.givenBack = event.how;
        }
    }
    void operator()(const event::MoneyHandedOver& event) const {
        hall.lastAccount = slipNumberFrom(event.account).value_or(hall.lastAccount);
        for (const SlipId& receipt : event.receipts) {
            if (const auto found = hall.takings.find(receipt); found != hall.takings.end()) {
                found->second.account = event.account;
                found->second.handedOverAt = record.at;
            }
        }
    }
    void operator()(const event::PapersKept& event) const {
        for (const PaperKey& key : event.papers) {
            hall.keptPapers[{record.visit, key}] = {record.visit, key,          event.whose,
                                                    event.room,   record.actor, record.at};
        }
    }
    void operator()(const event::PapersGivenBack& event) const {
        for (const PaperKey& key : event.papers) {
            hall.keptPapers.erase({record.visit, key});
        }
    }
    void operator()(const event::AppointmentMade& event) const {
        Appointment appointment;
        appointment.id = event.appointment;
        appointment.visitor = event.visitor;
        appointment.with = event.with;
        appointment.at = event.at;
        appointment.grace = event.grace;
        hall.appointments[event.appointment] = std::move(appointment);
    }
    void operator()(const event::AppointmentArrived& event) const {
        endAppointment(hall, event.appointment, AppointmentState::Arrived, record);
    }
    void operator()(const event::AppointmentMissed& event) const {
        endAppointment(hall, event.appointment, AppointmentState::NotCome, record);
    }
    void operator()(const event::AppointmentCancelled& event) const {
        endAppointment(hall, event.appointment, AppointmentState::Cancelled, record);
    }
    void operator()(const event::WarningSet& event) const {
        Warning warning;
        warning.id = event.warning;
        warning.about = event.about;
        warning.who = event.who;
        warning.firm = event.firm;
        warning.reason = event.reason;
        warning.author = record.actor;
        warning.lastDay = event.lastDay;
        warning.setAt = record.at;
        hall.warnings[event.warning] = std::move(warning);
    }
    void operator()(const event::WarningProlonged& event) const {
        if (const auto found = hall.warnings.find(event.warning); found != hall.warnings.end()) {
            found->second.lastDay = event.lastDay;
            ++found->second.prolonged;
        }
    }
    void operator()(const event::WarningEnded& event) const { hall.warnings.erase(event.warning); }
    void operator()(const event::DeskOpened& /*event*/) const {
        // From the last event to this one the program was not there: that time is the system's, and has its name.
        for (auto& [id, visit] : hall.visits) {
            if (!isClosed(visit)) {
                visit.time = turned(visit.time, Party::System, hall.last.steady);
                visit.time = turned(visit.time, partyOf(visit), record.at.steady);
            }
        }
        hall.open = true;
    }
    void operator()(const event::DeskClosed& /*event*/) const { hall.open = false; }
    void operator()(const event::DayBegun& event) const {
        hall.day = event.day;
        hall.signedIn.clear();
        hall.presence.clear(); // yesterday's says nothing of today
    }
    void operator()(const event::DayEnded& /*event*/) const { hall.day.reset(); }
    void operator()(const event::FollowUpPassedOn& event) const {
        if (const auto found = hall.promises.find(event.promise); found != hall.promises.end()) {
            found->second.follower = event.to;
        }
    }
    void operator()(const event::MoneyPassedOn& event) const {
        if (const auto found = hall.takings.find(event.receipt); found != hall.takings.end()) {
            found->second.keeper = event.to;
        }
    }
    void operator()(const event::ColleagueLeft& event) const {
        std::erase_if(hall.signedIn, [&event](const auto& one) { return one.second == event.person; });
        hall.presence.erase(event.person);
    }
    void operator()(const event::SignedIn& event) const {
        hall.signedIn[record.desk] = event.person;
        Presence& presence = hall.presence[event.person];
        presence = Presence{event.person, PresenceState::In, {}, {}, {}};
        followPresence(hall, event.person);
    }
    void operator()(const event::SignedOut& event) const {
        hall.signedIn.erase(record.desk);
        hall.presence[event.person] = Presence{event.person, PresenceState::Out, {}, {}, {}};
    }
    void operator()(const event::PresenceSet& event) const { hall.presence[event.presence.person] = event.presence; }

    /// A visit's own, and what leaves no trace in the hall.
    void operator()(
        const OneOf<event::VisitorArrived, event::VisitorDescribed, event::VisitorQueued, event::ServiceBegun,
                    event::ScenarioBegun, event::StepEntered, event::SteppedBack, event::StepSkipped,
                    event::ScenarioEnded, event::ScenarioSuspended, event::ScenarioResumed, event::ChoiceMade,
                    event::FactRecorded, event::PaperMarked, event::PersonFound, event::CallMade, event::GestureDone,
                    event::VisitHeld, event::VisitResumed, event::HandoverAsked, event::HandoverTaken,
                    event::HandoverDeclined, event::HandoverGivenBack, event::VisitEscalated, event::LimitStarted,
                    event::LimitWarned, event::LimitPassed, event::LimitStopped, event::NoteAdded, event::FarewellBegun,
                    event::VisitClosed, event::VisitReopened, event::FarewellTakenBack, event::SlipIssued,
                    event::SlipVoided, event::SlipReprinted, event::CameBackForPapers, event::PolicyOverridden,
                    event::WallClockStepped, event::OfficeChanged, event::DaySealed, event::DayNoted,
                    event::PersonalDataShown, event::VisitLinked, event::VisitJoined, event::VisitTookIn,
                    event::ShiftChanged, event::VisitPassedOn> auto& /*event*/) const {}
};

} // namespace

void apply(Hall& hall, const EventRecord& record) {
    if (!record.visit.empty()) {
        applyToVisit(hall, record);
    }
    std::visit(ApplyToHall{hall, record}, record.event);
    hall.last = record.at;
}

Hall evolve(Hall hall, const EventRecord& record) {
    apply(hall, record);
    return hall;
}

} // namespace yingke::core
