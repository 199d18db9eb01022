// SPDX-License-Identifier: GPL-3.0-or-later
// Where a replay stands on its line of time: moved by hand, frame by frame, or by a clock, in real time or faster. Long
// stretches in which nothing happened are passed over.
#pragma once

#include "core/moment.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <vector>

namespace yingke::logbook {

class ReplayPlayer : public QObject {
    Q_OBJECT

public:
    /// `frames`: when each begins, in their order. `clock`: milliseconds on a line that never jumps; tests move it.
    ReplayPlayer(std::vector<core::Moment> frames, std::function<core::Millis()> clock, QObject* parent);

    [[nodiscard]] std::size_t frame() const { return m_frame; }
    [[nodiscard]] std::size_t count() const { return m_frames.size(); }
    /// The moment on the visit's own line of time; between two frames while it plays.
    [[nodiscard]] core::Moment at() const;
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] int speed() const { return m_speed; }
    /// How much was passed over just before this frame, milliseconds; 0: nothing.
    [[nodiscard]] core::Millis passedOver() const { return m_passedOver; }

    /// To that frame (the last one when there are fewer).
    void go(std::size_t frame);
    void step(int frames);
    void setPlaying(bool on);
    /// 1 or 10 times as fast as it was.
    void setSpeed(int speed);

public slots:
    /// Reads the clock; a timer calls it while it plays, tests may.
    void tick();

signals:
    void moved();

private:
    std::vector<core::Moment> m_frames;
    std::function<core::Millis()> m_clock;
    QTimer m_timer;
    std::size_t m_frame = 0;
    core::Millis m_position = 0; ///< after the frame's beginning
    core::Millis m_read = 0;     ///< the clock, when it was read last
    core::Millis m_passedOver = 0;
    int m_speed = 1;
    bool m_playing = false;
};

} // namespace yingke::logbook
