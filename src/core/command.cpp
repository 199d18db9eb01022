// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command.h"

#include <utility>

namespace yingke::core {

Command::Command() = default;
Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

template <class One>
requires isAlternative<One, AnyCommand> Command::Command(One one)
    : AnyCommand(std::in_place_type<One>, std::move(one)) {}

// Each once; one that is missing here is found by the linker.
template Command::Command(command::Arrive);
template Command::Command(command::Describe);
template Command::Command(command::Enqueue);
template Command::Command(command::AttendTo);
template Command::Command(command::Hold);
template Command::Command(command::Resume);
template Command::Command(command::BeginScenario);
template Command::Command(command::EnterStep);
template Command::Command(command::StepBack);
template Command::Command(command::SkipStep);
template Command::Command(command::EndScenario);
template Command::Command(command::Choose);
template Command::Command(command::RecordFact);
template Command::Command(command::MarkPaper);
template Command::Command(command::NotePerson);
template Command::Command(command::NoteCall);
template Command::Command(command::NoteGesture);
template Command::Command(command::AskHandover);
template Command::Command(command::TakeHandover);
template Command::Command(command::DeclineHandover);
template Command::Command(command::GiveBack);
template Command::Command(command::Escalate);
template Command::Command(command::StartLimit);
template Command::Command(command::StopLimit);
template Command::Command(command::RenewLimit);
template Command::Command(command::AddNote);
template Command::Command(command::SeeOff);
template Command::Command(command::Close);
template Command::Command(command::Reopen);
template Command::Command(command::IssueSlip);
template Command::Command(command::VoidSlip);
template Command::Command(command::ReprintSlip);
template Command::Command(command::MakePromise);
template Command::Command(command::MovePromise);
template Command::Command(command::KeepPromise);
template Command::Command(command::BreakPromise);
template Command::Command(command::WithdrawPromise);
template Command::Command(command::ReassignPromise);
template Command::Command(command::NoteTime);
template Command::Command(command::OpenDesk);
template Command::Command(command::CloseDesk);
template Command::Command(command::SignIn);
template Command::Command(command::SignOut);
template Command::Command(command::SetPresence);
template Command::Command(command::NoteClockStep);
template Command::Command(command::NoteOfficeChange);
template Command::Command(command::SealDay);
template Command::Command(command::NotePersonalDataShown);
template Command::Command(command::NoteCameBack);
template Command::Command(command::OverridePolicy);
template Command::Command(command::NoteEarlierVisit);
template Command::Command(command::NoteDay);

} // namespace yingke::core
