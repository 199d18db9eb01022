// SPDX-License-Identifier: GPL-3.0-or-later
// A farewell that was begun amiss can be taken back for a few seconds; afterwards the visit is opened again.
#pragma once

#include "core/hall.h"
#include "core/visit.h"

#include <optional>

namespace yingke::core {

inline constexpr Millis takeBackFor = 10'000;

/// A matter of the visit was broken off in its middle, and is at work no more or with the desk when the visit ends.
/// What a colleague has taken over is that colleague's to end.
[[nodiscard]] bool isBrokenOff(const Visit& visit);

/// How the visit ends when nobody says otherwise: followed up by an open promise; unserved; waiting for papers that are
/// missing; unfinished; else done. Only a matter's own end is done.
[[nodiscard]] Outcome usualOutcome(const Hall& hall, const Visit& visit);

/// Until when (steady, inclusive) the farewell of this visit may be taken back: takeBackFor from its begin, or from the
/// end that it led to. Nothing when the visit is not being seen off and did not end so.
[[nodiscard]] std::optional<Millis> takenBackUntil(const Visit& visit);

/// The visit whose farewell may be taken back now; of several the one whose time is over last. May be nothing.
[[nodiscard]] const Visit* lastSeenOff(const Hall& hall, Millis steadyNow);

} // namespace yingke::core
