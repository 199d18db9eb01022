// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets into the register: looked at first, then all or nothing.
#pragma once

#include "register/home_reading.h"
#include "register/room_register.h"
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

enum class ImportState { New, Changed, Unchanged };

struct ImportRoom {
    QString room; ///< normal form
    ImportState state = ImportState::Unchanged;
    int row = 0;  ///< where the sheet names it first
    QString what; ///< what changes, in words and counts, without names or numbers of people
};

struct ImportPlan {
    ImportKind kind = ImportKind::Register;
    QString refused;                   ///< the file as a whole can't be read: why; empty otherwise
    bool cancelled = false;            ///< progress said so; the rest is empty
    std::vector<Household> households; ///< the new and the changed, as they will stand; empty with any fault
    std::vector<ImportRoom> rooms;     ///< those the sheet names, in its order
    int added = 0;                     ///< rooms that are new
    int changed = 0;
    int unchanged = 0;
    int wrongRows = 0;
    std::vector<SheetFault> faults;      ///< the first 1000; with any of them nothing is to be put
    std::vector<HomeQuestion> questions; ///< about the sheet; rows that wait for an answer are among the faults

    /// May be put, and changes something.
    [[nodiscard]] bool isReady() const {
        return refused.isEmpty() && !cancelled && faults.empty() && added + changed > 0;
    }
};

/// Columns by the header (one of the first ten rows) where there is one, else by position:
/// - Register: the 21 columns 楼号 … 联系人电话. Empty cells change nothing; people whom the sheet does not name stay,
/// as do
///   arrears and vehicles. The columns 联系人 and 联系人电话 make a contact of the household.
/// - Arrears: 楼号, 单元, 房屋 (or one column 房号), 费用名称, 欠费金额, 付款人, 开始日期, 结束日期. The arrears of a
/// room that the
///   sheet names become those of the sheet; a row with nothing but the room: it owes nothing.
/// - Vehicles: 楼号, 单元, 房屋 (or 房号), 车牌号; in the same way.
/// Any thread but the window's, on a register of its own; `progress` counts rows (0 of 0 while the file is read, which
/// `reader` does in a process of its own).
[[nodiscard]] ImportPlan planImport(ImportKind kind, const QString& path, const RoomRegister& rooms,
                                    const Progress& progress = {}, const tables::SheetReader& reader = {});

[[nodiscard]] QString kindText(ImportKind kind); ///< for people: register of rooms, arrears, vehicles

} // namespace yingke::registers
