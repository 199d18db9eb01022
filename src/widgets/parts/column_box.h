// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the start, before there is a window.
#pragma once

class QMessageBox;

namespace yingke::widgets {

/// The answers of the box, which has them all by now, stand below each other: side by side more than three are cut off.
void answersInColumn(QMessageBox& box);

} // namespace yingke::widgets
