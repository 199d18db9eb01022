// SPDX-License-Identifier: GPL-3.0-or-later
// A ring that runs down, calm to warning to overdue. Screen readers hear its thresholds, not its seconds.
#pragma once

#include "core/clocks.h"

#include <QWidget>

namespace yingke::widgets {

class CountdownRing : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(int diameter, QWidget* parent);

    /// Shows a limit as it is at `steadyNow`.
    void show(const core::Limit& limit, core::Millis steadyNow);
    /// Shows a word instead of a time ("with a colleague").
    void showWord(const QString& word);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] core::LimitPhase phase() const { return m_phase; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    double m_share = 0; ///< of the time that is used up, 0 to 1
    core::LimitPhase m_phase = core::LimitPhase::Calm;
    bool m_word = false;
};

} // namespace yingke::widgets
