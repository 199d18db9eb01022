// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in together: not every combination of the telling values, but each pair of them, and those at which
// the conditions turn.
#pragma once

#include "core/facts.h"
#include "scenario/explorer/explorer_borders.h"
#include "scenario/language/model.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace yingke::scenario {

/// Values to fill in together; nothing: left empty.
using FilledRow = std::map<core::FactId, std::optional<core::FactValue>>;

struct FilledRows {
    std::vector<FilledRow> rows;
    std::uint64_t combinations = 0; ///< of all telling values, stopping at mostCounted
};

inline constexpr std::size_t mostRows = 64;       ///< of one step
inline constexpr std::size_t mostCandidates = 16; ///< values of one fact

/// For facts that are filled in at once; `others` values what else conditions compare with.
[[nodiscard]] FilledRows rowsFor(const std::vector<const FactSpec*>& facts, const ExplorerBorders& borders,
                                 const NameValue& others, const core::Moment& now);

} // namespace yingke::scenario
