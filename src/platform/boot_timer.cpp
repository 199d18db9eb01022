// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/boot_timer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

namespace yingke::platform {

BootTimer::BootTimer(QObject* parent)
    : QObject(parent), m_handle(::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    m_instead.setSingleShot(true);
    m_instead.setTimerType(Qt::PreciseTimer);
    connect(&m_instead, &QTimer::timeout, this, &BootTimer::timeout);
    if (m_handle >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &BootTimer::take);
    }
}

BootTimer::~BootTimer() {
    m_notifier.reset();
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

void BootTimer::start(core::Millis after) {
    constexpr core::Millis second = 1000;
    constexpr long nanosOfMilli = 1'000'000;
    const core::Millis left = std::max<core::Millis>(after, 0);
    if (m_handle < 0) {
        m_instead.start(static_cast<int>(left));
        return;
    }
    itimerspec when{};
    when.it_value.tv_sec = static_cast<time_t>(left / second);
    when.it_value.tv_nsec = static_cast<long>(left % second) * nanosOfMilli;
    if (left == 0) {
        when.it_value.tv_nsec = 1; // nothing at all would stop it
    }
    ::timerfd_settime(m_handle, 0, &when, nullptr);
}

void BootTimer::stop() {
    m_instead.stop();
    if (m_handle >= 0) {
        const itimerspec never{};
        ::timerfd_settime(m_handle, 0, &never, nullptr);
    }
}

void BootTimer::take() {
    std::uint64_t times = 0;
    if (::read(m_handle, &times, sizeof times) == static_cast<ssize_t>(sizeof times)) {
        emit timeout(); // else it was wound up anew meanwhile
    }
}

} // namespace yingke::platform
