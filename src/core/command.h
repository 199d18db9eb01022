// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be asked of the hall. A command is answered by events or by a rejection with a reason (decide.h).
// Ids that a command brings into being are made by the caller.
#pragma once

#include "core/event.h"

#include <optional>
#include <string>
#include <variant>

namespace yingke::core::command {

/// F2 / F3. Starts the waiting limit. Rejected: id in use, surname over 60 characters.
struct Arrive { VisitId visit; Channel channel = Channel::InPerson; Visitor visitor; };
struct Describe { VisitId visit; VisitorChange change; };
/// Asked to sit and wait. From Greeting; starts the returning tea limit (in person only).
struct Enqueue { VisitId visit; };
/// The actor turns to this visit: begins service (Greeting, Queued), or resumes it. The actor's other active visit, if
/// any, is put on hold by name first, with `holdReason` (a telephone visit's hold starts the 20-second limit).
struct AttendTo { VisitId visit; std::string holdReason; };
/// A telephone visit on hold gets the TelephoneHold limit.
struct Hold { VisitId visit; std::string reason; };
/// Rejected while the actor has another active visit (AttendTo does both).
struct Resume { VisitId visit; };
/// Begins a scenario, or switches to another; what was collected stays. From any state but Closed.
struct BeginScenario { VisitId visit; ScriptRef script; std::string title; VisitId other; };
struct EnterStep { VisitId visit; StepId step; std::string act; std::string listener; std::string words; Party party = Party::Desk; };
/// To the step before on the trail, with its words as the script has them now.
struct StepBack { VisitId visit; };
/// The reason may not be empty.
struct SkipStep { VisitId visit; std::string reason; };
struct EndScenario { VisitId visit; };
struct Choose { VisitId visit; StepId step; ChoiceId choice; std::string label; };
struct RecordFact { VisitId visit; FactId fact; FactValue value; };
/// Copied asks for a purpose and a date of deletion.
struct MarkPaper { VisitId visit; PaperKey paper; PaperMark mark = PaperMark::Seen; bool on = true; std::string purpose; std::int64_t deleteOn = 0; };
struct NotePerson { VisitId visit; RoleId role; PersonId person; PresenceState answer = PresenceState::In; };
struct NoteCall { VisitId visit; std::string party; std::string number; bool outOfHearing = false; bool answered = false; };
struct NoteGesture { VisitId visit; StepId step; std::string gesture; };
/// One pending handover a visit; not to whom already serves it.
struct AskHandover { VisitId visit; HandoverId handover; PersonId to; RoleId role; std::string why; };
/// The colleague is here: serves from now on. An active visit of the colleague's own is put on hold.
struct TakeHandover { VisitId visit; };
struct DeclineHandover { VisitId visit; std::string why; };
/// Responsibility returns to who handed over last (the visit is then active with that person, or on hold when that
/// person has another active one).
struct GiveBack { VisitId visit; };
/// S0-01: accepted in every state but Closed. `to` may be empty (nobody found yet: the visit is moved up, the handover
/// follows). `level`: nothing = the next one up. With `to`, asks the handover `handover` at once; a pending one is
/// declined first. At the director's, only PersonConcerned to somebody else is left.
struct Escalate { VisitId visit; std::optional<EscalationLevel> level; EscalationReason reason = EscalationReason::Dissatisfied;
                  std::string note; PersonId to; HandoverId handover; };
/// Starts a limit by the office's table (or `rule` for Script ones).
struct StartLimit { VisitId visit; LimitId limit; LimitKind kind = LimitKind::Script; std::optional<LimitRule> rule; bool returning = false; StepId step; };
struct StopLimit { VisitId visit; LimitId limit; };
/// A returning limit was answered (tea was served): runs again from now.
struct RenewLimit { VisitId visit; LimitId limit; };
struct AddNote { VisitId visit; std::string text; };
/// To the farewell; from any state but Closed and Farewell. Rejected while a promise of the visit has no owner.
struct SeeOff { VisitId visit; };
/// The visitor is through the door. From Farewell: Done, Refused or GivenToPromise (nothing = GivenToPromise when the visit
/// has open promises, else Done). LeftUnserved from every state before Farewell; the reason may not be empty there.
struct Close { VisitId visit; std::optional<Outcome> outcome; std::string reason; };
/// Within the same local day only; back to InService (of the actor, on hold if the actor has another active one).
struct Reopen { VisitId visit; std::string reason; };
struct IssueSlip { VisitId visit; SlipId slip; std::string kind; std::string number; std::string content; };
struct VoidSlip { VisitId visit; SlipId slip; std::string reason; };
struct ReprintSlip { VisitId visit; SlipId slip; };
/// The owner may not be empty; due lies in the future.
struct MakePromise { VisitId visit; PromiseId promise; std::string kind; std::string what; PersonId owner; Millis due = 0; Millis remindBefore = 0;
                     PromiseMoves moves = PromiseMoves::Freely; std::string script; };
/// Rejected when locked (S3.4-08) or not later than before.
struct MovePromise { PromiseId promise; Millis due = 0; std::string reason; };
struct KeepPromise { PromiseId promise; };
struct BreakPromise { PromiseId promise; std::string reason; };
struct WithdrawPromise { PromiseId promise; std::string reason; };
struct ReassignPromise { PromiseId promise; PersonId owner; };
/// The clock's: warns and passes all limits that are due at the context's now. Passing Answer moves the visit up to the
/// service supervisor, AnswerSupervisor to the director (reason LimitPassed; to whom: Context::standIns).
struct NoteTime {};
struct OpenDesk { std::string bootId; Millis bootMs = 0; std::string program; };
struct CloseDesk {};
struct SignIn { PersonId person; };
struct SignOut { PersonId person; };
struct SetPresence { Presence presence; };
struct NoteClockStep { Millis by = 0; };
struct NoteOfficeChange { std::string what; std::string before; std::string after; };

} // namespace yingke::core::command

namespace yingke::core {

using Command = std::variant<
    command::Arrive, command::Describe, command::Enqueue, command::AttendTo, command::Hold, command::Resume,
    command::BeginScenario, command::EnterStep, command::StepBack, command::SkipStep, command::EndScenario,
    command::Choose, command::RecordFact, command::MarkPaper, command::NotePerson, command::NoteCall,
    command::NoteGesture, command::AskHandover, command::TakeHandover, command::DeclineHandover, command::GiveBack,
    command::Escalate, command::StartLimit, command::StopLimit, command::RenewLimit, command::AddNote, command::SeeOff,
    command::Close, command::Reopen, command::IssueSlip, command::VoidSlip, command::ReprintSlip, command::MakePromise,
    command::MovePromise, command::KeepPromise, command::BreakPromise, command::WithdrawPromise,
    command::ReassignPromise, command::NoteTime, command::OpenDesk, command::CloseDesk, command::SignIn,
    command::SignOut, command::SetPresence, command::NoteClockStep, command::NoteOfficeChange>;

} // namespace yingke::core
