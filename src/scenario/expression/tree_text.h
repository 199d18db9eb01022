// SPDX-License-Identifier: GPL-3.0-or-later
// An expression's tree as text again.
#pragma once

#include "scenario/expression/expression_tree.h"

#include <string>

namespace yingke::scenario {

/// How an operation binds, loosest first; an operand that binds more loosely than its place wants stands in brackets.
enum Binding { BindsEither, BindsOr, BindsAnd, BindsNot, BindsCompared, BindsAdded, BindsMultiplied, BindsValue };
[[nodiscard]] Binding bindingOf(const Term& term);

/// With as few brackets as it needs; names and values as their words say.
[[nodiscard]] std::string textOfTree(const Term& tree);

} // namespace yingke::scenario
