// SPDX-License-Identifier: GPL-3.0-or-later
// People of nowhere, for the practice hall and for simulated days.
#pragma once

#include "office/data/office.h"

namespace yingke::simulation {

/// A colleague with one role; the telephone is that of the fictional office.
[[nodiscard]] office::Colleague fictionalColleague(const char* id, const char* name, const char* address,
                                                   const char* post, const char* role, scenario::Gender gender);

} // namespace yingke::simulation
