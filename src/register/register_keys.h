// SPDX-License-Identifier: GPL-3.0-or-later
// Under which keys something is found. A search is a search of beginnings in one index: so every end of a name is a key
// of its own (建国 finds 王建国, two characters are enough), and telephones are kept back to front. The first letter
// says of what kind: n name, p pinyin, t telephone, c plate, r room.
#pragma once

#include "register/register_values.h"

#include <QStringList>

namespace yingke::registers {

[[nodiscard]] QStringList keysOf(const Resident& person);
[[nodiscard]] QStringList keysOf(const RoomName& room);
[[nodiscard]] QStringList keysOfPlate(const QString& plate);
/// What to look for, the likeliest first; empty for nothing to look for.
[[nodiscard]] QStringList keysSought(const QString& typed);

} // namespace yingke::registers
