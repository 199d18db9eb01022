// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/replay/replay_player.h"

#include <algorithm>

namespace yingke::logbook {

namespace {
constexpr core::Millis longestWait = 5LL * 60 * 1000; ///< a stretch without events that is played through
constexpr core::Millis leadIn = 3'000;                ///< so long before the next event a longer one is taken up again
constexpr int stepMs = 100;
} // namespace

ReplayPlayer::ReplayPlayer(std::vector<core::Moment> frames, std::function<core::Millis()> clock, QObject* parent)
    : QObject(parent), m_frames(std::move(frames)), m_clock(std::move(clock)) {
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &ReplayPlayer::tick);
}

core::Moment ReplayPlayer::at() const {
    core::Moment moment = m_frames.empty() ? core::Moment{} : m_frames[m_frame];
    moment.steady += m_position;
    moment.utc += m_position;
    return moment;
}

void ReplayPlayer::go(std::size_t frame) {
    m_frame = m_frames.empty() ? 0 : std::min(frame, m_frames.size() - 1);
    m_position = 0;
    m_passedOver = 0;
    m_read = m_clock();
    emit moved();
}

void ReplayPlayer::step(int frames) {
    const auto last = static_cast<std::ptrdiff_t>(m_frames.size()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(m_frame) + frames;
    go(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, std::max<std::ptrdiff_t>(last, 0))));
}

void ReplayPlayer::setPlaying(bool on) {
    if (on && m_frame + 1 >= m_frames.size()) {
        go(0); // from the end: once more
    }
    m_playing = on && m_frames.size() > 1;
    m_read = m_clock();
    if (m_playing) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    emit moved();
}

void ReplayPlayer::setSpeed(int speed) {
    tick(); // what has gone by went by at the old speed
    m_speed = speed;
    emit moved();
}

void ReplayPlayer::tick() {
    const core::Millis now = m_clock();
    const core::Millis gone = (now - m_read) * m_speed;
    m_read = now;
    if (!m_playing || gone <= 0) {
        return;
    }
    core::Millis left = gone;
    while (m_frame + 1 < m_frames.size()) {
        const core::Millis length = std::max<core::Millis>(0, m_frames[m_frame + 1].steady - m_frames[m_frame].steady);
        if (length > longestWait && m_position < length - leadIn) {
            m_passedOver = length - leadIn - m_position;
            m_position = length - leadIn;
        }
        if (m_position + left < length) {
            m_position += left;
            emit moved();
            return;
        }
        left -= length - m_position;
        m_position = 0;
        m_passedOver = 0;
        ++m_frame;
    }
    m_playing = false;
    m_timer.stop();
    emit moved();
}

} // namespace yingke::logbook
