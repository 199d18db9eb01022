// SPDX-License-Identifier: GPL-3.0-or-later
// A page of rulers: printed once on a paper, measured with a ruler, it says which shift to enter for this machine.
#pragma once

#include "widgets/slip/slip_layout.h"

namespace yingke::widgets {

/// Where the cross of the page should lie, from the paper's left and upper edge, millimetres.
inline constexpr double crossMm = 30;

/// With the shift that the paper has now: the page tells for each distance measured what to enter instead.
[[nodiscard]] SlipLayout layOutTestPage(const slips::SlipPaper& paper);

} // namespace yingke::widgets
