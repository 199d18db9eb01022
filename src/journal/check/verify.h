// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal says what it said, in all that people rely on.
#pragma once

#include "journal/check/finding.h"

#include <QString>

#include <functional>
#include <vector>

namespace yingke::journal {

struct Verified {
    bool intact = false;           ///< nothing was found but remarks
    qint64 count = 0;              ///< events read
    QString head;                  ///< hash of the last event
    qint64 firstBad = 0;           ///< seq of the first event that is not as it was; 0 when it is the file as a whole
    QString why;                   ///< the first fault in plain English; empty when intact
    bool stopped = false;          ///< called off: nothing is said about what comes after `count`
    std::vector<Finding> findings; ///< all faults and remarks, those of events first; at most mostFindings
    qint64 more = 0;               ///< so many were found beyond those
};

inline constexpr std::size_t mostFindings = 10'000;

/// Reads every event and goes on after a fault: the chain, each desk's chain, the marks of this user's key, personal
/// parts (one that is missing must have been erased by an event), seals, archived scripts, the read tables against what
/// the events make, the head kept outside, the write-ahead log. Read-only; any thread. A file of an older number is
/// verified as it is, without its read tables. `goOn` is asked every 500 events with the number read so far; false
/// calls it off.
[[nodiscard]] Verified verify(const QString& path, const std::function<bool(qint64 read)>& goOn = {});

} // namespace yingke::journal
