// SPDX-License-Identifier: GPL-3.0-or-later
// People of nowhere, for the practice hall and for simulated days.
#pragma once

#include "office/office.h"

namespace yingke::office {

/// A colleague with one role; the telephone is that of the fictional office.
[[nodiscard]] Colleague fictionalColleague(const char* id, const char* name, const char* address, const char* post,
                                           const char* role, scenario::Gender gender);

} // namespace yingke::office
