// SPDX-License-Identifier: GPL-3.0-or-later
// A register's file as the versions before wrote it: 1 without `settled`, 2 with it.
#pragma once

#include <catch2/catch.hpp>

#include <QString>

#include <sqlite3.h>

namespace yingke::test {

/// One room with an owner, a line owed and a plate; in version 2 a second line that was paid.
inline void makeOldRegister(const QString& path, int version) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    const auto run = [file](const char* text) {
        REQUIRE(sqlite3_exec(file, text, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("CREATE TABLE rooms(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, building TEXT NOT NULL, unit TEXT NOT "
        "NULL,"
        " room TEXT NOT NULL, floor TEXT NOT NULL, area TEXT NOT NULL, state TEXT NOT NULL);"
        "CREATE TABLE people(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
        " role INTEGER NOT NULL, name TEXT NOT NULL, title INTEGER NOT NULL, telephone TEXT NOT NULL, identity TEXT "
        "NOT "
        "NULL);"
        "CREATE INDEX people_by_room ON people(room_id);"
        "CREATE TABLE arrears(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
        " fee TEXT NOT NULL, fen INTEGER NOT NULL, payer TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT "
        "NULL);"
        "CREATE INDEX arrears_by_room ON arrears(room_id);"
        "CREATE TABLE vehicles(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
        " plate TEXT NOT NULL);"
        "CREATE INDEX vehicles_by_room ON vehicles(room_id);"
        "CREATE TABLE search_keys(key TEXT NOT NULL, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
        " person_id INTEGER NOT NULL, plate TEXT NOT NULL, PRIMARY KEY(key, room_id, person_id, plate)) WITHOUT ROWID;"
        "CREATE INDEX search_keys_by_room ON search_keys(room_id);"
        "PRAGMA application_id=1498108487; PRAGMA user_version=1; PRAGMA journal_mode=WAL;"
        "INSERT INTO rooms VALUES(7, '3-2-0402', '3', '2', '0402', '4', '89.5', '已入住');"
        "INSERT INTO people VALUES(1, 7, 0, '王伟', 1, '10000001234', '');"
        "INSERT INTO arrears VALUES(1, 7, '物业费', 44700, '', '2026-07-01', '2026-09-30');"
        "INSERT INTO arrears VALUES(2, 7, '水费', 1000, '', '2026-09-01', '2026-09-30');"
        "INSERT INTO vehicles VALUES(1, 7, '示A12345');"
        "INSERT INTO search_keys VALUES('n王伟', 7, 1, '');"
        "INSERT INTO search_keys VALUES('r3-2-402', 7, 1, '');"
        "INSERT INTO search_keys VALUES('r402', 7, 1, '');"
        "INSERT INTO search_keys VALUES('r2-402', 7, 1, '');"
        "INSERT INTO search_keys VALUES('r3-402', 7, 1, '');"
        "INSERT INTO search_keys VALUES('c示a12345', 7, 0, '示A12345');");
    if (version > 1) {
        run("CREATE TABLE settled(room TEXT NOT NULL, fee TEXT NOT NULL, fen INTEGER NOT NULL, payer TEXT NOT NULL, "
            "from_day TEXT NOT NULL, until_day TEXT NOT NULL, receipt TEXT NOT NULL, number TEXT NOT NULL, person TEXT "
            "NOT NULL, at_utc INTEGER NOT NULL, PRIMARY KEY(room, fee, fen, payer, from_day, until_day)) WITHOUT ROWID;"
            "CREATE INDEX settled_by_receipt ON settled(receipt);"
            "CREATE INDEX settled_by_time ON settled(at_utc);"
            "INSERT INTO settled VALUES('3-2-0402', '水费', 1000, '', '2026-09-01', '2026-09-30', 's1', "
            "'20261124-001', "
            "'chen', 1000);"
            "PRAGMA user_version=2;");
    }
    REQUIRE(sqlite3_close(file) == SQLITE_OK);
}

} // namespace yingke::test
