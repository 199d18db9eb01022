// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that may be picked from a list of the office (specialists, means of payment): Down or a click opens it, what
// is typed narrows it; anything else may be written too.
#pragma once

#include "scenario/player/screen.h"

#include <QWidget>

#include <vector>

namespace yingke::widgets {

/// Gives those of `fields` that have options their list; their edits are found in `holder` by their object names.
void offerOptions(QWidget* holder, const std::vector<scenario::Field>& fields);

} // namespace yingke::widgets
