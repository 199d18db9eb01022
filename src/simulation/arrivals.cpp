// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/arrivals.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yingke::simulation {

namespace {

/// Weights of the half hours from 8:30 on.
constexpr std::array<double, 18> halfHours = {5, 8, 10, 11, 10, 8, 5, 3, 3, 4, 6, 8, 10, 10, 8, 6, 4, 2};
constexpr std::array<double, 7> weekdays = {1.25, 1.0, 0.95, 0.9, 1.0, 1.15, 0.75}; // mean 1
constexpr core::Millis halfHourMs = 30 * minuteMs;

} // namespace

double arrivalRate(int weekday, core::Millis sinceMidnight, double perDay) {
    if (sinceMidnight < doorOpens || sinceMidnight >= doorCloses) {
        return 0.0;
    }
    const double all = std::accumulate(halfHours.begin(), halfHours.end(), 0.0);
    const double weight = halfHours.at(static_cast<std::size_t>((sinceMidnight - doorOpens) / halfHourMs));
    return perDay * weekdays.at(static_cast<std::size_t>(weekday - 1)) * weight / all * 2.0;
}

std::vector<core::Millis> arrivalsOf(Chance& chance, int weekday, double perDay) {
    double highest = 0.0;
    for (core::Millis at = doorOpens; at < doorCloses; at += halfHourMs) {
        highest = std::max(highest, arrivalRate(weekday, at, perDay));
    }
    std::vector<core::Millis> arrivals;
    if (highest <= 0.0) {
        return arrivals;
    }
    const double mean = static_cast<double>(hourMs) / highest;
    for (double at = static_cast<double>(doorOpens) + chance.exponential(mean); at < static_cast<double>(doorCloses);
         at += chance.exponential(mean)) {
        const auto point = static_cast<core::Millis>(at);
        if (chance.happens(arrivalRate(weekday, point, perDay) / highest)) {
            arrivals.push_back(point);
        }
    }
    return arrivals;
}

} // namespace yingke::simulation
