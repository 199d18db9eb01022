// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, before it is opened: a journal of this program's version, an older or newer one, or none.
#pragma once

#include <QString>

namespace yingke::journal {

inline constexpr int applicationId = 0x59494E47; ///< "YING"
inline constexpr int schemaVersion = 5;

/// What a file is, seen read-only and without touching it.
enum class FileKind { Missing, Ours, Older, Newer, Foreign };
struct FileLook {
    FileKind kind = FileKind::Missing;
    int version = 0;
    QString detail;
};
[[nodiscard]] FileLook lookAt(const QString& path);

} // namespace yingke::journal
