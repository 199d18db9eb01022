// SPDX-License-Identifier: GPL-3.0-or-later
// The register sheet (21 columns) from a CSV file: looked at first, then all or nothing.
#pragma once

#include "office/register/room_register.h"

#include <QStringList>

namespace yingke::office {

/// One cell that can't be taken.
struct SheetFault {
    int row = 0; ///< as a spreadsheet counts, from 1
    QString column;
    QString value;
    QString why;
};

struct ImportPlan {
    QString refused;                   ///< the file as a whole can't be read: why; empty otherwise
    std::vector<Household> households; ///< as they will stand
    int added = 0;                     ///< rooms that are new
    int changed = 0;                   ///< rooms that change
    std::vector<SheetFault> faults;    ///< with any of them nothing is to be put
};

/// Reads CSV in UTF-8 (with or without BOM) or GB18030. A quote never closed, a file over 64 MiB or bytes of no text: a
/// sentence in `refused`.
[[nodiscard]] std::vector<QStringList> readCsv(const QString& path, QString& refused);

/// By header when the first row has 业主名称 and 房屋, else by position (21 columns). People of a room that the sheet
/// does not name stay, as do arrears and vehicles; empty cells change nothing.
[[nodiscard]] ImportPlan planImport(const QString& path, const RoomRegister& rooms);

} // namespace yingke::office
