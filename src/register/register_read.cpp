// SPDX-License-Identifier: GPL-3.0-or-later
// Households out of the register's file: one, or all.
#include "register/register_file.h"

#include <map>
#include <string>
#include <utility>

namespace yingke::registers {

namespace {

/// The mark of a line that was paid at the desk (Settlement).
constexpr const char* settledBeside =
    "LEFT JOIN rooms r ON r.id = a.room_id LEFT JOIN settled s ON s.room = r.key AND s.fee = a.fee AND s.fen = a.fen "
    "AND s.payer = a.payer AND s.from_day = a.from_day AND s.until_day = a.until_day ";

} // namespace

bool RoomRegister::File::hasSettled() const {
    return number("SELECT count(*) FROM sqlite_master WHERE name='settled'") > 0;
}

std::optional<Household> RoomRegister::File::read(std::int64_t room) const {
    Household household;
    bool brokeHere = false;
    Statement rooms(handle, "SELECT building, unit, room, floor, area, state FROM rooms WHERE id=?", &brokeHere);
    rooms.bind(1, room);
    if (rooms.row()) {
        household.room = roomFrom(rooms.text(0), rooms.text(1), rooms.text(2));
        household.floor = rooms.text(3);
        household.area = rooms.text(4);
        household.state = rooms.text(5);
    }
    Statement people(handle, "SELECT role, name, title, telephone, identity FROM people WHERE room_id=? ORDER BY id",
                     &brokeHere);
    people.bind(1, room);
    while (people.row()) {
        household.people.push_back({static_cast<ResidentRole>(people.number(0)), people.text(1),
                                    static_cast<core::Title>(people.number(2)), people.text(3), people.text(4)});
    }
    const std::string lines = std::string("SELECT a.fee, a.fen, a.payer, a.from_day, a.until_day, ") +
                              (hasSettled() ? "coalesce(s.number, '') " : "'' ") + "FROM arrears a " +
                              (hasSettled() ? settledBeside : "") + "WHERE a.room_id=? ORDER BY a.id";
    Statement owed(handle, lines.c_str(), &brokeHere);
    owed.bind(1, room);
    while (owed.row()) {
        household.arrears.push_back({owed.text(0), owed.number(1), owed.text(2),
                                     QDate::fromString(owed.text(3), Qt::ISODate),
                                     QDate::fromString(owed.text(4), Qt::ISODate), owed.text(5)});
    }
    Statement plates(handle, "SELECT plate FROM vehicles WHERE room_id=? ORDER BY id", &brokeHere);
    plates.bind(1, room);
    while (plates.row()) {
        household.plates.push_back(plates.text(0));
    }
    broke = broke || brokeHere;
    return brokeHere ? std::nullopt : std::optional(std::move(household));
}

std::vector<Household> RoomRegister::all() const {
    std::vector<Household> households;
    if (!m_file) {
        return households;
    }
    (void)m_file->run("BEGIN"); // one state of the file for all four tables
    std::map<std::int64_t, std::size_t> byId;
    Statement rooms(m_file->handle,
                    "SELECT id, building, unit, room, floor, area, state FROM rooms "
                    "ORDER BY length(building), building, length(unit), unit, length(room), room",
                    &m_file->broke);
    while (rooms.row()) {
        byId.emplace(rooms.number(0), households.size());
        households.push_back({roomFrom(rooms.text(1), rooms.text(2), rooms.text(3)),
                              rooms.text(4),
                              rooms.text(5),
                              rooms.text(6),
                              {},
                              {},
                              {}});
    }
    const auto of = [&](std::int64_t room) -> Household* {
        const auto found = byId.find(room);
        return found != byId.end() ? &households[found->second] : nullptr;
    };
    Statement people(m_file->handle, "SELECT room_id, role, name, title, telephone, identity FROM people ORDER BY id",
                     &m_file->broke);
    while (people.row()) {
        if (Household* one = of(people.number(0))) {
            one->people.push_back({static_cast<ResidentRole>(people.number(1)), people.text(2),
                                   static_cast<core::Title>(people.number(3)), people.text(4), people.text(5)});
        }
    }
    const std::string lines = std::string("SELECT a.room_id, a.fee, a.fen, a.payer, a.from_day, a.until_day, ") +
                              (m_file->hasSettled() ? "coalesce(s.number, '') " : "'' ") + "FROM arrears a " +
                              (m_file->hasSettled() ? settledBeside : "") + "ORDER BY a.id";
    Statement owed(m_file->handle, lines.c_str(), &m_file->broke);
    while (owed.row()) {
        if (Household* one = of(owed.number(0))) {
            one->arrears.push_back({owed.text(1), owed.number(2), owed.text(3),
                                    QDate::fromString(owed.text(4), Qt::ISODate),
                                    QDate::fromString(owed.text(5), Qt::ISODate), owed.text(6)});
        }
    }
    Statement plates(m_file->handle, "SELECT room_id, plate FROM vehicles ORDER BY id", &m_file->broke);
    while (plates.row()) {
        if (Household* one = of(plates.number(0))) {
            one->plates.push_back(plates.text(1));
        }
    }
    (void)m_file->run("COMMIT");
    return households;
}

} // namespace yingke::registers
