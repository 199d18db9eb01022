// SPDX-License-Identifier: GPL-3.0-or-later
// From a decision to the log: what happened, with when, who and where.
#pragma once

#include "core/decide.h"
#include "core/event.h"

namespace yingke::core {

/// The record of something that was decided in this context. Its id and its script are left to whoever keeps records.
[[nodiscard]] inline EventRecord recorded(const Happening& happening, const Context& context) {
    EventRecord record;
    record.visit = happening.visit;
    record.at = context.now;
    record.actor = context.actor;
    record.desk = context.desk;
    record.event = happening.event;
    return record;
}

} // namespace yingke::core
