// SPDX-License-Identifier: GPL-3.0-or-later
// How a table looks that code makes: rows without a grid, every other one shaded, heads at the left. Those of the forms
// in ui/ say the same there.
#pragma once

class QTableView;

namespace yingke::widgets {

/// `rowHeight` in pixels. One cell or row is chosen at a time; what can be edited, and where Tab goes, is the table's
/// own.
void makeRows(QTableView* table, int rowHeight);

} // namespace yingke::widgets
