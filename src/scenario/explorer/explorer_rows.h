// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in together: not every combination of the telling values, but each pair of them, and those at which
// the conditions turn.
#pragma once

#include "core/facts.h"
#include "scenario/explorer/explorer_borders.h"
#include "scenario/explorer/explorer_typed.h"
#include "scenario/language/model.h"

#include <cstdint>
#include <functional>
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

/// What else conditions compare with, and how much may be tried.
struct RowPlace {
    const ExplorerBorders& borders;
    NameValue others; ///< for conditions of the first language
    const TypedConditions& typed;
    StepValues values; ///< for those of the second
    core::Moment now;
    std::uint64_t& left;                             ///< reckonings of the second that may still be made
    std::function<bool(const FilledRow&)> fits = {}; ///< whether what must lie after another does; empty: nothing must
    std::size_t most = mostRows;
};

/// For facts that are filled in at once. Of conditions of the second language each way in which they can come out
/// together stands in a row, as far as it is found.
[[nodiscard]] FilledRows rowsFor(const std::vector<const FactSpec*>& facts, const RowPlace& place);

} // namespace yingke::scenario
