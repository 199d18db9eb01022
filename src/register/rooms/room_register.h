// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, people, arrears, vehicles of the community, in a file of their own (DATA/register.sqlite, 0600, WAL). One
// thread at a time. The journal knows none of it; what a visit looks up becomes facts of that visit.
#pragma once

#include "register/rooms/import_record.h"
#include "register/rooms/register_values.h"
#include "register/rooms/rooms_meant.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace yingke::registers {

/// Called now and then with what is done of what there is to do; false stops the work and leaves all as it was.
using Progress = std::function<bool(int done, int of)>;

enum class GoneRooms { Without, Too };

// Long: one door to one file; a source a kind of what is asked of it (open, read, write, rename, settled, imports)
class RoomRegister {
public:
    RoomRegister();
    ~RoomRegister();
    RoomRegister(const RoomRegister&) = delete;
    RoomRegister& operator=(const RoomRegister&) = delete;

    /// Empty when open; else a sentence (foreign file, written by a newer version, disk, damaged), and the file is as
    /// it was. Every page of it is looked at (50,000 people: 0.1 s). Of one that is damaged or gone the good copy is
    /// open, if there is one, and put() and remove() answer with a sentence.
    [[nodiscard]] QString open(const QString& path);
    [[nodiscard]] bool isOpen() const;
    /// Keeps what is whole as the good copy (FOLDER/.good, the owner's alone), when it is newer than that. At the end
    /// of the program: 50,000 people take some tenths of a second.
    void keepGoodCopy() const;
    /// A sentence when a question broke off since it was opened: what was answered then may be less than there is.
    [[nodiscard]] QString readFault() const;

    /// Asked each time a spelling is read: how the office writes its rooms. Without it nothing is said.
    void setWay(std::function<office::RoomWay()> way) { m_way = std::move(way); }
    [[nodiscard]] office::RoomWay way() const { return m_way ? m_way() : office::RoomWay{}; }

    /// Which of its rooms, of those that are there, a spelling means (rooms_meant.h).
    [[nodiscard]] MeantRooms meant(const QString& spelling) const;
    /// Who lives in a room now, in any spelling, where one is meant for sure.
    [[nodiscard]] std::optional<Household> household(const QString& room) const;
    /// Of a room in its normal form, also of one that is no longer there (Household::gone).
    [[nodiscard]] std::optional<Household> record(const QString& key) const;
    /// Room in any spelling, part of a name, pinyin initials, tail of a telephone, plate; at most `most`, by room. Who
    /// has moved out comes last, with the day.
    [[nodiscard]] std::vector<RegisterHit> search(const QString& text, int most = 50) const;
    [[nodiscard]] int roomCount() const;
    /// Rooms that begin as typed, in any spelling ("3栋2单元15" → 3-2-1502 …; 3栋 is building 3, 3 may become 30; the
    /// community may be left out), and those among which a person has to choose, as the register spells them, in the
    /// order of buildings; for a field's completion. Empty for nothing typed. At most `most`.
    [[nodiscard]] QStringList completeRooms(const QString& typed, int most = 12) const;
    /// Whether exactly one room is meant. False also while the register is empty: ask roomCount before calling a room
    /// unknown.
    [[nodiscard]] bool knowsRoom(const QString& spelling) const;

    /// Everything, by building, unit and room. Of 50,000 people: under a second.
    [[nodiscard]] std::vector<Household> all(GoneRooms gone = GoneRooms::Without) const;
    /// The room's name now, where the desk has corrected the one that is asked for (normal forms).
    [[nodiscard]] std::vector<std::pair<QString, QString>> renamed() const;

    /// Puts households in place of those of the same rooms, all or nothing, and leaves their history as it is: for a
    /// register that is set up. Empty when done; else a sentence. `progress` counts households; when it answers false,
    /// nothing was put and the sentence says so.
    [[nodiscard]] QString put(const std::vector<Household>& households, const Progress& progress = {});
    /// A room as somebody edited it (corrected() makes it so), with history and marks: `room` is its normal form until
    /// now, empty for a new one. Another name keeps all that belongs to it. Empty when done; else a sentence, also when
    /// there is a room of the new name.
    [[nodiscard]] QString rewrite(const QString& room, const Household& now);
    /// An import: the households as they will stand, with history and marks, and what is needed to take it back; all or
    /// nothing. As put().
    [[nodiscard]] QString takeOver(const std::vector<Household>& households, const ImportNote& note,
                                   const Progress& progress = {});
    /// The last ones, the newest first.
    [[nodiscard]] std::vector<KeptImport> imports(int most = 20) const;
    [[nodiscard]] TakeBackLook lookBack(std::int64_t id) const;
    /// The rooms of an import as they were before it, all or nothing. What was paid stays paid.
    [[nodiscard]] TakenBack takeBack(std::int64_t id, ChangedSince rule, const QString& person, std::int64_t utc);
    /// Takes a room away with all that belongs to it. Empty when done (also when there was none); else a sentence.
    [[nodiscard]] QString remove(const QString& room);
    /// Marks lines as paid, all or nothing; one that is marked for the same receipt stays so. Empty when done; else a
    /// sentence, also when one of them is paid by another receipt already.
    [[nodiscard]] QString settle(const std::vector<Settlement>& paid);
    /// What this receipt had paid is owed again. Empty when done (also when it had paid nothing); else a sentence.
    [[nodiscard]] QString openAgain(const QString& receipt);
    /// Lines that were marked after this point in time (UTC milliseconds), oldest first.
    [[nodiscard]] std::vector<Settlement> settledSince(std::int64_t utc) const;
    /// Changes with every change of the file, by whomsoever: what was planned on one stamp is not put on another.
    [[nodiscard]] QString stamp() const;
    /// While an import works on the file from another thread, `put` and `remove` answer with a sentence at once.
    void setBusy(bool busy) { m_busy = busy; }

private:
    class File;
    class BulkCache;
    struct Opened;
    [[nodiscard]] static Opened openFile(const QString& path);
    [[nodiscard]] static std::unique_ptr<File> openCopy(const QString& path);
    [[nodiscard]] QString cantBeChanged() const; ///< why not; empty when it can
    [[nodiscard]] KnownRooms known() const;

    std::function<office::RoomWay()> m_way;
    std::unique_ptr<File> m_file;
    QString m_path;
    bool m_isCopy = false; ///< what is open is the good copy: only read
    bool m_busy = false;
    int m_puts = 0; ///< by this object; PRAGMA data_version tells of the others
};

} // namespace yingke::registers
