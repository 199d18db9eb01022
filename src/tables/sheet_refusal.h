// SPDX-License-Identifier: GPL-3.0-or-later
// Why a sheet as a whole can't be read: a number, which goes from the reading process to ours, and its sentence.
#pragma once

#include <QString>

namespace yingke::tables {

enum class SheetRefusal {
    None,
    Unreadable, ///< detail: the system's words
    Folder,
    NoFile, ///< a pipe, a socket, a device
    TooLarge,
    Empty,
    Password,
    OtherKind, ///< detail: which, a word of ours: pdf, picture, text, slides, archive, mhtml …
    HalfFile,
    UnpacksTooLarge,
    NoSheet,
    OpenQuote,
    TooManyRows,
    TooManyColumns,
    AllHidden, ///< every worksheet
    Library,   ///< detail: its words
    // ---- of the process that reads; detail: the bound, or how it ended ----
    Cancelled,
    NotStarted,
    Died,
    TooSlow,       ///< detail: seconds
    TooMuchMemory, ///< detail: MiB
    TooMuchText,   ///< detail: MiB
};
inline constexpr int sheetRefusalCount = static_cast<int>(SheetRefusal::TooMuchText) + 1;

/// For the user, what to do included; empty for None.
[[nodiscard]] QString refusalSentence(SheetRefusal refusal, const QString& path, const QString& detail);

} // namespace yingke::tables
