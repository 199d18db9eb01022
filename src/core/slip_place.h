// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace yingke::core {

/// A slip's number taken apart.
struct SlipNumber {
    std::int64_t day = 0; ///< days since 1970-01-01, local
    int place = 0;        ///< from 1 within the day and kind

    friend bool operator==(const SlipNumber&, const SlipNumber&) = default;
};

} // namespace yingke::core
