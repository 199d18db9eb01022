// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a range of days mean, a sentence each.
#pragma once

#include "journal/read/range_types.h"
#include "logbook/parts/figure_parts.h"

#include <QString>

namespace yingke::logbook {

/// Of the cards of the statistics (Figure::Wait: the median there), with the numbers that it is made of. `limit`: the
/// office's waiting limit, milliseconds.
[[nodiscard]] QString meaningOf(Figure figure, const journal::RangeFigures& figures, core::Millis limit);

} // namespace yingke::logbook
