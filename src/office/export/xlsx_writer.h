// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX by libxlsxwriter, a row in memory at a time. Inside the export only.
#pragma once

#include "office/export/table_writer.h"

namespace yingke::office {

[[nodiscard]] std::unique_ptr<TableWriter> xlsxWriter(const QString& path);

} // namespace yingke::office
