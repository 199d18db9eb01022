// SPDX-License-Identifier: GPL-3.0-or-later
// From a visit to a drill. Pure: it invents nothing and takes over nothing that anyone said, wrote or is called.
#pragma once

#include "core/event.h"
#include "training/drills/drill.h"

#include <string>
#include <vector>

namespace yingke::training {

/// `events`: those of one visit, oldest first, as the journal has them (Journal::all, FrontDesk::recordsOf; personal
/// rows may be erased). `around`: every event of the hall meanwhile, for what came suddenly; those of the visit itself,
/// and those outside its time, are passed by; may be empty. The drill's id and title are the caller's to give
/// (Drills::newId; make_drill.h).
[[nodiscard]] Drill drillFrom(const std::vector<core::EventRecord>& events,
                              const std::vector<core::EventRecord>& around = {});

} // namespace yingke::training
