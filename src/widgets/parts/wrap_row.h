// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts side by side, the second close behind the first: what it says is said of that one, and of no other on the
// line. Where both do not fit, the second comes below, at the right edge. So a list of such rows never scrolls
// sideways.
#pragma once

#include <QLayout>

#include <vector>

namespace yingke::widgets {

class WrapRow : public QLayout {
public:
    explicit WrapRow(QWidget* parent);
    ~WrapRow() override;

    /// At most two: the head, then the tail.
    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height it takes; `move`: puts the items there.
    int lay(const QRect& rect, bool move) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace yingke::widgets
