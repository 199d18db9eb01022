// SPDX-License-Identifier: GPL-3.0-or-later
// Why an expression of the first language has no form in the second: the one thing that is in the way, at its word.
// Inside conversion only.
#pragma once

#include "scenario/expression/expression_tree.h"
#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <set>
#include <string>

namespace yingke::scenario {

/// Of one that `retyped` gave nothing for: it assigns, can't be read, names what is unknown or what the first language
/// took as 0, or its types don't go together.
[[nodiscard]] ExpressionFault whyNotWritten(const std::string& text, const Script& script, const Step& step,
                                            const Vocabulary& words);

/// Of one that has a form, which comes out otherwise for some values. `open`: names that may be without an answer.
[[nodiscard]] ExpressionFault whyNotAlike(const std::string& text, const std::set<std::string>& open);

} // namespace yingke::scenario
