// SPDX-License-Identifier: GPL-3.0-or-later
// How long will it be? From how long the same matters took before, who is in, who is being served, who waits before.
// Nothing is said where too little is known.
#pragma once

#include "core/hall.h"
#include "core/ids.h"
#include "core/moment.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yingke::core {

/// How long the desk was taken up by visits that are over (milliseconds), each list in ascending order.
struct ServiceTimes {
    std::map<std::string, std::vector<Millis>> byMatter; ///< by scenario id; matters that came often enough
    std::vector<Millis> all;                             ///< of every matter; empty: too few to say anything

    friend bool operator==(const ServiceTimes&, const ServiceTimes&) = default;
};

/// Of so few visits nothing is told; a matter of fewer is reckoned as any other.
inline constexpr std::size_t leastVisits = 30;
inline constexpr std::size_t leastOfMatter = 12;

/// From pairs of scenario id (empty: none) and how long it took; what took no time at all tells nothing.
[[nodiscard]] ServiceTimes serviceTimesOf(const std::vector<std::pair<std::string, Millis>>& visits);

/// Between these two it will most likely be: whole minutes of a rough row (0, 1, 2, 3, 5, 8, 10, 15 …), the lower
/// rounded down, the higher up. `least` 0: it may be any moment.
struct WaitRange {
    int least = 0; ///< minutes
    int most = 0;  ///< minutes; more than `least`

    friend bool operator==(const WaitRange&, const WaitRange&) = default;
};

/// What an estimate is made from. All outlive it.
struct WaitView {
    const Hall& hall;
    const ServiceTimes& before;
    const std::vector<PersonId>& desk; ///< who serves at the desk; those who are out count for nothing
    Moment now;
};

/// For a visitor in the queue, from now on: it shrinks as others come to their end, and grows when they take longer
/// than they should. Nothing when the visitor does not wait, when nobody is in, when too little is known, or when it
/// may be more than two hours.
[[nodiscard]] std::optional<WaitRange> waitFor(const WaitView& view, const VisitId& visit);

/// How long somebody of the desk has been taken up by this visit so far; without the wait before, time on hold and time
/// with colleagues.
[[nodiscard]] Millis takenUp(const Visit& visit, Millis steadyNow);

/// The scenario that the visit is about as far as anybody knows; empty: nobody does.
[[nodiscard]] std::string matterOf(const Visit& visit);

} // namespace yingke::core
