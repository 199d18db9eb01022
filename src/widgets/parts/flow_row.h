// SPDX-License-Identifier: GPL-3.0-or-later
// A bar that gives way: where there is no room its buttons lose the keys behind their labels (they stay in the tool tip
// and for the reader of the screen), and where that is not enough what doesn't fit goes to the next line.
#pragma once

#include <QLayout>

#include <optional>
#include <vector>

class QAbstractButton;
class QBoxLayout;

namespace yingke::widgets {

class FlowRow : public QLayout {
public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    /// `stretch`: its share of what is left in its line; 0: none.
    void add(QWidget* widget, int stretch = 0);
    void addStretch();
    /// Takes over all that lies in `row`, and its place; `row` is gone then.
    static FlowRow* instead(QBoxLayout* row);

    void addItem(QLayoutItem* item) override { m_parts.push_back({item, 0, {}, {}}); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Part {
        QLayoutItem* item;
        int stretch;
        /// Asked several times for each layout, and a text is measured for it: kept until something changes.
        mutable std::optional<int> withKey;
        mutable std::optional<int> withoutKey;
    };
    struct Line {
        std::vector<std::size_t> parts;
        int width = 0; ///< of all of them, with the spaces between
        int height = 0;
    };
    enum class Keys { Shown, Hidden };
    [[nodiscard]] static int widthOf(const Part& part, Keys keys);
    [[nodiscard]] int lengthOf(Keys keys) const;
    [[nodiscard]] std::vector<Line> linesAt(int width, Keys keys) const;
    [[nodiscard]] Keys keysAt(int width) const;
    void lay(const Line& line, const QRect& place, Keys keys) const;
    void write(Keys keys) const;

    std::vector<Part> m_parts;
};

} // namespace yingke::widgets
