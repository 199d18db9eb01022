// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor who comes again with the papers that were missing: linked with the earlier visit, what was collected goes
// on.
#pragma once

#include "core/visit.h"
#include "frontdesk/refusal.h"

#include <optional>
#include <string>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskPlayer;

/// Links the visits (that is counted), takes over what is known of the visitor, begins `matter` again (empty: none)
/// and takes over what was collected. Carries out; does not tell.
std::optional<Refusal> goOnFrom(DecisionLoop& loop, DeskPlayer& player, const core::VisitId& visit,
                                const core::Visit& earlier, const std::string& matter);

} // namespace yingke::frontdesk
