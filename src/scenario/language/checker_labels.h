// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen has a name that people know: an id of the script never reaches it.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <set>
#include <string>

namespace yingke::scenario {

void checkLabels(const Script& script, const Vocabulary& words, Problems& problems);

/// A promise of the script opens another scenario, which knows what this one's head declares.
[[nodiscard]] bool promisesFollowUp(const Script& script);

/// Facts that a step of the script names; what stands in its head alone is only carried on.
[[nodiscard]] bool namesFact(const Script& script, const std::string& fact);

} // namespace yingke::scenario
