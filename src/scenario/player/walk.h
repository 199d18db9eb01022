// SPDX-License-Identifier: GPL-3.0-or-later
// One walk from a screen to the next: takes an input, settles the step that is left, moves, and enters what follows.
// Inside the player only.
#pragma once

#include "scenario/player/walk_facts.h"
#include "scenario/player/walk_limits.h"
#include "scenario/player/walk_moves.h"
#include "scenario/player/walk_papers.h"
#include "scenario/player/walk_promise.h"
#include "scenario/player/working_hall.h"

#include <optional>

namespace yingke::scenario {

class Walk {
public:
    Walk(const Script& script, core::Draft& draft, const core::VisitId& visit, const Surroundings& surroundings);

    /// Decides one input on the draft; nothing: done. Once.
    [[nodiscard]] std::optional<Obstacle> answer(const Input& input);

private:
    // ---- inputs ----
    std::optional<Obstacle> take(const Begin& input);
    std::optional<Obstacle> take(const Next& input);
    std::optional<Obstacle> take(const Pick& input);
    std::optional<Obstacle> take(const Fill& input);
    std::optional<Obstacle> take(const Mark& input);
    std::optional<Obstacle> take(const Tick& input);
    std::optional<Obstacle> take(const CallEnded& input);
    std::optional<Obstacle> take(const Taken& input);
    std::optional<Obstacle> take(const Declined& input);
    std::optional<Obstacle> take(const Correct& input);
    std::optional<Obstacle> take(const Back& input);
    std::optional<Obstacle> take(const Skip& input);
    std::optional<Obstacle> take(const LimitOver& input);
    std::optional<Obstacle> take(const GoOn& input);

    // ---- leaving a screen ----
    [[nodiscard]] std::optional<Obstacle> notReady(const Step& step) const; ///< something wanted is not there
    std::optional<Obstacle> settle(const Step& step); ///< amounts, notes and promises of a screen that is left
    std::optional<Obstacle> notes(const Step& step);
    void called(const CallAct& call, const std::string& number); ///< it was not known before
    std::optional<Obstacle> goOn(const Step& step);              ///< settles, moves, and enters what follows
    /// The step hands over to somebody who has gone out since, and it has a way for that.
    [[nodiscard]] const HandOverAct* handOverToNobody(const Step& step) const;
    /// Tells the presence board, when nobody of the role is in already; whoever was with one of them is given back.
    void hereNow(const Text& role);

    // ---- entering a screen ----
    /// Passes what needs no screen and shows the next step; the empty id ends the scenario.
    std::optional<Obstacle> enter(core::StepId id);
    void show(const Step& step);

    WorkingHall m_at;
    WalkFacts m_facts;
    WalkPapers m_papers;
    WalkPromise m_promise;
    WalkLimits m_limits;
    WalkMoves m_moves;
};

} // namespace yingke::scenario
