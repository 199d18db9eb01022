// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/desk_double.h"

#include "core/desk_scripts.h"
#include "frontdesk/decision_loop.h"
#include "frontdesk/desk_focus.h"

#include <vector>

namespace yingke::frontdesk {

bool isDoubleOver(const core::Hall& hall, const core::Visit& visit, const core::PersonId& me) {
    if (visit.run.other.empty() || visit.run.ended || core::isClosed(visit)) {
        return false;
    }
    const core::Visit* other = core::find(hall, visit.run.other);
    const bool gone = other == nullptr || core::isClosed(*other) || core::stageOf(*other) == core::Stage::Farewell ||
                      other->server != me;
    // What the script itself comes to after its own handover is said under the colleague already: that goes on.
    const bool served = !visit.server.empty() && visit.run.enteredUnder != visit.server;
    // A script that has turned to its own visitor speaks to that one alone from there on.
    return served || (gone && visit.server != me);
}

void DeskDouble::foldUp() {
    const core::PersonId me = m_loop.me();
    if (me.empty()) {
        return;
    }
    std::vector<core::VisitId> over;
    for (const auto& [id, visit] : m_loop.hall().visits) {
        if (isDoubleOver(m_loop.hall(), visit, me)) {
            over.push_back(id);
        }
    }
    for (const core::VisitId& id : over) {
        fold(id);
    }
}

void DeskDouble::fold(const core::VisitId& id) {
    const core::VisitId other = core::find(m_loop.hall(), id)->run.other;
    // Who was only asked to wait for this one is gone back to when somebody chooses so.
    const bool onlyAsked = core::find(m_loop.hall(), id)->run.script.id == core::desk_script::pleaseWait;
    (void)m_loop.carryOut({core::command::EndScenario{id}}, id);
    if (onlyAsked) {
        return;
    }
    const core::Visit* first = core::find(m_loop.hall(), other);
    const core::PersonId server = core::find(m_loop.hall(), id)->server;
    if (first == nullptr || first->server != m_loop.me() || server.empty() || server == m_loop.me()) {
        return; // gone, or the second one is still the desk's: then that one is turned to
    }
    if (core::holdOf(*first) != nullptr && m_loop.activeVisit() == nullptr) {
        (void)m_loop.carryOut({core::command::AttendTo{other, {}}}, other);
    }
    const bool isFree = m_focus.visit().empty() || m_focus.visit() == id;
    if (isFree && core::isActive(*core::find(m_loop.hall(), other))) {
        m_focus.set(other);
    }
}

} // namespace yingke::frontdesk
