// SPDX-License-Identifier: GPL-3.0-or-later
// Under which keys something is found. A search is a search of beginnings in one index: so every end of a name is a key
// of its own (建国 finds 王建国, two characters are enough), and telephones are kept back to front. The first letter
// says of what kind: n name, p pinyin, t telephone, c plate, r room.
#pragma once

#include "office/data/room_way.h"
#include "register/rooms/register_values.h"

#include <QStringList>

namespace yingke::registers {

[[nodiscard]] QStringList keysOf(const Resident& person);
[[nodiscard]] QStringList keysOf(const RoomName& room);
[[nodiscard]] QStringList keysOfPlate(const QString& plate);
/// What to look for, the likeliest first; empty for nothing to look for.
[[nodiscard]] QStringList keysSought(const QString& typed, const office::RoomWay& way = {});

/// How the name of a room begins that was typed as far as `typed`, without leading zeros: 3栋2 → 3-2, 二栋 → 2- (and no
/// building 20), 21303 → 21303, then 2-1303, 21-303, 2-1-303 …, those taken apart at `apartFrom` and behind.
struct RoomBeginnings {
    QStringList forms;
    qsizetype apartFrom = 0;
    bool isWhole = false; ///< begun with a community or a building that was called one: units do not count
};
/// Whether the whole name begins so, or what stands behind its community.
[[nodiscard]] bool beginsAs(const RoomName& room, const QString& form);
[[nodiscard]] RoomBeginnings roomBeginnings(const QString& typed, const office::RoomWay& way);

} // namespace yingke::registers
