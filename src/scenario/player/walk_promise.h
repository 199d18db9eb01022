// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of a walk: made when a step is left, and ended or moved by the script that follows one up. Inside the player
// only.
#pragma once

#include "scenario/player/working_hall.h"

#include <optional>
#include <string>

namespace yingke::scenario {

class WalkPromise {
public:
    explicit WalkPromise(WorkingHall& at) : m_at(at) {}

    /// The step's promise; not twice when the step is left again.
    std::optional<Obstacle> make(const Step& step);
    /// How the promise that this run follows up came out.
    std::optional<Obstacle> end(const PromisedAct& act);
    /// promise.known, promise.moved (how often), promise.locked (not again); nothing when it is another name.
    [[nodiscard]] std::optional<double> tells(const std::string& name) const;

private:
    /// When the promise of a step is due; nothing while its date is not known.
    [[nodiscard]] std::optional<core::Millis> dueOf(const PromiseAct& act) const;

    WorkingHall& m_at;
};

} // namespace yingke::scenario
