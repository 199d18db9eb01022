// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions and formulas of a script, in both languages: every name, every type, each fault at its word.
#pragma once

#include "scenario/expression/expression_tree.h"
#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <set>
#include <string>

namespace yingke::scenario {

/// Tells what is wrong in the expressions of all steps; `used` gets the facts that they name.
void checkExpressions(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used);

/// What a name of an expression is in a step, or the fault to tell (its column is the caller's). Names are the same in
/// both languages.
[[nodiscard]] std::variant<NameType, ExpressionFault> nameTypeOf(const std::string& name, const Script& script,
                                                                 const Step& step, const Vocabulary& words);

/// What a fact's value is in an expression: of a list its length; who and where, as all that is written, a text.
[[nodiscard]] ValueType valueTypeOf(FactType type);

/// Whether what is noted is reckoned: second language, and no text.
[[nodiscard]] bool noteIsExpression(const Script& script, const Step& step, const NoteAct& note);

/// The place of the character `column` (from 1) of an expression in its file; the beginning of the value when the file
/// writes it otherwise (over several lines, with escapes).
[[nodiscard]] Place placeWithin(const Script& script, const Text& expression, int column);

} // namespace yingke::scenario
