// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do at the step of a practice.
#include "rehearsal/practice/practice_side.h"
#include "training/practice/practice_hall.h"
#include "widgets/parts/enter_frame.h"
#include "widgets/step/step_view.h"

#include <QPushButton>

namespace yingke::rehearsal {

void PracticeSide::frameNext() {
    m_next->setEnabled(!m_step->isAsking());
    if (m_step->isAsking()) {
        widgets::dontMeanEnter(m_next);
    } else {
        widgets::meanEnter(m_next, m_step->givesOut() ? "practice.give_out" : "practice.enter");
    }
}

void PracticeSide::enter() {
    if (m_step->isAsking() || m_step->givesOut()) {
        m_step->enter();
    } else {
        goOn();
    }
}

void PracticeSide::giveOut() {
    if (m_step->givesOut()) {
        m_step->isAsking() ? m_step->giveOut() : goOn();
    }
}

void PracticeSide::goOn() {
    if (m_hall != nullptr) {
        (void)m_step->takeFields(false);
        say(m_hall->goOn());
        takeFocus();
    }
}

void PracticeSide::pick(int number) {
    m_step->pick(number);
    takeFocus();
}

} // namespace yingke::rehearsal
