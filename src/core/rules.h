// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of decide share: one rule a command, and what several of them ask. Inside decide only.
#pragma once

#include "core/draft.h"

#include <optional>
#include <string>
#include <string_view>

namespace yingke::core {

using Refused = std::optional<Rejection>;

[[nodiscard]] inline Rejection reject(RejectionReason reason, std::string detail = {}) {
    return {reason, std::move(detail)};
}

/// Nothing but white space: no reason was given.
[[nodiscard]] inline bool blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// The open visit of a command, or why there is none.
struct OpenVisit {
    const Visit* visit = nullptr;
    Refused refused;
};
[[nodiscard]] OpenVisit openVisit(const Draft& draft, const VisitId& id);

/// Somebody is out from now on: what waits there moves on (SetPresence).
void moveOnFrom(Draft& draft, const PersonId& person);

// One overload a command; nothing: done. A rule rejects before anything happens: what is refused leaves nothing behind.
Refused carryOut(Draft& draft, const command::Arrive& command);
Refused carryOut(Draft& draft, const command::Describe& command);
Refused carryOut(Draft& draft, const command::Enqueue& command);
Refused carryOut(Draft& draft, const command::AttendTo& command);
Refused carryOut(Draft& draft, const command::Hold& command);
Refused carryOut(Draft& draft, const command::Resume& command);
Refused carryOut(Draft& draft, const command::BeginScenario& command);
Refused carryOut(Draft& draft, const command::EnterStep& command);
Refused carryOut(Draft& draft, const command::StepBack& command);
Refused carryOut(Draft& draft, const command::SkipStep& command);
Refused carryOut(Draft& draft, const command::EndScenario& command);
Refused carryOut(Draft& draft, const command::SuspendScenario& command);
Refused carryOut(Draft& draft, const command::ResumeScenario& command);
Refused carryOut(Draft& draft, const command::Choose& command);
Refused carryOut(Draft& draft, const command::RecordFact& command);
Refused carryOut(Draft& draft, const command::MarkPaper& command);
Refused carryOut(Draft& draft, const command::NotePerson& command);
Refused carryOut(Draft& draft, const command::NoteCall& command);
Refused carryOut(Draft& draft, const command::NoteGesture& command);
Refused carryOut(Draft& draft, const command::AskHandover& command);
Refused carryOut(Draft& draft, const command::TakeHandover& command);
Refused carryOut(Draft& draft, const command::DeclineHandover& command);
Refused carryOut(Draft& draft, const command::GiveBack& command);
Refused carryOut(Draft& draft, const command::Escalate& command);
Refused carryOut(Draft& draft, const command::StartLimit& command);
Refused carryOut(Draft& draft, const command::StopLimit& command);
Refused carryOut(Draft& draft, const command::RenewLimit& command);
Refused carryOut(Draft& draft, const command::AddNote& command);
Refused carryOut(Draft& draft, const command::NoteEarlierVisit& command);
Refused carryOut(Draft& draft, const command::SeeOff& command);
Refused carryOut(Draft& draft, const command::Close& command);
Refused carryOut(Draft& draft, const command::Reopen& command);
Refused carryOut(Draft& draft, const command::TakeBack& command);
Refused carryOut(Draft& draft, const command::IssueSlip& command);
Refused carryOut(Draft& draft, const command::VoidSlip& command);
Refused carryOut(Draft& draft, const command::ReprintSlip& command);
Refused carryOut(Draft& draft, const command::MakePromise& command);
Refused carryOut(Draft& draft, const command::MovePromise& command);
Refused carryOut(Draft& draft, const command::KeepPromise& command);
Refused carryOut(Draft& draft, const command::BreakPromise& command);
Refused carryOut(Draft& draft, const command::WithdrawPromise& command);
Refused carryOut(Draft& draft, const command::ReassignPromise& command);
Refused carryOut(Draft& draft, const command::NoteTime& command);
Refused carryOut(Draft& draft, const command::OpenDesk& command);
Refused carryOut(Draft& draft, const command::CloseDesk& command);
Refused carryOut(Draft& draft, const command::SignIn& command);
Refused carryOut(Draft& draft, const command::SignOut& command);
Refused carryOut(Draft& draft, const command::SetPresence& command);
Refused carryOut(Draft& draft, const command::NoteClockStep& command);
Refused carryOut(Draft& draft, const command::NoteOfficeChange& command);
Refused carryOut(Draft& draft, const command::SealDay& command);
Refused carryOut(Draft& draft, const command::NoteDay& command);
Refused carryOut(Draft& draft, const command::NotePersonalDataShown& command);
Refused carryOut(Draft& draft, const command::NoteCameBack& command);
Refused carryOut(Draft& draft, const command::OverridePolicy& command);
Refused carryOut(Draft& draft, const command::TakeMoney& command);
Refused carryOut(Draft& draft, const command::ReturnMoney& command);
Refused carryOut(Draft& draft, const command::HandOverMoney& command);
Refused carryOut(Draft& draft, const command::KeepPapers& command);
Refused carryOut(Draft& draft, const command::GiveBackPapers& command);
Refused carryOut(Draft& draft, const command::MakeAppointment& command);
Refused carryOut(Draft& draft, const command::MeetAppointment& command);
Refused carryOut(Draft& draft, const command::MissAppointment& command);
Refused carryOut(Draft& draft, const command::CancelAppointment& command);
Refused carryOut(Draft& draft, const command::SetWarning& command);
Refused carryOut(Draft& draft, const command::ProlongWarning& command);
Refused carryOut(Draft& draft, const command::EndWarning& command);
Refused carryOut(Draft& draft, const command::LinkVisits& command);
Refused carryOut(Draft& draft, const command::JoinVisits& command);
Refused carryOut(Draft& draft, const command::BeginDay& command);
Refused carryOut(Draft& draft, const command::PassOn& command);
Refused carryOut(Draft& draft, const command::ChangeShift& command);
Refused carryOut(Draft& draft, const command::EndDay& command);
Refused carryOut(Draft& draft, const command::LeaveCompany& command);

} // namespace yingke::core
