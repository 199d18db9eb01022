// SPDX-License-Identifier: GPL-3.0-or-later
// Households into the register's file, within a transaction that is open; for the sources of this folder only.
#pragma once

#include "register/rooms/register_file.h"

namespace yingke::registers {

/// The statements, prepared once.
class RoomWriter {
public:
    explicit RoomWriter(sqlite3* file);

    /// In place of the room of that name, with history and marks; false when SQLite refuses.
    [[nodiscard]] bool write(const Household& one);
    /// The room and all that hangs on it.
    [[nodiscard]] bool erase(const QString& key) { return m_erase.run(key); }

private:
    [[nodiscard]] bool person(std::int64_t room, const Resident& one, const QString& until, Departure how);
    [[nodiscard]] bool find(const QStringList& keys, std::int64_t room, std::int64_t person, const QString& plate);

    sqlite3* m_file;
    Statement m_erase;
    Statement m_room;
    Statement m_person;
    Statement m_arrear;
    Statement m_vehicle;
    Statement m_aside;
    Statement m_key;
};

} // namespace yingke::registers
