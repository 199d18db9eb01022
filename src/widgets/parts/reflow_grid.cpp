// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/reflow_grid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace yingke::widgets {

ReflowGrid::ReflowGrid(std::function<int(int width)> columns, QWidget* parent)
    : QWidget(parent), m_columnsAt(std::move(columns)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    constexpr int usual = 700; // before it is shown: the desk's centre
    m_columns = std::max(1, m_columnsAt(usual));
}

void ReflowGrid::put(QWidget* box, int wide) {
    m_boxes.push_back({box, std::max(1, wide), m_rowEnds});
    m_rowEnds = false;
    lay(m_columns);
}

void ReflowGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = std::max(1, m_columnsAt(width()));
    if (columns != m_columns) {
        lay(columns);
        updateGeometry();
    }
}

QSize ReflowGrid::minimumSizeHint() const {
    int widest = 0;
    for (const Box& box : m_boxes) {
        widest = std::max({widest, box.widget->minimumSizeHint().width(), box.widget->minimumWidth()});
    }
    return {widest, m_grid->minimumSize().height()};
}

void ReflowGrid::lay(int columns) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item; // the widgets stay
    }
    for (int i = 0; i < std::max(m_columns, columns); ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_columns = columns;
    int row = 0;
    int at = 0;
    for (const Box& box : m_boxes) {
        const int wide = std::min(box.wide, columns);
        if (at > 0 && (at + wide > columns || box.newRow)) {
            ++row;
            at = 0;
        }
        m_grid->addWidget(box.widget, row, at, 1, wide, m_top ? Qt::AlignTop : Qt::Alignment());
        at += wide;
    }
}

} // namespace yingke::widgets
