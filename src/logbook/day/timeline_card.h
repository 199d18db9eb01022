// SPDX-License-Identifier: GPL-3.0-or-later
// The card around the timeline: its title, the legend, and the zoom for the mouse.
#pragma once

class QWidget;

namespace yingke::logbook {

class LanesView;

/// Takes the view in.
[[nodiscard]] QWidget* timelineCard(LanesView* lanes, QWidget* parent);

} // namespace yingke::logbook
