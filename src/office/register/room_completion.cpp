// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms for a field: what begins as typed, and whether a room is one.
#include "office/register/register_file.h"
#include "office/register/room_spelling.h"

#include <QCollator>

#include <algorithm>

namespace yingke::office {

QStringList RoomRegister::completeRooms(const QString& typed, int most) const {
    const QString begun = withoutZeros(looseRoom(typed));
    if (!m_file || begun.isEmpty() || most < 1) {
        return {};
    }
    // More than asked for are read, so that the order below is not one of the index: 3-2-201 before 3-2-1001.
    constexpr std::int64_t mostRead = 2000;
    Statement statement(m_file->handle, "SELECT DISTINCT r.key FROM search_keys k JOIN rooms r ON r.id = k.room_id "
                                        "WHERE k.key >= ?1 AND k.key < ?2 LIMIT ?3");
    statement.bind(1, QStringLiteral("r") + begun);
    statement.bind(2, QStringLiteral("r") + begun + QChar(0xFFFD));
    statement.bind(3, mostRead);
    QStringList rooms;
    while (statement.row()) {
        rooms << statement.text(0);
    }
    QCollator order;
    order.setNumericMode(true);
    // A room whose whole name begins so stands before one where only its last part does (15 → 15-1-101, then 3-2-1502);
    // 3-2 is building 3 unit 2 before building 3 unit 20.
    const auto rank = [&begun](const QString& room) {
        const QString name = withoutZeros(room);
        if (name == begun || name.startsWith(begun + QLatin1Char('-'))) {
            return 0;
        }
        return name.startsWith(begun) ? 1 : 2;
    };
    std::sort(rooms.begin(), rooms.end(), [&](const QString& a, const QString& b) {
        const int first = rank(a);
        const int second = rank(b);
        const int compared = first != second ? first - second : order.compare(a, b);
        return compared != 0 ? compared < 0 : a < b; // 0201 before 201
    });
    return rooms.mid(0, most);
}

bool RoomRegister::knowsRoom(const QString& spelling) const { return household(spelling).has_value(); }

} // namespace yingke::office
