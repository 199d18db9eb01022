// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and conditions of scripts, by muParser. Names may hold dots: fees.worker_pass, chose.papers_ask.complete.
#pragma once

#include "core/visit.h"
#include "scenario/surroundings.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// What a name stands for; nothing: not known (yet).
using NameValue = std::function<std::optional<double>(const std::string& name)>;

struct Evaluated {
    std::optional<double> value; ///< finite; nothing when it can't be computed
    std::string error;           ///< muParser's words, or the name that is not known
    int column = 0;              ///< 1-based, of a fault in the text; 0 otherwise
};

/// Names in an expression, each once, in order.
[[nodiscard]] std::vector<std::string> namesIn(const std::string& expression);

[[nodiscard]] Evaluated evaluate(const std::string& expression, const NameValue& names);

/// The names a visit gives: facts (count, sum in fen, yes as 1), fees.x (fen), settings.x, is_owner, is_tenant,
/// is_contractor, is_telephone, has.fact, chose.step.choice (within a piece: a step of the piece).
[[nodiscard]] NameValue namesOf(const core::Visit& visit, const Surroundings& surroundings, const std::string& prefix);

/// "6 × 10.00" for "workers * fees.worker_pass".
[[nodiscard]] std::string shownFormula(const std::string& formula, const core::Visit& visit,
                                       const Surroundings& surroundings);

} // namespace yingke::scenario
