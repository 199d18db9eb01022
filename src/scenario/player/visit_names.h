// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of a formula stand for in a visit.
#pragma once

#include "core/hall.h"
#include "core/visit.h"
#include "scenario/language/expression.h"
#include "scenario/player/surroundings.h"

#include <optional>
#include <string>

namespace yingke::scenario {

/// A fact as a number of the first language: a count, a sum in fen, yes as 1, how many a list holds; nothing for a
/// text. The desk and the explorer reckon with the same.
[[nodiscard]] std::optional<double> numberIn(const core::FactValue& value);

/// The names a visit gives: facts (count, sum in fen, yes as 1), fees.x (fen), settings.x, is_owner, is_tenant,
/// is_contractor, is_telephone, is_outgoing (we called), has.fact, chose.step.choice (within a piece: a step of the
/// piece).
[[nodiscard]] NameValue namesOf(const core::Visit& visit, const Surroundings& surroundings, const std::string& prefix);

/// "6 × 10.00" for "workers * fees.worker_pass".
[[nodiscard]] std::string shownFormula(const std::string& formula, const core::Visit& visit,
                                       const Surroundings& surroundings);

/// promise.known, promise.moved (how often), promise.locked (not again), promise.broken of the promise that this run
/// follows up; nothing when it is another name.
[[nodiscard]] std::optional<double> promiseNumber(const std::string& name, const core::Hall& hall,
                                                  const core::Visit& visit);

} // namespace yingke::scenario
