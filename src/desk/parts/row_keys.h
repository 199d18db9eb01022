// SPDX-License-Identifier: GPL-3.0-or-later
// Boards over the desk hear their keys themselves: their table never has the focus.
#pragma once

class QKeyEvent;
class QTableWidget;

namespace yingke::desk {

/// Up and Down go to the row before and after the chosen one, and no further; any other key does nothing here.
void goByRow(QTableWidget& table, const QKeyEvent& event);

} // namespace yingke::desk
