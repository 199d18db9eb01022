// SPDX-License-Identifier: GPL-3.0-or-later
// Where a script can go from each step. For the checker, the progress bar and the picture.
#pragma once

#include "scenario/language/model.h"

#include <map>
#include <string>
#include <vector>

namespace yingke::scenario {

/// A way from a step to another. An empty `to` is the end of the scenario.
struct Way {
    core::StepId to;
    std::string label; ///< the choice's label, "in", "out", "answered", …; empty for just going on
    Place place;       ///< of the reference; line 0 when it is the step below
};

[[nodiscard]] std::vector<Way> waysFrom(const Script& script, const Step& step);

/// Fewest screens from each step (not counting itself) to an end; steps from which none is reached are left out.
[[nodiscard]] std::map<core::StepId, int> screensToEnd(const Script& script);

} // namespace yingke::scenario
