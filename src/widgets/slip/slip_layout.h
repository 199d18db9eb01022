// SPDX-License-Identifier: GPL-3.0-or-later
// A slip laid out on its paper: where each line of text and each stroke stands, in millimetres, page by page. Data, so
// that preview, PDF and printer show the very same, and tests can see that nothing overlaps. Needs fonts, no printer.
#pragma once

#include "slips/slip_content.h"
#include "slips/slip_paper.h"
#include "slips/slip_template.h"
#include "widgets/slip/paper_palette.h"
#include "widgets/slip/slip_ink.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

namespace yingke::widgets {

/// What is to be printed.
struct SlipSheet {
    slips::SlipTemplate form;
    slips::SlipWords words;
    slips::SlipContent content;
    slips::SlipPaper paper;
    int reprint = 0;     ///< the how-manieth reprint (补打) this paper is; 0: the first paper
    bool voided = false; ///< 作废 across each page
    QString reason;      ///< why it is void
};

struct SlipMark {
    enum class Kind {
        Text,   ///< one line, left-aligned in `place`; the strokes of the letters stay inside
        Stroke, ///< a thin line from the top left to the bottom right of `place`
        Dashes, ///< the same, to be torn along
        Box,    ///< a thin rectangle
        Shade,  ///< a light ground
        Fill,   ///< a ground of its own colour
        Across  ///< large, tilted, over everything: 作废
    };
    Kind kind = Kind::Text;
    QRectF place; ///< millimetres from the paper's top left, offset included
    QString text;
    double points = 10; ///< size of the letters
    SlipInk ink = SlipInk::Plain;
    QRgb colour = PaperPalette().text; ///< of Fill
};

struct SlipLayout {
    QSizeF paper; ///< millimetres
    slips::PaperSize size = slips::PaperSize::A5;
    std::vector<std::vector<SlipMark>> pages; ///< at least one
};

/// Never fails: what is too long is broken into lines, what is too much flows to further pages with the heading
/// repeated. Window's thread.
[[nodiscard]] SlipLayout layOutSlip(const SlipSheet& sheet);

} // namespace yingke::widgets
