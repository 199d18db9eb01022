// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/takers.h"

#include "core/roles.h"

#include <algorithm>

namespace yingke::core {

namespace {

bool among(const std::vector<PersonId>& people, const PersonId& person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

/// Who was never told of is there: the office has left out whom it knows nothing of.
PresenceState standing(const Hall& hall, const PersonId& person) {
    const auto told = hall.presence.find(person);
    return told == hall.presence.end() ? PresenceState::In : told->second.state;
}

Takers ofPost(const TakersByPost& takers, const char* post) {
    const auto found = takers.find(RoleId{post});
    return found != takers.end() ? found->second : Takers{};
}

/// Of the service supervisor's level. The director may stand in for the supervisor, but is the level above.
Takers below(const TakersByPost& takers) {
    Takers level = ofPost(takers, role::serviceSupervisor);
    const Takers above = ofPost(takers, role::director);
    std::erase_if(level.standIns, [&above](const PersonId& person) { return among(above.holders, person); });
    return level;
}

} // namespace

PersonId firstOf(const Hall& hall, const Takers& takers, const std::vector<PersonId>& past) {
    for (const PresenceState wanted : {PresenceState::In, PresenceState::Busy}) {
        for (const std::vector<PersonId>* people : {&takers.holders, &takers.standIns}) {
            const auto found = std::find_if(people->begin(), people->end(), [&](const PersonId& person) {
                return standing(hall, person) == wanted && !among(past, person);
            });
            if (found != people->end()) {
                return *found;
            }
        }
    }
    return {};
}

Taker takerFor(const Hall& hall, const TakersByPost& takers, const Visit& visit, EscalationLevel least,
               std::vector<PersonId> past) {
    past.push_back(visit.server);
    if (least != EscalationLevel::Director) {
        const PersonId person = firstOf(hall, below(takers), past);
        if (!person.empty()) {
            return {EscalationLevel::ServiceSupervisor, person};
        }
    }
    Takers above = ofPost(takers, role::director);
    if (visit.serverParty == Party::Director) {
        above.standIns.clear();
    }
    const PersonId person = firstOf(hall, above, past);
    const bool nobody = person.empty() && least != EscalationLevel::Director;
    return {nobody ? EscalationLevel::ServiceSupervisor : EscalationLevel::Director, person};
}

std::vector<PersonId> couldNotCome(const Visit& visit) {
    const auto last = std::find_if(visit.escalations.rbegin(), visit.escalations.rend(),
                                   [](const Escalation& one) { return one.reason != EscalationReason::TakerAbsent; });
    std::vector<PersonId> past;
    if (last == visit.escalations.rend()) {
        return past;
    }
    // Whom that one asked, and all after; who was asked before it was put aside for it, and may come yet.
    auto from = std::find_if(visit.handovers.begin(), visit.handovers.end(),
                             [&last](const Handover& one) { return one.id == last->handover; });
    if (last->handover.empty()) {
        from = std::find_if(visit.handovers.begin(), visit.handovers.end(),
                            [&last](const Handover& one) { return one.askedAt.steady > last->at.steady; });
    }
    for (; from != visit.handovers.end(); ++from) {
        if (from->byEscalation && from->declinedAt) {
            past.push_back(from->to);
        }
    }
    return past;
}

} // namespace yingke::core
