// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the wall clock against the steady line: a step of it is an event, and a clock that can hardly be right is
// told.
#pragma once

#include "core/moment.h"

#include <QString>

#include <optional>

namespace yingke::frontdesk {

class ClockWatch {
public:
    /// `last`: the last event before this start; nothing on a new log. `offsetThen`: minutes from UTC that this
    /// machine's zone had at the time of that event; nothing: as now. A summer time that begins is no other zone.
    ClockWatch(std::optional<core::Moment> last, const core::Moment& now, std::optional<int> offsetThen = std::nullopt);

    /// Milliseconds by which the wall clock stepped since it was looked at last (forwards: positive); nothing when it
    /// went on as the steady line did. What a clock is slewed by is no step.
    [[nodiscard]] std::optional<core::Millis> stepped(const core::Moment& now);

    /// Why it can hardly be right, as a sentence; empty when it can, or was settled.
    [[nodiscard]] QString doubt(const core::Moment& now) const;
    /// People say that it is right. Milliseconds from the last event to now (of a zone: by which it is another), to be
    /// recorded; nothing without a doubt.
    [[nodiscard]] std::optional<core::Millis> settle(const core::Moment& now);

private:
    [[nodiscard]] bool timeDoubted(const core::Moment& now) const;
    [[nodiscard]] bool zoneDoubted(const core::Moment& now) const;

    std::optional<core::Moment> m_last;
    std::optional<int> m_offsetThen;
    core::Millis m_apart; ///< wall clock minus steady line, when looked at last
    bool m_settled = false;
};

} // namespace yingke::frontdesk
