// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/day_figures.h"

#include "core/reckoning.h"

namespace yingke::frontdesk {

DayFigures figuresOf(const core::Hall& hall, const core::Moment& at) {
    DayFigures figures;
    core::Millis waits = 0;
    int served = 0;
    for (const auto& [id, visit] : hall.visits) {
        const core::Reckoning counts = core::reckon(visit);
        if (!counts.counts || core::localDay(visit.arrivedAt) != core::localDay(at)) {
            continue;
        }
        ++figures.visits;
        figures.escalated += counts.movedUp ? 1 : 0;
        figures.nobodyTook += counts.nobodyTook ? 1 : 0;
        figures.overWaitingLimit += counts.overLimit ? 1 : 0;
        if (counts.served) {
            waits += *counts.wait;
            ++served;
        }
    }
    figures.meanWait = served > 0 ? waits / served : 0;
    return figures;
}

} // namespace yingke::frontdesk
