// SPDX-License-Identifier: GPL-3.0-or-later
// The next thing to do, with its clock: a button that does what it says. Under it what comes after it.
#pragma once

#include "core/clocks.h"
#include "widgets/parts/laid_button.h"

class QLabel;

namespace yingke::widgets {
class CountdownRing;
} // namespace yingke::widgets

namespace yingke::desk {

class AlarmButton : public widgets::LaidButton {
    Q_OBJECT

public:
    explicit AlarmButton(QWidget* parent);

    struct Says {
        core::LimitPhase phase = core::LimitPhase::Calm;
        QString headline;
        QString action; ///< with its key
        QString after;  ///< what else wants doing; empty: nothing

        friend bool operator==(const Says&, const Says&) = default;
    };
    void show(const Says& says);
    /// The clock beside it; nullptr: none runs. `now`: steady.
    void show(const core::Limit* limit, core::Millis now);

private:
    Says m_says; ///< as shown; told each second, and mostly the same
    widgets::CountdownRing* m_ring;
    QLabel* m_headline;
    QLabel* m_action;
    QLabel* m_after;
};

} // namespace yingke::desk
