// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks that a script starts (`within:`), and where they stop. Inside the player only.
#pragma once

#include "scenario/player/working_hall.h"

namespace yingke::scenario {

class WalkLimits {
public:
    explicit WalkLimits(WorkingHall& at) : m_at(at) {}

    void start(const Step& step);            ///< unless it runs already
    void stop(const core::StepId& entering); ///< those that end where this step begins; empty: the scenario ends

private:
    [[nodiscard]] bool endsWith(const core::Limit& limit, const core::StepId& entering) const;

    WorkingHall& m_at;
};

} // namespace yingke::scenario
