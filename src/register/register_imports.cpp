// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets taken over, kept so that each can be taken back whole.
#include "register/household_record.h"
#include "register/room_writer.h"
#include "register/texts.h"

#include <string>
#include <unordered_map>

namespace yingke::registers {

namespace {

/// So many imports back can be undone; of older ones nothing personal stays.
constexpr int mostKept = 10;
constexpr int householdsTold = 100;

QString cancelledSentence() { return Texts::tr("It was cancelled. The register is as it was."); }

struct Change {
    QString room;
    QByteArray before; ///< empty: there was no such room
    QString after;     ///< digest of what the import made of it
};

std::vector<Change> changesOf(sqlite3* file, std::int64_t id, bool* broke) {
    std::vector<Change> changes;
    Statement all(file, "SELECT room, before, after FROM import_changes WHERE import_id=? ORDER BY room", broke);
    all.bind(1, id);
    while (all.row()) {
        changes.push_back({all.text(0), all.bytes(1), all.text(2)});
    }
    return changes;
}

} // namespace

QString RoomRegister::takeOver(const std::vector<Household>& households, const ImportNote& note,
                               const Progress& progress) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    const BulkCache cache(*m_file, households.size());
    bool good = m_file->run("BEGIN IMMEDIATE");
    bool cancelled = false;
    if (good) {
        std::unordered_map<std::string, QByteArray> before;
        for (const Household& one : m_file->readAll(GoneRooms::Too)) {
            before.emplace(normalForm(one.room).toStdString(), recordOf(one));
        }
        good =
            !m_file->broke &&
            Statement(m_file->handle, "INSERT INTO imports(kind, at_utc, person, added, changed, gone, digest) "
                                      "VALUES(?,?,?,?,?,?,?)")
                .run(static_cast<std::int64_t>(note.kind), note.utc, note.person, static_cast<std::int64_t>(note.added),
                     static_cast<std::int64_t>(note.changed), static_cast<std::int64_t>(note.gone), note.digest);
        const std::int64_t id = sqlite3_last_insert_rowid(m_file->handle);
        RoomWriter writer(m_file->handle);
        Statement change(m_file->handle, "INSERT INTO import_changes(import_id, room, before, after) VALUES(?,?,?,?)");
        const int of = static_cast<int>(households.size());
        for (int i = 0; i < of && good && !cancelled; ++i) {
            cancelled = i % householdsTold == 0 && progress && !progress(i, of);
            const Household& one = households[static_cast<std::size_t>(i)];
            const QString room = normalForm(one.room);
            const auto was = before.find(room.toStdString());
            good = cancelled || (writer.write(one) &&
                                 change.run(id, room, was != before.end() ? was->second : QByteArray(), digestOf(one)));
        }
        good = good && Statement(m_file->handle, "DELETE FROM import_changes WHERE import_id NOT IN "
                                                 "(SELECT id FROM imports WHERE back_utc=0 ORDER BY id DESC LIMIT ?)")
                           .run(std::int64_t{mostKept});
    }
    if (cancelled) {
        (void)m_file->run("ROLLBACK");
        return cancelledSentence();
    }
    if (!good || !m_file->run("COMMIT")) {
        const QString why = m_file->notWritten();
        (void)m_file->run("ROLLBACK");
        return why;
    }
    ++m_puts;
    return {};
}

std::vector<KeptImport> RoomRegister::imports(int most) const {
    std::vector<KeptImport> kept;
    if (!m_file) {
        return kept;
    }
    Statement all(
        m_file->handle,
        "SELECT id, kind, at_utc, person, added, changed, gone, digest, back_utc, back_person, (SELECT count(*) "
        "FROM import_changes WHERE import_id=id) FROM imports ORDER BY id DESC LIMIT ?",
        &m_file->broke);
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

TakeBackLook RoomRegister::lookBack(std::int64_t id) const {
    TakeBackLook look;
    if (!m_file) {
        return look;
    }
    std::unordered_map<std::string, QString> standing; // one by one, 50,000 would take a minute
    for (const Household& one : all(GoneRooms::Too)) {
        standing.emplace(normalForm(one.room).toStdString(), digestOf(one));
    }
    for (const Change& one : changesOf(m_file->handle, id, &m_file->broke)) {
        const auto now = standing.find(one.room.toStdString());
        if (now == standing.end()) {
            look.notThere << one.room;
        } else if (now->second != one.after) {
            look.changedSince << one.room;
        } else {
            ++look.rooms;
        }
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
    const std::vector<Change> changes = good ? changesOf(m_file->handle, id, &broke) : std::vector<Change>();
    if (good && !broke && changes.empty()) {
        (void)m_file->run("ROLLBACK");
        back.fault = Texts::tr("This import can't be taken back: it was already, or ten others came after it.");
        return back;
    }
    const BulkCache cache(*m_file, changes.size());
    if (good && !broke) {
        RoomWriter writer(m_file->handle);
        for (const Change& one : changes) {
            const auto now = m_file->readKey(one.room);
            const bool isWanted = now && (digestOf(*now) == one.after || rule == ChangedSince::GoBackToo);
            back.rooms += isWanted ? 1 : 0;
            back.left += isWanted ? 0 : 1;
            if (isWanted && one.before.isEmpty()) {
                good = good && writer.erase(one.room);
            } else if (isWanted) {
                const auto before = householdFrom(one.before);
                good = good && before && writer.write(*before);
            }
        }
        good =
            good &&
            Statement(m_file->handle, "UPDATE imports SET back_utc=?, back_person=? WHERE id=?").run(utc, person, id);
        good = good && Statement(m_file->handle, "DELETE FROM import_changes WHERE import_id=?").run(id);
    }
    if (!good || broke || m_file->broke || !m_file->run("COMMIT")) {
        back = {m_file->notWritten(), 0, 0};
        (void)m_file->run("ROLLBACK");
        return back;
    }
    ++m_puts;
    return back;
}

} // namespace yingke::registers
