// SPDX-License-Identifier: GPL-3.0-or-later
// A layout drawn: on the screen, as PDF, on a printer.
#pragma once

#include "widgets/slip/slip_layout.h"

#include <QByteArray>

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace yingke::widgets {

/// Draws one page; the painter's unit is then 1/100 mm, its origin the paper's top left.
void drawSlipPage(QPainter& painter, const std::vector<SlipMark>& page);

/// A page as a picture of this many dots a millimetre, on white.
[[nodiscard]] QImage slipPicture(const SlipLayout& layout, std::size_t page, double dotsPerMm);

/// All pages onto a paged device of the layout's size. False when the device can't be begun or goes on no further; then
/// nothing is to be thought printed.
[[nodiscard]] bool printSlip(QPagedPaintDevice& device, const SlipLayout& layout);

/// The whole PDF in memory, to be searched and copied from as it was written. Empty when it can't be made.
[[nodiscard]] QByteArray slipPdf(const SlipLayout& layout, const QString& title);

/// Writes it in one piece: the file is whole or as it was before. Empty when done, else a sentence.
[[nodiscard]] QString saveSlipPdf(const QString& path, const QByteArray& pdf);

} // namespace yingke::widgets
