// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be asked of the hall. A command is answered by events or by a rejection with a reason (decide.h).
// Ids that a command brings into being are made by the caller.
#pragma once

#include "core/any_of.h"
#include "core/appointment_commands.h"
#include "core/hall_commands.h"
#include "core/link_commands.h"
#include "core/promise_commands.h"
#include "core/script_commands.h"
#include "core/shift_commands.h"
#include "core/till_commands.h"
#include "core/visit_commands.h"
#include "core/warning_commands.h"

#include <variant>

namespace yingke::core {

using AnyCommand = std::variant<
    command::Arrive, command::Describe, command::Enqueue, command::AttendTo, command::Hold, command::Resume,
    command::BeginScenario, command::EnterStep, command::StepBack, command::SkipStep, command::EndScenario,
    command::SuspendScenario, command::ResumeScenario, command::Choose, command::RecordFact, command::MarkPaper,
    command::NotePerson, command::NoteCall, command::NoteGesture, command::AskHandover, command::TakeHandover,
    command::DeclineHandover, command::GiveBack, command::Escalate, command::StartLimit, command::StopLimit,
    command::RenewLimit, command::AddNote, command::SeeOff, command::Close, command::Reopen, command::IssueSlip,
    command::VoidSlip, command::ReprintSlip, command::MakePromise, command::MovePromise, command::KeepPromise,
    command::BreakPromise, command::WithdrawPromise, command::ReassignPromise, command::NoteTime, command::OpenDesk,
    command::CloseDesk, command::SignIn, command::SignOut, command::SetPresence, command::NoteClockStep,
    command::NoteOfficeChange, command::SealDay, command::NotePersonalDataShown, command::NoteCameBack,
    command::OverridePolicy, command::NoteEarlierVisit, command::NoteDay, command::TakeBack, command::TakeMoney,
    command::ReturnMoney, command::HandOverMoney, command::KeepPapers, command::GiveBackPapers,
    command::MakeAppointment, command::MeetAppointment, command::MissAppointment, command::CancelAppointment,
    command::SetWarning, command::ProlongWarning, command::EndWarning, command::LinkVisits, command::JoinVisits,
    command::BeginDay, command::PassOn, command::ChangeShift, command::EndDay, command::LeaveCompany>;

struct CommandKinds {
    using Any = AnyCommand;
};
extern template struct AnyOf<CommandKinds>;

/// One of them (any_of.h).
struct Command : AnyOf<CommandKinds> {
    using AnyOf::AnyOf;
};

} // namespace yingke::core
