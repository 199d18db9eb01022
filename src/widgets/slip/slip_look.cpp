// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_look.h"

namespace yingke::widgets {

using slips::PaperSize;

namespace {

SlipLook usualLook(PaperSize size) {
    SlipLook look;
    switch (size) {
    case PaperSize::A4:
        return {18, 16, 14, 24, 10.5, 13, 18, 11, 10.5, 5};
    case PaperSize::A5:
        return look;
    case PaperSize::Continuous:
        look.side = 19; // the holes take 12.7
        look.top = 7;
        look.bottom = 7;
        return look;
    }
    return look;
}

} // namespace

SlipLook slipLook(PaperSize size, bool large) {
    SlipLook look = usualLook(size);
    if (large) {
        constexpr double more = 1.4;
        for (double* points :
             {&look.title, &look.label, &look.value, &look.large, &look.table, &look.note, &look.gap}) {
            *points *= more;
        }
    }
    return look;
}

} // namespace yingke::widgets
