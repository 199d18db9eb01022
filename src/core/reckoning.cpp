// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reckoning.h"

#include <algorithm>

namespace yingke::core {

namespace {

std::optional<Millis> waitOf(const Visit& visit) {
    if (visit.servedAt) {
        return visit.servedAt->steady - visit.arrivedAt.steady;
    }
    const auto* closed = std::get_if<Closed>(&visit.state);
    if (closed == nullptr) {
        return std::nullopt;
    }
    // Who is said goodbye to waits no longer; the way to the door is no wait.
    const bool seenOff = visit.before && closed->outcome == Outcome::LeftUnserved;
    return (seenOff ? visit.before->at.steady : closed->at.steady) - visit.arrivedAt.steady;
}

} // namespace

Reckoning reckon(const Visit& visit) {
    Reckoning reckoning;
    reckoning.counts = visit.direction == Direction::Incoming && !isJoined(visit);
    const auto* closed = std::get_if<Closed>(&visit.state);
    // Turned to in the end and gone without anything done: left, and not served.
    reckoning.served = visit.servedAt && !(closed != nullptr && closed->outcome == Outcome::LeftUnserved);
    reckoning.wait = waitOf(visit);
    reckoning.overLimit =
        visit.waitPassed || (visit.waitLimit > 0 && reckoning.wait && *reckoning.wait > visit.waitLimit);
    reckoning.movedUp = !visit.escalations.empty();
    reckoning.movedUpTaken =
        reckoning.movedUp && std::any_of(visit.handovers.begin(), visit.handovers.end(), [](const Handover& handover) {
            return handover.byEscalation && handover.takenAt;
        });
    const Handover* asked = pendingHandover(visit);
    reckoning.nobodyTook = reckoning.movedUp && !reckoning.movedUpTaken && (asked == nullptr || !asked->byEscalation);
    return reckoning;
}

} // namespace yingke::core
