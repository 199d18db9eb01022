// SPDX-License-Identifier: GPL-3.0-or-later
// What a step does by itself when it is left, and where that leads to: find, if, hand over, escalate, hold, resume,
// end. Inside the player only.
#pragma once

#include "scenario/player/walk_limits.h"
#include "scenario/player/walk_promise.h"
#include "scenario/player/working_hall.h"

namespace yingke::scenario {

class WalkMoves {
public:
    /// All outlive it.
    WalkMoves(WorkingHall& at, WalkLimits& limits, const WalkPromise& promise)
        : m_at(at), m_limits(limits), m_promise(promise) {}

    /// Carries out a step's move and says where it goes; the empty id is the end.
    core::StepId move(const Step& step);
    /// Ends the scenario. `step`: where; empty: below the last one.
    void end(const EndAct& act, const core::StepId& step);

private:
    /// Where a condition leads: then, else, or the way for what is not answered.
    [[nodiscard]] const Text& way(const Step& step, const IfAct& act) const;
    core::StepId find(const Step& step, const FindAct& act);
    void handOver(const HandOverAct& act);
    /// Asks a handover; one that the script asked of somebody else before is withdrawn.
    void askHandover(const core::PersonId& to, const core::RoleId& role, const Text& why);
    void escalate(const Step& step, const EscalateAct& act);
    /// Who of that level is not out, and does not have the visitor already; empty: nobody.
    [[nodiscard]] core::PersonId presentAt(core::EscalationLevel level) const;
    /// Who was found to come as the supervisor (a stand-in, maybe); empty: nobody was looked for, or has gone.
    [[nodiscard]] core::PersonId foundAbove() const;
    void hold(const HoldAct& act);
    void resume(const ResumeAct& act);
    void hangUp(const HangUpAct& act);
    void first(const Step& step, const FirstAct& act);
    /// What waited for this scenario goes on, while the visitor is with us.
    void goOnWithSuspended();

    WorkingHall& m_at;
    WalkLimits& m_limits;
    const WalkPromise& m_promise;
};

} // namespace yingke::scenario
