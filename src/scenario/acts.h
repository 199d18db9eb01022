// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the script language.
#pragma once

#include "core/escalation.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/promise.h"
#include "scenario/place.h"

#include <optional>
#include <string>
#include <variant>
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
    Text go; ///< step id, or empty: the next step
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

/// amounts: a formula (muParser) over facts, fees.* and limits.*; the result is in fen where the formula is a sum.
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
    Text what;                   ///< template
    std::string owner = "me";    ///< "me", "colleague" or a role
    std::optional<Text> dueFact; ///< a Date, Time or DateTime fact …
    core::Millis dueIn = 0;      ///< … or so long from now
    core::Millis remindBefore = 0;
    core::PromiseMoves moves = core::PromiseMoves::Freely;
    Text script; ///< scenario to open when it is due; may be empty
};

/// promised: what has become of the promise that this follow-up was opened by (S3.4-06). Nothing happens in a script
/// that no promise opened (a rehearsal).
struct PromisedAct {
    enum class What { Kept, Moved, Broken, Withdrawn };
    What what = What::Kept;
    Text movedTo; ///< Moved: a Date, Time or DateTime fact, later than the time before
    Text why;     ///< template; of all but Kept
    Place place;
};

/// note: a text fact that nobody has to type, e.g. what a receipt is for.
struct NoteAct {
    core::FactId fact;
    Text words; ///< template
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

// ---- acts that move on ----

/// find: asks the presence board for a role, then its stand-ins in order. `in`: found (asks a handover unless
/// `handover: no`); `busy`: somebody is, but with others; `out`: nobody. busy may be left out (= out).
struct FindAct {
    Text role;
    std::vector<Text> standIns;
    Text in; ///< empty: next step
    Text busy;
    Text out;
    bool handover = true;
    Text why; ///< of the handover; empty: the script's title
};

/// if: a condition over facts and looked-up values.
struct IfAct {
    Text condition;
    Text then; ///< step; empty: next
    Text otherwise;
};

/// call: a third party on the telephone.
struct CallAct {
    std::string party;
    Text label;
    Text number; ///< a fact or looked-up value that holds the number; empty: the colleague's
    bool outOfHearing = false;
    Text answered; ///< step; empty: next
    Text notAnswered;
};

/// hand over: `to` a role found before ("colleague"): the colleague is here and takes over; or "back".
struct HandOverAct {
    std::string to = "colleague";
    Text why;
    Text declined; ///< where to go when the colleague can't; empty: stays
};

struct EscalateAct {
    core::EscalationLevel level = core::EscalationLevel::ServiceSupervisor;
    Text why;
};

/// hold / resume / queue: who is asked to wait, who is turned to again, who sits down ("visitor" or "other").
struct HoldAct {
    std::string who = "other";
    Text why;
};
struct ResumeAct {
    std::string who = "other";
};
struct QueueAct {
    std::string who = "visitor";
};

/// begin serving the visitor (the end of waiting)
struct ServeAct {
    std::string who = "visitor";
};

/// use: a shared piece, laid in by the loader; the act is only kept for the picture.
struct UseAct {
    Text piece;
};
struct GoToAct {
    Text step;
};

/// How the scenario ends: the visit stays (another matter, or the farewell), goes to the farewell, or is refused.
enum class EndKind { Matter, Farewell, Refused };
struct EndAct {
    EndKind kind = EndKind::Matter;
};

using Move = std::variant<std::monostate, FindAct, IfAct, CallAct, HandOverAct, EscalateAct, HoldAct, ResumeAct,
                          QueueAct, ServeAct, UseAct, GoToAct, EndAct>;

} // namespace yingke::scenario
