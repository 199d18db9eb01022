// SPDX-License-Identifier: GPL-3.0-or-later
// How far a journal had come when this user's program saw it last. It lies beside the key, outside the data place: a
// log that is put back with the head of its day can't say itself that there was more.
#pragma once

#include <QString>

#include <optional>

namespace yingke::journal {

struct Seen {
    qint64 count = 0; ///< the number of the last event that was seen, at least 1
    QString hash;     ///< of that event
};

/// Kept whole or not at all, in `seen/` of the user's folder of settings (~/.config/yingke), by the journal's own
/// place: a copy elsewhere is another log. It may lag behind the journal, never run ahead. False: not kept. Any thread.
bool writeSeen(const QString& journal, const Seen& seen);
/// Nothing when the journal was never seen in this place, or what is kept can't be read.
[[nodiscard]] std::optional<Seen> readSeen(const QString& journal);
/// The journal goes away, or is made anew, on purpose.
void forgetSeen(const QString& journal);

} // namespace yingke::journal
