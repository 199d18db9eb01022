// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded chance for simulations. Everything is drawn from one generator by arithmetic of our own (the standard's
// distributions differ from library to library), so that a seed means the same log everywhere.
#pragma once

#include "core/moment.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace yingke::simulation {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_source(seed) {}

    /// Evenly in [0, 1).
    [[nodiscard]] double unit() { return static_cast<double>(m_source() >> 11U) * 0x1.0p-53; }
    [[nodiscard]] bool happens(double probability) { return unit() < probability; }
    /// Evenly in [least, most].
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(unit() * static_cast<double>(most - least + 1));
    }
    [[nodiscard]] double exponential(double mean);
    /// exp of a normal deviate: its median, and the deviation of its logarithm.
    [[nodiscard]] double logNormal(double median, double sigma);
    template <class Thing> [[nodiscard]] const Thing& oneOf(const std::vector<Thing>& things) {
        return things.at(static_cast<std::size_t>(between(0, static_cast<std::int64_t>(things.size()) - 1)));
    }
    /// A UUID (version 7): the time in front, so that ids made in order are stored in order; the rest is chance.
    [[nodiscard]] std::string uuid(core::Millis utc);
    /// So many hexadecimal digits.
    [[nodiscard]] std::string hex(int digits);

private:
    std::mt19937_64 m_source;
};

} // namespace yingke::simulation
