// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_marks.h"

#include <QPainter>
#include <QWidget>

namespace yingke::rehearsal {

void paintMark(QPainter& painter, StepMark mark, const QRectF& place, const QColor& colour, MarkState state) {
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(state == MarkState::Filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (mark) {
    case StepMark::Practised:
        painter.drawEllipse(place);
        return;
    case StepMark::Used:
        painter.drawRect(place);
        return;
    case StepMark::Tested:
        painter.drawPolygon(QPolygonF({place.bottomLeft(), place.bottomRight(), {place.center().x(), place.top()}}));
        return;
    }
}

widgets::Palette picturePalette(const QWidget* where, bool strong) {
    const widgets::Palette palette = widgets::paletteOf(where);
    return strong ? widgets::withStrongPicture(palette) : palette;
}

} // namespace yingke::rehearsal
