// SPDX-License-Identifier: GPL-3.0-or-later
// The day so far, as the desk shows it (docs/pictures/desk.png, bottom left).
#pragma once

#include "core/hall.h"
#include "core/moment.h"

namespace yingke::frontdesk {

struct DayFigures {
    int visits = 0;
    core::Millis meanWait = 0; ///< of those that were served
    int overWaitingLimit = 0;
    int escalated = 0;
};

/// Of the visits in the hall that came on the local day of `at`. `waitingLimit`: milliseconds; longer is too long.
[[nodiscard]] DayFigures figuresOf(const core::Hall& hall, const core::Moment& at, core::Millis waitingLimit);

} // namespace yingke::frontdesk
