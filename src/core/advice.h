// SPDX-License-Identifier: GPL-3.0-or-later
// With several clocks running, one next thing to do is chosen and shown; the others are one key away.
#pragma once

#include "core/clocks.h"
#include "core/hall.h"
#include "core/ids.h"

#include <optional>
#include <vector>

namespace yingke::core {

enum class AdviceKind {
    GreetVisitor,      ///< somebody came in and nobody has greeted: smile, nod, greet (S1, S2.1-01)
    TurnToMovedUp,     ///< moved up while waiting, and nobody has turned to them: apologise (S0-01)
    ReturnToTelephone, ///< the 20 seconds run out: back to the call (S2.2-02)
    FindColleague, ///< waiting is near or over its limit and this person is busy: ask the active one to wait, find a
                   ///< colleague (S2.1-03, S2.2-02)
    ServeNext,     ///< nothing active here: turn to who waits longest (S2.3-01)
    GoOnWithHeld,  ///< nothing active here and somebody is on hold: apologise, go on (S2.1-06)
    GoOnWithColleague, ///< somebody was asked to wait by a colleague who has nobody any more: goes on there
    AnswerEnding,      ///< the answer limit is near: the service supervisor is next (S5-02, S5-03)
    BringTaker,        ///< a handover or an escalation waits to be taken: who was asked has not come yet
    FindTaker,         ///< moved up, and nobody was found to take it
    WithAbsent,        ///< is with a colleague who has gone out: back to the desk, or gone along
    ServeTea,          ///< the tea clock came back (S0-04, S4-07)
    ScriptLimit,       ///< a limit of the script is near or over
    PromiseDue,        ///< a promise is near its time or over it
    AskIfCame,         ///< an appointment's time and its grace are over: arrived, or not come?
    ReviewWarning      ///< the last day of a warning: prolonged with a reason, or it ends
};

struct Advice {
    AdviceKind kind = AdviceKind::GreetVisitor;
    LimitPhase phase = LimitPhase::Calm;
    VisitId visit;  ///< whom it is about (the promise's visit for PromiseDue)
    VisitId active; ///< who must be asked to wait for it; may be empty
    PromiseId promise;
    AppointmentId appointment;
    WarningId warning;
    LimitId limit;             ///< the clock to show; may be empty
    std::optional<Millis> due; ///< steady (UTC for PromiseDue and AskIfCame)

    friend bool operator==(const Advice&, const Advice&) = default;
};

/// All that wants doing by this person now, the most pressing first: overdue before warning before calm; within a
/// phase the telephone hold first, then who waits, then the rest; within those the earliest due time. A telephone that
/// rings comes before all of it, then who was moved up and nobody has turned to or taken; a promise that is near its
/// time, but not over it, comes behind all who are here, and so do appointments and warnings.
[[nodiscard]] std::vector<Advice> adviceFor(const Hall& hall, const PersonId& person, Moment now);

} // namespace yingke::core
