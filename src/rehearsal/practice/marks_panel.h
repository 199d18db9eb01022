// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's marks of one step: words, bearing, gestures, time, one to five dots each, by mouse or keys.
#pragma once

#include "core/moment.h"

#include <QWidget>

#include <array>

class QLabel;

namespace yingke::rehearsal {

/// Marks of a step, 1 to 5; 0: not marked.
struct Marks {
    int words = 0;
    int bearing = 0;
    int gestures = 0;
    int timing = 0;
};

/// Five dots; Left, Right, 0 to 5 and clicks set them.
class DotRow : public QWidget {
    Q_OBJECT

public:
    DotRow(const QString& name, const char* objectName, QWidget* parent);
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
    QString m_name;
    int m_value = 0;
};

class MarksPanel : public QWidget {
    Q_OBJECT

public:
    explicit MarksPanel(QWidget* parent);
    /// `here`: how long the step has been standing there, milliseconds.
    void show(const Marks& marks, int kept, int all, core::Millis here);
    void setTall(bool on); ///< one row under the other
    /// The focus goes to the row 0 (words), 1 (bearing), 2 (gestures) or 3 (time).
    void focusRow(std::size_t row);

signals:
    void marked(const yingke::rehearsal::Marks& marks);

private:
    std::array<DotRow*, 4> m_rows{};
    void place();
    std::array<QLabel*, 5> m_names{};
    bool m_tall = false;
    QLabel* m_time;
    QLabel* m_here;
};

} // namespace yingke::rehearsal
