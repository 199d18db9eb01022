// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in the hall while a visit was served: for drills. Reads by event number; a day costs the same after ten
// years.
#pragma once

#include "core/event.h"
#include "core/ids.h"

#include <QString>

#include <vector>

namespace yingke::journal {

struct VisitAndMeanwhile {
    std::vector<core::EventRecord> visit;     ///< its own events, oldest first; empty: it is not in the log
    std::vector<core::EventRecord> meanwhile; ///< others' arrivals and presence set between its first and its last
};

/// From the journal file `path`, on a connection of its own; any thread.
[[nodiscard]] VisitAndMeanwhile visitAndMeanwhile(const QString& path, const core::VisitId& visit);

} // namespace yingke::journal
