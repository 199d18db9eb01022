// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal is built and how much it holds, without a word of what it says.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace yingke::journal {

struct Anatomy {
    int version = 0;                                ///< of the schema
    QString sqlite;                                 ///< SQLite's version, as it runs
    QString schema;                                 ///< the statements that made the tables, indexes and triggers
    std::vector<std::pair<QString, qint64>> tables; ///< rows of each, by name
};

/// Nothing when the file can't be read. Read-only; any thread. Some seconds on millions of events.
[[nodiscard]] std::optional<Anatomy> anatomyOf(const QString& path);

} // namespace yingke::journal
