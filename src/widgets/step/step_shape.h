// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/player/screen.h"

#include <string>

namespace yingke::widgets {

/// What the body of a step is built of, as one text: the same shape keeps the widgets, and what is being typed in them.
[[nodiscard]] std::string shapeOf(const scenario::Screen& screen);

} // namespace yingke::widgets
