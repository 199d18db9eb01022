// SPDX-License-Identifier: GPL-3.0-or-later
// Which known rooms a spelling means: one for sure, or several among which a person chooses. The same for the rows of a
// sheet, the desk's field, the search and the log.
#pragma once

#include "office/data/room_way.h"
#include "register/rooms/room_spelling.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace yingke::registers {

struct MeantRooms {
    QStringList rooms;   ///< normal forms, the likelier first; empty: no known room
    bool isSure = false; ///< then it is one

    [[nodiscard]] QString only() const { return isSure ? rooms.front() : QString(); }
    /// What is to be asked: the rooms to choose from.
    [[nodiscard]] QStringList choice() const { return isSure ? QStringList() : rooms; }
};

/// The rooms that there are, as a register or a sheet of them knows them.
struct KnownRooms {
    std::function<bool(const QString& form)> has; ///< this normal form
    /// All whose last part is this one but for leading zeros (withoutZeros).
    std::function<std::vector<RoomName>(const QString& room)> withRoom;
};

/// Reads as readRoom does, with what the office said: names of communities that end in a number are known (阳光100
/// 3栋), and the name of the only one is left out.
[[nodiscard]] std::optional<RoomName> readRoom(const QString& spelling, const office::RoomWay& way);
/// The same name, the only community's left out.
[[nodiscard]] RoomName withoutOnlyCommunity(RoomName name, const office::RoomWay& way);

/// What `typed` means. Leading zeros, a unit and the community are supplied where only one room fits; a kind of
/// building (商铺, 叠拼) never is, nor is a community passed over that the register does not write: these are asked.
/// Digits without a sign between (21303) are taken apart as the office said, else in each way that gives a known room.
[[nodiscard]] MeantRooms roomsMeant(const QString& typed, const office::RoomWay& way, const KnownRooms& known);
/// The same of a room that was read already.
[[nodiscard]] MeantRooms roomsMeant(const RoomName& asked, const KnownRooms& known);

/// Digits without a sign between in the ways that the office has not ruled out, as room names: 21303 → 2-1303, 21-303,
/// 2-1-303 … A letter or a community may stand before them. Empty for anything else.
[[nodiscard]] std::vector<RoomName> takenApart(const QString& typed, const office::RoomWay& way);

} // namespace yingke::registers
