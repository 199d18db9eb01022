// SPDX-License-Identifier: GPL-3.0-or-later
// Plainly fictional households of the practice community.
#pragma once

#include "register/rooms/register_values.h"

namespace yingke::registers {

/// 60 rooms of buildings 1 to 3; every tenth owes some months before `today`.
[[nodiscard]] std::vector<Household> demoHouseholds(const QDate& today);

} // namespace yingke::registers
