// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of any size through the real machine and the real scripts. One seed, one first day: one log, ids included.
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <functional>

namespace yingke::simulation {

struct SimulationPlan {
    int days = 1;
    std::uint64_t seed = 1;
    int perDay = 60;       ///< visitors a day, on the mean of a week
    QDate last;            ///< the last day simulated
    QString folder;        ///< a data place; its journal must not hold anything yet
    int receptionists = 0; ///< at the desk; 0: one for each 35 visitors a day, at least two
};

struct Simulated {
    std::int64_t visits = 0;
    std::int64_t events = 0;
    std::int64_t refused = 0; ///< inputs that the player or the machine did not take; another way was gone
    QString head;
    QString fault; ///< empty when done; else why not, in plain English
};

/// `progress` is told of each day that is done (days, events so far). Takes as long as it takes: a release build made
/// 9,500 events a second on one core (2026-11-24), a million in a minute and three quarters (docs/measurements.md).
[[nodiscard]] Simulated simulate(const SimulationPlan& plan,
                                 const std::function<void(int, std::int64_t)>& progress = {});

} // namespace yingke::simulation
