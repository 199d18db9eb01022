// SPDX-License-Identifier: GPL-3.0-or-later
// The daily report laid out on A4, one or two pages; drawn, printed and saved by the slips' own painter.
#pragma once

#include "reading/report/day_report.h"
#include "widgets/slip/slip_layout.h"

namespace yingke::widgets {

/// Needs fonts (a QGuiApplication), no window. Window's thread.
[[nodiscard]] SlipLayout layOutDayReport(const reading::DayReport& report);

/// The colour of a span, as in the log's lanes.
[[nodiscard]] QRgb laneColour(journal::Span::Kind kind);

} // namespace yingke::widgets
