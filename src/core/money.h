// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of money, in fen (1/100 yuan), never in floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yingke::core {

struct Money {
    std::int64_t fen = 0;

    friend auto operator<=>(const Money&, const Money&) = default;
};

/// "2000.00"; "-0.05" for minus five fen.
[[nodiscard]] std::string toText(Money sum);

/// Reads "2000", "2,000.5", "¥2000.00" (also full-width digits). Nothing when it is no sum, has more than two
/// decimals, or does not fit into 15 digits of fen.
[[nodiscard]] std::optional<Money> moneyFromText(std::string_view text);

/// Capital numerals as receipts want them: 2000.00 → 贰仟元整, 10.05 → 壹拾元零伍分, 0 → 零元整.
/// Range: |fen| < 10^15 (up to 万亿); a negative sum begins with 负.
[[nodiscard]] std::string capitalNumerals(Money sum);

} // namespace yingke::core
