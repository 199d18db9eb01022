// SPDX-License-Identifier: GPL-3.0-or-later
// The register as sheets: the same that the import reads, so that exporting and importing gives the same register.
#pragma once

#include "register/sheets/register_import.h"
#include "tables/table_file.h"

namespace yingke::registers {

/// Masked: telephones, identity numbers and plates keep their ends, names their first character. Such a sheet is for
/// reading and is refused by the import.
enum class Personal { Masked, InFull };

/// Register: a row for each of the people, a room without people has a row of its own. Arrears, vehicles: those that
/// there are. Titles as in titlesOf(kind).
[[nodiscard]] tables::Table registerTable(ImportKind kind, const std::vector<Household>& households, Personal personal);

/// XLSX when the path ends so, else CSV (UTF-8 with BOM, safe from formulas). Empty when written; else a sentence, also
/// when the register can't be read to its end: there is no sheet with less in it.
[[nodiscard]] QString exportRegister(ImportKind kind, const QString& path, const RoomRegister& rooms,
                                     Personal personal);

[[nodiscard]] QString maskedPlate(const QString& plate); ///< 粤A12345 → 粤A***45

} // namespace yingke::registers
