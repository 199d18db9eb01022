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
    [[nodiscard]] QString text() const { return m_shown.text; }
    [[nodiscard]] core::LimitPhase phase() const { return m_shown.phase; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look {
        enum class Kind { Limit, Word };
        QString text;
        int degrees = 0; ///< of the time that is used up, 0 to 360
        core::LimitPhase phase = core::LimitPhase::Calm;
        Kind kind = Kind::Limit;
        bool operator==(const Look&) const = default;
    };
    void look(Look look);
    Look m_shown;
};

} // namespace yingke::widgets
