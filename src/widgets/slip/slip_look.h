// SPDX-License-Identifier: GPL-3.0-or-later
// Margins and sizes of letters by paper. Inside the slip_* files only.
#pragma once

#include "slips/slip_paper.h"

namespace yingke::widgets {

/// Sizes that depend on the paper, millimetres and points.
struct SlipLook {
    double side = 11;
    double top = 8;
    double bottom = 8;
    double title = 17;
    double label = 9;
    double value = 11;
    double large = 14;
    double table = 10;
    double note = 9;
    double gap = 2.5; ///< between the parts
};

/// `large`: for a notice or a note (`letters: large`).
[[nodiscard]] SlipLook slipLook(slips::PaperSize size, bool large);

} // namespace yingke::widgets
