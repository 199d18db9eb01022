// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_focus.h"

#include "core/advice.h"
#include "frontdesk/decision_loop.h"

namespace yingke::frontdesk {

void DeskFocus::set(const core::VisitId& visit) {
    if (m_visit != visit) {
        m_visit = visit;
        emit changed();
    }
}

void DeskFocus::next() {
    core::VisitId next;
    if (const core::Visit* active = m_loop.activeVisit()) {
        next = active->id;
    }
    for (const core::Advice& advice : core::adviceFor(m_loop.hall(), m_loop.me(), m_loop.now())) {
        if (next.empty() && advice.kind != core::AdviceKind::PromiseDue) { // what is of no visit names none
            next = advice.visit;
        }
    }
    set(next);
}

} // namespace yingke::frontdesk
