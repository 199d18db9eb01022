// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is in a practice: who came in between is brought to the end too, and the practised visit gone back to.
#include "training/practice/practice_hall.h"
#include "training/practice/practice_hall_private.h"

#include <algorithm>

namespace yingke::training {

std::vector<core::VisitId> PracticeHall::present() const {
    std::vector<core::VisitId> ids;
    for (const core::EventRecord& record : d->store.records) {
        const core::Visit* visit = core::find(d->desk->hall(), record.visit);
        if (visit != nullptr && !core::isClosed(*visit) &&
            std::find(ids.begin(), ids.end(), record.visit) == ids.end()) {
            ids.push_back(record.visit);
        }
    }
    return ids;
}

PracticeHall::Onwards PracticeHall::Private::onwardsWith(const core::Visit& one) const {
    const bool practised = one.id == visit;
    const bool more = practised && begunNext < begin.then.size();
    if (core::isClosed(one) || (practised && one.run.ended && !more)) {
        return Onwards::Over;
    }
    if (!core::isActive(one)) {
        const bool rings = one.channel == core::Channel::Telephone && core::stageOf(one) == core::Stage::Greeting;
        return rings ? Onwards::TakeCall : Onwards::Attend;
    }
    return more ? Onwards::NextScript : practised ? Onwards::Over : Onwards::SeeOff;
}

PracticeHall::Next PracticeHall::next() const {
    const core::VisitId id = focus();
    const core::Visit* visit = core::find(d->desk->hall(), id);
    const bool waits = visit != nullptr && core::holdOf(*visit) != nullptr && d->left.count(id) > 0;
    // A call that was hung up in the middle of its script has ended, whatever step it stood at.
    const bool isOpen = visit != nullptr && !core::isClosed(*visit);
    if (isOpen && !d->desk->screen(id).step.empty()) {
        return {waits ? Onwards::Attend : Onwards::Step, id}; // one does not go on with who was asked to wait
    }
    if (isOpen && d->onwardsWith(*visit) != Onwards::Over) {
        return {d->onwardsWith(*visit), id};
    }
    for (const core::VisitId& other : present()) {
        const core::Visit* found = core::find(d->desk->hall(), other);
        if (other == id || found == nullptr) {
            continue;
        }
        if (!d->desk->screen(other).step.empty() && core::isActive(*found)) {
            return {Onwards::Step, other};
        }
        if (const Onwards what = d->onwardsWith(*found); what != Onwards::Over) {
            return {what, other};
        }
    }
    return {Onwards::Over, id};
}

void PracticeHall::goRound() {
    const std::vector<core::VisitId> all = present();
    const auto at = std::find(all.begin(), all.end(), focus());
    if (!all.empty()) {
        look(at == all.end() || at + 1 == all.end() ? all.front() : *(at + 1));
    }
}

void PracticeHall::look(const core::VisitId& visit) { d->desk->setFocus(visit); }

std::optional<frontdesk::Refusal> PracticeHall::attendTo(const core::VisitId& visit) {
    const core::Visit* served = core::activeVisitOf(d->desk->hall(), d->desk->me());
    const core::VisitId before = served != nullptr ? served->id : core::VisitId{};
    auto refusal = d->desk->attendTo(visit);
    if (!refusal) {
        d->left.erase(visit);
        if (!before.empty() && before != visit) {
            d->left.insert(before);
        }
    }
    return refusal;
}

} // namespace yingke::training
