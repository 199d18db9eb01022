// SPDX-License-Identifier: GPL-3.0-or-later
// A read sheet on its way from the process that read it. Inside the reader only.
#pragma once

#include "tables/sheet_file.h"

#include <QIODevice>

#include <optional>

namespace yingke::tables {

inline constexpr char readSheetWord[] = "--read-sheet"; ///< then: bytes of memory, seconds, path
inline constexpr int memoryExit = 3;                    ///< exit code: the memory was not enough

/// False: it could not be written whole.
[[nodiscard]] bool writeSheet(QIODevice& out, const SheetFile& file);
/// Nothing when these are not the bytes of exactly one sheet. The sentence is made here, in this program's language.
[[nodiscard]] std::optional<SheetFile> sheetFrom(const QByteArray& bytes, const QString& path);

} // namespace yingke::tables
