// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal comes to today's tables. docs/journal-format.md explains them to people.
#pragma once

#include "journal/format/file_look.h"

#include <QStringList>

namespace yingke::journal {

/// Statements that bring a file of version `from` to `from + 1`. Range: 0 ≤ from < schemaVersion.
[[nodiscard]] QStringList upgradeFrom(int from);

/// The version whose read tables are made anew from the events when an older file is upgraded.
inline constexpr int readTablesVersion = 5;

} // namespace yingke::journal
