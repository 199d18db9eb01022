// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/room_writer.h"

#include "register/rooms/register_keys.h"

#include <algorithm>

namespace yingke::registers {

namespace {

QString iso(const QDate& day) { return day.toString(Qt::ISODate); }

} // namespace

RoomWriter::RoomWriter(sqlite3* file)
    : m_file(file), m_erase(file, "DELETE FROM rooms WHERE key=?"),
      m_room(file, "INSERT INTO rooms(key, building, unit, room, floor, area, state, by_hand, gone) "
                   "VALUES(?,?,?,?,?,?,?,?,?)"),
      m_person(file, "INSERT INTO people(room_id, role, name, title, telephone, identity, since, until, how, by_hand, "
                     "known_as, known_role) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_arrear(file,
               "INSERT INTO arrears(room_id, fee, fen, payer, from_day, until_day, by_hand) VALUES(?,?,?,?,?,?,?)"),
      m_vehicle(file, "INSERT INTO vehicles(room_id, plate, until, how, by_hand) VALUES(?,?,?,?,?)"),
      m_aside(file, "INSERT INTO set_aside(room_id, fee, fen, payer, from_day, until_day, day, how) "
                    "VALUES(?,?,?,?,?,?,?,?)"),
      m_key(file, "INSERT OR IGNORE INTO search_keys(key, room_id, person_id, plate) VALUES(?,?,?,?)") {}

bool RoomWriter::write(const Household& one) {
    bool good = erase(normalForm(one.room)) &&
                m_room.run(normalForm(one.room), buildingForm(one.room), one.room.unit, one.room.room, one.floor,
                           one.area, one.state, static_cast<std::int64_t>(one.byHand), iso(one.gone));
    const std::int64_t room = sqlite3_last_insert_rowid(m_file);
    const QStringList roomKeys = keysOf(one.room);
    for (const Resident& living : one.people) {
        good = good && person(room, living, {}, Departure::Sheet);
        good = good && find(keysOf(living) + roomKeys, room, sqlite3_last_insert_rowid(m_file), {});
    }
    good = good && (!one.people.empty() || find(roomKeys, room, 0, {}));
    // Who has moved out is found by name and number, and no longer by the room.
    for (const FormerResident& gone : one.former) {
        good = good && person(room, gone.person, iso(gone.until), gone.how);
        good = good && find(keysOf(gone.person), room, sqlite3_last_insert_rowid(m_file), {});
    }
    for (const Arrear& owed : one.arrears) {
        good = good && m_arrear.run(room, owed.fee, owed.fen, owed.payer, iso(owed.from), iso(owed.until),
                                    static_cast<std::int64_t>(owed.byHand));
    }
    for (const QString& plate : one.plates) {
        const bool byHand =
            std::find(one.platesByHand.begin(), one.platesByHand.end(), plate) != one.platesByHand.end();
        good = good && m_vehicle.run(room, plate, QString(), std::int64_t{0}, std::int64_t{byHand ? 1 : 0}) &&
               find(keysOfPlate(plate), room, 0, plate);
    }
    for (const FormerPlate& gone : one.formerPlates) {
        good = good &&
               m_vehicle.run(room, gone.plate, iso(gone.until), static_cast<std::int64_t>(gone.how), std::int64_t{0}) &&
               find(keysOfPlate(gone.plate), room, 0, gone.plate);
    }
    for (const SetAside& aside : one.setAside) {
        good = good && m_aside.run(room, aside.line.fee, aside.line.fen, aside.line.payer, iso(aside.line.from),
                                   iso(aside.line.until), iso(aside.day), static_cast<std::int64_t>(aside.how));
    }
    return good;
}

bool RoomWriter::person(std::int64_t room, const Resident& one, const QString& until, Departure how) {
    return m_person.run(room, static_cast<std::int64_t>(one.role), one.name, static_cast<std::int64_t>(one.title),
                        one.telephone, one.identity, iso(one.since), until, static_cast<std::int64_t>(how),
                        static_cast<std::int64_t>(one.byHand), one.knownAs,
                        static_cast<std::int64_t>(one.knownRole ? static_cast<int>(*one.knownRole) : -1));
}

bool RoomWriter::find(const QStringList& keys, std::int64_t room, std::int64_t person, const QString& plate) {
    bool good = true;
    for (const QString& key : keys) {
        good = good && m_key.run(key, room, person, plate);
    }
    return good;
}

} // namespace yingke::registers
