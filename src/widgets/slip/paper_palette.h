// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of what is printed: slips and the day's report. Paper is white whatever the window looks like, so they
// stand beside the window's palette and not in it.
#pragma once

#include <QRgb>

namespace yingke::widgets {

struct PaperPalette {
    QRgb sheet = 0xffffffff;
    QRgb text = 0xff000000;
    QRgb quietText = 0xff4b5563;
    QRgb rule = 0xff374151;
    QRgb quietRule = 0xff8a92a0;
    QRgb shade = 0xffeef1f4;
    QRgb across = 0x6eb01818; ///< "void" over a page, which stays legible
    // The day's lanes
    QRgb hour = 0xffd8dce3;
    QRgb waiting = 0xff94a3b8;
    QRgb overdue = 0xffd97706;
    QRgb served = 0xff0f766e;
    QRgb colleague = 0xff6366f1;
    QRgb movedUp = 0xffdc2626;
    QRgb system = 0xffd1d5db;
};

} // namespace yingke::widgets
