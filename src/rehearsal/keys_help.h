// SPDX-License-Identifier: GPL-3.0-or-later
// What F1 shows in the trainer's workspace: every key of it, a line a purpose.
#pragma once

#include <QString>

namespace yingke::rehearsal {

[[nodiscard]] QString keysHelp();

} // namespace yingke::rehearsal
