// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be asked of the hall. A command is answered by events or by a rejection with a reason (decide.h).
// Ids that a command brings into being are made by the caller.
#pragma once

#include "core/alternatives.h"
#include "core/hall_commands.h"
#include "core/promise_commands.h"
#include "core/script_commands.h"
#include "core/visit_commands.h"

#include <variant>

namespace yingke::core {

using AnyCommand =
    std::variant<command::Arrive, command::Describe, command::Enqueue, command::AttendTo, command::Hold,
                 command::Resume, command::BeginScenario, command::EnterStep, command::StepBack, command::SkipStep,
                 command::EndScenario, command::Choose, command::RecordFact, command::MarkPaper, command::NotePerson,
                 command::NoteCall, command::NoteGesture, command::AskHandover, command::TakeHandover,
                 command::DeclineHandover, command::GiveBack, command::Escalate, command::StartLimit,
                 command::StopLimit, command::RenewLimit, command::AddNote, command::SeeOff, command::Close,
                 command::Reopen, command::IssueSlip, command::VoidSlip, command::ReprintSlip, command::MakePromise,
                 command::MovePromise, command::KeepPromise, command::BreakPromise, command::WithdrawPromise,
                 command::ReassignPromise, command::NoteTime, command::OpenDesk, command::CloseDesk, command::SignIn,
                 command::SignOut, command::SetPresence, command::NoteClockStep, command::NoteOfficeChange,
                 command::SealDay, command::NotePersonalDataShown, command::NoteCameBack, command::OverridePolicy,
                 command::NoteEarlierVisit, command::NoteDay>;

/// One of them. Made, copied and ended in command.cpp: with fifty alternatives these cost each source that reads
/// this header seconds and megabytes. Else it is the variant: std::visit, std::get_if and the like take it as one.
struct Command : AnyCommand {
    Command(); ///< the first alternative, empty
    template <class One>
    requires isAlternative<One, AnyCommand>
    Command(One one); ///< implicit: where a command is wanted, one of its kinds is given
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

} // namespace yingke::core
