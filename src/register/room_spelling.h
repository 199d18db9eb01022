// SPDX-License-Identifier: GPL-3.0-or-later
// The many spellings of a room, and the one normal form. Building, unit and room are texts: 0201 is not 201.
#pragma once

#include <QString>

#include <optional>

namespace yingke::registers {

/// A place as it was spelled. `unit` is empty where there is none (19#-0201, shops 1-1).
struct RoomName {
    QString building;
    QString unit;
    QString room;

    friend bool operator==(const RoomName&, const RoomName&) = default;
};

/// Reads 1-1-1001, 3栋2单元1502室, 19#-0201, A#-2205, D-1-1001, 三号楼二梯1502, full-width digits, spaces between. The
/// community's name before it is passed over; 期 and 区 belong to the building (1期3栋 → 1期3). Nothing when it is no
/// whole room: no building, no room, more than three parts, more than 60 characters.
[[nodiscard]] std::optional<RoomName> readRoom(const QString& spelling);

/// "3-2-1502", "19-0201": what the register keeps and the screen shows. Reading it gives the same name again.
[[nodiscard]] QString normalForm(const RoomName& name);
/// The normal form of any spelling; empty when it is no room.
[[nodiscard]] QString normalRoom(const QString& spelling);

/// One column of a sheet: "3栋" → "3", "２单元" → "2", "1502室" → "1502". Empty for "", "-", "无" and for other than
/// one part.
[[nodiscard]] QString roomPart(const QString& written);

/// What a search box holds, as far as it goes: "3栋2单元" → "3-2", "1502室" → "1502"; upper case, half width.
[[nodiscard]] QString looseRoom(const QString& typed);

/// The form for looking: without leading zeros in its parts, so that 201 finds 0201.
[[nodiscard]] QString withoutZeros(const QString& normal);

} // namespace yingke::registers
