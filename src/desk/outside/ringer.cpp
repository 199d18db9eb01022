// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/ringer.h"

#include "desk/outside/hall_look.h"
#include "desk/outside/outside_book.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"

#include <algorithm>

namespace yingke::desk {

Ringer::Ringer(frontdesk::FrontDesk& desk, const OutsideBook& book, widgets::Bell& bell, QObject* parent)
    : QObject(parent), m_desk(desk), m_book(book), m_bell(bell), m_waiting(whoWaits(desk.hall())) {
    connect(&desk, &frontdesk::FrontDesk::limitSounded, this, [this](core::LimitPhase phase) {
        ring(phase == core::LimitPhase::Overdue ? widgets::Chime::Overdue : widgets::Chime::Warning);
    });
    connect(&desk, &frontdesk::FrontDesk::hallChanged, this, [this](const frontdesk::Changes& changes) {
        if (!changes.isOfLimitsAlone()) {
            lookAtHall();
        }
    });
}

void Ringer::lookAtHall() {
    std::set<core::VisitId> waiting = whoWaits(m_desk.hall());
    const bool isAnyNew = std::any_of(waiting.begin(), waiting.end(),
                                      [this](const core::VisitId& one) { return m_waiting.count(one) == 0; });
    m_waiting = std::move(waiting);
    if (isAnyNew && m_book.choices().arrivals) {
        ring(widgets::Chime::SomebodyWaits);
    }
}

void Ringer::ring(widgets::Chime chime) {
    if (m_desk.office().soundOn()) {
        m_bell.ring(chime, m_book.choices().volume);
    }
}

} // namespace yingke::desk
