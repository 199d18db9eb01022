// SPDX-License-Identifier: GPL-3.0-or-later
// Which names between braces stand for something in a script's sentences, in either language.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <string>
#include <vector>

namespace yingke::scenario {

/// The names between braces, each once.
[[nodiscard]] std::vector<std::string> placeholdersIn(const std::string& sentence);

/// visitor, other, me, …; colleague.ROLE, post.ROLE, where.ROLE; office.TEXT; a fact, an amount or a looked-up value.
[[nodiscard]] bool placeholderKnown(const std::string& name, const Script& script, const Vocabulary& words);

/// A fact, an amount of any step, or a looked-up value.
[[nodiscard]] bool valueKnown(const std::string& name, const Script& script, const Vocabulary& words);

/// Names to propose when one is not known.
[[nodiscard]] std::vector<std::string> placeholdersFor(const Script& script);

} // namespace yingke::scenario
