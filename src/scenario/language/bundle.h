// SPDX-License-Identifier: GPL-3.0-or-later
// All the texts of a script in one, as the journal archives it by its hash.
#pragma once

#include "scenario/language/model.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// SHA-256, lower-case hex, over the bundle.
[[nodiscard]] std::string hashOf(const Script& script);
/// The sources again; nothing when the text is no bundle.
[[nodiscard]] std::optional<std::vector<Source>> unbundle(const std::string& bundle);

} // namespace yingke::scenario
