// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/problem.h"

#include <algorithm>

namespace yingke::scenario {

bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.gravity == Gravity::Error; });
}

} // namespace yingke::scenario
