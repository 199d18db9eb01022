// SPDX-License-Identifier: GPL-3.0-or-later
// The office's calendar as it was at a moment of the log.
#pragma once

#include "core/event.h"
#include "scenario/expression/office_calendar.h"

#include <optional>
#include <vector>

namespace yingke::reading {

/// The calendar before `later`, which are the changes of the office's tables after the moment, oldest first; nothing
/// when none of them is of the calendar. Only what was changed in the settings is known, not what was written into the
/// file by hand.
[[nodiscard]] std::optional<scenario::OfficeCalendar>
calendarBefore(const scenario::OfficeCalendar& today, const std::vector<core::event::OfficeChanged>& later);

} // namespace yingke::reading
