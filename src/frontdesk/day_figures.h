// SPDX-License-Identifier: GPL-3.0-or-later
// The day so far, as the desk shows it (docs/pictures/desk.png, bottom left).
#pragma once

#include "core/hall.h"
#include "core/moment.h"

namespace yingke::frontdesk {

struct DayFigures {
    int visits = 0;            ///< who came, or called; calls that we make are none
    core::Millis meanWait = 0; ///< of those that were served
    int overWaitingLimit = 0;
    int escalated = 0;
    int nobodyTook = 0; ///< of those: nobody to whom they were moved up has come

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// Of the visits in the hall that came on the local day of `at`, each as core::reckon counts it: as the log does.
[[nodiscard]] DayFigures figuresOf(const core::Hall& hall, const core::Moment& at);

} // namespace yingke::frontdesk
