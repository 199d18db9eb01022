// SPDX-License-Identifier: GPL-3.0-or-later
// Putting households into the register's file, all or nothing.
#include "register/register_file.h"
#include "register/register_keys.h"
#include "register/texts.h"

#include <QScopeGuard>

namespace yingke::registers {

namespace {

constexpr int householdsBetweenTold = 100;

/// The statements of one transaction, prepared once.
class Writer {
public:
    explicit Writer(sqlite3* file)
        : m_file(file), m_remove(file, "DELETE FROM rooms WHERE key=?"),
          m_room(file, "INSERT INTO rooms(key, building, unit, room, floor, area, state) VALUES(?,?,?,?,?,?,?)"),
          m_person(file, "INSERT INTO people(room_id, role, name, title, telephone, identity) VALUES(?,?,?,?,?,?)"),
          m_arrear(file, "INSERT INTO arrears(room_id, fee, fen, payer, from_day, until_day) VALUES(?,?,?,?,?,?)"),
          m_vehicle(file, "INSERT INTO vehicles(room_id, plate) VALUES(?,?)"),
          m_key(file, "INSERT OR IGNORE INTO search_keys(key, room_id, person_id, plate) VALUES(?,?,?,?)") {}

    bool write(const Household& one) {
        bool good = m_remove.run(normalForm(one.room)) &&
                    m_room.run(normalForm(one.room), buildingForm(one.room), one.room.unit, one.room.room, one.floor,
                               one.area, one.state);
        const std::int64_t room = sqlite3_last_insert_rowid(m_file);
        const QStringList roomKeys = keysOf(one.room);
        for (const Resident& person : one.people) {
            good = good && m_person.run(room, static_cast<std::int64_t>(person.role), person.name,
                                        static_cast<std::int64_t>(person.title), person.telephone, person.identity);
            const std::int64_t id = sqlite3_last_insert_rowid(m_file);
            good = good && find(keysOf(person) + roomKeys, room, id, {});
        }
        good = good && (!one.people.empty() || find(roomKeys, room, 0, {}));
        for (const Arrear& owed : one.arrears) {
            good = good && m_arrear.run(room, owed.fee, owed.fen, owed.payer, owed.from.toString(Qt::ISODate),
                                        owed.until.toString(Qt::ISODate));
        }
        for (const QString& plate : one.plates) {
            good = good && m_vehicle.run(room, plate) && find(keysOfPlate(plate), room, 0, plate);
        }
        return good;
    }

private:
    bool find(const QStringList& keys, std::int64_t room, std::int64_t person, const QString& plate) {
        bool good = true;
        for (const QString& key : keys) {
            good = good && m_key.run(key, room, person, plate);
        }
        return good;
    }

    sqlite3* m_file;
    Statement m_remove;
    Statement m_room;
    Statement m_person;
    Statement m_arrear;
    Statement m_vehicle;
    Statement m_key;
};

QString busySentence() {
    return Texts::tr("An import is at work on the register. Wait until it is done, or cancel it; nothing was changed.");
}

} // namespace

QString RoomRegister::cantBeChanged() const {
    if (!m_file) {
        return Texts::tr("The register is not open.");
    }
    if (m_isCopy) {
        return Texts::tr("What is shown is the good copy of a register that is damaged; nothing can be changed in it.");
    }
    return m_busy ? busySentence() : QString();
}

QString RoomRegister::put(const std::vector<Household>& households, const Progress& progress) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    // The keys of many people lie all over their index: with SQLite's 2 MiB the pages would be read and written again
    // and again (50,000 people: minutes instead of seconds). Given back at the end.
    const bool isBulk = households.size() > 200;
    if (isBulk) {
        (void)m_file->run("PRAGMA cache_size=-131072");
    }
    const auto small = qScopeGuard([this, isBulk] {
        if (isBulk) {
            (void)m_file->run("PRAGMA cache_size=-2000; PRAGMA shrink_memory");
        }
    });
    bool good = m_file->run("BEGIN IMMEDIATE");
    bool cancelled = false;
    if (good) {
        Writer writer(m_file->handle);
        const int of = static_cast<int>(households.size());
        for (int i = 0; i < of && good && !cancelled; ++i) {
            cancelled = i % householdsBetweenTold == 0 && progress && !progress(i, of);
            good = cancelled || writer.write(households[static_cast<std::size_t>(i)]);
        }
    }
    if (cancelled) {
        (void)m_file->run("ROLLBACK");
        return Texts::tr("It was cancelled. The register is as it was.");
    }
    if (!good || !m_file->run("COMMIT")) {
        const QString why = QString::fromUtf8(sqlite3_errmsg(m_file->handle));
        (void)m_file->run("ROLLBACK");
        return Texts::tr("The register could not be written: %1. It is as it was.").arg(why);
    }
    ++m_puts;
    return {};
}

QString RoomRegister::remove(const QString& room) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    const QString form = known().has(room) ? room : normalRoom(room); // what an older reader kept in another form
    if (!Statement(m_file->handle, "DELETE FROM rooms WHERE key=?").run(form)) {
        return Texts::tr("The register could not be written: %1. It is as it was.")
            .arg(QString::fromUtf8(sqlite3_errmsg(m_file->handle)));
    }
    ++m_puts;
    return {};
}

QString RoomRegister::stamp() const {
    return m_file ? QStringLiteral("%1 %2").arg(m_file->number("PRAGMA data_version")).arg(m_puts) : QString();
}

} // namespace yingke::registers
