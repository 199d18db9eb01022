// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_view.h"

#include "rehearsal/picture/picture_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yingke::rehearsal {

using widgets::Ink;
using widgets::Palette;

namespace {

QPen pen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    return QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void PictureView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), picturePalette(this, m_contrast)[Ink::PictureGround]);
    painter.save();
    painter.translate(m_offset);
    painter.scale(m_scale, m_scale);
    for (const LaidArrow& arrow : m_layout.arrows) {
        paintArrow(painter, arrow);
    }
    for (const LaidArrow& arrow : m_layout.arrows) {
        paintLabel(painter, arrow);
    }
    for (const LaidBox& laid : m_layout.boxes) {
        paintBox(painter, laid);
    }
    painter.setOpacity(1);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(pen(picturePalette(this, m_contrast)[Ink::PictureChosenEdge], 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void PictureView::paintArrow(QPainter& painter, const LaidArrow& arrow) const {
    // On the path taken: both ends were entered, one after the other (passing steps between are on it too).
    const auto step = [this](std::size_t i) { return i < m_path.size() ? m_path[i] : m_at; };
    bool taken = false;
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        taken = taken || (step(i) == arrow.arrow.from && step(i + 1) == arrow.arrow.to);
    }
    const Palette palette = picturePalette(this, m_contrast);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(taken ? palette[Ink::PicturePathEdge] : palette[Ink::PictureArrow], taken ? 2.4 : 1.3));
    painter.drawPath(arrow.line);
    const double length = arrow.line.length();
    if (length < 8) {
        return;
    }
    const QPointF tip = arrow.line.pointAtPercent(1);
    const QPointF before = arrow.line.pointAtPercent(arrow.line.percentAtLength(length - 6));
    const QPointF back = before - tip;
    const QPointF aside(-back.y() * 0.55, back.x() * 0.55);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({tip, tip + back + aside, tip + back - aside}));
}

void PictureView::paintLabel(QPainter& painter, const LaidArrow& arrow) const {
    if (arrow.arrow.label.isEmpty()) {
        return;
    }
    const Palette palette = picturePalette(this, m_contrast);
    const QFontMetricsF metrics(font());
    QRectF place(0, 0, metrics.horizontalAdvance(arrow.arrow.label) + 6, metrics.height());
    place.moveCenter(arrow.labelAt);
    QColor ground = palette[Ink::PictureGround];
    ground.setAlpha(215);
    painter.fillRect(place, ground);
    painter.setPen(palette[Ink::PictureLabelText]);
    QFont small = font();
    small.setPixelSize(std::max(12, small.pixelSize() - 1));
    painter.setFont(small);
    painter.drawText(place, Qt::AlignCenter, arrow.arrow.label);
}

void PictureView::paintBox(QPainter& painter, const LaidBox& laid) const {
    const Palette palette = picturePalette(this, m_contrast);
    const std::string& id = laid.box.id;
    const bool at = id == m_at && !m_at.empty();
    const bool taken = std::find(m_path.begin(), m_path.end(), id) != m_path.end();
    const auto found = m_counts.find(id);
    const StepCount count = found != m_counts.end() ? found->second : StepCount{};
    const bool screen = laid.box.kind == BoxKind::Screen;
    const bool never = m_countsShown && screen && count.practised == 0;
    constexpr double pale = 0.35;
    painter.setOpacity(m_onlyNever && !never ? pale : 1);
    const QColor fill = at      ? palette[Ink::PictureAt]
                        : taken ? palette[Ink::PicturePath]
                        : never ? palette[Ink::PictureNever]
                                : (screen ? palette[Ink::PictureBox] : palette[Ink::PicturePassing]);
    const QColor border = at || taken ? palette[Ink::PicturePathEdge]
                                      : (never ? palette[Ink::PictureNeverEdge] : palette[Ink::PictureBoxEdge]);
    painter.setPen(pen(border, at || taken || never ? 1.8 : 1.2));
    painter.setBrush(fill);
    const double radius = screen ? 8 : laid.place.height() / 2;
    painter.drawRoundedRect(laid.place, radius, radius);
    if (id == m_selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(palette[Ink::PictureChosenEdge], 2.4));
        painter.drawRoundedRect(laid.place.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
    }
    painter.setFont(font());
    painter.setPen(at ? palette[Ink::PictureAtText]
                      : (screen ? palette[Ink::PictureBoxText] : palette[Ink::PictureLabelText]));
    const bool marks = m_countsShown && screen;
    painter.drawText(laid.place.adjusted(0, 0, marks ? -16 : 0, 0), Qt::AlignCenter, laid.box.title);
    if (!marks) {
        return;
    }
    const double x = laid.place.right() - 13;
    const double top = laid.place.top() + 5;
    const auto colour = [&](const QColor& own) { return at ? palette[Ink::PictureAtText] : own; };
    const auto filled = [](std::int64_t times) { return times > 0 ? MarkState::Filled : MarkState::Outlined; };
    paintMark(painter, StepMark::Practised, {x, top, 6, 6}, colour(palette[Ink::PicturePractised]),
              filled(count.practised));
    paintMark(painter, StepMark::Used, {x, top + 9, 6, 6}, colour(palette[Ink::PictureUsed]), filled(count.used));
    paintMark(painter, StepMark::Tested, {x, top + 18, 6, 6}, colour(palette[Ink::PictureTested]),
              filled(count.tested));
}

} // namespace yingke::rehearsal
