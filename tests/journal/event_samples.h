// SPDX-License-Identifier: GPL-3.0-or-later
// One event of every kind with every field set to something of its own, and the forms that a value may take besides.
#pragma once

#include "core/event.h"

#include <vector>

namespace yingke::test {

/// In the order of core::AnyEvent; what is kept of them stands in tests/data/events-as-kept.txt, a line each.
[[nodiscard]] std::vector<core::Event> eventSamples();

} // namespace yingke::test
