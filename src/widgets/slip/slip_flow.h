// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells flowing down pages: a row that no longer fits goes to the next page, one that fits no page is broken
// between its lines. Inside slip_layout only.
#pragma once

#include "widgets/slip/slip_layout.h"

#include <functional>

namespace yingke::widgets {

struct SlipCell {
    enum class Align { Left, Right, Centre };
    double left = 0; ///< from the body's left edge, mm
    double width = 0;
    QStringList lines;
    double points = 10;
    SlipInk ink = SlipInk::Plain;
    Align align = Align::Left;
};

class SlipFlow {
public:
    /// `begin`: draws what every page begins with and gives where the body may begin (mm from the top).
    SlipFlow(QRectF body, std::function<double(SlipFlow&)> begin);

    enum class Frame { None, Lines, Shaded }; ///< around a row's cells; shaded: with lines, and a light ground
    /// Places a row. `least`: mm. Cells' text keeps `padding` from its edges.
    void row(const std::vector<SlipCell>& cells, double padding, double least, Frame frame);
    /// Room without anything; nothing at the top of a page.
    void space(double mm);
    /// Goes to the next page unless so much is left on this one.
    void want(double mm);
    /// What is repeated at the top of each further page (a table's head); nothing: no more.
    void repeat(std::vector<SlipCell> head) { m_head = std::move(head); }

    [[nodiscard]] double left() const { return m_body.bottom() - m_y; } ///< mm to the page's end
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    [[nodiscard]] const QRectF& body() const { return m_body; }
    void mark(SlipMark mark) { m_pages.back().push_back(std::move(mark)); }
    void text(QPointF at, const QString& text, double points, SlipInk ink);
    [[nodiscard]] std::vector<std::vector<SlipMark>>& pages() { return m_pages; }

private:
    void nextPage();
    void piece(const std::vector<SlipCell>& cells, qsizetype from, qsizetype count, double padding, double height,
               Frame frame);

    QRectF m_body;
    std::function<double(SlipFlow&)> m_begin;
    std::vector<std::vector<SlipMark>> m_pages;
    std::vector<SlipCell> m_head;
    double m_y = 0;
    double m_top = 0; ///< where the body of this page began
};

} // namespace yingke::widgets
