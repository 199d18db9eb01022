// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_flow.h"

#include "widgets/slip/slip_type.h"

#include <algorithm>

namespace yingke::widgets {

namespace {

constexpr double headLeast = 6;

/// Height of the first `count` lines of the tallest cell.
double heightOf(const std::vector<SlipCell>& cells, qsizetype from, qsizetype count) {
    double height = 0;
    for (const SlipCell& cell : cells) {
        const qsizetype lines = std::clamp<qsizetype>(cell.lines.size() - from, 0, count);
        height = std::max(height, static_cast<double>(lines) * slip_type::lineMm(cell.points));
    }
    return height;
}

qsizetype mostLines(const std::vector<SlipCell>& cells) {
    qsizetype most = 0;
    for (const SlipCell& cell : cells) {
        most = std::max(most, cell.lines.size());
    }
    return most;
}

} // namespace

SlipFlow::SlipFlow(QRectF body, std::function<double(SlipFlow&)> begin) : m_body(body), m_begin(std::move(begin)) {
    nextPage();
}

void SlipFlow::nextPage() {
    m_pages.emplace_back();
    m_y = m_begin(*this);
    m_top = m_y;
    if (!m_head.empty()) {
        const double height = std::max(headLeast, heightOf(m_head, 0, mostLines(m_head)) + 2);
        piece(m_head, 0, mostLines(m_head), 1, height, Frame::Shaded);
        m_y += height;
        m_top = m_y;
    }
}

void SlipFlow::space(double mm) {
    if (m_y > m_top) {
        m_y += mm;
    }
}

void SlipFlow::want(double mm) {
    if (left() < mm && m_y > m_top) {
        nextPage();
    }
}

void SlipFlow::text(QPointF at, const QString& text, double points, SlipInk ink) {
    if (!text.isEmpty()) {
        mark({SlipMark::Kind::Text,
              QRectF(at, QSizeF(slip_type::widthMm(text, points, ink), slip_type::lineMm(points))), text, points, ink});
    }
}

void SlipFlow::row(const std::vector<SlipCell>& cells, double padding, double least, Frame frame) {
    const qsizetype lines = std::max<qsizetype>(1, mostLines(cells));
    qsizetype from = 0;
    want(std::max(least, heightOf(cells, 0, lines) + 2 * padding) <= m_body.bottom() - m_top
             ? std::max(least, heightOf(cells, 0, lines) + 2 * padding)
             : 20);
    while (from < lines) {
        qsizetype count = lines - from;
        while (count > 1 && heightOf(cells, from, count) + 2 * padding > left()) {
            --count;
        }
        const double height = std::max(least, heightOf(cells, from, count) + 2 * padding);
        piece(cells, from, count, padding, height, frame);
        m_y += height;
        from += count;
        if (from < lines) {
            nextPage();
        }
    }
}

void SlipFlow::piece(const std::vector<SlipCell>& cells, qsizetype from, qsizetype count, double padding, double height,
                     Frame frame) {
    for (const SlipCell& cell : cells) {
        const QRectF place(m_body.left() + cell.left, m_y, cell.width, height);
        if (frame == Frame::Shaded) {
            mark({SlipMark::Kind::Shade, place, {}, 0});
        }
        if (frame != Frame::None) {
            mark({SlipMark::Kind::Box, place, {}, 0});
        }
        const qsizetype lines = std::clamp<qsizetype>(cell.lines.size() - from, 0, count);
        const double line = slip_type::lineMm(cell.points);
        double y = m_y + std::max(padding, (height - static_cast<double>(lines) * line) / 2);
        for (const QString& words : cell.lines.mid(from, lines)) {
            const double free = cell.width - 2 * padding - slip_type::widthMm(words, cell.points, cell.ink);
            const double shift = cell.align == SlipCell::Align::Right    ? std::max(0.0, free)
                                 : cell.align == SlipCell::Align::Centre ? std::max(0.0, free / 2)
                                                                         : 0;
            text({place.left() + padding + shift, y}, words, cell.points, cell.ink);
            y += line;
        }
    }
}

} // namespace yingke::widgets
