// SPDX-License-Identifier: GPL-3.0-or-later
// Households out of the register's file: one, or all. Both by the same statements; the one asks for its room only.
#include "register/rooms/register_file.h"

#include <string>
#include <unordered_map>

namespace yingke::registers {

namespace {

/// One room or all of them.
enum class Reach { One, All };

std::string statement(const char* select, const char* where, const char* order, Reach reach) {
    return std::string(select) + (reach == Reach::One ? where : "") + order;
}

/// The five tables that hang on a room, read into the households that `of` finds by the room's id.
class RoomTables {
public:
    RoomTables(sqlite3* file, Reach reach, std::int64_t room, bool* broke)
        : m_file(file), m_reach(reach), m_room(room), m_broke(broke) {}

    template <typename Of> void read(const Of& of) {
        rows("SELECT room_id, role, name, title, telephone, identity, since, until, how, by_hand, known_as, known_role "
             "FROM people",
             " WHERE room_id=?", " ORDER BY id", of, person);
        rows("SELECT a.room_id, a.fee, a.fen, a.payer, a.from_day, a.until_day, coalesce(s.number, ''), a.by_hand FROM "
             "arrears a LEFT JOIN rooms r ON r.id = a.room_id LEFT JOIN settled s ON s.room = r.key AND s.fee = a.fee "
             "AND s.fen = a.fen AND s.payer = a.payer AND s.from_day = a.from_day AND s.until_day = a.until_day",
             " WHERE a.room_id=?", " ORDER BY a.id", of, [](Household& one, const Statement& row) {
                 one.arrears.push_back({row.text(1),
                                        row.number(2),
                                        row.text(3),
                                        row.day(4),
                                        row.day(5),
                                        row.text(6),
                                        {},
                                        static_cast<int>(row.number(7))});
             });
        rows("SELECT room_id, plate, until, how, by_hand FROM vehicles", " WHERE room_id=?", " ORDER BY id", of,
             vehicle);
        rows("SELECT room_id, fee, fen, payer, from_day, until_day, day, how FROM set_aside", " WHERE room_id=?",
             " ORDER BY id", of, [](Household& one, const Statement& row) {
                 one.setAside.push_back({{row.text(1), row.number(2), row.text(3), row.day(4), row.day(5)},
                                         row.day(6),
                                         departure(row, 7)});
             });
    }

private:
    static Departure departure(const Statement& row, int column) {
        return row.number(column) == static_cast<int>(Departure::Hand) ? Departure::Hand : Departure::Sheet;
    }
    static void person(Household& one, const Statement& row) {
        Resident person{static_cast<ResidentRole>(row.number(1)),
                        row.text(2),
                        static_cast<core::Title>(row.number(3)),
                        row.text(4),
                        row.text(5),
                        row.day(6),
                        static_cast<int>(row.number(9)),
                        row.text(10),
                        {}};
        if (row.number(11) >= 0) {
            person.knownRole = static_cast<ResidentRole>(row.number(11));
        }
        if (row.text(7).isEmpty()) {
            one.people.push_back(std::move(person));
        } else {
            one.former.push_back({std::move(person), row.day(7), departure(row, 8)});
        }
    }
    static void vehicle(Household& one, const Statement& row) {
        if (!row.text(2).isEmpty()) {
            one.formerPlates.push_back({row.text(1), row.day(2), departure(row, 3)});
            return;
        }
        one.plates.push_back(row.text(1));
        if (row.number(4) != 0) {
            one.platesByHand.push_back(row.text(1));
        }
    }
    template <typename Of, typename Take>
    void rows(const char* select, const char* where, const char* order, const Of& of, const Take& take) {
        Statement all(m_file, statement(select, where, order, m_reach).c_str(), m_broke);
        if (m_reach == Reach::One) {
            all.bind(1, m_room);
        }
        while (all.row()) {
            if (Household* one = of(all.number(0))) {
                take(*one, all);
            }
        }
    }

    sqlite3* m_file;
    Reach m_reach;
    std::int64_t m_room;
    bool* m_broke;
};

Household roomOf(const Statement& row) {
    Household one;
    one.room = roomFrom(row.text(1), row.text(2), row.text(3));
    one.floor = row.text(4);
    one.area = row.text(5);
    one.state = row.text(6);
    one.byHand = static_cast<int>(row.number(7));
    one.gone = row.day(8);
    return one;
}

/// Nothing when it can't be read whole.
std::optional<Household> readOne(sqlite3* handle, std::int64_t room, bool& broke) {
    std::optional<Household> household;
    bool brokeHere = false;
    {
        Statement rooms(handle,
                        "SELECT id, building, unit, room, floor, area, state, by_hand, gone FROM rooms WHERE id=?",
                        &brokeHere);
        rooms.bind(1, room);
        if (rooms.row()) {
            household = roomOf(rooms);
        }
    }
    if (household) {
        RoomTables(handle, Reach::One, room, &brokeHere).read([&household](std::int64_t) { return &*household; });
        markLeft(*household);
    }
    broke = broke || brokeHere;
    return brokeHere ? std::nullopt : std::move(household);
}

std::vector<Household> readEvery(sqlite3* handle, GoneRooms gone, bool& broke) {
    std::vector<Household> households;
    std::unordered_map<std::int64_t, std::size_t> byId;
    {
        Statement rooms(handle,
                        "SELECT id, building, unit, room, floor, area, state, by_hand, gone FROM rooms ORDER BY "
                        "length(building), building, length(unit), unit, length(room), room",
                        &broke);
        while (rooms.row()) {
            Household one = roomOf(rooms);
            if (gone == GoneRooms::Too || !one.gone.isValid()) {
                byId.emplace(rooms.number(0), households.size());
                households.push_back(std::move(one));
            }
        }
    }
    RoomTables(handle, Reach::All, 0, &broke).read([&](std::int64_t room) -> Household* {
        const auto found = byId.find(room);
        return found != byId.end() ? &households[found->second] : nullptr;
    });
    for (Household& one : households) {
        markLeft(one);
    }
    return households;
}

} // namespace

std::optional<Household> RoomRegister::File::read(std::int64_t room) const { return readOne(handle, room, broke); }

std::vector<Household> RoomRegister::File::readAll(GoneRooms gone) const { return readEvery(handle, gone, broke); }

std::optional<Household> RoomRegister::File::readKey(const QString& key) const {
    Statement exact(handle, "SELECT id FROM rooms WHERE key=?", &broke);
    exact.bind(1, key);
    return exact.row() ? read(exact.number(0)) : std::nullopt;
}

std::vector<Household> RoomRegister::all(GoneRooms gone) const {
    if (!m_file) {
        return {};
    }
    (void)m_file->run("BEGIN"); // one state of the file for all its tables
    std::vector<Household> households = m_file->readAll(gone);
    (void)m_file->run("COMMIT");
    return households;
}

} // namespace yingke::registers
