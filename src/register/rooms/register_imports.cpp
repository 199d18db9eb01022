// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets taken over, kept so that each can be taken back whole.
#include "register/rooms/household_record.h"
#include "register/rooms/room_writer.h"
#include "register/rooms/texts.h"

#include <set>
#include <string>
#include <unordered_map>

namespace yingke::registers {

namespace {

/// So many imports back can be undone; of older ones nothing personal stays.
constexpr int mostKept = 10;
constexpr int householdsTold = 100;

QString cancelledSentence() { return Texts::tr("It was cancelled. The register is as it was."); }

struct RoomChange {
    QString room;
    QByteArray before; ///< empty: there was no such room
    QString after;     ///< digest of what the import made of it
};

std::vector<RoomChange> changesOf(sqlite3* file, std::int64_t id, bool* broke) {
    std::vector<RoomChange> changes;
    Statement all(file, "SELECT room, before, after FROM import_changes WHERE import_id=? ORDER BY room", broke);
    all.bind(1, id);
    while (all.row()) {
        changes.push_back({all.text(0), all.bytes(1), all.text(2)});
    }
    return changes;
}

using Records = std::unordered_map<std::string, QByteArray>; ///< by room

std::vector<QString> roomsOf(const std::vector<RoomChange>& changes) {
    std::vector<QString> rooms;
    rooms.reserve(changes.size());
    for (const RoomChange& one : changes) {
        rooms.push_back(one.room);
    }
    return rooms;
}

std::vector<QString> roomsOf(const std::vector<Household>& households) {
    std::vector<QString> rooms;
    rooms.reserve(households.size());
    for (const Household& one : households) {
        rooms.push_back(normalForm(one.room));
    }
    return rooms;
}

enum class ImportWritten { Yes, No, Cancelled };

/// The import's row, its households, and what stood there before.
ImportWritten writeImport(sqlite3* file, const std::vector<Household>& households, const Records& before,
                          const ImportNote& note, const Progress& progress) {
    const auto number = [](int value) { return static_cast<std::int64_t>(value); };
    if (!Statement(file,
                   "INSERT INTO imports(kind, at_utc, person, added, changed, gone, digest) VALUES(?,?,?,?,?,?,?)")
             .run(static_cast<std::int64_t>(note.kind), note.utc, note.person, number(note.added), number(note.changed),
                  number(note.gone), note.digest)) {
        return ImportWritten::No;
    }
    const std::int64_t id = sqlite3_last_insert_rowid(file);
    RoomWriter writer(file);
    Statement change(file, "INSERT INTO import_changes(import_id, room, before, after) VALUES(?,?,?,?)");
    const int of = static_cast<int>(households.size());
    for (int i = 0; i < of; ++i) {
        if (i % householdsTold == 0 && progress && !progress(i, of)) {
            return ImportWritten::Cancelled;
        }
        const Household& one = households[static_cast<std::size_t>(i)];
        const QString room = normalForm(one.room);
        const auto was = before.find(room.toStdString());
        if (!writer.write(one) ||
            !change.run(id, room, was != before.end() ? was->second : QByteArray(), digestOf(one))) {
            return ImportWritten::No;
        }
    }
    const bool good = Statement(file, "DELETE FROM import_changes WHERE import_id NOT IN "
                                      "(SELECT id FROM imports WHERE back_utc=0 ORDER BY id DESC LIMIT ?)")
                          .run(std::int64_t{mostKept});
    return good ? ImportWritten::Yes : ImportWritten::No;
}

/// What stands of a change, by what stands now.
enum class ChangeStanding { AsLeft, Changed, NotThere };
ChangeStanding standingOf(const RoomChange& change, const Records& now) {
    const auto one = now.find(change.room.toStdString());
    return one == now.end()                              ? ChangeStanding::NotThere
           : digestOfRecord(one->second) == change.after ? ChangeStanding::AsLeft
                                                         : ChangeStanding::Changed;
}

/// False when SQLite refuses, or a record can't be read.
bool putBack(sqlite3* file, const std::vector<RoomChange>& changes, const Records& now, ChangedSince rule,
             TakenBack& back) {
    RoomWriter writer(file);
    bool good = true;
    for (const RoomChange& one : changes) {
        const ChangeStanding standing = standingOf(one, now);
        const bool isWanted = standing == ChangeStanding::AsLeft ||
                              (standing == ChangeStanding::Changed && rule == ChangedSince::GoBackToo);
        back.rooms += isWanted ? 1 : 0;
        back.left += isWanted ? 0 : 1;
        if (isWanted && one.before.isEmpty()) {
            good = good && writer.erase(one.room);
        } else if (isWanted) {
            const auto before = householdFrom(one.before);
            good = good && before && writer.write(*before);
        }
    }
    return good;
}

std::vector<KeptImport> keptImports(sqlite3* file, int most, bool* broke) {
    std::vector<KeptImport> kept;
    Statement all(file,
                  "SELECT id, kind, at_utc, person, added, changed, gone, digest, back_utc, back_person, (SELECT "
                  "count(*) FROM import_changes WHERE import_id=id) FROM imports ORDER BY id DESC LIMIT ?",
                  broke);
    all.bind(1, static_cast<std::int64_t>(most));
    while (all.row()) {
        kept.push_back(
            {all.number(0),
             {static_cast<ImportKind>(all.number(1)), all.number(2), all.text(3), static_cast<int>(all.number(4)),
              static_cast<int>(all.number(5)), static_cast<int>(all.number(6)), all.text(7)},
             all.number(8),
             all.text(9),
             static_cast<int>(all.number(10))});
    }
    return kept;
}

} // namespace

std::unordered_map<std::string, QByteArray> RoomRegister::File::records(const std::vector<QString>& rooms) const {
    constexpr std::size_t few = 200; // of more, one look at all is quicker than a look at each
    Records records;
    if (rooms.size() <= few) {
        for (const QString& room : rooms) {
            if (const auto one = readKey(room)) {
                records.emplace(room.toStdString(), recordOf(*one));
            }
        }
        return records;
    }
    const std::set<QString> wanted(rooms.begin(), rooms.end());
    for (const Household& one : readAll(GoneRooms::Too)) {
        if (const QString room = normalForm(one.room); wanted.count(room) > 0) {
            records.emplace(room.toStdString(), recordOf(one));
        }
    }
    return records;
}

QString RoomRegister::takeOver(const std::vector<Household>& households, const ImportNote& note,
                               const Progress& progress) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    const BulkCache cache(*m_file, households.size());
    ImportWritten written = ImportWritten::No;
    if (m_file->run("BEGIN IMMEDIATE")) {
        const Records before = m_file->records(roomsOf(households));
        written = m_file->broke ? ImportWritten::No : writeImport(m_file->handle, households, before, note, progress);
    }
    if (written == ImportWritten::Cancelled) {
        (void)m_file->run("ROLLBACK");
        return cancelledSentence();
    }
    QString why = m_file->ended(written == ImportWritten::Yes);
    m_puts += why.isEmpty() ? 1 : 0;
    return why;
}

