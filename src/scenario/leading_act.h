// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that the walk and the screen both need to know of a step.
#pragma once

#include "core/visit.h"
#include "scenario/model.h"

#include <optional>
#include <string>

namespace yingke::scenario {

/// The act that names a step in the log: hand_over, call, escalate, ask, papers, fill, …, say, do.
[[nodiscard]] std::string leadingAct(const Step& step);

/// The wording for this visit: of several always the same one for the same visit and step (S6-02); "" without `say`.
[[nodiscard]] std::string wording(const Step& step, const core::VisitId& visit);

/// The first paper wanted at the step that is neither seen nor copied; nothing when all are there.
[[nodiscard]] std::optional<core::PaperId> missingPaper(const Step& step, const core::Visit& visit);

/// How many heads a per-head group is for: the count fact's value, 0 when it is not known.
[[nodiscard]] std::int64_t headsOf(const PapersAct::PerHead& group, const core::Visit& visit);

} // namespace yingke::scenario
