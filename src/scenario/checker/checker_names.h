// SPDX-License-Identifier: GPL-3.0-or-later
// Names that acts give and that no expression holds: who is called at which number, who is handed over to, who waits,
// when a promise is due, what a sum is called.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <set>
#include <string>

namespace yingke::scenario {

/// Tells each that stands for nothing, at the word; `used` gets the facts that are named.
void checkNames(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used);

} // namespace yingke::scenario
