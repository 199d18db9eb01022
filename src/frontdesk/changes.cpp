// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/changes.h"

#include "core/any_of.h"

namespace yingke::frontdesk {

namespace {

namespace event = core::event;

/// Each kind is named: a new one does not compile until it is said what it changes on the screen.
struct NoteKind {
    Changes& changes;
    const core::VisitId& visit;

    void operator()(const core::OneOf<event::SignedIn, event::SignedOut, event::OfficeChanged, event::DeskOpened,
                                      event::DeskClosed, event::DayBegun, event::DayEnded, event::ShiftChanged,
                                      event::ColleagueLeft> auto& /*event*/) const {
        changes.everything = true;
    }
    /// Who serves is busy, who served is in again.
    void operator()(const core::OneOf<event::ServiceBegun, event::VisitHeld, event::VisitResumed, event::HandoverTaken,
                                      event::HandoverGivenBack, event::VisitEscalated, event::FarewellBegun,
                                      event::VisitClosed, event::VisitReopened, event::FarewellTakenBack,
                                      event::VisitJoined, event::VisitPassedOn> auto& /*event*/) const {
        changes.visits = true;
        changes.presence = true;
        changes.steps.insert(visit);
    }
    void operator()(
        const core::OneOf<event::VisitorArrived, event::VisitorDescribed, event::VisitorQueued, event::ScenarioBegun,
                          event::ScenarioEnded, event::ScenarioSuspended, event::HandoverAsked, event::HandoverDeclined,
                          event::ScenarioResumed, event::VisitLinked, event::VisitTookIn> auto& /*event*/) const {
        changes.visits = true;
        changes.steps.insert(visit);
    }
    void operator()(const core::OneOf<event::StepEntered, event::SteppedBack, event::StepSkipped, event::ChoiceMade,
                                      event::FactRecorded, event::PaperMarked, event::PersonFound, event::CallMade,
                                      event::GestureDone, event::SlipIssued, event::SlipVoided, event::SlipReprinted,
                                      event::CameBackForPapers, event::PolicyOverridden> auto& /*event*/) const {
        changes.steps.insert(visit);
    }
    void operator()(const core::OneOf<event::PromiseMade, event::PromiseMoved, event::PromiseKept, event::PromiseBroken,
                                      event::PromiseWithdrawn, event::PromiseReassigned,
                                      event::FollowUpPassedOn> auto& /*event*/) const {
        changes.promises = true;
    }
    /// The hall's list, and the sign on a card.
    void operator()(
        const core::OneOf<event::AppointmentMade, event::AppointmentArrived, event::AppointmentMissed,
                          event::AppointmentCancelled, event::WarningSet, event::WarningProlonged, event::WarningEnded,
                          event::MoneyTaken, event::MoneyReturned, event::MoneyHandedOver, event::MoneyPassedOn,
                          event::PapersKept, event::PapersGivenBack> auto& /*event*/) const {
        changes.visits = true;
    }
    void operator()(const event::PresenceSet& /*event*/) const { changes.presence = true; }
    void operator()(const core::OneOf<event::LimitStarted, event::LimitWarned, event::LimitPassed, event::LimitStopped,
                                      event::WallClockStepped> auto& /*event*/) const {
        changes.limits = true;
    }
    /// A line in a record, or nothing that is shown at the desk.
    void operator()(const core::OneOf<event::NoteAdded, event::PersonalDataShown, event::DaySealed,
                                      event::DayNoted> auto& /*event*/) const {}
};

} // namespace

void Changes::note(const core::EventRecord& record) {
    std::visit(NoteKind{*this, record.visit}, record.event);
    if (!record.visit.empty()) {
        records.insert(record.visit);
    }
}

bool Changes::isOfLimitsAlone() const {
    Changes alone;
    alone.limits = true;
    alone.records = records;
    return *this == alone;
}

Changes Changes::all() {
    Changes changes;
    changes.everything = true;
    return changes;
}

} // namespace yingke::frontdesk
