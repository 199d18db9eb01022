// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX by libxlsxwriter, a row in memory at a time. Inside the export only.
#pragma once

#include "tables/table_writer.h"

namespace yingke::tables {

/// Where the texts stand: in their cells, so that a table of any length goes through a little memory; or shared, as
/// every reader of workbooks knows them (many leave out those in the cells), the whole table in memory.
enum class XlsxTexts { InCells, Shared };

[[nodiscard]] std::unique_ptr<TableWriter> xlsxWriter(const QString& path, XlsxTexts texts);

} // namespace yingke::tables
