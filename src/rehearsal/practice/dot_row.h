// SPDX-License-Identifier: GPL-3.0-or-later
// One mark of 1 to 5, as dots to click or to type.
#pragma once

#include <QWidget>

namespace yingke::rehearsal {

/// Five dots; Left, Right, 0 to 5 and clicks set them.
class DotRow : public QWidget {
    Q_OBJECT

public:
    explicit DotRow(QWidget* parent);
    void setTitle(const QString& title); ///< what is marked: said with the value to who sees nothing
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value); ///< 0 to 5; emits nothing
    [[nodiscard]] QSize sizeHint() const override { return {96, 24}; }

signals:
    void marked(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void mark(int value);
    QString m_title;
    int m_value = 0;
};

} // namespace yingke::rehearsal
