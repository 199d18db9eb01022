// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass_on.h"

namespace yingke::core {

namespace {

void passOn(PersonId& person, const event::VisitPassedOn& event) { person = person == event.from ? event.to : person; }

void passOn(std::optional<OnHold>& hold, const event::VisitPassedOn& event) {
    if (hold) {
        passOn(hold->by, event);
    }
}

void passOn(VisitState& state, const event::VisitPassedOn& event) {
    if (auto* service = std::get_if<InService>(&state)) {
        passOn(service->hold, event);
    } else if (auto* escalated = std::get_if<Escalated>(&state)) {
        passOn(escalated->hold, event);
    }
}

/// What is over tells whom it was with.
void passOn(Handover& handover, const event::VisitPassedOn& event, const Moment& at) {
    if (handover.declinedAt || handover.givenBackAt) {
        return;
    }
    passOn(handover.from, event);
    passOn(handover.to, event);
    if (handover.takenAt && handover.from == handover.to) {
        handover.givenBackAt = at; // whom it would be given back to has it
    }
}

} // namespace

void passOn(Visit& visit, const event::VisitPassedOn& event, const Moment& at) {
    passOn(visit.follower, event);
    passOn(visit.server, event);
    passOn(visit.run.enteredUnder, event);
    passOn(visit.state, event);
    for (Handover& handover : visit.handovers) {
        passOn(handover, event, at);
    }
    if (visit.before) {
        passOn(visit.before->state, event);
        passOn(visit.before->server, event);
        passOn(visit.before->run.enteredUnder, event);
        if (visit.before->asked) {
            passOn(*visit.before->asked, event, at);
        }
    }
}

} // namespace yingke::core
