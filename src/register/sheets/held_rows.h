// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that were not taken, as a sheet of the same columns with the reason beside each: it is mended and looked at
// again.
#pragma once

#include "register/sheets/register_import.h"

namespace yingke::registers {

/// XLSX when the path ends so, else CSV. Empty when written; else a sentence, and what stood there is as it was.
[[nodiscard]] QString writeHeldRows(const QString& path, const tables::SheetFile& file, const ImportPlan& plan);

} // namespace yingke::registers
