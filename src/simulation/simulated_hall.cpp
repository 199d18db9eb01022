// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_hall.h"

#include "core/draft.h"
#include "frontdesk/desk_context.h"

#include <algorithm>

namespace yingke::simulation {

core::Draft SimulatedHall::draft(const core::PersonId& actor, const core::DeskId& desk) {
    return {m_hall,
            frontdesk::contextAt(m_office, m_hall, {now(), actor, desk, newId(), "正在接待另一位客户", "已外出"})};
}

void SimulatedHall::carryOut(core::Draft draft) {
    core::takeOver(m_hall, draft.takeHall());
    for (core::EventRecord& record : draft.takeRecords()) {
        record.id = core::EventId{newId()};
        m_sink(record);
    }
}

bool SimulatedHall::carryOut(const core::PersonId& actor, const core::DeskId& desk,
                             const std::vector<core::Command>& commands) {
    core::Draft decision = draft(actor, desk);
    const bool done = std::none_of(commands.begin(), commands.end(),
                                   [&decision](const core::Command& one) { return decision.decide(one).has_value(); });
    if (done) {
        carryOut(std::move(decision));
    }
    return done;
}

const scenario::Script* SimulatedHall::scriptOf(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_hall, id);
    return visit != nullptr ? m_shelf.pinned(visit->run.script) : nullptr;
}

bool SimulatedHall::play(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& id,
                         const scenario::Input& input) {
    const scenario::Script* script = scriptOf(id);
    if (script == nullptr) {
        return false;
    }
    core::Draft decision = draft(actor, desk);
    if (scenario::play(*script, decision, id, input, surroundings(actor))) {
        return false;
    }
    carryOut(std::move(decision));
    return true;
}

bool SimulatedHall::begin(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& id,
                          const std::string& scriptId, const core::VisitId& other) {
    const scenario::Script* script = m_shelf.published(scriptId);
    if (script == nullptr || core::find(m_hall, id) == nullptr) {
        return false;
    }
    core::Draft decision = draft(actor, desk);
    if (scenario::play(*script, decision, id, scenario::Begin{other}, surroundings(actor))) {
        return false;
    }
    m_shelf.begin(*script);
    carryOut(std::move(decision));
    return true;
}

scenario::Screen SimulatedHall::screen(const core::PersonId& actor, const core::VisitId& id) {
    const scenario::Script* script = scriptOf(id);
    return script != nullptr ? scenario::present(*script, m_hall, m_hall.visits.at(id), surroundings(actor))
                             : scenario::Screen{};
}

void SimulatedHall::noteTime(const core::DeskId& desk) {
    struct Passed {
        core::VisitId visit;
        core::PersonId server;
        core::StepId go;
    };
    std::vector<Passed> passed; // who serves is asked before the passing of time moves the visit to somebody else
    for (auto& [id, step] : frontdesk::stepsDue(m_hall, now().steady)) {
        const core::Visit& visit = m_hall.visits.at(id);
        passed.push_back({id, visit.server.empty() ? visit.firstContact : visit.server, std::move(step)});
    }
    (void)carryOut({}, desk, {core::Command(core::command::NoteTime{})});
    for (const Passed& one : passed) {
        (void)play(one.server, desk, one.visit, scenario::LimitOver{one.go});
    }
}

void SimulatedHall::letGo(const core::VisitId& id) {
    const auto found = m_hall.visits.find(id);
    if (found != m_hall.visits.end() && core::isClosed(found->second)) {
        m_hall.visits.erase(found);
    }
    std::erase_if(m_hall.promises, [](const auto& entry) { return entry.second.state != core::PromiseState::Open; });
}

} // namespace yingke::simulation
