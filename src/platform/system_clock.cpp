// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_clock.h"

#include "platform/boot_clock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace yingke::platform {

SystemClock::SystemClock() : m_bootId(bootId()) {}

void SystemClock::continueFrom(const std::vector<core::EventRecord>& past) {
    if (past.empty()) {
        m_base = 0;
        return;
    }
    const core::Moment last = past.back().at;
    for (auto record = past.rbegin(); record != past.rend(); ++record) {
        const auto* opened = std::get_if<core::event::DeskOpened>(&record->event);
        if (opened == nullptr) {
            continue;
        }
        if (!m_bootId.empty() && opened->bootId == m_bootId) {
            m_base = record->at.steady - opened->bootMs;
            // Never behind the last event, whatever a virtual machine did to its boot clock.
            m_base = std::max(m_base, last.steady - bootMillis());
            return;
        }
        break;
    }
    // A wall clock that is years off says nothing of how long the program was away.
    constexpr core::Millis longestAway = 366LL * 24 * 3600 * 1000;
    const core::Millis said = QDateTime::currentMSecsSinceEpoch() - last.utc;
    const core::Millis away = said < 0 || said > longestAway ? 0 : said;
    m_base = last.steady + away - bootMillis();
}

core::Moment SystemClock::now() const {
    const QDateTime wall = QDateTime::currentDateTime();
    return {bootMillis() + m_base, wall.toMSecsSinceEpoch(), wall.offsetFromUtc() / 60};
}

int SystemClock::offsetAt(core::Millis utc) { return QDateTime::fromMSecsSinceEpoch(utc).offsetFromUtc() / 60; }

core::command::OpenDesk SystemClock::opening() const {
    return {m_bootId, bootMillis(), QCoreApplication::applicationVersion().toStdString()};
}

} // namespace yingke::platform
