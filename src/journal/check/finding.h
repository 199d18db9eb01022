// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds, and what a person should do about it.
#pragma once

#include <QString>

namespace yingke::journal {

enum class FindingKind {
    NoJournal, ///< no file, or none of this program's; `detail` says what
    ReadBroke, ///< events that can't be read; `detail`: the database's words
    EventMissing,
    EventChanged,
    DeskChainBroken, ///< the event does not follow its desk's last one; `detail`: the desk
    EventForged,     ///< bears another mark than the key's
    EventUnmarked,   ///< bears none, after one that did
    OtherKey,        ///< marked by a key that is not here: not checked; `detail`: its id
    KindUnknown,     ///< `detail`: the kind's name; a newer program wrote it
    PersonalChanged,
    PersonalTaken,  ///< its personal part is missing, and no event says that it was erased
    PersonalUnread, ///< its personal part can't be read
    SealBroken,     ///< `detail`: the day
    HeadMissing,
    HeadUnreadable,
    HeadOther,        ///< the head names another event
    HeadForged,       ///< the head does not bear the key's mark
    TailCut,          ///< the head tells of events that are not there
    WentBack,         ///< it ends before events that this user's program has seen in it
    SeenOther,        ///< the event is another than the one that this user's program has seen
    WalGone,          ///< the desk was not closed, and its write-ahead log is not there
    WalBroken,        ///< whole pages stand behind a broken one in it
    ScriptChanged,    ///< `detail`: its name and hash
    ScriptMissing,    ///< an event names a script's text that is not archived; `detail`: its name and hash
    OldScriptMissing, ///< the same of an event of chain format 1
    TableDiffers,     ///< `detail`: the table, the row and how
    TablesNotCompared ///< `detail`: why
};

struct Finding {
    FindingKind kind = FindingKind::NoJournal;
    qint64 event = 0; ///< the event's number, of several the first; 0: the file as a whole
    qint64 last = 0;  ///< of several events in a row the last; 0: one
    QString detail;
};

/// Whether it only tells what could not be checked, or what may be right: the log counts as intact with it.
[[nodiscard]] bool isRemark(FindingKind kind);

/// Source texts of the context "Finding", for QCoreApplication::translate.
struct FindingWords {
    const char* what; ///< %1: the event or events, %2: the detail; one that needs neither has neither
    const char* todo; ///< what a person should do
};
[[nodiscard]] FindingWords wordsOf(FindingKind kind);

/// The same in the language that is spoken, with the event and the detail in their places.
struct FindingTold {
    QString what;
    QString todo;
};
[[nodiscard]] FindingTold told(const Finding& finding);

/// "17" or "17–20".
[[nodiscard]] QString eventsText(const Finding& finding);
/// `what` with the event and the detail in their places.
[[nodiscard]] QString filled(const QString& what, const Finding& finding);

} // namespace yingke::journal
