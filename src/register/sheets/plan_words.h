// SPDX-License-Identifier: GPL-3.0-or-later
// What changes in a room, in words and counts, without names or numbers of people.
#pragma once

#include "register/sheets/sheet_update.h"

namespace yingke::registers {

/// `before`: nullptr of a room that is new.
[[nodiscard]] QString differenceText(const Household* before, const Household& after);
/// And what was decided on the way: who has moved out, what the desk corrected and keeps.
[[nodiscard]] QString updateText(const Household& before, const RoomUpdate& update);

} // namespace yingke::registers
