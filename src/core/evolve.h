// SPDX-License-Identifier: GPL-3.0-or-later
// evolve: pure. An event makes the next visit, the next hall. Total: an event that does not fit changes nothing but the
// version (a journal is never refused). Replay is evolve and nothing else.
#pragma once

#include "core/event.h"
#include "core/hall.h"
#include "core/visit.h"

namespace yingke::core {

/// The visit after the event. `record.visit` is the visit's id (VisitorArrived makes a new one from Visit{}).
[[nodiscard]] Visit evolve(Visit visit, const EventRecord& record);

/// The hall after the event: its visit, the presence of colleagues that follows from it, promises, sign-in, downtime.
[[nodiscard]] Hall evolve(Hall hall, const EventRecord& record);

/// The same in place, for long replays.
void apply(Hall& hall, const EventRecord& record);

} // namespace yingke::core
