// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_hall.h"

#include "core/evolve.h"
#include "core/recorded.h"

namespace yingke::simulation {

core::PersonId SimulatedHall::available(const char* role, const core::PersonId& except) const {
    core::PersonId busy;
    for (const core::PersonId& person : m_office.holders(core::RoleId{role})) {
        const core::PresenceState state = core::presenceOf(m_hall, person);
        if (person == except || state == core::PresenceState::Out) {
            continue;
        }
        if (state == core::PresenceState::In) {
            return person;
        }
        busy = busy.empty() ? person : busy;
    }
    return busy;
}

bool SimulatedHall::carryOut(const core::PersonId& actor, const core::DeskId& desk,
                             const std::vector<core::Command>& commands) {
    core::Context context;
    context.now = now();
    context.actor = actor;
    context.desk = desk;
    context.limits = m_office.limits();
    context.serviceSupervisor = available("service_supervisor", actor);
    context.director = available("director", actor);
    context.idPrefix = newId();
    context.holdReason = "正在接待另一位客户";
    const core::Decision decision = core::decideAll(m_hall, commands, context);
    const auto* happenings = std::get_if<core::Happenings>(&decision);
    if (happenings == nullptr) {
        return false;
    }
    for (const core::Happening& happening : *happenings) {
        core::EventRecord record = core::recorded(happening, context);
        record.id = core::EventId{newId()};
        core::apply(m_hall, record);
        if (const core::Visit* visit = core::find(m_hall, record.visit)) {
            record.script = visit->run.script;
        }
        m_sink(record);
    }
    return true;
}

const scenario::Script* SimulatedHall::scriptOf(const core::VisitId& id) {
    const core::Visit* visit = core::find(m_hall, id);
    return visit == nullptr || visit->run.script.empty() ? nullptr : m_shelf.pinned(visit->run.script);
}

bool SimulatedHall::play(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& id,
                         const scenario::Input& input) {
    const scenario::Script* script = scriptOf(id);
    if (script == nullptr) {
        return false;
    }
    const scenario::Played played = scenario::play(*script, m_hall, m_hall.visits.at(id), input, surroundings(actor));
    const auto* commands = std::get_if<std::vector<core::Command>>(&played);
    return commands != nullptr && carryOut(actor, desk, *commands);
}

bool SimulatedHall::begin(const core::PersonId& actor, const core::DeskId& desk, const core::VisitId& id,
                          const std::string& scriptId, const core::VisitId& other) {
    const scenario::Script* script = m_shelf.published(scriptId);
    const core::Visit* visit = core::find(m_hall, id);
    if (script == nullptr || visit == nullptr) {
        return false;
    }
    const scenario::Played played =
        scenario::play(*script, m_hall, *visit, scenario::Begin{other}, surroundings(actor));
    const auto* commands = std::get_if<std::vector<core::Command>>(&played);
    if (commands == nullptr) {
        return false;
    }
    m_shelf.begin(*script);
    return carryOut(actor, desk, *commands);
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
    std::vector<Passed> passed;
    for (const auto& [id, visit] : m_hall.visits) {
        for (const core::Limit& limit : visit.limits) {
            if (!limit.step.empty() && limit.noted != core::LimitPhase::Overdue && limit.due <= now().steady) {
                passed.push_back({id, visit.server.empty() ? visit.firstContact : visit.server, limit.step});
            }
        }
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
