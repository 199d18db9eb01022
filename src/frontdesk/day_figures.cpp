// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/day_figures.h"

#include "core/visit.h"

namespace yingke::frontdesk {

DayFigures figuresOf(const core::Hall& hall, const core::Moment& at, core::Millis waitingLimit) {
    DayFigures figures;
    core::Millis waits = 0;
    int served = 0;
    for (const auto& [id, visit] : hall.visits) {
        if (core::localDay(visit.arrivedAt) != core::localDay(at)) {
            continue;
        }
        ++figures.visits;
        figures.escalated += visit.escalations.empty() ? 0 : 1;
        const core::Millis until = visit.servedAt ? visit.servedAt->steady : at.steady;
        // Who left unserved waits no longer.
        const bool counts = visit.servedAt || !core::isClosed(visit);
        figures.overWaitingLimit += counts && until - visit.arrivedAt.steady > waitingLimit ? 1 : 0;
        if (visit.servedAt) {
            waits += visit.servedAt->steady - visit.arrivedAt.steady;
            ++served;
        }
    }
    figures.meanWait = served > 0 ? waits / served : 0;
    return figures;
}

} // namespace yingke::frontdesk
