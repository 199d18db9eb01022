// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/bell.h"

#include <QApplication>

namespace yingke::widgets {

void SystemBell::ring(Chime /*chime*/, int percent) {
    if (percent > 0) {
        QApplication::beep();
    }
}

} // namespace yingke::widgets
