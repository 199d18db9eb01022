// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided with, and what is due, the same at a real desk and at a simulated one.
#pragma once

#include "core/decide.h"
#include "core/hall.h"

#include <string>
#include <utility>
#include <vector>

namespace yingke::office {
class Office;
} // namespace yingke::office

namespace yingke::frontdesk {

/// Who decides, when and where.
struct Decider {
    core::Moment now;
    core::PersonId actor; ///< empty: the clock, or nobody is signed in
    core::DeskId desk;
    std::string idPrefix;       ///< unique, for what the decision brings into being
    std::string holdReason;     ///< words for a hold that nobody asked for by name
    std::string outReason = {}; ///< words for a handover that is not taken because who was asked is out
};

/// With the office's limits, and whom to ask for each post as the hall stands.
[[nodiscard]] core::Context contextAt(const office::Office& office, const core::Hall& hall, Decider decider);

/// The limits of steps that are over at this point of the steady line and were not noted yet: the visit, and the step
/// that its script goes to.
[[nodiscard]] std::vector<std::pair<core::VisitId, core::StepId>> stepsDue(const core::Hall& hall, core::Millis steady);

} // namespace yingke::frontdesk
