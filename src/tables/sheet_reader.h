// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet comes from anywhere, and what reads it (libarchive, libxml2, iconv) may break down on it: so it is read in a
// process of its own, bounded in time, memory and text. That process is this program once more, called with
// --read-sheet, which each of our programs serves before anything else.
#pragma once

#include "tables/sheet_file.h"

#include <chrono>
#include <functional>
#include <optional>

namespace yingke::tables {

/// What the largest sheet that is taken (200,000 rows of a register) needs, several times over.
struct SheetBounds {
    std::chrono::milliseconds time{60'000};
    qint64 memory = 1536LL * 1024 * 1024; ///< bytes of address space, beyond what the program has when it begins
    qint64 text = 128LL * 1024 * 1024;    ///< bytes that come back
};

struct SheetReader {
    /// Itself, also when its file was replaced by a newer version meanwhile. Another one only in tests.
    QString program = QStringLiteral("/proc/self/exe");
    SheetBounds bounds;
};

/// Waits for the sheet; `goesOn` is asked some twenty times a second, and false ends it (Cancelled). However the
/// process that reads ends, the answer is a sheet or a sentence. Any thread, not the window's.
[[nodiscard]] SheetFile readSheetApart(const SheetReader& reader, const QString& path,
                                       const std::function<bool()>& goesOn = {});

/// First thing in main(), before an application object is made: when the program was called to read a sheet, reads it
/// and gives the exit code; nothing otherwise.
[[nodiscard]] std::optional<int> servedSheet(int argc, char** argv);

} // namespace yingke::tables
