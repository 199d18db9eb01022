// SPDX-License-Identifier: GPL-3.0-or-later
// How well a wait is told in advance: the estimates that the desk would have given on the days of a log, held against
// the waits that came of them.
#pragma once

#include "core/event.h"
#include "core/wait_estimate.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yingke::cli {

/// Of estimates that were given at the same point of a wait.
struct WaitScore {
    int asked = 0;     ///< visitors who waited then and were served later
    int given = 0;     ///< for so many of them something was said
    int within = 0;    ///< and the wait lay between the two
    int shorter = 0;   ///< it was less than the lower
    double spread = 0; ///< sum of the minutes between the two
};

/// Takes the events of a log in their order; knows at each point only what was known then.
class WaitTrial {
public:
    void take(const core::EventRecord& record);
    void finish() { settle(); }
    [[nodiscard]] const WaitScore& atArrival() const { return m_atArrival; }
    [[nodiscard]] const WaitScore& behindOthers() const { return m_behind; } ///< of these: nobody was free
    [[nodiscard]] const WaitScore& overLimit() const { return m_overLimit; } ///< when the waiting limit had passed

private:
    struct Given {
        WaitScore* score = nullptr;
        core::Moment at;
        std::optional<core::WaitRange> range;
    };
    void settle(); ///< what happened at one moment is over: estimates are given
    void served(const core::Visit& visit);
    void learn(const core::Visit& visit);
    void newDay(std::int64_t day);

    core::Hall m_hall;
    core::ServiceTimes m_before;
    std::vector<std::pair<std::string, core::Millis>> m_lengths; ///< oldest first
    std::int64_t m_day = -1;
    std::vector<core::PersonId> m_desk;
    std::vector<std::pair<core::VisitId, WaitScore*>> m_asked; ///< at the present moment
    std::multimap<core::VisitId, Given> m_given;
    WaitScore m_atArrival;
    WaitScore m_behind;
    WaitScore m_overLimit;
};

} // namespace yingke::cli
