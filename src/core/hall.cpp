// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall.h"

#include <algorithm>

namespace yingke::core {

const Visit* find(const Hall& hall, const VisitId& id) {
    const auto found = hall.visits.find(id);
    return found == hall.visits.end() ? nullptr : &found->second;
}

const Promise* find(const Hall& hall, const PromiseId& id) {
    const auto found = hall.promises.find(id);
    return found == hall.promises.end() ? nullptr : &found->second;
}

const Appointment* find(const Hall& hall, const AppointmentId& id) {
    const auto found = hall.appointments.find(id);
    return found == hall.appointments.end() ? nullptr : &found->second;
}

const Warning* find(const Hall& hall, const WarningId& id) {
    const auto found = hall.warnings.find(id);
    return found == hall.warnings.end() ? nullptr : &found->second;
}

const Promise* findOpen(const Hall& hall, const PromiseId& id) {
    const Promise* promise = find(hall, id);
    return promise != nullptr && promise->state == PromiseState::Open ? promise : nullptr;
}

PresenceState presenceOf(const Hall& hall, const PersonId& person) {
    const auto found = hall.presence.find(person);
    return found == hall.presence.end() ? PresenceState::Out : found->second.state;
}

bool isToldOut(const Hall& hall, const PersonId& person) {
    const auto told = hall.presence.find(person);
    return told != hall.presence.end() && told->second.state == PresenceState::Out;
}

PersonId firstThere(const Hall& hall, const std::vector<PersonId>& people, const PersonId& except) {
    PersonId busy;
    for (const PersonId& person : people) {
        const PresenceState state = presenceOf(hall, person);
        if (person == except || state == PresenceState::Out) {
            continue;
        }
        if (state == PresenceState::In) {
            return person;
        }
        busy = busy.empty() ? person : busy;
    }
    return busy;
}

namespace {

template <class Map> void takeOverEach(Map& map, Map next) {
    std::erase_if(map, [&next](const auto& entry) { return next.find(entry.first) == next.end(); });
    for (auto& [id, value] : next) {
        map.insert_or_assign(id, std::move(value));
    }
}

} // namespace

void takeOver(Hall& hall, Hall next) {
    takeOverEach(hall.visits, std::move(next.visits));
    takeOverEach(hall.promises, std::move(next.promises));
    hall.appointments = std::move(next.appointments);
    hall.warnings = std::move(next.warnings);
    hall.presence = std::move(next.presence);
    hall.signedIn = std::move(next.signedIn);
    hall.takings = std::move(next.takings);
    hall.keptPapers = std::move(next.keptPapers);
    hall.lastAccount = next.lastAccount;
    hall.badges = std::move(next.badges);
    hall.day = next.day;
    hall.last = next.last;
    hall.open = next.open;
}

const Visit* activeVisitOf(const Hall& hall, const PersonId& person) {
    if (person.empty()) {
        return nullptr;
    }
    for (const auto& [id, visit] : hall.visits) {
        if (visit.server == person && isActive(visit)) {
            return &visit;
        }
    }
    return nullptr;
}

std::vector<const Visit*> queueOf(const Hall& hall) {
    std::vector<const Visit*> queue;
    for (const auto& [id, visit] : hall.visits) {
        const Stage stage = stageOf(visit);
        if (stage == Stage::Greeting || stage == Stage::Queued) {
            queue.push_back(&visit);
        }
    }
    std::stable_sort(queue.begin(), queue.end(),
                     [](const Visit* a, const Visit* b) { return a->arrivedAt.steady < b->arrivedAt.steady; });
    return queue;
}

std::vector<const Appointment*> expectedBy(const Hall& hall, Moment now) {
    std::vector<const Appointment*> expected;
    for (const auto& [id, appointment] : hall.appointments) {
        const Moment due{0, appointment.at, now.offsetMinutes};
        if (appointment.state == AppointmentState::Expected && localDay(due) <= localDay(now)) {
            expected.push_back(&appointment);
        }
    }
    std::stable_sort(expected.begin(), expected.end(),
                     [](const Appointment* a, const Appointment* b) { return a->at < b->at; });
    return expected;
}

std::vector<const Warning*> warningsFor(const Hall& hall, const Visit& visit, Moment now) {
    std::vector<const Warning*> found;
    for (const auto& [id, warning] : hall.warnings) {
        if (isInForce(warning, now) && concerns(warning, visit)) {
            found.push_back(&warning);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Warning* a, const Warning* b) { return a->setAt.steady < b->setAt.steady; });
    return found;
}

std::optional<Millis> nextDue(const Hall& hall) {
    std::optional<Millis> next;
    for (const auto& [id, visit] : hall.visits) {
        for (const Limit& limit : visit.limits) {
            const auto change = nextChange(limit);
            if (change && (!next || *change < *next)) {
                next = change;
            }
        }
    }
    return next;
}

} // namespace yingke::core
