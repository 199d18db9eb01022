// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the register's file, and how an older file gets those of today.
#pragma once

#include "register/rooms/register_file.h"

namespace yingke::registers {

inline constexpr int registerApplicationId = 0x594B5247; // "YKRG"
inline constexpr int registerSchema = 3;

/// What a change of the file begins from: nothing in it yet, or the version it says.
enum class RegisterState { Empty, Older };

/// Makes the tables, or brings those of version 1 or 2 to today's, all or nothing: killed anywhere it is as it was.
/// False when SQLite refuses, which then says why.
[[nodiscard]] bool makeTables(sqlite3* file, RegisterState state);

} // namespace yingke::registers
