// SPDX-License-Identifier: GPL-3.0-or-later
// A drill on the stage: who plays and at what time, and the visit's real course to practise against.
#pragma once

#include "office/data/office.h"
#include "scenario/language/loader.h"
#include "training/drills/drill.h"
#include "training/practice/practice_cast.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::training {

/// Welcome, the call's first words, farewell and what concerns another visitor: the frame of a visit, not its matter.
[[nodiscard]] bool isFrame(const std::string& script);
/// The scripts of the drill that the library has, in their order: the first is begun, the others follow.
[[nodiscard]] std::vector<std::string> playable(const Drill& drill, const scenario::Library& library);
/// What the drill is about: its first script that is no frame (welcome, farewell, another visitor); else its first.
[[nodiscard]] std::string mainScript(const Drill& drill);
/// The time in the visit at which the practice begins: when the first playable script was begun.
[[nodiscard]] core::Millis beginOf(const Drill& drill, const scenario::Library& library);

/// The cast with the real timing: who was in, what was brought, told and answered, what came suddenly and when.
[[nodiscard]] PracticeCast castOf(const Drill& drill, const scenario::Library& library);

/// A line of the visit's real course.
struct CourseLine {
    core::Millis at = 0; ///< practice time
    QString text;
    bool sudden = false; ///< comes by itself: the telephone, a visitor, a limit
    std::string script;  ///< of a step; else empty
    core::StepId step;
};
[[nodiscard]] std::vector<CourseLine> courseOf(const Drill& drill, const scenario::Library& library,
                                               const office::Office& office);
/// What the actor is to answer, a sentence a line: the choices and counts as they were.
[[nodiscard]] std::vector<QString> answersOf(const Drill& drill, const scenario::Library& library);
/// E.g. "物品放行 · 租户，12:05".
[[nodiscard]] QString drillTitle(const Drill& drill, const scenario::Library& library);

} // namespace yingke::training
