// SPDX-License-Identifier: GPL-3.0-or-later
// The checker's look at where a script can go. Inside the checker only.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"

namespace yingke::scenario {

/// Steps that no way leads to, circles without a way out, and handovers that are asked and never taken.
void checkWays(const Script& script, Problems& problems);

} // namespace yingke::scenario
