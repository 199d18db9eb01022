// SPDX-License-Identifier: GPL-3.0-or-later
// How letters and strokes of a paper stand out.
#pragma once

namespace yingke::widgets {

enum class SlipInk {
    Plain,
    Bold, ///< headings, what is looked for first; of a stroke: a thicker one
    Quiet ///< labels and notes
};

} // namespace yingke::widgets
