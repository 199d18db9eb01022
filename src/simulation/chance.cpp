// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/chance.h"

#include <cmath>
#include <numbers>

namespace yingke::simulation {

namespace {

constexpr const char* digits = "0123456789abcdef";

} // namespace

double Chance::exponential(double mean) { return -mean * std::log(1.0 - unit()); }

double Chance::logNormal(double median, double sigma) {
    // Box and Muller; one of the two deviates is enough here.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
    return median * std::exp(sigma * radius * std::cos(2.0 * std::numbers::pi * unit()));
}

std::string Chance::hex(int count) {
    std::string text;
    text.reserve(static_cast<std::size_t>(count));
    std::uint64_t bits = 0;
    for (int i = 0; i < count; ++i) {
        bits = i % 16 == 0 ? m_source() : bits >> 4U;
        text += digits[bits & 0xFU];
    }
    return text;
}

std::string Chance::uuid(core::Millis utc) {
    std::string text(12, '0');
    auto time = static_cast<std::uint64_t>(utc);
    for (std::size_t i = text.size(); i-- > 0; time >>= 4U) {
        text[i] = digits[time & 0xFU];
    }
    const std::string rest = hex(19);
    const char variant = digits[8 + between(0, 3)];
    return text.substr(0, 8) + '-' + text.substr(8) + "-7" + rest.substr(0, 3) + '-' + variant + rest.substr(3, 3) +
           '-' + rest.substr(6, 12);
}

} // namespace yingke::simulation
