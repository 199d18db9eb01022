// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of slips: without gaps per day and kind, "20261124-003". A void slip keeps its number.
#pragma once

#include "core/hall.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yingke::core {

/// Year, month and day of days since 1970-01-01 as eight digits: 20261124.
[[nodiscard]] std::string dayDigits(std::int64_t day);

/// "20261124-003"; from the thousandth on with more digits.
[[nodiscard]] std::string toText(SlipNumber number);

/// Nothing when it is no number of a slip.
[[nodiscard]] std::optional<SlipNumber> slipNumberFrom(std::string_view text);

/// The next number of a kind on the local day of `at`: one more than the greatest in the hall or `known` (a place that
/// was given out by a visit the hall has let go of; 0: none).
[[nodiscard]] std::string nextSlipNumber(const Hall& hall, const std::string& kind, const Moment& at, int known = 0);

} // namespace yingke::core
