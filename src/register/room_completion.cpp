// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms for a field: what begins as typed, and whether a room is one.
#include "register/register_file.h"
#include "register/room_spelling.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace yingke::registers {

namespace {

/// 3-2-201 before 3-2-1001, 3 before 20: each part by its length first, leading zeros left out.
std::vector<std::pair<qsizetype, QString>> inOrder(const QString& room) {
    std::vector<std::pair<qsizetype, QString>> parts;
    for (const QString& part : withoutZeros(room).split(QLatin1Char('-'))) {
        parts.emplace_back(part.size(), part);
    }
    return parts;
}

} // namespace

QStringList RoomRegister::completeRooms(const QString& typed, int most) const {
    const QString begun = withoutZeros(looseRoom(typed));
    if (!m_file || begun.isEmpty() || most < 1) {
        return {};
    }
    // More than asked for are read, so that the order below is not one of the index: 3-2-201 before 3-2-1001.
    constexpr std::int64_t mostRead = 600;
    Statement statement(m_file->handle, "SELECT DISTINCT r.key FROM search_keys k JOIN rooms r ON r.id = k.room_id "
                                        "WHERE k.key >= ?1 AND k.key < ?2 LIMIT ?3");
    statement.bind(1, QStringLiteral("r") + begun);
    statement.bind(2, QStringLiteral("r") + begun + QChar(0xFFFD));
    statement.bind(3, mostRead);
    // A room whose whole name begins so stands before one where only its last part does (15 → 15-1-101, then 3-2-1502);
    // 3-2 is building 3 unit 2 before building 3 unit 20.
    const auto rank = [&begun](const QString& room) {
        const QString name = withoutZeros(room);
        if (name == begun || name.startsWith(begun + QLatin1Char('-'))) {
            return 0;
        }
        return name.startsWith(begun) ? 1 : 2;
    };
    std::vector<std::tuple<int, std::vector<std::pair<qsizetype, QString>>, QString>> rooms;
    while (statement.row()) {
        const QString room = statement.text(0);
        rooms.emplace_back(rank(room), inOrder(room), room);
    }
    std::sort(rooms.begin(), rooms.end());
    QStringList first;
    for (std::size_t i = 0; i < rooms.size() && first.size() < most; ++i) {
        first << std::get<2>(rooms[i]);
    }
    return first;
}

bool RoomRegister::knowsRoom(const QString& spelling) const { return household(spelling).has_value(); }

} // namespace yingke::registers
