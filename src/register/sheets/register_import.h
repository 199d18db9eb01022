// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register: looked at first, asked about what they do not say, then taken over.
#pragma once

#include "register/rooms/room_register.h"
#include "register/sheets/sheet_shape.h"
#include "register/sheets/sheet_update.h"
#include "tables/sheet_reader.h"

#include <QStringList>

namespace yingke::registers {

/// One cell that can't be taken.
struct SheetFault {
    int row = 0; ///< as a spreadsheet counts, from 1
    QString column;
    QString value;
    QString why; ///< read after the value
    QString sheet = {};
};

/// What was read in another way than it was written, or left out on purpose.
struct SheetNote {
    QString sheet;
    std::vector<int> rows; ///< the first 20
    int count = 0;         ///< of all of them; 0: of the whole worksheet
    QString column;
    QString value;
    QString what; ///< read after the value
};

/// A row that is to be written out and mended.
struct HeldRow {
    QString sheet;
    int row = 0;
};

/// Which part of a plan is taken over.
enum class TakePart { All, GoodHomes };

/// Gone: the sheet has everything of its building, and no longer this room (or it no longer owes, or has no vehicle).
enum class ImportState { New, Changed, Unchanged, Gone };

struct ImportRoom {
    QString room; ///< normal form
    ImportState state = ImportState::Unchanged;
    int row = 0;  ///< where the sheet names it first; 0: it does not
    QString what; ///< what changes, in words and counts, without names or numbers of people
};

/// What can be taken although other rows are wrong: the homes of which every row is right. A home of which one row is
/// wrong stays as it is, since half of its debts would look like all of them.
struct GoodHomes {
    std::vector<Household> households;
    int added = 0;
    int changed = 0;
    QString refused; ///< why nothing can be taken in parts; empty otherwise
};

struct ImportPlan {
    ImportKind kind = ImportKind::Register;
    QString refused;        ///< the file as a whole can't be read: why; empty otherwise
    bool cancelled = false; ///< progress said so; the rest is empty
    /// The new and the changed, as they will stand; empty with any fault or question.
    std::vector<Household> households;
    std::vector<ImportRoom> rooms; ///< those the sheet names, in its order, and then those that are gone
    int added = 0;                 ///< rooms that are new
    int changed = 0;
    int unchanged = 0;
    int gone = 0;         ///< rooms
    int leaving = 0;      ///< people and vehicles that are marked as moved out, of rooms that are gone too
    int unnamedRooms = 0; ///< the register has them, the sheet does not, and it is said to be a part: they stay
    int unnamedPeople = 0;
    int kept = 0; ///< what the desk corrected and the sheet has otherwise: by the choice it stays
    int wrongRows = 0;
    ImportChoices choices = {};     ///< as it was planned; with any fault nobody is gone
    QString digest = {};            ///< of the sheet's bytes
    std::vector<SheetFault> faults; ///< the first 1000; with any of them nothing is to be put but good homes
    std::vector<SheetNote> notes;   ///< the first 1000
    std::vector<SheetShape> shapes; ///< of each worksheet that is shown, also when the file is refused
    std::vector<SheetQuestion> questions;
    GoodHomes good;            ///< only with faults
    std::vector<HeldRow> held; ///< only with faults

    [[nodiscard]] int openQuestions() const;
    /// May be put, and changes something.
    [[nodiscard]] bool isReady() const {
        return refused.isEmpty() && !cancelled && faults.empty() && openQuestions() == 0 && added + changed + gone > 0;
    }
    /// The good homes may be put, and change something.
    [[nodiscard]] bool isReadyInPart() const {
        return refused.isEmpty() && !cancelled && !faults.empty() && openQuestions() == 0 && good.refused.isEmpty() &&
               good.added + good.changed > 0;
    }
};

/// Each worksheet by itself (sheet_shape.h, sheet_rows.h):
/// - Register: empty cells change nothing; people whom the sheet does not name stay (SheetReach says when they have
///   moved out), as do arrears and vehicles.
/// - Arrears: those of a room that the sheet names become those of the sheet; a row with nothing but the room, or one
///   that is paid: it owes nothing by that row.
/// - Vehicles: in the same way.
/// Any thread but the window's, on a register of its own; `progress` counts rows (0 of 0 while the file is read, which
/// `reader` does in a process of its own).
[[nodiscard]] ImportPlan planImport(ImportKind kind, const QString& path, const RoomRegister& rooms,
                                    const Progress& progress = {}, const tables::SheetReader& reader = {},
                                    const SheetAnswers& answers = {}, const ImportChoices& choices = {});
/// SHA-256 of a file that was read whole a moment ago, in hex; empty when it can't be read any more.
[[nodiscard]] QString sheetDigest(const QString& path);
/// The same of a file that was read; the plan's digest is left empty.
[[nodiscard]] ImportPlan planSheets(ImportKind kind, const tables::SheetFile& file, const QString& path,
                                    const RoomRegister& rooms, const SheetAnswers& answers,
                                    const ImportChoices& choices = {}, const Progress& progress = {});
/// What is logged of it: rooms new + changed, those that are gone behind a minus ("12 + 3 - 1"), rows that were left
/// behind a stroke ("12 + 3 / 2"); no names.
[[nodiscard]] QString countsText(const ImportPlan& plan, TakePart part);
/// What the register keeps of a plan that is taken over.
[[nodiscard]] ImportNote noteOf(const ImportPlan& plan, TakePart part, const QString& person, std::int64_t utc);

[[nodiscard]] QString kindText(ImportKind kind); ///< for people: register of rooms, arrears, vehicles

} // namespace yingke::registers
