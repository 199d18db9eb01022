// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's tables, by number. docs/journal-format.md explains them to people.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace yingke::journal {

inline constexpr int applicationId = 0x59494E47; ///< "YING"
inline constexpr int schemaVersion = 5;

/// Statements that bring a file of version `from` to `from + 1`. Range: 0 ≤ from < schemaVersion.
[[nodiscard]] QStringList upgradeFrom(int from);

/// The version whose read tables are made anew from the events when an older file is upgraded.
inline constexpr int readTablesVersion = 5;

/// Tables that can be made anew from the events, emptied.
[[nodiscard]] QStringList emptyReadTables();

/// What a file is, seen read-only and without touching it.
enum class FileKind { Missing, Ours, Older, Newer, Foreign };
struct FileLook {
    FileKind kind = FileKind::Missing;
    int version = 0;
    QString detail;
};
[[nodiscard]] FileLook lookAt(const QString& path);

} // namespace yingke::journal
