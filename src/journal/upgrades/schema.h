// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal comes to today's tables, src/journal/sql/schema.sql. docs/journal-format.md explains them to people.
#pragma once

#include "journal/format/file_look.h"

#include <QString>

#include <array>

class QSqlDatabase;

namespace yingke::journal {

/// Brings a file of version `from` (0: a new one) to today's tables, inside the caller's transaction: what
/// upgrades/FROM.sql lets go is laid anew, empty. Empty when done; else why not. Range: 0 ≤ from < schemaVersion.
[[nodiscard]] QString bringToSchema(QSqlDatabase& database, int from);

/// All tables that can be made anew from the events.
inline constexpr std::array readTables = {"visits",   "visitors", "spans",   "waits",       "handovers", "escalations",
                                          "promises", "seals",    "takings", "kept_papers", "step_days", "visit_words"};

/// The read tables alone, empty, into a database that has none. Empty when done; else why not.
[[nodiscard]] QString makeReadTables(QSqlDatabase& database);

/// The version whose read tables are made anew from the events when an older file is upgraded.
inline constexpr int readTablesVersion = 5;

} // namespace yingke::journal
