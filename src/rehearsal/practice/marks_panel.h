// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's marks of one step: words, bearing, gestures, time, one to five dots each, by mouse or keys.
#pragma once

#include "core/moment.h"

#include <QWidget>

#include <array>
#include <memory>

namespace yingke::rehearsal {

class DotRow;

namespace Ui {
class MarksPanel;
}

/// Marks of a step, 1 to 5; 0: not marked.
struct Marks {
    int words = 0;
    int bearing = 0;
    int gestures = 0;
    int timing = 0;
};

class MarksPanel : public QWidget {
    Q_OBJECT

public:
    explicit MarksPanel(QWidget* parent);
    ~MarksPanel() override;
    /// `here`: how long the step has been standing there, milliseconds.
    void show(const Marks& marks, int kept, int all, core::Millis here);
    void setTall(bool on); ///< one row under the other
    /// The focus goes to the row 0 (words), 1 (bearing), 2 (gestures) or 3 (time).
    void focusRow(std::size_t row);

signals:
    void marked(const yingke::rehearsal::Marks& marks);

private:
    void place(); ///< wide or tall; the form is wide

    std::unique_ptr<Ui::MarksPanel> m_ui;
    std::array<DotRow*, 4> m_rows;
    bool m_tall = false;
};

} // namespace yingke::rehearsal
