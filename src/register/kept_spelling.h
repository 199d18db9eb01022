// SPDX-License-Identifier: GPL-3.0-or-later
// The one spelling in which a room is kept, however it was typed: two spellings of one home would be two homes.
#pragma once

#include <QString>

namespace yingke::registers {

class RoomRegister;

/// The register's own spelling where exactly one of its rooms is meant ("3栋1单元303室", "31303" and 3-1-303 are one);
/// of a room that it lacks the normal form; empty where it reads like no room at all ("门锁坏了",
/// "3-2-40213912345678").
[[nodiscard]] QString keptRoom(const RoomRegister& rooms, const QString& typed);

} // namespace yingke::registers
