// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the picture and its legend (docs/pictures/rehearsal.png), and a set for eyes that need the strongest
// contrast.
#pragma once

#include <QColor>

namespace yingke::rehearsal {

struct Paints {
    QColor ground, line, pathLine, border, fill, text, pathFill, pathBorder, atFill, atText, neverFill, neverBorder,
        label, passing, selected;
    QColor practised, used, tested; ///< the three marks
};

[[nodiscard]] inline Paints paints(bool contrast) {
    if (contrast) {
        const QColor black(0, 0, 0);
        const QColor white(255, 255, 255);
        const QColor yellow(255, 230, 0);
        return {black, white,       yellow,          white, black, white,         black, yellow, yellow,
                black, {70, 0, 90}, {255, 120, 255}, white, black, {0, 255, 255}, white, white,  white};
    }
    return {{255, 255, 255},    {0xb6, 0xbe, 0xcc}, {0x0f, 0x76, 0x6e}, {0xc6, 0xcd, 0xd9}, {255, 255, 255},
            {0x1f, 0x29, 0x37}, {0xe6, 0xf4, 0xf1}, {0x0f, 0x76, 0x6e}, {0x0f, 0x76, 0x6e}, {255, 255, 255},
            {0xff, 0xf7, 0xea}, {0xe0, 0xa3, 0x3e}, {0x5b, 0x65, 0x78}, {0xf6, 0xf7, 0xfa}, {0x1d, 0x4e, 0xd8},
            {0x0f, 0x76, 0x6e}, {0x1d, 0x4e, 0xd8}, {0x5b, 0x65, 0x78}};
}

} // namespace yingke::rehearsal
