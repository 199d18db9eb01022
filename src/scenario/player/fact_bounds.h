// SPDX-License-Identifier: GPL-3.0-or-later
// How little and how much a fact may be when its head says so by an expression (min: today + 1 d).
#pragma once

#include "scenario/player/visit_values.h"

#include <map>

namespace yingke::scenario {

/// The specification with its expressions reckoned; one that does not come out bounds nothing. `beside`: facts that are
/// filled in at the same time.
[[nodiscard]] FactSpec boundedSpec(const FactSpec& spec, const ValuePlace& place,
                                   const std::map<core::FactId, core::FactValue>& beside = {});

/// The same for a fact of the script's head, where the visit stands.
[[nodiscard]] FactSpec boundedSpec(const std::string& fact, const Script& script, const core::Visit& visit,
                                   const Surroundings& surroundings);

} // namespace yingke::scenario
