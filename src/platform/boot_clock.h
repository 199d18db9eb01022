// SPDX-License-Identifier: GPL-3.0-or-later
// The clock that counts from the start of the machine: it goes on in suspend and never jumps.
#pragma once

#include "core/moment.h"

#include <string>

namespace yingke::platform {

/// Milliseconds since this boot, suspended time included. Any thread.
[[nodiscard]] core::Millis bootMillis();

/// Which boot this is; the same text until the machine starts anew. Empty where the system does not say.
[[nodiscard]] std::string bootId();

} // namespace yingke::platform
