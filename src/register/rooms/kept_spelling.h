// SPDX-License-Identifier: GPL-3.0-or-later
// The one spelling in which a room is kept, however it was typed: two spellings of one home would be two homes.
#pragma once

#include <QString>
#include <QStringList>

namespace yingke::registers {

class RoomRegister;

/// The register's own spelling where one of its rooms is meant for sure ("3栋1单元303室", "31303" and 3-1-303 are one);
/// of a room that it lacks the normal form; empty where a person has to choose (RoomRegister::meant has the rooms), and
/// where it reads like no room at all ("门锁坏了", "3-2-40213912345678").
[[nodiscard]] QString keptRoom(const RoomRegister& rooms, const QString& typed);

/// Where a person has to choose: the normal form of what was typed, when it may be a room that the register lacks.
/// Empty where nothing but the community is missing, or only digits were typed: one of the rooms has to be chosen.
[[nodiscard]] QString roomAsTyped(const RoomRegister& rooms, const QString& typed);

/// Whether two spellings are of one home: what a visit, a promise or a paper kept may be of an older form. Without a
/// register, and where it is not sure, only what is spelt the same is.
[[nodiscard]] bool isSameRoom(const RoomRegister* rooms, const QString& one, const QString& other);

/// A search of the log in the other spellings in which it may hold a room that was typed ("王 3栋2单元401室" → "王
/// 3-2-401"): its normal form, the register's, and, of what was kept before, the one without its community where no
/// other room has that. Empty where nothing typed reads like a room. At most 6.
[[nodiscard]] QStringList searchedSpellings(const RoomRegister& rooms, const QString& typed);

} // namespace yingke::registers
