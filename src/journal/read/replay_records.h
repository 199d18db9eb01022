// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay of one visit is made of, from a journal file: its events, and those around it that its screens spoke
// of.
#pragma once

#include "journal/read/day_types.h"

#include <QString>

#include <vector>

namespace yingke::journal {

struct ReplayRecords {
    std::vector<NumberedRecord> visit; ///< of the visit, oldest first; empty: there is no such visit
    /// Of the other visits that its scripts also spoke to (S2) or whose promise they followed up, and who was in;
    /// oldest first, none later than the visit's last.
    std::vector<NumberedRecord> around;
    bool whole = true;                   ///< false: reading broke off, and this is what could be read
    std::vector<NumberedRecord> changes; ///< office_changed events after the visit began, oldest first; at most 2000
};

/// On a connection of its own, read-only; any thread. Empty, and not whole, when the file can't be read.
[[nodiscard]] ReplayRecords replayRecords(const QString& path, const core::VisitId& visit);

} // namespace yingke::journal
