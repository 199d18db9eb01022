// SPDX-License-Identifier: GPL-3.0-or-later
// The application that watches itself: an answer that kept the window's thread longer than 100 ms is told to the
// maintainer's log with its place (class of the receiver, kind of the event).
#pragma once

#include "widgets/parts/slow_answers.h"

#include <QApplication>

namespace yingke::widgets {

class TimedApplication : public QApplication {
    Q_OBJECT

public:
    static constexpr int slowMs = 100; ///< the eye sees what is slower

    /// As QApplication's: both outlive it.
    TimedApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;

private:
    SlowAnswers m_slow; ///< of the window's thread
};

} // namespace yingke::widgets
