// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition or sum of the second language needs, and whether it is answered on every way that leads there.
#pragma once

#include "scenario/expression/expression_tree.h"
#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <map>
#include <set>
#include <string>

namespace yingke::scenario {

/// Tells each name that may be unanswered where it is needed, unless the expression asks has.name for it or the
/// condition has a way for it (unanswered:). A step that is skipped answers nothing; that is not counted.
void checkAnswers(const Script& script, const Vocabulary& words, Problems& problems);

/// The names that checkAnswers would tell, by the step whose expressions need them.
[[nodiscard]] std::map<core::StepId, std::set<std::string>> openAnswers(const Script& script, const Vocabulary& words);

/// What tells that something is answered: only has.x, or also that a value was reckoned with.
enum class Evidence { Guards, AllValues };

/// What is answered for certain when a condition has come out so.
[[nodiscard]] std::set<std::string> answeredWhen(const Term& term, bool holds, Evidence evidence);

} // namespace yingke::scenario
