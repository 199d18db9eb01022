// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the desk: CLOCK_BOOTTIME for durations (goes on in suspend, never jumps), the wall clock beside it.
#pragma once

#include "core/command.h"
#include "core/ports.h"

#include <vector>

namespace yingke::platform {

class SystemClock : public core::Clock {
public:
    SystemClock();
    /// Continues the steady line of the past: within the same boot by the boot clock, after another boot by the wall
    /// clock.
    void continueFrom(const std::vector<core::EventRecord>& past);
    [[nodiscard]] core::Moment now() const override;
    /// Minutes from UTC that this machine's zone has, had or will have at that time.
    [[nodiscard]] static int offsetAt(core::Millis utc);
    [[nodiscard]] core::command::OpenDesk opening() const;
    [[nodiscard]] core::Millis steadyOverBoot() const { return m_base; } ///< steady line minus boot clock

private:
    std::string m_bootId;
    core::Millis m_base = 0; ///< steady = boot clock + base
};

} // namespace yingke::platform
