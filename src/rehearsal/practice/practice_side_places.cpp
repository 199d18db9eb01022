// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the practice side stand: by the room there is, and by what is practised.
#include "rehearsal/practice/actor_card.h"
#include "rehearsal/practice/cast_panel.h"
#include "rehearsal/practice/practice_side.h"
#include "widgets/step/step_papers.h"
#include "widgets/step/step_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace yingke::rehearsal {

void PracticeSide::unfoldCast() {
    if (!m_cast->isHidden()) {
        m_cast->unfold(!m_cast->unfolded());
    }
}

void PracticeSide::hideCard() { showCard(m_cardHidden); }

void PracticeSide::showCard(bool on) {
    m_cardHidden = !on;
    m_actorCard->setVisible(on && !m_actorCard->isEmpty());
}

bool PracticeSide::isLent(const QWidget& to) const { return to.isAncestorOf(m_actorCard); }

void PracticeSide::lendCards(QHBoxLayout& to) {
    to.addWidget(m_actorCard, 1);
    to.addWidget(m_marksCard);
    m_marksPanel->setTall(true);
}

void PracticeSide::takeBack() {
    m_marksPanel->setTall(false);
    const int behind = m_column->indexOf(m_step) + 1;
    m_column->insertWidget(behind, m_marksCard);
    m_column->insertWidget(behind, m_actorCard);
}

void PracticeSide::stackPapers() {
    // The side is narrow: papers stand one under the other here, not in two columns as at the desk.
    for (auto* papers : m_step->findChildren<widgets::StepPapers*>()) {
        auto* grid = qobject_cast<QGridLayout*>(papers->layout());
        std::map<std::pair<int, int>, QWidget*> rows;
        for (int i = 0; grid != nullptr && i < grid->count(); ++i) {
            int row = 0;
            int column = 0;
            int high = 0;
            int wide = 0;
            grid->getItemPosition(i, &row, &column, &high, &wide);
            rows[{row, column}] = grid->itemAt(i)->widget();
        }
        int at = 0;
        for (const auto& [place, widget] : rows) {
            if (widget != nullptr) {
                grid->removeWidget(widget);
                grid->addWidget(widget, at++, 0, 1, 2);
            }
        }
    }
}

} // namespace yingke::rehearsal
