// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal says what it said; making its read tables anew; letting go of personal data.
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

/// Empties the read tables and makes them again from the events. The journal must be closed (takes its lock).
/// Empty when done; else why not.
[[nodiscard]] QString rebuild(const QString& path);

struct Purged {
    int events = 0; ///< events whose personal part was let go
    QString fault;  ///< why not; empty when done
};
/// Erases the personal parts of all events of visits that closed before `utc` (milliseconds) and have no open promise,
/// from the file and from its write-ahead log. The chain stays whole. The journal must be closed (takes its lock).
[[nodiscard]] Purged purgeBefore(const QString& path, qint64 utc);

} // namespace yingke::journal
