// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of figures as a chart of Qt Charts, in the colours and type of the theme.
#pragma once

#include "reading/statistics/topic.h"
#include "widgets/look/palette.h"

class QChart;

namespace yingke::logbook {

/// The caller owns it. Without values: an empty chart.
[[nodiscard]] QChart* chartOf(const reading::ChartPicture& picture, const widgets::Palette& palette);

} // namespace yingke::logbook
