// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/room_register.h"

#include "register/register_file.h"
#include "register/register_keys.h"
#include "register/texts.h"

#include <QFile>

#include <set>

namespace yingke::registers {

namespace {

constexpr int applicationId = 0x594B5247; // "YKRG"
constexpr int schemaVersion = 1;

const char* const tables =
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
    "PRAGMA application_id=1498108487; PRAGMA user_version=1;";
static_assert(applicationId == 1498108487);

} // namespace

RoomRegister::RoomRegister() = default;
RoomRegister::~RoomRegister() = default;

QString RoomRegister::open(const QString& path) {
    auto file = std::make_unique<File>();
    if (!QFile::exists(path) || QFile(path).size() == 0) {
        QFile made(path); // the owner's alone from its first byte
        if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            return Texts::tr("The register %1 can't be opened: %2").arg(path, made.errorString());
        }
    }
    const auto refused = [&path, &file] {
        return Texts::tr("The register %1 can't be opened: %2")
            .arg(path, QString::fromUtf8(sqlite3_errmsg(file->handle)));
    };
    if (sqlite3_open_v2(path.toUtf8().constData(), &file->handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        return refused();
    }
    sqlite3_busy_timeout(file->handle, 2000);
    const std::int64_t things = file->number("SELECT count(*) FROM sqlite_master");
    if (things < 0 && sqlite3_errcode(file->handle) != SQLITE_NOTADB) {
        return refused(); // a disk that fails is not somebody else's file
    }
    // A database with nothing in it is what a first start left that was killed, or whose disk was full.
    const bool isNew = things == 0 && file->number("PRAGMA application_id") == 0;
    if (!isNew && file->number("PRAGMA application_id") != applicationId) {
        return Texts::tr("%1 is not a register of Yingke. It was left as it is; choose another data place with --data.")
            .arg(path);
    }
    if (!isNew && file->number("PRAGMA user_version") > schemaVersion) {
        return Texts::tr("The register %1 was written by a newer version of Yingke. Install that version; the file was "
                         "left as it is.")
            .arg(path);
    }
    const bool ready = file->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON") &&
                       (!isNew || (file->run("BEGIN IMMEDIATE") && file->run(tables) && file->run("COMMIT")));
    if (!ready) {
        return refused();
    }
    m_file = std::move(file);
    return {};
}

bool RoomRegister::isOpen() const { return m_file != nullptr; }

int RoomRegister::roomCount() const {
    return m_file ? static_cast<int>(m_file->number("SELECT count(*) FROM rooms")) : 0;
}

std::optional<Household> RoomRegister::household(const QString& room) const {
    const QString normal = normalRoom(room);
    if (!m_file || normal.isEmpty()) {
        return std::nullopt;
    }
    Statement exact(m_file->handle, "SELECT id FROM rooms WHERE key=?");
    exact.bind(1, normal);
    if (exact.row()) {
        return m_file->read(exact.number(0));
    }
    Statement loose(m_file->handle, "SELECT DISTINCT room_id FROM search_keys WHERE key=? LIMIT 2");
    loose.bind(1, QStringLiteral("r") + withoutZeros(normal));
    if (!loose.row()) {
        return std::nullopt;
    }
    const std::int64_t only = loose.number(0);
    return loose.row() ? std::nullopt : std::optional(m_file->read(only));
}

std::vector<RegisterHit> RoomRegister::search(const QString& text, int most) const {
    std::vector<RegisterHit> hits;
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    if (!m_file) {
        return hits;
    }
    for (const QString& key : keysSought(text)) {
        Statement one(m_file->handle,
                      "SELECT k.room_id, k.person_id, k.plate, r.key, p.role, p.name, p.title, p.telephone, "
                      "p.identity FROM search_keys k JOIN rooms r ON r.id = k.room_id "
                      "LEFT JOIN people p ON p.id = k.person_id WHERE k.key >= ?1 AND k.key < ?2 LIMIT ?3");
        one.bind(1, key);
        one.bind(2, key + QChar(0xFFFD));
        one.bind(3, static_cast<std::int64_t>(most));
        while (static_cast<int>(hits.size()) < most && one.row()) {
            if (seen.emplace(one.number(0), one.number(1)).second) {
                hits.push_back({one.text(3),
                                {static_cast<ResidentRole>(one.number(4)), one.text(5),
                                 static_cast<core::Title>(one.number(6)), one.text(7), one.text(8)},
                                one.text(2)});
            }
        }
    }
    return hits;
}

} // namespace yingke::registers
