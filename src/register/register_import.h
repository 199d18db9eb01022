// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register: looked at first, then all or nothing.
#pragma once

#include "register/home_reading.h"
#include "register/room_register.h"
#include "register/sheet_update.h"
#include "tables/sheet_reader.h"

#include <QStringList>

namespace yingke::registers {

/// One cell that can't be taken.
struct SheetFault {
    int row = 0; ///< as a spreadsheet counts, from 1
    QString column;
    QString value;
    QString why; ///< read after the value
};

/// Gone: the sheet has everything of its building, and no longer this room (or it no longer owes, or has no vehicle).
enum class ImportState { New, Changed, Unchanged, Gone };

struct ImportRoom {
    QString room; ///< normal form
    ImportState state = ImportState::Unchanged;
    int row = 0;  ///< where the sheet names it first; 0: it does not
    QString what; ///< what changes, in words and counts, without names or numbers of people
};

struct ImportPlan {
    ImportKind kind = ImportKind::Register;
    QString refused;                   ///< the file as a whole can't be read: why; empty otherwise
    bool cancelled = false;            ///< progress said so; the rest is empty
    std::vector<Household> households; ///< the new and the changed, as they will stand; empty with any fault
    std::vector<ImportRoom> rooms;     ///< those the sheet names, in its order, and then those that are gone
    int added = 0;                     ///< rooms that are new
    int changed = 0;
    int unchanged = 0;
    int gone = 0;         ///< rooms
    int leaving = 0;      ///< people and vehicles that are marked as moved out, of rooms that are gone too
    int unnamedRooms = 0; ///< the register has them, the sheet does not, and it is said to be a part: they stay
    int unnamedPeople = 0;
    int kept = 0; ///< what the desk corrected and the sheet has otherwise: by the choice it stays
    int wrongRows = 0;
    ImportChoices choices = {};          ///< as it was planned; with any fault nobody is gone
    QString digest = {};                 ///< of the sheet's bytes
    std::vector<SheetFault> faults;      ///< the first 1000; with any of them nothing is to be put
    std::vector<HomeQuestion> questions; ///< about the sheet; rows that wait for an answer are among the faults

    /// May be put, and changes something.
    [[nodiscard]] bool isReady() const {
        return refused.isEmpty() && !cancelled && faults.empty() && added + changed + gone > 0;
    }
};

/// Columns by the header (one of the first ten rows) where there is one, else by position:
/// - Register: the 21 columns 楼号 … 联系人电话. Empty cells change nothing; people whom the sheet does not name stay
///   (SheetReach says when they have moved out), as do arrears and vehicles. The columns 联系人 and 联系人电话 make a
///   contact of the household.
/// - Arrears: 楼号, 单元, 房屋 (or one column 房号), 费用名称, 欠费金额, 付款人, 开始日期, 结束日期. The arrears of a
/// room that the
///   sheet names become those of the sheet; a row with nothing but the room: it owes nothing.
/// - Vehicles: 楼号, 单元, 房屋 (or 房号), 车牌号; in the same way.
/// Any thread but the window's, on a register of its own; `progress` counts rows (0 of 0 while the file is read, which
/// `reader` does in a process of its own).
[[nodiscard]] ImportPlan planImport(ImportKind kind, const QString& path, const RoomRegister& rooms,
                                    const Progress& progress = {}, const tables::SheetReader& reader = {},
                                    const ImportChoices& choices = {});
/// What is logged of it: rooms new + changed, and those that are gone behind a minus ("12 + 3 - 1"); no names.
[[nodiscard]] QString countsText(const ImportPlan& plan);
/// What the register keeps of a plan that is taken over.
[[nodiscard]] ImportNote noteOf(const ImportPlan& plan, const QString& person, std::int64_t utc);

[[nodiscard]] QString kindText(ImportKind kind); ///< for people: register of rooms, arrears, vehicles

} // namespace yingke::registers