std::vector<KeptImport> RoomRegister::imports(int most) const {
    return m_file ? keptImports(m_file->handle, most, &m_file->broke) : std::vector<KeptImport>();
}

TakeBackLook RoomRegister::lookBack(std::int64_t id) const {
    TakeBackLook look;
    if (!m_file) {
        return look;
    }
    (void)m_file->run("BEGIN"); // one state of the file
    const auto changes = changesOf(m_file->handle, id, &m_file->broke);
    const Records now = m_file->records(roomsOf(changes));
    (void)m_file->run("COMMIT");
    for (const RoomChange& one : changes) {
        const ChangeStanding standing = standingOf(one, now);
        look.rooms += standing == ChangeStanding::AsLeft ? 1 : 0;
        look.changedSince += standing == ChangeStanding::Changed ? QStringList(one.room) : QStringList();
        look.notThere += standing == ChangeStanding::NotThere ? QStringList(one.room) : QStringList();
    }
    return look;
}

TakenBack RoomRegister::takeBack(std::int64_t id, ChangedSince rule, const QString& person, std::int64_t utc) {
    TakenBack back;
    back.fault = cantBeChanged();
    if (!back.fault.isEmpty()) {
        return back;
    }
    bool good = m_file->run("BEGIN IMMEDIATE");
    bool broke = false;
    const auto changes = good ? changesOf(m_file->handle, id, &broke) : std::vector<RoomChange>();
    if (good && !broke && changes.empty()) {
        (void)m_file->run("ROLLBACK");
        back.fault = Texts::tr("This import can't be taken back: it was already, or ten others came after it.");
        return back;
    }
    const BulkCache cache(*m_file, changes.size());
    if (good && !broke) {
        const Records now = m_file->records(roomsOf(changes));
        good =
            putBack(m_file->handle, changes, now, rule, back) &&
            Statement(m_file->handle, "UPDATE imports SET back_utc=?, back_person=? WHERE id=?").run(utc, person, id) &&
            Statement(m_file->handle, "DELETE FROM import_changes WHERE import_id=?").run(id);
    }
    if (const QString why = m_file->ended(good && !broke && !m_file->broke); !why.isEmpty()) {
        return {why, 0, 0};
    }
    ++m_puts;
    return back;
}

} // namespace yingke::registers
