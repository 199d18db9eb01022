// SPDX-License-Identifier: GPL-3.0-or-later
// What the core asks of the world outside. Implemented by journal (EventStore) and office or tests (Clock).
#pragma once

#include "core/event.h"
#include "core/moment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yingke::core {

/// Tells the time. Tests move it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// One transaction's events. `token` comes back with the answer.
struct Batch {
    std::uint64_t token = 0;
    std::vector<EventRecord> events;
};

/// Where events are kept. append never waits for the disk; the answer comes later, in the order of the batches.
class EventStore {
public:
    virtual ~EventStore() = default;
    /// Keeps the batch until it is durable, trying again as often as it takes; never doubles an event. Any thread.
    virtual void append(Batch batch) = 0;
};

} // namespace yingke::core
