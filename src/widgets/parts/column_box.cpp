// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/column_box.h"

#include <QDialogButtonBox>
#include <QMessageBox>

namespace yingke::widgets {

void answersInColumn(QMessageBox& box) {
    if (auto* answers = box.findChild<QDialogButtonBox*>()) {
        answers->setOrientation(Qt::Vertical);
    }
}

} // namespace yingke::widgets
