// SPDX-License-Identifier: GPL-3.0-or-later
// Events that could not be made durable in the journal, in a file of their own until the next start takes them in. By
// their ids none is stored twice, however often a spool is read.
#pragma once

#include "core/event.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::journal {

/// What waits for the disk.
struct Waiting {
    struct Script {
        std::string hash;
        std::string id;
        std::string text;
    };
    std::vector<core::EventRecord> events; ///< in their order
    std::vector<Script> scripts;           ///< archived before the events that name them
};

/// Writes a new file durably, 0600. Empty, or why not.
[[nodiscard]] QString writeSpool(const QString& path, const Waiting& waiting);

struct SpoolRead {
    Waiting waiting;
    QString fault; ///< why nothing of it is taken; empty: all of it was read
};
/// All or nothing: a file that is cut or holds an event this program does not know is a fault.
[[nodiscard]] SpoolRead readSpool(const QString& path);

} // namespace yingke::journal
