// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a script out of its YAML node. Inside the loader only.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/reader.h"

#include <string>

namespace yingke::scenario {

/// `prefix`: "" in the main file, "use-id/" in a piece; ids of steps and references to them get it.
[[nodiscard]] Step readStep(Reader& reader, const Node& node, const std::string& prefix);

/// A fact's specification.
[[nodiscard]] FactSpec readFact(Reader& reader, const Text& id, const Node& node, Language language);

} // namespace yingke::scenario
