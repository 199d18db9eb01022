// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/card_menu.h"

#include "desk/parts/more_menu.h"
#include "desk/parts/visit_can.h"
#include "office/texts/visit_names.h"

#include <map>

namespace yingke::desk {

CardMenu::CardMenu(std::function<void(const core::VisitId&)> turn,
                   std::function<void(const core::VisitId&, const widgets::Action&)> act, QWidget* parent)
    : QMenu(parent), m_turn(std::move(turn)), m_act(std::move(act)) {
    setObjectName(QStringLiteral("cardMenu"));
    m_title = addAction(QString());
    m_title->setEnabled(false); // whose menu it is
    addSeparator();
    m_turnTo = addAction(tr("Turn to this visitor"));
    m_turnTo->setObjectName(QStringLiteral("card-turn"));
    connect(m_turnTo, &QAction::triggered, this, [this] { m_turn(core::VisitId{m_visit}); });
    for (const char* id :
         {"desk.person", "desk.hold", "desk.hand_over", "desk.escalate", "desk.see_off", "desk.leave"}) {
        m_entries.push_back({id, add(id)});
    }
}

QAction* CardMenu::add(const char* id) {
    const widgets::Action& one = widgets::action(id);
    QAction* entry = addAction(MoreMenu::entryOf(one));
    entry->setObjectName(QStringLiteral("card-") + QLatin1String(id));
    connect(entry, &QAction::triggered, this, [this, &one] { m_act(core::VisitId{m_visit}, one); });
    return entry;
}

void CardMenu::openFor(const core::Visit& visit, const core::PersonId& me, const QPoint& at) {
    m_visit = visit.id;
    QString whose = office::calledOf(visit);
    m_title->setText(whose.replace(QLatin1Char('&'), QStringLiteral("&&")));
    const VisitCan can = whatCanBe(visit, me);
    const std::map<std::string, bool> possible{{"desk.person", true},
                                               {"desk.hold", can.bePutOnHold},
                                               {"desk.hand_over", can.beHandedOver},
                                               {"desk.escalate", can.beMovedUp},
                                               {"desk.see_off", can.beSeenOff},
                                               {"desk.leave", can.haveLeft}};
    m_turnTo->setEnabled(can.beTurnedTo);
    for (const Entry& entry : m_entries) {
        entry.action->setEnabled(possible.at(entry.id));
    }
    popup(at);
}

} // namespace yingke::desk
