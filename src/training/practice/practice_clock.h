// SPDX-License-Identifier: GPL-3.0-or-later
// The practice hall's time: moved by one timer of the workspace, or by hand in tests. Never the desk's clock.
#pragma once

#include "core/ports.h"

namespace yingke::training {

/// How practice time runs against real time.
enum class Pace { Paused, Normal, TenTimes };

class PracticeClock : public core::Clock {
public:
    /// Begins at `begin` (the real now, so that dates on the screen are today's).
    explicit PracticeClock(const core::Moment& begin) : m_now(begin) {}

    [[nodiscard]] core::Moment now() const override { return m_now; }
    /// Milliseconds of practice time, not negative.
    void pass(core::Millis time) {
        m_now.steady += time;
        m_now.utc += time;
    }
    [[nodiscard]] Pace pace() const { return m_pace; }
    void setPace(Pace pace) { m_pace = pace; }
    /// Practice milliseconds for so many real ones.
    [[nodiscard]] core::Millis scaled(core::Millis real) const {
        switch (m_pace) {
        case Pace::Paused:
            return 0;
        case Pace::Normal:
            return real;
        case Pace::TenTimes:
            return real * 10;
        }
        return 0;
    }

private:
    core::Moment m_now;
    Pace m_pace = Pace::Paused;
};

} // namespace yingke::training
