// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that tests move. Begins on Monday 2026-11-23 10:36 in China.
#pragma once

#include "core/ports.h"

namespace yingke::test {

class TestClock : public core::Clock {
public:
    [[nodiscard]] core::Moment now() const override { return m_now; }
    void pass(core::Millis time) {
        m_now.steady += time;
        m_now.utc += time;
    }
    /// Somebody sets the wall clock; the steady line goes on as it was.
    void stepWall(core::Millis by) { m_now.utc += by; }

private:
    core::Moment m_now{10'000'000, 1'795'401'360'000, 480};
};

} // namespace yingke::test
