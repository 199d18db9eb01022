// SPDX-License-Identifier: GPL-3.0-or-later
// A timer that counts suspended time: what came due while the machine slept is told at once when it wakes. (QTimer runs
// on the clock that stops in suspend, and would be late by as long as the machine slept.)
#pragma once

#include "core/moment.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace yingke::platform {

class BootTimer : public QObject {
    Q_OBJECT

public:
    explicit BootTimer(QObject* parent = nullptr);
    ~BootTimer() override;

    /// Tells timeout() once, so many milliseconds from now on CLOCK_BOOTTIME; 0 or less: as soon as events are handled.
    /// A start before it has told begins anew.
    void start(core::Millis after);
    void stop();

    /// The system's handle of the timer; -1: the system has none, and QTimer serves.
    [[nodiscard]] int handle() const { return m_handle; }

signals:
    void timeout();

private:
    void take(); ///< the handle has told

    int m_handle;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_instead; ///< where the system has no such timer
};

} // namespace yingke::platform
