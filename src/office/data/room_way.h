// SPDX-License-Identifier: GPL-3.0-or-later
// How the office writes its rooms, as it said once (DATA/office/rooms.yaml). What it has not said is asked where more
// than one reading is possible, never guessed.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <string>

namespace yingke::office {

/// Whether a room has a unit: 3-2-1502, or 3-1502.
enum class RoomShape { Unsaid, WithUnit, WithoutUnit, Either };
/// What digits without a sign between are: 21303 as 2-1303, or as 2-1-303; or no room at all.
enum class JoinedRooms { Unsaid, Never, BuildingRoom, BuildingUnitRoom };

struct RoomWay {
    RoomShape shape = RoomShape::Unsaid;
    JoinedRooms joined = JoinedRooms::Unsaid;
    /// The communities' names (苑, 期, 区). One: there is no other, and its name is left out of a room. None: unsaid.
    QStringList communities;

    [[nodiscard]] bool isOneCommunity() const { return communities.size() == 1; }
    friend bool operator==(const RoomWay&, const RoomWay&) = default;
};

/// Names of the values in rooms.yaml, in the order of the enums; the first is empty.
[[nodiscard]] const QStringList& roomShapeNames();
[[nodiscard]] const QStringList& joinedRoomsNames();
/// "东苑、西苑" → both, without blanks, none twice.
[[nodiscard]] QStringList communityNames(const QString& written);

/// From the lines of rooms.yaml. A value that is none of the names is left unsaid, and its line's name goes into
/// `unknown`; so do names of communities that can't be told apart at the beginning of a room (shorter than two Han
/// characters and no other sign).
[[nodiscard]] RoomWay roomWayFrom(const std::map<std::string, std::string>& lines, QStringList& unknown);

} // namespace yingke::office
