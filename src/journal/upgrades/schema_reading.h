// SPDX-License-Identifier: GPL-3.0-or-later
// The read tables of version 3: what the day's page shows, found by an index each. Inside the journal only.
#pragma once

#include <QStringList>

namespace yingke::journal {

/// Drops the read tables of version 2 and makes those of version 3, empty: they are filled from the events
/// (projection.h).
[[nodiscard]] QStringList readingTables();

} // namespace yingke::journal
