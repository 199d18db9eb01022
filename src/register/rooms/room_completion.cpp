// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms for a field: what begins as typed, and whether a room is one.
#include "register/rooms/register_file.h"
#include "register/rooms/register_keys.h"

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

/// How well a room begins as typed: its whole name, its name without the community, its last part (15 → 15-1-101, then
/// 3-2-1502); 3-2 is building 3 unit 2 before building 3 unit 20.
int rankOf(const RoomName& room, const QString& begun) {
    const auto begins = [&begun](const RoomName& name) {
        const QString form = withoutZeros(normalForm(name));
        return form == begun || form.startsWith(begun.endsWith(QLatin1Char('-')) ? begun : begun + QLatin1Char('-')) ? 0
               : form.startsWith(begun)                                                                              ? 1
                                        : 9;
    };
    RoomName within = room;
    within.community.clear();
    constexpr int other = 9;
    const int whole = begins(room);
    const int inside = begins(within);
    return whole != other ? whole : inside != other ? inside + 2 : other;
}

} // namespace

QStringList RoomRegister::completeRooms(const QString& typed, int most) const {
    if (!m_file || most < 1) {
        return {};
    }
    std::vector<std::tuple<int, std::vector<std::pair<qsizetype, QString>>, QString>> rooms;
    const auto take = [&rooms](int rank, const RoomName& name) {
        const QString form = normalForm(name);
        rooms.emplace_back(rank, inOrder(form), form);
    };
    const RoomBeginnings begun = roomBeginnings(typed, way());
    // More than asked for are read, so that the order below is not one of the index: 3-2-201 before 3-2-1001.
    constexpr std::int64_t mostRead = 600;
    const auto lookFor = [&](const QString& form, int behind) {
        Statement statement(m_file->handle,
                            "SELECT DISTINCT r.building, r.unit, r.room FROM search_keys k JOIN rooms r ON "
                            "r.id = k.room_id WHERE k.key >= ?1 AND k.key < ?2 AND r.gone='' LIMIT ?3",
                            &m_file->broke);
        statement.bind(1, QStringLiteral("r") + form);
        statement.bind(2, QStringLiteral("r") + form + QChar(0xFFFD));
        statement.bind(3, mostRead);
        while (statement.row()) {
            const RoomName name = roomFrom(statement.text(0), statement.text(1), statement.text(2));
            const int rank = rankOf(name, form);
            constexpr int onlyPart = 9;
            if ((behind == 0 && !begun.isWhole) || rank != onlyPart) { // what was taken apart is a whole name
                take(behind + rank, name);
            }
        }
    };
    constexpr int farther = 10;
    for (qsizetype i = 0; i < begun.forms.size(); ++i) {
        if (i < begun.apartFrom ? rooms.empty() : true) {
            lookFor(begun.forms.at(i), i < begun.apartFrom ? 0 : farther);
        }
    }
    if (rooms.size() < static_cast<std::size_t>(most)) { // also what only a person can tell: 12-1 → 叠拼12-1, 联排12-1
        constexpr int doubtful = 20;
        for (const QString& room : meant(typed).rooms) {
            rooms.emplace_back(doubtful, inOrder(room), room);
        }
    }
    std::sort(rooms.begin(), rooms.end());
    QStringList first;
    for (std::size_t i = 0; i < rooms.size() && first.size() < most; ++i) {
        if (!first.contains(std::get<2>(rooms[i]))) {
            first << std::get<2>(rooms[i]);
        }
    }
    return first;
}

bool RoomRegister::knowsRoom(const QString& spelling) const { return household(spelling).has_value(); }

} // namespace yingke::registers
