// SPDX-License-Identifier: GPL-3.0-or-later
// What the explorer found, as the checker tells what it finds: at its line, in both languages.
#pragma once

#include "scenario/explorer/explorer.h"
#include "scenario/language/problem.h"

namespace yingke::scenario {

/// Dead ends (errors), steps that proved unreachable, steps that nothing that was tried led to and steps that were not
/// walked to (warnings), in the order of the lines.
[[nodiscard]] Problems problemsOf(const Explored& explored, const Script& script);

} // namespace yingke::scenario
