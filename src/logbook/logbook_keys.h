// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the logbook, as F1 shows them.
#pragma once

#include "widgets/parts/key_sheet.h"

namespace yingke::logbook {

[[nodiscard]] std::vector<std::vector<widgets::KeyGroup>> logbookKeys();

} // namespace yingke::logbook
