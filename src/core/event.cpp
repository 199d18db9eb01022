// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

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

} // namespace yingke::core
