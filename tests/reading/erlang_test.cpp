// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statistics/erlang.h"
#include "simulation/chance.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace yingke;

namespace {

/// Erlang C by its defining sum.
long double summed(long double load, int servers) {
    long double term = 1.0L;
    long double below = 0.0L;
    for (int n = 0; n < servers; ++n) {
        below += term;
        term *= load / static_cast<long double>(n + 1);
    }
    const long double waiting = term * static_cast<long double>(servers) / (static_cast<long double>(servers) - load);
    return waiting / (below + waiting);
}

} // namespace

TEST_CASE("Erlang B: values of the published tables") {
    // A = 10 erlang on 10 lines loses 21.46 %; 1 erlang on 1 line loses a half; 2 on 2 two fifths.
    CHECK(reading::erlangB(10.0, 10) == Approx(0.2146).margin(0.00005));
    CHECK(reading::erlangB(1.0, 1) == Approx(0.5));
    CHECK(reading::erlangB(2.0, 2) == Approx(0.4));
}

TEST_CASE("Erlang C agrees with its defining sum") {
    for (int servers = 1; servers <= 60; ++servers) {
        for (const double share : {0.1, 0.5, 0.8, 0.95, 0.99}) {
            const double load = share * servers;
            INFO(servers << " servers, " << load << " erlang");
            CHECK(reading::erlangC(load, servers) == Approx(static_cast<double>(summed(load, servers))).epsilon(1e-10));
        }
    }
    CHECK(reading::erlangC(3.0, 3) == 1.0);
    CHECK(reading::serviceLevel(3.0, 3, 5.0, 3.0) == 0.0);
}

TEST_CASE("S2.3-02 servers needed: one fewer would not do") {
    CHECK(reading::serversNeeded(0.0, 5.0, 3.0, 0.95) == 0);
    for (double load = 0.1; load < 20.0; load += 0.37) {
        const int servers = reading::serversNeeded(load, 5.0, 3.0, 0.95);
        CHECK(reading::serviceLevel(load, servers, 5.0, 3.0) >= 0.95);
        CHECK(reading::serviceLevel(load, servers - 1, 5.0, 3.0) < 0.95);
    }
}

TEST_CASE("service level agrees with a queue played by chance") {
    const std::uint64_t seed = 20261124;
    INFO("seed " << seed);
    simulation::Chance chance(seed);
    constexpr int servers = 3;
    constexpr double meanService = 5.0;
    constexpr double load = 2.1;
    constexpr double limit = 3.0;
    constexpr int batches = 30; // batch means: the waits of neighbours are not independent
    constexpr int inBatch = 10'000;
    std::vector<double> freeAt(servers, 0.0);
    double now = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    for (int batch = 0; batch < batches; ++batch) {
        int within = 0;
        for (int i = 0; i < inBatch; ++i) {
            now += chance.exponential(meanService / load);
            auto& first = *std::min_element(freeAt.begin(), freeAt.end());
            const double begin = std::max(now, first);
            within += begin - now <= limit ? 1 : 0;
            first = begin + chance.exponential(meanService);
        }
        const double share = static_cast<double>(within) / inBatch;
        sum += share;
        squares += share * share;
    }
    const double mean = sum / batches;
    const double error = std::sqrt((squares / batches - mean * mean) / (batches - 1));
    CHECK(std::abs(mean - reading::serviceLevel(load, servers, meanService, limit)) < 4.0 * error);
    CHECK(error < 0.01);
}
