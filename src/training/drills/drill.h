// SPDX-License-Identifier: GPL-3.0-or-later
// A visit of the log as a practice: its course and its real timing, with nobody in it any more. Made by drillFrom
// (drill_from.h), kept in DATA/drills/<id>.json (drill_files.h), played by the practice hall.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visit.h"
#include "core/visitor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yingke::training {

/// What happened, in words of the script language. Which of the fields of a DrillEvent each uses stands beside it.
enum class DrillKind {
    ScenarioBegun, ///< about: script id; detail: its title
    StepEntered,   ///< step
    SteppedBack,   ///< step: where to
    StepSkipped,   ///< step
    ChoiceMade,    ///< step; about: choice id
    FactGiven,     ///< about: fact id; number: for counts, sums (fen) and yes or no (1, 0); detail "sample": it was a
                   ///< text, a date or a list and is taken out, so the actor makes one up
    PaperSeen,     ///< about: paper id; number: which head, 0 when not per head
    PaperMissing,  ///< about: paper id; number: as above
    PersonFound,   ///< about: role; detail: "in", "busy" or "out"
    CallMade,      ///< about: party; detail: "answered" or "not_answered"
    HandoverAsked, ///< about: role, may be empty
    HandoverTaken, ///< (nothing)
    HandoverDeclined, ///< (nothing)
    GivenBack,        ///< (nothing)
    Escalated,        ///< about: the reason's name; detail: the level's name
    Held,             ///< (nothing)
    Resumed,          ///< (nothing)
    LimitPassed,      ///< about: the limit's name, e.g. "answer"
    TelephoneRang,    ///< sudden: a call came in while this visit was served
    AnotherCameIn,    ///< sudden: a second visitor came in
    SupervisorAway,   ///< sudden: the service supervisor went out
    PromiseMade,      ///< about: the promise's kind
    SlipIssued,       ///< about: the slip's kind
    FarewellBegun,    ///< (nothing)
    Closed,           ///< about: the outcome's name
};

struct DrillEvent {
    core::Millis at = 0; ///< since the visit began
    DrillKind kind = DrillKind::StepEntered;
    core::StepId step;
    std::string about;
    std::string detail;
    std::int64_t number = 0;

    friend bool operator==(const DrillEvent&, const DrillEvent&) = default;
};

struct Drill {
    std::string id; ///< file name without .json; made of the day and the scripts, e.g. "2026-11-23-release-1"
    std::string title; ///< e.g. "放行 · 客户甲（租户），12 分钟"; no person in it, made by the one who keeps it
    core::Channel channel = core::Channel::InPerson;
    std::string visitor;                         ///< "客户甲"; spoken to as "甲先生" where the title is known
    core::Title courtesy = core::Title::Unknown; ///< 先生 or 女士, kept
    core::VisitorRole role = core::VisitorRole::Unknown;
    bool speaksEnglish = false;
    std::vector<std::string> scripts; ///< ids in the order they were begun
    core::Millis length = 0;          ///< from the first contact to the end
    std::vector<DrillEvent> events;   ///< in their order

    friend bool operator==(const Drill&, const Drill&) = default;
};

} // namespace yingke::training
