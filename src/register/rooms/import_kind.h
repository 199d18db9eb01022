// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet holds.
#pragma once

namespace yingke::registers {

/// Register: rooms and people. Arrears and vehicles: of rooms that the register has.
enum class ImportKind { Register, Arrears, Vehicles };

} // namespace yingke::registers
