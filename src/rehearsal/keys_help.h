// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the trainer's workspace, as F1 shows them.
#pragma once

#include "widgets/parts/key_sheet.h"

namespace yingke::rehearsal {

[[nodiscard]] std::vector<std::vector<widgets::KeyGroup>> rehearsalKeys();

} // namespace yingke::rehearsal
