// SPDX-License-Identifier: GPL-3.0-or-later
// The hall as it is seen from outside the window: how many wait, how grave it is, whether a clock runs.
#pragma once

#include "core/hall.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace yingke::desk {

/// Who is here and has nobody yet: being greeted, or asked to sit and wait.
[[nodiscard]] std::set<core::VisitId> whoWaits(const core::Hall& hall);

struct HallLook {
    int waiting = 0;                                   ///< whoWaits
    core::LimitPhase gravest = core::LimitPhase::Calm; ///< of all limits that run
    core::Millis runsUntil = 0;                        ///< steady: when the last of them passes; 0: none runs

    friend bool operator==(const HallLook&, const HallLook&) = default;
};
/// `steadyNow`: milliseconds on the steady line.
[[nodiscard]] HallLook lookAt(const core::Hall& hall, core::Millis steadyNow);

/// Limits that came to a phase, each told once.
class PassedLimits {
public:
    struct Passed {
        core::VisitId visit;
        core::LimitKind kind = core::LimitKind::Waiting;
    };
    /// Which are in this phase now and were not when it was asked last; of open visits.
    [[nodiscard]] std::vector<Passed> since(const core::Hall& hall, core::Millis steadyNow, core::LimitPhase phase);

private:
    std::map<std::pair<core::VisitId, core::LimitId>, core::LimitPhase> m_told;
};

} // namespace yingke::desk
