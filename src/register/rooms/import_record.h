// SPDX-License-Identifier: GPL-3.0-or-later
// What the register keeps of a sheet that was taken over: enough to take it back, and no longer than that is possible.
#pragma once

#include "register/rooms/import_kind.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace yingke::registers {

/// An import as it is taken over. No name of the sheet: a file's name may be a person's.
struct ImportNote {
    ImportKind kind = ImportKind::Register;
    std::int64_t utc = 0; ///< milliseconds
    QString person;       ///< who took it over: the colleague's id, or account:NAME of yingkectl
    int added = 0;        ///< rooms
    int changed = 0;
    int gone = 0;
    QString digest = {}; ///< SHA-256 of the sheet's bytes, in hex
};

struct KeptImport {
    std::int64_t id = 0;
    ImportNote note;
    std::int64_t backUtc = 0; ///< when it was taken back; 0: it stands
    QString backPerson = {};
    int rooms = 0; ///< that can be put back; 0: it is too old for that, or taken back
};

/// What taking an import back would do.
struct TakeBackLook {
    int rooms = 0;            ///< stand as the import left them, and become what they were
    QStringList changedSince; ///< by hand, or by a later import
    QStringList notThere;     ///< renamed or taken away since: they stay as they are
};

/// What becomes of the rooms that were changed since: a person says so each time.
enum class ChangedSince { StayAsTheyAre, GoBackToo };

struct TakenBack {
    QString fault; ///< empty: done
    int rooms = 0; ///< as they were before the import
    int left = 0;  ///< changed since, or not there any more: as they are
};

} // namespace yingke::registers
