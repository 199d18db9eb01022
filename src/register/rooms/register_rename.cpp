// SPDX-License-Identifier: GPL-3.0-or-later
// A room as somebody edited it, under the name it has or under another one.
#include "register/rooms/room_writer.h"
#include "register/rooms/texts.h"

namespace yingke::registers {

namespace {

/// What stands beside a room by its name goes with it: what was paid, and what it was called before. An older import
/// finds it no longer by its name, and says so when it is taken back.
bool rename(sqlite3* file, const QString& was, const QString& now) {
    return Statement(file, "UPDATE OR REPLACE settled SET room=? WHERE room=?").run(now, was) &&
           Statement(file, "UPDATE renamed SET now=? WHERE now=?").run(now, was) &&
           Statement(file, "DELETE FROM renamed WHERE was=?").run(now) &&
           Statement(file, "INSERT OR REPLACE INTO renamed(was, now) VALUES(?,?)").run(was, now);
}

} // namespace

QString RoomRegister::rewrite(const QString& room, const Household& now) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    const QString key = normalForm(now.room);
    bool good = m_file->run("BEGIN IMMEDIATE");
    if (good && key != room && m_file->readKey(key)) {
        (void)m_file->run("ROLLBACK");
        return Texts::tr("There is a room %1 in the register already. Nothing was changed; look it up, or correct the "
                         "number.")
            .arg(key);
    }
    if (good) {
        RoomWriter writer(m_file->handle);
        if (!room.isEmpty() && key != room) {
            good = writer.erase(room) && rename(m_file->handle, room, key);
        } else if (room.isEmpty()) { // a room of its own again, whatever was called so before
            good = Statement(m_file->handle, "DELETE FROM renamed WHERE was=?").run(key);
        }
        good = good && writer.write(now);
    }
    QString why = m_file->ended(good);
    m_puts += why.isEmpty() ? 1 : 0;
    return why;
}

std::vector<std::pair<QString, QString>> RoomRegister::renamed() const {
    std::vector<std::pair<QString, QString>> names;
    if (m_file) {
        Statement all(m_file->handle, "SELECT was, now FROM renamed", &m_file->broke);
        while (all.row()) {
            names.emplace_back(all.text(0), all.text(1));
        }
    }
    return names;
}

} // namespace yingke::registers
