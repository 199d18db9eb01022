// SPDX-License-Identifier: GPL-3.0-or-later
// Letting go of personal data of a closed journal.
#pragma once

#include <QString>

namespace yingke::journal {

struct Purged {
    int events = 0; ///< events whose personal part was let go
    QString fault;  ///< why not; empty when done
};
/// Erases the personal parts of all events of visits that closed before `utc` (milliseconds) and have no open promise,
/// from the file and from its write-ahead log. The chain stays whole. The journal must be closed (takes its lock).
[[nodiscard]] Purged purgeBefore(const QString& path, qint64 utc);

} // namespace yingke::journal
