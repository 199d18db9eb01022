// SPDX-License-Identifier: GPL-3.0-or-later
// Where the conditions of the second language turn: the values at which what decides in them comes out otherwise. For
// the explorer. Not solved but tried: points that a condition names or that lie where its functions turn, and between
// any two that come out differently the border by halving.
#pragma once

#include "core/facts.h"
#include "core/moment.h"
#include "scenario/explorer/explorer_typed.h"
#include "scenario/language/model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// What a value of a fact is in an expression, and back; nothing when it is empty, or none of that type.
[[nodiscard]] std::optional<core::FactValue> factOf(FactType type, const Value& value);

/// A name whose values are looked for.
struct Sought {
    std::string name;
    FactType type = FactType::Count; ///< of the values
    std::function<bool(const core::FactValue&)> fits;
};

/// Where it is looked for.
struct PointPlace {
    const TypedConditions& conditions;
    StepValues others; ///< what the other names stand at
    core::Moment now;
    std::uint64_t& left; ///< reckonings that may still be made; none are made when it is 0
};

inline constexpr std::size_t mostPoints = 14;

/// Values that fit: one for each way in which what decides comes out, then those on both sides of a border; at most
/// mostPoints, each once.
[[nodiscard]] std::vector<core::FactValue> turningPoints(const Sought& sought, const PointPlace& place);

/// Moments in order at which what hangs on today and now may come out otherwise; `usual` alone when nothing does.
[[nodiscard]] std::vector<core::Moment> clockPoints(const TypedConditions& conditions, const core::Moment& usual);
/// Moments of the year to come, and those that are named, where a condition compares a value with the clock: what else
/// is asked of that value may hold on other days only. None where nothing does.
[[nodiscard]] std::vector<core::Moment> spreadMoments(const TypedConditions& conditions, const core::Moment& usual);
/// Of these one for each way in which it comes out, `usual` first; at most 16.
[[nodiscard]] std::vector<core::Moment>
tellingMoments(const TypedConditions& conditions, const std::vector<core::Moment>& points, const core::Moment& usual);

} // namespace yingke::scenario
