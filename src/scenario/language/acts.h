// SPDX-License-Identifier: GPL-3.0-or-later
// The content acts of the script language: what a screen shows and collects. Those that move on: moves.h.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/promise.h"
#include "core/visitor.h"
#include "scenario/language/place.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// say: to the visitor (default), `other` (the other visitor of S2), `colleague`, or a party on the telephone.
/// Several wordings: one is chosen by the visit's id (S6-02), always the same one for the same visit and step.
struct Say {
    std::vector<Text> words; ///< templates: {visitor} {other} {colleague} {post} {me} {fact} {office.community} …
    std::string to = "visitor";
    bool byTelephone = false;
    bool outOfHearing = false;
    std::vector<Text> manner; ///< smile, nod, eye_contact, …: ids of the vocabulary
};

struct Choice {
    core::ChoiceId id;
    Text label;
    Text go;   ///< step id, or empty: the next step
    Text here; ///< a role: picking this says that who has it is here now; the presence board is told. May be empty
    std::optional<core::VisitorRole> is; ///< picking this says who the visitor is
    Place place;
};

/// ask: the receptionist picks with a number key. At most 9 choices.
struct Ask {
    Text question;
    std::vector<Choice> choices;
};

/// papers: which ones, and what is to happen with each.
struct PapersAct {
    std::vector<Text> all;
    std::vector<std::vector<Text>> any; ///< of each group one
    struct PerHead {
        Text count; ///< a Count fact
        std::vector<Text> papers;
        Place place;
    };
    std::vector<PerHead> each;
    bool copy = false; ///< copies are wanted where the office's policy allows
    Text purpose;      ///< why copies are made; needed with copy
    int keepDays = 0;  ///< days until the record of the copy is due for deletion; needed with copy
    bool giveBack = true;
    std::optional<Text> missing; ///< step to go to when something is missing; none: may not go on
};

/// amounts: a formula over facts, fees.* and settings.*; its result is money in the second language, fen in the first.
struct Amount {
    core::FactId id;
    Text label;
    Text formula;
};

/// meanwhile: several people informed or at work at the same time; each task is ticked.
struct MeanwhileAct {
    struct Task {
        core::StepId id; ///< unique within the step
        std::string who; ///< a role or a party
        Text what;
        bool needed = true; ///< the step can't be left before it is ticked
        Place place;
    };
    std::vector<Task> tasks;
};

/// promise: a dated follow-up.
struct PromiseAct {
    std::string kind;
    Text what;                 ///< template
    std::string owner = "me";  ///< "me", "colleague" or a role
    std::optional<Text> dueAt; ///< a Date, Time or DateTime fact; in the second language any expression of a point in
                               ///< time or a duration …
    core::Millis dueIn = 0;    ///< … or so long from now
    core::Millis remindBefore = 0;
    core::PromiseMoves moves = core::PromiseMoves::Freely;
    Text script; ///< scenario to open when it is due; may be empty
};

/// promised: what has become of the promise that this follow-up was opened by (S3.4-06). Nothing happens in a script
/// that no promise opened (a rehearsal).
struct PromisedAct {
    enum class What { Kept, Moved, Broken, Withdrawn };
    What what = What::Kept;
    Text movedTo; ///< Moved: a Date, Time or DateTime fact (second language: an expression), later than the time before
    Text why;     ///< template; of all but Kept
    Text of;      ///< Kept: the open promise of this kind for the visitor's room; empty: the one that is followed up
    Place place;
};

/// note: a fact that nobody has to type, e.g. what a receipt is for. A text is a template, a yes or no says so; in the
/// second language anything but a text is an expression of the fact's type.
struct NoteAct {
    core::FactId fact;
    Text words;
};

/// print: a slip by its template.
struct PrintAct {
    Text slip; ///< release_slip, receipt, …
};

/// within: a limit that runs from entering this step until `until` is entered (default: until this step is left).
struct WithinAct {
    Text limit; ///< "20 s", "3 min", "2 months", or the office's: waiting, telephone_hold, answer, answer_supervisor,
                ///< tea
    core::Millis length = 0; ///< 0: the office's
    std::optional<core::Millis> warnBefore;
    std::optional<Text> until;
    std::optional<Text> passed; ///< where to go when it passes; none: only shown
    bool returning = false;
};

} // namespace yingke::scenario
