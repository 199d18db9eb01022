// SPDX-License-Identifier: GPL-3.0-or-later
// Time as the core sees it. It comes in from outside with every command; the core never reads a clock.
#pragma once

#include <cstdint>

namespace yingke::core {

using Millis = std::int64_t; ///< milliseconds; durations and points alike

/// One point in time, told three ways.
struct Moment {
    /// Milliseconds on the desk's steady line: goes on in suspend, never jumps, never runs back, continues across
    /// restarts. All durations and limits are measured on it.
    Millis steady = 0;
    /// Milliseconds since 1970-01-01T00:00Z by the wall clock. For people, and for the due times of promises.
    Millis utc = 0;
    /// Minutes to add to UTC for local time (China: 480).
    int offsetMinutes = 480;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Days since 1970-01-01 of the local date of this moment. Two moments are on the same day when these are equal.
[[nodiscard]] constexpr std::int64_t localDay(const Moment& moment) {
    constexpr Millis dayMs = 24LL * 60 * 60 * 1000;
    const Millis local = moment.utc + static_cast<Millis>(moment.offsetMinutes) * 60 * 1000;
    return local >= 0 ? local / dayMs : -((-local + dayMs - 1) / dayMs);
}

} // namespace yingke::core
