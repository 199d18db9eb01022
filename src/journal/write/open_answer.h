// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a journal that was to be opened.
#pragma once

#include <QString>

namespace yingke::journal {

enum class OpenFault {
    None,
    Locked,   ///< another Yingke has it
    Newer,    ///< of a newer version
    Foreign,  ///< no journal
    Folder,   ///< the place can't be written
    Disk,     ///< the system's words in `detail`
    ReadOnly, ///< the file may be read, not written
    Full,     ///< no room on the disk
    Busy,     ///< another program (a tool) holds the file
    Damaged   ///< a journal, but not as it was written; `damage` says what
};

/// What is not as it was written.
enum class Damage {
    None,
    Gone,           ///< the file is missing or empty, what stood beside it is there
    Beginning,      ///< its first bytes are not those of a journal
    ReadBroke,      ///< reading broke off, or a table is lost
    HeadMissing,    ///< events, and no head beside them
    HeadUnreadable, ///< the head is there and says nothing
    TailCut,        ///< the head tells of more events than there are
    OtherEvent,     ///< the head names another event than the one that is there
    EventMissing,
    EventChanged,
    PersonalChanged,
    SealBroken,
    WentBack,   ///< it ends before an event that this user's program has seen in it
    Replaced,   ///< it has another event than the one that this user's program has seen
    HeadForged, ///< the head does not bear the mark of the key that it, or the last event, names
    EventForged ///< an event does not bear the mark of the key that it names
};

/// What becomes of a journal that is not the one that was seen here last (journal/format/seen_file.h), and is whole.
enum class OtherThanSeen {
    Refused, ///< Damaged: WentBack, Replaced or Gone
    Taken    ///< somebody has decided; from the first event on it is the one that is seen
};

/// Why a journal was not opened; the file, and its head, are then as they were.
struct OpenAnswer {
    OpenFault fault = OpenFault::None;
    QString detail; ///< for the sentence: the other process, the version, the system's words
    QString backup; ///< the copy made before an upgrade; empty when there was none
    Damage damage = Damage::None;
    qint64 event = 0; ///< the number of the first event concerned; 0: the file as a whole
    QString otherKey =
        {}; ///< opened, and the head is marked by a key (this its id) that is not here: written elsewhere
};

} // namespace yingke::journal
