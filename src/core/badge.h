// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor's badge: the short sign by which the desk tells people apart from the first second, before anybody has a
// name: 甲, 乙 … 癸, 甲2.
#pragma once

#include "core/moment.h"

#include <cstdint>

namespace yingke::core {

struct Hall;

/// The place in the row of signs, from 1. 0: none (a call that we make; a visit of a log from before there were
/// badges).
using Badge = std::int64_t;

/// What who comes now gets: the one after the last that was given on this local day, past any that somebody has who
/// came on an earlier day and was here today. So nobody shares one with anybody of the same day.
[[nodiscard]] Badge nextBadge(const Hall& hall, const Moment& now);

} // namespace yingke::core
