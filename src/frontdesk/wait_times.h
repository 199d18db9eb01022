// SPDX-License-Identifier: GPL-3.0-or-later
// How long a visitor will have to wait, as the desk reckons it from the log and the hall (core/wait_estimate.h).
#pragma once

#include "core/wait_estimate.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace yingke::frontdesk {

class DecisionLoop;

class WaitTimes {
public:
    /// Reads how long visits took before; asked once a day, for it reads the log. May be empty: nothing is known.
    using Before = std::function<core::ServiceTimes()>;
    WaitTimes(const DecisionLoop& loop, Before before);

    /// From now on; nothing when nothing can be said. Cheap: reckoned anew after an event, or after five seconds.
    [[nodiscard]] std::optional<core::WaitRange> of(const core::VisitId& visit) const;
    /// The same for a sentence: it stays as it was said for a minute, so that it is not another one while it is read
    /// out, and the record has the words that were seen.
    [[nodiscard]] std::optional<core::WaitRange> said(const core::VisitId& visit) const;
    /// Whoever may turn to a visitor at the desk.
    [[nodiscard]] std::vector<core::PersonId> desk() const;

private:
    struct Said {
        std::optional<core::WaitRange> range;
        core::Millis at = 0; ///< steady
    };
    void keepUp() const;

    const DecisionLoop& m_loop;
    Before m_read;
    mutable core::ServiceTimes m_before;
    mutable std::int64_t m_day = -1;
    mutable std::pair<core::Moment, core::Millis> m_reckonedAt; ///< the hall's last event, and the five seconds
    mutable std::map<core::VisitId, std::optional<core::WaitRange>> m_ranges;
    mutable std::map<core::VisitId, Said> m_said;
};

} // namespace yingke::frontdesk
