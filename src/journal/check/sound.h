// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged log.
#pragma once

#include "core/event.h"

#include <QString>

#include <functional>

namespace yingke::journal {

struct SoundEvent {
    qint64 seq = 0;
    core::EventRecord record; ///< without its personal part
    bool asWritten = false;   ///< its hash is right behind the event that it says it follows
};

/// Hands over each event that can be read, in the order of the numbers; what can't be read is passed over, and so are
/// kinds that are not known. How many events were passed over because they are missing or can't be read, as far as that
/// can be told; -1: nothing can be read. Read-only, on a connection of its own; any thread.
[[nodiscard]] qint64 soundEvents(const QString& path, const std::function<void(const SoundEvent&)>& take);

} // namespace yingke::journal
