// SPDX-License-Identifier: GPL-3.0-or-later
// English beside the Chinese of a step, for a visitor who speaks it: Chinese first, English under it in smaller type.
#pragma once

#include "scenario/player/screen.h"

#include <QString>

class QLabel;
class QWidget;

namespace yingke::widgets {

/// A small plain line; nothing when there is no English, so that the visitor never sees a gap.
[[nodiscard]] QLabel* englishLabel(const QString& english, const char* role, QWidget* parent);

/// For the trainer: every text of the screen that should have English and has none says so in its place.
[[nodiscard]] scenario::Screen withGapsShown(scenario::Screen screen);

/// What stands in the place of a text that has no English yet.
[[nodiscard]] QString gapText();

} // namespace yingke::widgets
