// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes in as many columns as the width has room for; a narrow view gets fewer columns, never a sideways scroll bar.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace yingke::widgets {

class ReflowGrid : public QWidget {
    Q_OBJECT

public:
    /// `columns` says how many there are at a width in pixels, at least 1; asked again at every resize.
    ReflowGrid(std::function<int(int width)> columns, QWidget* parent);

    /// `wide`: cells that it wants in a row; it gets fewer where there are fewer.
    void put(QWidget* box, int wide = 1);
    /// What is put next begins a row of its own.
    void endRow() { m_rowEnds = true; }
    /// Boxes keep their own height at the top of their row; without, those of a row are equally high.
    void keepHeights() { m_top = true; }
    [[nodiscard]] QGridLayout* grid() const { return m_grid; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay(int columns);

    struct Box {
        QWidget* widget;
        int wide;
        bool newRow;
    };
    std::function<int(int)> m_columnsAt;
    QGridLayout* m_grid;
    std::vector<Box> m_boxes;
    int m_columns = 0;
    bool m_rowEnds = false;
    bool m_top = false;
};

} // namespace yingke::widgets
