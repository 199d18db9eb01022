// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/row_keys.h"

#include <QKeyEvent>
#include <QTableWidget>

namespace yingke::desk {

void goByRow(QTableWidget& table, const QKeyEvent& event) {
    const int row = table.currentRow();
    if (event.key() == Qt::Key_Down && row + 1 < table.rowCount()) {
        table.setCurrentCell(row + 1, 0);
    } else if (event.key() == Qt::Key_Up && row > 0) {
        table.setCurrentCell(row - 1, 0);
    }
}

} // namespace yingke::desk
