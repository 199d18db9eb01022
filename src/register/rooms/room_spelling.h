// SPDX-License-Identifier: GPL-3.0-or-later
// The many spellings of a room, and the one normal form. Building, unit and room are texts: 0201 is not 201. What a
// person would tell apart never has the same form: 东苑3 and 西苑3, 叠拼12 and 联排12, 商铺1-2 and room 2 of
// building 1.
#pragma once

#include <QString>

#include <optional>

namespace yingke::registers {

/// A place as it was spelled. `unit` is empty where there is none (19#-0201, shops 商铺1-1). The kind of building
/// stands before its number (叠拼12). `community`: 小区, 苑, 期, 区, 组团, 院 before the building; empty where none was
/// said.
struct RoomName {
    QString building;
    QString unit;
    QString room;
    QString community = {};

    friend bool operator==(const RoomName&, const RoomName&) = default;
};

/// Reads 1-1-1001, 3栋2单元1502室, 19#-0201, A#-2205, D-1-1001, 三号楼二梯1502, 东苑3栋2单元1502, 18号院3号楼2门501,
/// full-width digits, spaces between. Nothing when it is no whole room: no building, no room, more than three parts
/// behind the community, words that contradict (2单元3栋), more than 60 characters.
[[nodiscard]] std::optional<RoomName> readRoom(const QString& spelling);
/// The same of what somebody typed: also what an input method leaves (3dong2danyuan401).
[[nodiscard]] std::optional<RoomName> readTypedRoom(const QString& typed);

/// "3-2-1502", "19-0201", "东苑3-2-1502": what the register keeps and the screen shows. Reading it gives the same name
/// again. A · stands between community and building where they would run together (阳光100·3).
[[nodiscard]] QString normalForm(const RoomName& name);
/// The normal form of any spelling; empty when it is no room.
[[nodiscard]] QString normalRoom(const QString& spelling);

/// The first part of the normal form: "东苑3", "1期叠拼12"; what a register's column of buildings holds.
[[nodiscard]] QString buildingForm(const RoomName& name);
/// From the columns of a register: buildingForm, unit and room.
[[nodiscard]] RoomName roomFrom(const QString& buildingForm, const QString& unit, const QString& room);

/// One column of a sheet: "3栋" → "3", "２单元" → "2", "1502室" → "1502". Empty for "", "-", "无" and for other than
/// one part.
[[nodiscard]] QString roomPart(const QString& written);

/// What a search box holds, as far as it goes: "3栋2单元" → "3-2", "1502室" → "1502"; upper case, half width.
[[nodiscard]] QString looseRoom(const QString& typed);

/// The form for looking: without leading zeros in its numbers, so that 201 finds 0201 and 东苑3 finds 东苑03.
[[nodiscard]] QString withoutZeros(const QString& normal);

} // namespace yingke::registers
