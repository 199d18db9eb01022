// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statistics/erlang.h"

#include <cmath>

namespace yingke::reading {

double erlangB(double load, int servers) {
    double blocked = 1.0; // by recursion: factorials would overflow
    for (int n = 1; n <= servers; ++n) {
        blocked = load * blocked / (static_cast<double>(n) + load * blocked);
    }
    return blocked;
}

double erlangC(double load, int servers) {
    const auto count = static_cast<double>(servers);
    if (load >= count) {
        return 1.0;
    }
    const double blocked = erlangB(load, servers);
    return count * blocked / (count - load * (1.0 - blocked));
}

double serviceLevel(double load, int servers, double meanService, double limit) {
    const auto count = static_cast<double>(servers);
    return load >= count ? 0.0 : 1.0 - erlangC(load, servers) * std::exp(-(count - load) * limit / meanService);
}

int serversNeeded(double load, double meanService, double limit, double share) {
    if (load <= 0.0) {
        return 0;
    }
    int servers = static_cast<int>(load) + 1;
    while (serviceLevel(load, servers, meanService, limit) < share) {
        ++servers;
    }
    return servers;
}

} // namespace yingke::reading
