// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a journal that is not opened because it is damaged. Nothing of it is deleted or changed: it
// stands beside the new one under a name with the time, with its head and its write-ahead log.
#pragma once

#include "journal/format/head_file.h"

#include <QDateTime>
#include <QString>

namespace yingke::journal {

/// The `what` of the office_changed event by which the log goes on after a damage: its `before` is "COUNT HASH" of the
/// old one's last event, as far as its head or else the file itself can tell, or this user's record of what was seen
/// where that is further; its `after` the old file's name.
inline constexpr const char* logContinues = "log_continues";

/// The `what` of the event by which a log goes on that is not the one that was seen here last: `before` and `after` are
/// "COUNT HASH" of the last event that was seen, and of the log's own last one.
inline constexpr const char* logPutBack = "log_put_back";

struct SetAside {
    QString file;   ///< where the old file is now; empty when nothing was moved
    ChainHead last; ///< of the old one
    QString fault;  ///< why not, plain English; empty when done
};

/// Puts the journal aside and begins a new one, whose first event names the old one's last hash (see logContinues).
/// Takes the lock. Any thread; blocks.
[[nodiscard]] SetAside beginAnew(const QString& path, const QDateTime& now);

/// Puts the journal aside and a copy of `backup` (with its head) in its place; the copy's first new event names the old
/// one's last hash too. The backup stays. Takes the lock. Any thread; blocks.
[[nodiscard]] SetAside goBackTo(const QString& backup, const QString& path, const QDateTime& now);

/// Takes the journal that stands there though another was seen here last (Damage WentBack or Replaced): its next event
/// says so (see logPutBack). Nothing is moved. Empty when done, else why not, plain English. Any thread; blocks.
[[nodiscard]] QString takeAsItIs(const QString& path, const QDateTime& now);

} // namespace yingke::journal
