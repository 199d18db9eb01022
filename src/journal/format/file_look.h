// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, before it is opened: a journal of this program's version, an older or newer one, a spoiled one, or
// none.
#pragma once

#include <QString>

namespace yingke::journal {

inline constexpr int applicationId = 0x59494E47; ///< "YING"
inline constexpr int schemaVersion = 10;
inline constexpr int headVersion = 5;   ///< from this number on events have a head beside them
inline constexpr int formatVersion = 6; ///< from this number on events have the columns of chain format 2

/// What a file is, seen without changing what is in it.
enum class FileKind {
    Missing,    ///< no file, or an empty one
    Unfinished, ///< a database with nothing in it: a first start was killed in its middle
    Ours,
    Older,
    Newer,
    Foreign,   ///< something else; never for a fault of the disk
    Garbled,   ///< a journal by what stands beside it, but its beginning can't be read
    Unreadable ///< the system or SQLite refused: `code` and `detail` say why
};
struct FileLook {
    FileKind kind = FileKind::Missing;
    int version = 0;
    QString detail;
    int code = 0; ///< SQLite's, of what was refused
};
[[nodiscard]] FileLook lookAt(const QString& path);

/// Whether a write-ahead log with at least one page stands beside the file.
[[nodiscard]] bool hasWalPages(const QString& path);

} // namespace yingke::journal
