// SPDX-License-Identifier: GPL-3.0-or-later
// What a step does by itself when it is left, and where that leads to: find, if, hand over, escalate, hold, resume,
// end. Inside the player only.
#pragma once

#include "core/presence.h"
#include "core/takers.h"
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
    /// The first who is in and free, of the post, then of each that stands in; else who is busy; else out, and nobody.
    [[nodiscard]] core::Presence firstFor(const FindAct& act) const;
    [[nodiscard]] core::Presence firstOf(const std::vector<core::PersonId>& people) const;
    [[nodiscard]] std::vector<core::PersonId> standIns(const FindAct& act, const Text& standIn) const;
    [[nodiscard]] core::TakersByPost takers() const; ///< of the posts above
    void handOver(const HandOverAct& act);
    /// Asks a handover; one that the script asked of somebody else before is withdrawn.
    void askHandover(const core::PersonId& to, const core::RoleId& role, const Text& why);
    void escalate(const Step& step, const EscalateAct& act);
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
