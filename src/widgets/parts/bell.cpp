// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/bell.h"

#include <QApplication>

namespace yingke::widgets {

void SystemBell::ring() { QApplication::beep(); }

} // namespace yingke::widgets
