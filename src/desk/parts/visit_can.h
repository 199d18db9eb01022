// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a visit from this desk now: for the buttons under the step and the menu of a card.
#pragma once

#include "core/ids.h"
#include "core/visit.h"

namespace yingke::desk {

struct VisitCan {
    bool beTurnedTo = false; ///< waits, rings, or was asked to wait here
    bool bePutOnHold = false;
    bool beHandedOver = false; ///< or taken over, or given back
    bool beMovedUp = false;
    bool beSeenOff = false;
    bool haveLeft = false; ///< without being served
};

/// `me`: who is at the desk.
[[nodiscard]] inline VisitCan whatCanBe(const core::Visit& visit, const core::PersonId& me) {
    const core::Stage stage = core::stageOf(visit);
    if (stage == core::Stage::Closed) {
        return {};
    }
    const bool ofMine = visit.server.empty() || visit.server == me;
    const bool active = core::isActive(visit);
    const bool farewell = stage == core::Stage::Farewell;
    VisitCan can;
    can.beTurnedTo = ofMine && !active && !farewell && core::pendingHandover(visit) == nullptr;
    can.bePutOnHold = active && visit.server == me;
    can.beHandedOver = !farewell;
    can.beMovedUp = true;
    can.beSeenOff = !farewell;
    can.haveLeft = !farewell && !visit.servedAt;
    return can;
}

} // namespace yingke::desk
