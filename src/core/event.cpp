// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <utility>

namespace yingke::core {

namespace {

// One name an event. They stand in journals for years: a name is never changed and never given to another event.
struct KindName {
    std::string_view operator()(const event::VisitorArrived&) const { return "visitor_arrived"; }
    std::string_view operator()(const event::VisitorDescribed&) const { return "visitor_described"; }
    std::string_view operator()(const event::VisitorQueued&) const { return "visitor_queued"; }
    std::string_view operator()(const event::ServiceBegun&) const { return "service_begun"; }
    std::string_view operator()(const event::ScenarioBegun&) const { return "scenario_begun"; }
    std::string_view operator()(const event::StepEntered&) const { return "step_entered"; }
    std::string_view operator()(const event::SteppedBack&) const { return "stepped_back"; }
    std::string_view operator()(const event::StepSkipped&) const { return "step_skipped"; }
    std::string_view operator()(const event::ScenarioEnded&) const { return "scenario_ended"; }
    std::string_view operator()(const event::ChoiceMade&) const { return "choice_made"; }
    std::string_view operator()(const event::FactRecorded&) const { return "fact_recorded"; }
    std::string_view operator()(const event::PaperMarked&) const { return "paper_marked"; }
    std::string_view operator()(const event::PersonFound&) const { return "person_found"; }
    std::string_view operator()(const event::CallMade&) const { return "call_made"; }
    std::string_view operator()(const event::GestureDone&) const { return "gesture_done"; }
    std::string_view operator()(const event::VisitHeld&) const { return "visit_held"; }
    std::string_view operator()(const event::VisitResumed&) const { return "visit_resumed"; }
    std::string_view operator()(const event::HandoverAsked&) const { return "handover_asked"; }
    std::string_view operator()(const event::HandoverTaken&) const { return "handover_taken"; }
    std::string_view operator()(const event::HandoverDeclined&) const { return "handover_declined"; }
    std::string_view operator()(const event::HandoverGivenBack&) const { return "handover_given_back"; }
    std::string_view operator()(const event::VisitEscalated&) const { return "visit_escalated"; }
    std::string_view operator()(const event::LimitStarted&) const { return "limit_started"; }
    std::string_view operator()(const event::LimitWarned&) const { return "limit_warned"; }
    std::string_view operator()(const event::LimitPassed&) const { return "limit_passed"; }
    std::string_view operator()(const event::LimitStopped&) const { return "limit_stopped"; }
    std::string_view operator()(const event::NoteAdded&) const { return "note_added"; }
    std::string_view operator()(const event::FarewellBegun&) const { return "farewell_begun"; }
    std::string_view operator()(const event::VisitClosed&) const { return "visit_closed"; }
    std::string_view operator()(const event::VisitReopened&) const { return "visit_reopened"; }
    std::string_view operator()(const event::SlipIssued&) const { return "slip_issued"; }
    std::string_view operator()(const event::SlipVoided&) const { return "slip_voided"; }
    std::string_view operator()(const event::SlipReprinted&) const { return "slip_reprinted"; }
    std::string_view operator()(const event::PromiseMade&) const { return "promise_made"; }
    std::string_view operator()(const event::PromiseMoved&) const { return "promise_moved"; }
    std::string_view operator()(const event::PromiseKept&) const { return "promise_kept"; }
    std::string_view operator()(const event::PromiseBroken&) const { return "promise_broken"; }
    std::string_view operator()(const event::PromiseWithdrawn&) const { return "promise_withdrawn"; }
    std::string_view operator()(const event::PromiseReassigned&) const { return "promise_reassigned"; }
    std::string_view operator()(const event::DeskOpened&) const { return "desk_opened"; }
    std::string_view operator()(const event::DeskClosed&) const { return "desk_closed"; }
    std::string_view operator()(const event::SignedIn&) const { return "signed_in"; }
    std::string_view operator()(const event::SignedOut&) const { return "signed_out"; }
    std::string_view operator()(const event::PresenceSet&) const { return "presence_set"; }
    std::string_view operator()(const event::WallClockStepped&) const { return "wall_clock_stepped"; }
    std::string_view operator()(const event::OfficeChanged&) const { return "office_changed"; }
    std::string_view operator()(const event::DaySealed&) const { return "day_sealed"; }
    std::string_view operator()(const event::PersonalDataShown&) const { return "personal_data_shown"; }
    std::string_view operator()(const event::CameBackForPapers&) const { return "came_back_for_papers"; }
    std::string_view operator()(const event::PolicyOverridden&) const { return "policy_overridden"; }
    std::string_view operator()(const event::DayNoted&) const { return "day_noted"; }
};

} // namespace

std::string_view kindOf(const Event& event) { return std::visit(KindName{}, event); }

Event::Event() = default;
Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other) = default;
Event& Event::operator=(Event&& other) noexcept = default;
Event::~Event() = default;

bool operator==(const Event& a, const Event& b) {
    return static_cast<const AnyEvent&>(a) == static_cast<const AnyEvent&>(b);
}

template <class One>
requires isAlternative<One, AnyEvent> Event::Event(One one) : AnyEvent(std::in_place_type<One>, std::move(one)) {}

// Each once; one that is missing here is found by the linker.
template Event::Event(event::VisitorArrived);
template Event::Event(event::VisitorDescribed);
template Event::Event(event::VisitorQueued);
template Event::Event(event::ServiceBegun);
template Event::Event(event::ScenarioBegun);
template Event::Event(event::StepEntered);
template Event::Event(event::SteppedBack);
template Event::Event(event::StepSkipped);
template Event::Event(event::ScenarioEnded);
template Event::Event(event::ChoiceMade);
template Event::Event(event::FactRecorded);
template Event::Event(event::PaperMarked);
template Event::Event(event::PersonFound);
template Event::Event(event::CallMade);
template Event::Event(event::GestureDone);
template Event::Event(event::VisitHeld);
template Event::Event(event::VisitResumed);
template Event::Event(event::HandoverAsked);
template Event::Event(event::HandoverTaken);
template Event::Event(event::HandoverDeclined);
template Event::Event(event::HandoverGivenBack);
template Event::Event(event::VisitEscalated);
template Event::Event(event::LimitStarted);
template Event::Event(event::LimitWarned);
template Event::Event(event::LimitPassed);
template Event::Event(event::LimitStopped);
template Event::Event(event::NoteAdded);
template Event::Event(event::FarewellBegun);
template Event::Event(event::VisitClosed);
template Event::Event(event::VisitReopened);
template Event::Event(event::SlipIssued);
template Event::Event(event::SlipVoided);
template Event::Event(event::SlipReprinted);
template Event::Event(event::PromiseMade);
template Event::Event(event::PromiseMoved);
template Event::Event(event::PromiseKept);
template Event::Event(event::PromiseBroken);
template Event::Event(event::PromiseWithdrawn);
template Event::Event(event::PromiseReassigned);
template Event::Event(event::DeskOpened);
template Event::Event(event::DeskClosed);
template Event::Event(event::SignedIn);
template Event::Event(event::SignedOut);
template Event::Event(event::PresenceSet);
template Event::Event(event::WallClockStepped);
template Event::Event(event::OfficeChanged);
template Event::Event(event::DaySealed);
template Event::Event(event::PersonalDataShown);
template Event::Event(event::CameBackForPapers);
template Event::Event(event::PolicyOverridden);
template Event::Event(event::DayNoted);

} // namespace yingke::core
