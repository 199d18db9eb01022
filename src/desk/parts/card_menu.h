// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a card in the hall: what the keys do for who is in the centre, for the visitor on that card.
#pragma once

#include "core/visit.h"
#include "widgets/keys/action.h"

#include <QMenu>

#include <functional>
#include <string>
#include <vector>

namespace yingke::desk {

class CardMenu : public QMenu {
    Q_OBJECT

public:
    /// `turn` turns to that visitor, `act` does an action of the desk for them: they are brought into the centre first.
    CardMenu(std::function<void(const core::VisitId&)> turn,
             std::function<void(const core::VisitId&, const widgets::Action&)> act, QWidget* parent);
    /// `me`: who is at the desk.
    void openFor(const core::Visit& visit, const core::PersonId& me, const QPoint& at);

private:
    struct Entry {
        std::string id;
        QAction* action;
    };
    QAction* add(const char* id);

    std::function<void(const core::VisitId&)> m_turn;
    std::function<void(const core::VisitId&, const widgets::Action&)> m_act;
    QAction* m_title;
    QAction* m_turnTo;
    std::vector<Entry> m_entries;
    core::VisitId m_visit;
};

} // namespace yingke::desk
