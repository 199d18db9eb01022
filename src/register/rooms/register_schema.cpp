// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/register_schema.h"

namespace yingke::registers {

namespace {

const char* const tablesOfOne =
    "CREATE TABLE rooms(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, building TEXT NOT NULL, unit TEXT NOT NULL,"
    " room TEXT NOT NULL, floor TEXT NOT NULL, area TEXT NOT NULL, state TEXT NOT NULL);"
    "CREATE TABLE people(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
    " role INTEGER NOT NULL, name TEXT NOT NULL, title INTEGER NOT NULL, telephone TEXT NOT NULL, identity TEXT NOT "
    "NULL);"
    "CREATE INDEX people_by_room ON people(room_id);"
    "CREATE TABLE arrears(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
    " fee TEXT NOT NULL, fen INTEGER NOT NULL, payer TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL);"
    "CREATE INDEX arrears_by_room ON arrears(room_id);"
    "CREATE TABLE vehicles(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
    " plate TEXT NOT NULL);"
    "CREATE INDEX vehicles_by_room ON vehicles(room_id);"
    "CREATE TABLE search_keys(key TEXT NOT NULL, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
    " person_id INTEGER NOT NULL, plate TEXT NOT NULL, PRIMARY KEY(key, room_id, person_id, plate)) WITHOUT ROWID;"
    "CREATE INDEX search_keys_by_room ON search_keys(room_id);"
    "PRAGMA application_id=1498108487;";
static_assert(registerApplicationId == 1498108487);

/// Lines that were paid at the desk, beside what finance's list says: it comes in anew and knows nothing of them.
const char* const tablesOfTwo =
    "CREATE TABLE IF NOT EXISTS settled(room TEXT NOT NULL, fee TEXT NOT NULL, fen INTEGER NOT NULL, payer TEXT NOT "
    "NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL, receipt TEXT NOT NULL, number TEXT NOT NULL, person TEXT "
    "NOT NULL, at_utc INTEGER NOT NULL, PRIMARY KEY(room, fee, fen, payer, from_day, until_day)) WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS settled_by_receipt ON settled(receipt);"
    "CREATE INDEX IF NOT EXISTS settled_by_time ON settled(at_utc);";

/// A day in `until` or `gone`: no longer there since. Imports, each with what it found, so that it can be taken back.
const char* const tablesOfThree =
    "ALTER TABLE rooms ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE rooms ADD COLUMN gone TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE people ADD COLUMN since TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE people ADD COLUMN until TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE people ADD COLUMN how INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE people ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE people ADD COLUMN known_as TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE people ADD COLUMN known_role INTEGER NOT NULL DEFAULT -1;"
    "ALTER TABLE arrears ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE vehicles ADD COLUMN until TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE vehicles ADD COLUMN how INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE vehicles ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;"
    "CREATE TABLE set_aside(id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,"
    " fee TEXT NOT NULL, fen INTEGER NOT NULL, payer TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL,"
    " day TEXT NOT NULL, how INTEGER NOT NULL);"
    "CREATE INDEX set_aside_by_room ON set_aside(room_id);"
    "CREATE TABLE renamed(was TEXT PRIMARY KEY, now TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE imports(id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, at_utc INTEGER NOT NULL,"
    " person TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, gone INTEGER NOT NULL,"
    " digest TEXT NOT NULL, back_utc INTEGER NOT NULL DEFAULT 0, back_person TEXT NOT NULL DEFAULT '');"
    "CREATE TABLE import_changes(import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, room TEXT NOT NULL,"
    " before BLOB NOT NULL, after TEXT NOT NULL, PRIMARY KEY(import_id, room)) WITHOUT ROWID;"
    "PRAGMA user_version=3;";
static_assert(registerSchema == 3);

} // namespace

bool makeTables(sqlite3* file, RegisterState state) {
    const auto run = [file](const char* text) {
        return sqlite3_exec(file, text, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    if (!run("BEGIN IMMEDIATE")) {
        return false;
    }
    if ((state == RegisterState::Older || run(tablesOfOne)) && run(tablesOfTwo) && run(tablesOfThree) &&
        run("COMMIT")) {
        return true;
    }
    return false; // what was begun goes with the connection; the refusal stays to be read from it
}

} // namespace yingke::registers
