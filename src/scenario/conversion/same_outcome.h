// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a condition or sum of the first language and one of the second come out alike.
#pragma once

#include "scenario/conversion/retyped.h"

#include <string>
#include <vector>

namespace yingke::scenario {

/// Tried with the values at which they turn, each name also unanswered when it is in `open`, all together when they are
/// few, else 4,000 of them. What does not come out in the second goes the way of no, as an `if` without `unanswered:`.
[[nodiscard]] bool sameOutcome(const std::string& first, const std::string& second, const NumberType& types,
                               const std::vector<std::string>& open);

/// The same of two sums: what the first comes to in fen, with 0 for what is not answered, is what the second comes to.
[[nodiscard]] bool sameSum(const std::string& first, const std::string& second, const NumberType& types,
                           const std::vector<std::string>& open);

} // namespace yingke::scenario
