// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statistics/staffing.h"

#include "reading/statistics/erlang.h"

#include <numeric>

namespace yingke::reading {

Staffing staffingFor(const journal::RangeFigures& figures, core::Millis limit, double share) {
    constexpr double hourMs = 3'600'000.0;
    Staffing staffing;
    core::Millis desk = 0;
    int visits = 0;
    for (const journal::HourFigures& hour : figures.hours) {
        desk += hour.desk;
        visits += hour.visits;
    }
    if (visits == 0 || desk <= 0) {
        return staffing;
    }
    staffing.service = desk / visits;
    const double service = static_cast<double>(staffing.service);
    const int days = std::accumulate(figures.openDays.begin(), figures.openDays.end(), 0);
    for (std::size_t hour = 0; hour < journal::hoursInDay; ++hour) {
        const journal::HourFigures& seen = figures.hours.at(hour);
        if (seen.visits == 0) {
            continue;
        }
        StaffingHour one;
        one.hour = static_cast<int>(hour);
        one.usual = static_cast<double>(seen.visits) / days;
        for (std::size_t weekday = 0; weekday < journal::weekLength; ++weekday) {
            const int open = figures.openDays.at(weekday);
            const double mean = open > 0 ? static_cast<double>(figures.arrivals.at(weekday).at(hour)) / open : 0.0;
            if (mean > one.busiest) {
                one.busiest = mean;
                one.busiestWeekday = static_cast<int>(weekday);
            }
        }
        const double load = one.usual * service / hourMs;
        const auto within = static_cast<double>(limit);
        one.needed = serversNeeded(load, service, within, share);
        one.neededBusiest = serversNeeded(one.busiest * service / hourMs, service, within, share);
        one.level = serviceLevel(load, one.needed, service, within);
        one.levelOneFewer = one.needed > 1 ? serviceLevel(load, one.needed - 1, service, within) : 0.0;
        one.seen = seen.judged > 0 ? 1.0 - static_cast<double>(seen.overLimit) / seen.judged : 0.0;
        staffing.hours.push_back(one);
    }
    return staffing;
}

} // namespace yingke::reading
