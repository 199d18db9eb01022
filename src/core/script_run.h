// SPDX-License-Identifier: GPL-3.0-or-later
// The script of a visit, and what a farewell leaves behind that it may be taken back to.
#pragma once

#include "core/clocks.h"
#include "core/facts.h"
#include "core/handover.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/timesheet.h"
#include "core/visit_state.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace yingke::core {

/// Where a visit stands in its script. The core knows ids only; texts and rules are the scenario's.
struct ScriptRun {
    ScriptRef script;
    std::string title;            ///< as shown when it began
    StepId step;                  ///< the step in front of the receptionist; empty before the first and after the end
    bool ended = false;           ///< ran to its end
    bool visitorActs = false;     ///< the step's time is the visitor's (a form is filled in)
    std::vector<StepId> trail;    ///< steps entered before `step`, oldest first; going back takes from its end
    VisitId other;                ///< the visit this script also speaks to (S2: A, while B's script runs); may be empty
    PromiseId promise;            ///< the promise this script follows up; may be empty
    std::set<FactId> recorded;    ///< facts recorded since it began; the others are of an earlier matter
    std::set<PaperKey> papers;    ///< marked since it began
    std::set<PromiseId> promised; ///< made since it began
    PersonId enteredUnder;        ///< who served when `step` was come to; may be empty

    friend bool operator==(const ScriptRun&, const ScriptRun&) = default;
};

/// A scenario that waits within its visit until another one has ended: payment before the release goes on.
struct SuspendedScenario {
    ScriptRun run; ///< as it stood; its clocks run anew when it goes on
    StepId goOnAt; ///< the step with which it goes on

    friend bool operator==(const SuspendedScenario&, const SuspendedScenario&) = default;
};
/// A scenario that waits for one that waits for one …: more than that is a script gone astray.
inline constexpr std::size_t mostSuspended = 8;

/// What a visit was when its farewell began: what goes on when the farewell is taken back, or the visit opened again.
struct BeforeFarewell {
    Moment at; ///< when the farewell began
    VisitState state;
    PersonId server;
    Party serverParty = Party::Desk;
    ScriptRun run;
    std::vector<ScriptRef> earlierScripts;
    std::map<StepId, ChoiceId> choices;
    std::set<std::pair<StepId, std::string>> ticks;
    std::vector<Limit> limits;     ///< that ran
    std::optional<Handover> asked; ///< who was asked to take over and had not come yet

    friend bool operator==(const BeforeFarewell&, const BeforeFarewell&) = default;
};

} // namespace yingke::core
