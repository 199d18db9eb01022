// SPDX-License-Identifier: GPL-3.0-or-later
// What the rounds on a log share: a log to begin with, its events, and whether it is whole.
#pragma once

#include "core/event.h"

#include <QString>

#include <set>
#include <string>

namespace yingke::campaign {

[[nodiscard]] core::EventRecord noteOf(const std::string& id);

/// Makes `folder`/journal.sqlite with so many notes named base-1, base-2, …; closed. In a process of
/// its own: a thread that ended here a moment ago may still hold a lock when a round is forked off. Empty, or why not.
[[nodiscard]] std::string makeLog(const QString& folder, int notes);

struct LogSeen {
    bool opened = false;
    std::string why;           ///< why it was not opened, or what verify found
    std::set<std::string> ids; ///< of its events
    std::size_t events = 0;
    bool whole = false; ///< verify found it intact
};
/// Opens it as the desk does, reads all, closes, verifies.
[[nodiscard]] LogSeen lookAtLog(const QString& path);

} // namespace yingke::campaign
