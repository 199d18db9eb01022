// SPDX-License-Identifier: GPL-3.0-or-later
// When visitors come: a non-homogeneous Poisson process over the opening hours.
#pragma once

#include "core/moment.h"
#include "simulation/chance.h"

#include <vector>

namespace yingke::simulation {

inline constexpr core::Millis minuteMs = 60'000;
inline constexpr core::Millis hourMs = 60 * minuteMs;
inline constexpr core::Millis dayMs = 24 * hourMs;
inline constexpr core::Millis doorOpens = 8 * hourMs + 30 * minuteMs;   ///< since local midnight
inline constexpr core::Millis doorCloses = 17 * hourMs + 30 * minuteMs; ///< since local midnight

/// Visitors an hour at this time of a day with `perDay` visitors on the mean of a week. `weekday`: 1 = Monday … 7.
/// Zero outside the opening hours. People come mostly at ten and at three, few at noon; Monday and Saturday are full.
[[nodiscard]] double arrivalRate(int weekday, core::Millis sinceMidnight, double perDay);

/// The arrivals of one day, in order (milliseconds since local midnight), by thinning.
[[nodiscard]] std::vector<core::Millis> arrivalsOf(Chance& chance, int weekday, double perDay);

} // namespace yingke::simulation
