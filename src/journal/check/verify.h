// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal says what it said.
#pragma once

#include <QString>

#include <functional>

namespace yingke::journal {

struct Verified {
    bool intact = false;
    qint64 count = 0;
    QString head;         ///< hash of the last event
    qint64 firstBad = 0;  ///< seq of the first event that is not as it was; 0 when it is the file as a whole
    QString why;          ///< plain English, for yingkectl; empty when intact
    bool stopped = false; ///< called off: nothing is said about what comes after `count`
};

/// Reads every event, checks the chain, the personal parts that are still there, and the head kept outside. Read-only;
/// any thread. `goOn` is asked every 500 events with the number read so far; false calls it off.
[[nodiscard]] Verified verify(const QString& path, const std::function<bool(qint64 read)>& goOn = {});

} // namespace yingke::journal
