// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, people, arrears, vehicles of the community, in a file of their own (DATA/register.sqlite, 0600, WAL). One
// thread at a time. The journal knows none of it; what a visit looks up becomes facts of that visit.
#pragma once

#include "office/register/register_values.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace yingke::office {

class RoomRegister {
public:
    RoomRegister();
    ~RoomRegister();
    RoomRegister(const RoomRegister&) = delete;
    RoomRegister& operator=(const RoomRegister&) = delete;

    /// Empty when open; else a sentence (foreign file, written by a newer version, disk), and the file is as it was.
    [[nodiscard]] QString open(const QString& path);
    [[nodiscard]] bool isOpen() const;

    /// The household of a room in any spelling; a missing unit or leading zeros are supplied where only one room fits.
    [[nodiscard]] std::optional<Household> household(const QString& room) const;
    /// Room in any spelling, part of a name, pinyin initials, tail of a telephone, plate; at most `most`, by room.
    [[nodiscard]] std::vector<RegisterHit> search(const QString& text, int most = 50) const;
    [[nodiscard]] int roomCount() const;
    /// Rooms that begin as typed, in any spelling ("3栋2单元15" → 3-2-1502 …), as the register spells them, in the
    /// order of buildings; for a field's completion. Empty for nothing typed. At most `most`.
    [[nodiscard]] QStringList completeRooms(const QString& typed, int most = 12) const;
    /// Whether exactly one room is meant. False also while the register is empty: ask roomCount before calling a room
    /// unknown.
    [[nodiscard]] bool knowsRoom(const QString& spelling) const;

    /// Puts households in place of those of the same rooms, all or nothing. Empty when done; else a sentence.
    [[nodiscard]] QString put(const std::vector<Household>& households);

private:
    class File;
    std::unique_ptr<File> m_file;
};

} // namespace yingke::office
