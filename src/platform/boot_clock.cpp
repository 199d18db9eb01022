// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/boot_clock.h"

#include <QFile>

#include <ctime>

namespace yingke::platform {

core::Millis bootMillis() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<core::Millis>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

std::string bootId() {
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return boot.open(QIODevice::ReadOnly) ? boot.readAll().trimmed().toStdString() : std::string();
}

} // namespace yingke::platform
