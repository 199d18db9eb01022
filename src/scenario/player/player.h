// SPDX-License-Identifier: GPL-3.0-or-later
// The player: a script is a program, a visit's ScriptRun its thread. Pure: it turns what the receptionist does into
// decisions of the visit machine, and a step into what the desk shows. It keeps nothing of its own.
#pragma once

#include "core/command.h"
#include "core/hall.h"
#include "scenario/language/model.h"
#include "scenario/player/screen.h"
#include "scenario/player/surroundings.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::scenario {

/// Begin the script (or switch to it) for the visit; `other`: the visit that S2 also speaks to. A follow-up is begun
/// with its promise: what the script's head declares is carried over from the visit the promise was made in (from the
/// hall, or else from `carried`, as the journal brings it back), as far as this visit does not know it better.
struct Begin {
    core::VisitId other;
    core::PromiseId promise = {};
    std::map<core::FactId, core::FactValue> carried = {};
};
struct Next {}; ///< Enter: done here, go on
struct Pick {
    core::ChoiceId choice;
}; ///< a number key at an ask
struct Fill {
    std::map<core::FactId, core::FactValue> facts;
}; ///< records facts; stays
struct Mark {
    core::PaperKey paper;
    core::PaperMark mark = core::PaperMark::Seen;
    bool on = true;
}; ///< stays
struct Tick {
    core::StepId task;
}; ///< a gesture done, or a task of meanwhile; stays
/// At a call step. `number`: the one that was called, where none was known; that of a visitor or of a fact is known
/// from then on.
struct CallEnded {
    bool answered = false;
    std::string number = {};
};
struct Taken {}; ///< at a hand over: the colleague is here
struct Declined {
    std::string why;
}; ///< at a hand over: can't
/// Who the visitor is was written down amiss: what of it the script has taken over is put right too, and looked up
/// anew.
struct Correct {
    core::VisitorChange change;
};
struct Back {}; ///< one step back
struct Skip {
    std::string reason;
}; ///< past this step, with a reason
struct LimitOver {
    core::StepId go;
};              ///< a script limit passed: go there
struct GoOn {}; ///< the script was suspended last in this visit, and what it waited for is done (or given up)
using Input =
    std::variant<Begin, Next, Pick, Fill, Mark, Tick, CallEnded, Taken, Declined, Correct, Back, Skip, LimitOver, GoOn>;

/// Why the player does not go on. The window shows the sentence at the field.
struct Obstacle {
    enum class Kind {
        NotAtAStep,
        NeedsChoice,
        MissingFact,
        BadFact,
        PapersMissing,
        TaskOpen,
        NeedsReason,
        NotHere,
        NoSuchThing,
        FormulaFails
    };
    Kind kind = Kind::NotAtAStep;
    core::StepId step;
    std::string field;  ///< fact, paper, task or choice id; may be empty
    std::string detail; ///< e.g. the range "1..200", or muParser's message

    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

/// Decides on the draft what brings the visit to the next screen. Nothing: done, and who drafted it carries it out.
/// After an obstacle the draft may be half made: it is let go. Never throws for input from people.
[[nodiscard]] std::optional<Obstacle> play(const Script& script, core::Draft& draft, const core::VisitId& visit,
                                           const Input& input, const Surroundings& surroundings);

/// The step of this script that the visit stands at; nullptr when it stands at none.
[[nodiscard]] const Step* shownStep(const Script& script, const core::Visit& visit);
/// There is a screen before this one that the visit may be taken back to.
[[nodiscard]] bool canGoBack(const core::Visit& visit);

/// What the desk shows of the step the visit stands at; an empty screen when it stands at none.
[[nodiscard]] Screen present(const Script& script, const core::Hall& hall, const core::Visit& visit,
                             const Surroundings& surroundings);

} // namespace yingke::scenario
