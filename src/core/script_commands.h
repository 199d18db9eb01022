// SPDX-License-Identifier: GPL-3.0-or-later
// Commands by which a script records what was done in a visit.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "core/presence.h"
#include "core/timesheet.h"
#include "core/visit_state.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace yingke::core::command {

/// Begins a scenario, or switches to another; what was collected stays. From any state but Closed.
struct BeginScenario {
    VisitId visit;
    ScriptRef script;
    std::string title;
    VisitId other;
    PromiseId promise = {}; ///< the promise that this scenario follows up; empty: none
};
struct EnterStep {
    VisitId visit;
    StepId step;
    std::string act;
    std::string listener;
    std::string words;
    Party party = Party::Desk;
};
/// To the step before on the trail, with its words as the script has them now.
struct StepBack {
    VisitId visit;
};
/// The reason may not be empty.
struct SkipStep {
    VisitId visit;
    std::string reason;
};
/// How it ended is reckoned: a promise that is open, papers that are missing; a refusal is said.
struct EndScenario {
    VisitId visit;
    MatterEnd end = MatterEnd::Done;
};
/// The scenario that runs waits for another, which is begun next; it goes on at `at`. Not one that has ended
/// (NoScript), nor more than `mostSuspended` (TooLong).
struct SuspendScenario {
    VisitId visit;
    StepId at;
};
/// The one that was suspended last goes on, whether what ran meanwhile has ended or not; NothingBefore without one.
struct ResumeScenario {
    VisitId visit;
};
struct Choose {
    VisitId visit;
    StepId step;
    ChoiceId choice;
    std::string label;
};
struct RecordFact {
    VisitId visit;
    FactId fact;
    FactValue value;
};
/// Copied asks for a purpose and a date of deletion.
struct MarkPaper {
    VisitId visit;
    PaperKey paper;
    PaperMark mark = PaperMark::Seen;
    bool on = true;
    std::string purpose;
    std::int64_t deleteOn = 0;
    std::optional<VisitId> earlier = {}; ///< it was so in that visit; nothing: here
};
struct NotePerson {
    VisitId visit;
    RoleId role;
    PersonId person;
    PresenceState answer = PresenceState::In;
};
struct NoteCall {
    VisitId visit;
    std::string party;
    std::string number;
    bool outOfHearing = false;
    bool answered = false;
};
struct NoteGesture {
    VisitId visit;
    StepId step;
    std::string gesture;
};
struct AddNote {
    VisitId visit;
    std::string text;
};
/// A note on a visit that the journal has, in the hall or let go long ago: the caller vouches for it. The text may not
/// be blank, nor longer than `longestNote` bytes (TooLong).
struct NoteEarlierVisit {
    VisitId visit;
    std::string text;
};
inline constexpr std::size_t longestNote = 12'000;
/// Rejected when the id, or the number among those of its kind, has been given out (IdInUse).
struct IssueSlip {
    VisitId visit;
    SlipId slip;
    std::string kind;
    std::string number;
    std::string content;
};
/// Of a closed visit too. Not twice; the reason may not be empty.
struct VoidSlip {
    VisitId visit;
    SlipId slip;
    std::string reason;
};
/// Printed once more (补打). A void one too: the paper then says so.
struct ReprintSlip {
    VisitId visit;
    SlipId slip;
};
/// The same visitor comes a second time for the papers that were missing in the visit `earlier`.
struct NoteCameBack {
    VisitId visit;
    VisitId earlier;
};
/// The reason may not be empty, nor may who lets it pass.
struct OverridePolicy {
    VisitId visit;
    std::string policy;
    PersonId by;
    std::string reason;
};

} // namespace yingke::core::command
