// SPDX-License-Identifier: GPL-3.0-or-later
// An expression of the first language: what it would decide wrong in silence is told; what it means is not changed.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <set>
#include <string>

namespace yingke::scenario {

/// Where it stands.
struct FirstPlace {
    const Script& script;
    const Step& step;
    const Vocabulary& words;
};
enum class FirstIs { Condition, Sum };

/// Tells each fault at its character; `used` gets the facts that it names.
void checkFirst(const FirstPlace& place, const Text& text, FirstIs is, Problems& problems, std::set<std::string>& used);

} // namespace yingke::scenario
