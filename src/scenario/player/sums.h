// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of a step, each by its formula. Later ones may build on earlier ones.
#pragma once

#include "core/money.h"
#include "core/visit.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Sum {
    const Amount* amount = nullptr;   ///< of the step
    std::optional<core::Money> money; ///< nothing: not all is known yet, or it is no sum of money
    std::string error;                ///< why there is none
    std::string formula;              /* "6 × 10.00" */
};

[[nodiscard]] std::vector<Sum> sumsOf(const Script& script, const Step& step, const core::Visit& visit,
                                      const Surroundings& surroundings);

/// The visit with the step's sums, and what it notes by an expression, among its facts, as the step's sentence speaks
/// of them.
[[nodiscard]] core::Visit withSums(const Script& script, const Step& step, const core::Visit& visit,
                                   const Surroundings& surroundings);

} // namespace yingke::scenario
