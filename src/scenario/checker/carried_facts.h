// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that a script's head declares only so that the next visit knows them.
#pragma once

#include "scenario/language/model.h"

#include <string>

namespace yingke::scenario {

/// A promise of the script opens another scenario, which knows what this one's head declares.
[[nodiscard]] bool promisesFollowUp(const Script& script);

/// Facts that a step of the script names; what stands in its head alone is only carried on.
[[nodiscard]] bool namesFact(const Script& script, const std::string& fact);

} // namespace yingke::scenario
