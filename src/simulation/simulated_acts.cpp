// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the simulated hall do, one thing at a time.
#include "simulation/simulated_staff.h"

#include "core/desk_scripts.h"
#include "core/roles.h"

#include <algorithm>

namespace yingke::simulation {

bool SimulatedStaff::command(const Agent& agent, const std::vector<core::Command>& commands) {
    const bool done = m_hall.carryOut(agent.id, agent.desk, commands);
    m_refused += done ? 0 : 1;
    return done;
}

bool SimulatedStaff::input(const Agent& agent, const core::VisitId& visit, const scenario::Input& input) {
    const bool done = m_hall.play(agent.id, agent.desk, visit, input);
    m_refused += done ? 0 : 1;
    return done;
}

void SimulatedStaff::arrive(Guest guest) {
    std::vector<Agent*> there;
    Agent* idle = nullptr;
    for (Agent& agent : m_agents) {
        if (agent.receptionist && !agent.away) {
            there.push_back(&agent);
            const bool free =
                core::activeVisitOf(m_hall.hall(), agent.id) == nullptr && agent.focus.empty() && agent.greets.empty();
            idle = idle == nullptr && free ? &agent : idle;
        }
    }
    Agent& host = idle != nullptr ? *idle : there.empty() ? m_agents.front() : *m_chance.oneOf(there);
    const core::VisitId id{m_hall.newId()};
    const core::Visit* active = core::activeVisitOf(m_hall.hall(), host.id);
    const core::VisitId other = active != nullptr ? active->id : core::VisitId{};
    const bool onTelephone = active != nullptr && active->channel == core::Channel::Telephone;
    const bool inPerson = guest.channel == core::Channel::InPerson;
    ++m_visits;
    (void)command(host, {core::command::Arrive{id, guest.channel, guest.visitor}});
    if (!guest.earlier.empty()) {
        (void)command(host, {core::command::NoteCameBack{id, guest.earlier}});
    }
    const core::Millis patience = guest.patience;
    m_guests[id] = std::move(guest);
    if (idle != nullptr) {
        // Nobody is there the very second: one looks up, stands up, greets; or lets it ring once or twice.
        host.greets = id;
        const auto index = static_cast<std::size_t>(idle - m_agents.data());
        after(m_chance.logNormal(inPerson ? 9.0 : 7.0, 0.6), [this, index, id] { greet(index, id); });
    } else if (inPerson && host.focus.empty() && !other.empty()) {
        const char* script = onTelephone ? "busy_on_telephone" : "busy_in_person";
        host.focus = m_hall.begin(host.id, host.desk, id, script, other) ? id : core::VisitId{};
    }
    at(m_hall.now().steady + patience, [this, id, desk = host.desk, by = host.id] {
        const core::Visit* visit = core::find(m_hall.hall(), id);
        if (visit != nullptr && !visit->servedAt && core::pendingHandover(*visit) == nullptr &&
            m_hall.carryOut(by, desk, {core::command::Close{id, core::Outcome::LeftUnserved, "等不及,离开了"}})) {
            m_guests.erase(id);
            m_hall.letGo(id);
        }
    });
}

void SimulatedStaff::greet(std::size_t index, const core::VisitId& id) {
    Agent& agent = m_agents[index];
    agent.greets = {};
    const core::Visit* visit = core::find(m_hall.hall(), id);
    if (visit == nullptr || visit->servedAt || core::isClosed(*visit) || core::pendingHandover(*visit) != nullptr) {
        return;
    }
    const bool inPerson = visit->channel == core::Channel::InPerson;
    if (command(agent, {core::command::AttendTo{id, {}}}) && inPerson && agent.focus.empty()) {
        agent.focus = m_hall.begin(agent.id, agent.desk, id, "welcome") ? id : core::VisitId{};
    }
}

core::VisitId SimulatedStaff::work(Agent& agent) {
    if (!agent.greets.empty()) {
        return {};
    }
    const core::Hall& hall = m_hall.hall();
    if (const core::Visit* visit = core::find(hall, agent.focus);
        visit != nullptr && !core::isClosed(*visit) && (visit->server.empty() || visit->server == agent.id) &&
        (core::stageOf(*visit) == core::Stage::Farewell || (!visit->run.step.empty() && !visit->run.ended))) {
        return agent.focus;
    }
    agent.focus = {};
    if (const core::Visit* active = core::activeVisitOf(hall, agent.id)) {
        return active->id;
    }
    for (const auto& [id, visit] : hall.visits) {
        if (visit.server == agent.id &&
            (core::holdOf(visit) != nullptr || core::stageOf(visit) == core::Stage::Farewell)) {
            return id;
        }
    }
    if (agent.receptionist) {
        for (const core::Visit* visit : core::queueOf(hall)) {
            const bool others = std::any_of(m_agents.begin(), m_agents.end(), [visit](const Agent& one) {
                return one.focus == visit->id || one.greets == visit->id;
            });
            if (!others && core::pendingHandover(*visit) == nullptr) {
                return visit->id;
            }
        }
    }
    return {};
}

void SimulatedStaff::act(std::size_t index) {
    Agent& agent = m_agents[index];
    agent.scheduled = false;
    const core::VisitId visit = work(agent);
    if (!visit.empty()) {
        agent.scheduled = true;
        const double wait = doOne(agent, visit);
        after(wait, [this, index] { act(index); });
    }
}

double SimulatedStaff::doOne(Agent& agent, const core::VisitId& id) {
    Guest& guest = m_guests[id];
    const core::Visit visit = m_hall.hall().visits.at(id);
    const core::Stage stage = core::stageOf(visit);
    if (++guest.acts > 150 || stage == core::Stage::Farewell) {
        const bool saying =
            stage == core::Stage::Farewell && core::desk_script::isFarewell(visit.run.script.id) && !visit.run.ended;
        if (guest.acts > 150 || !saying || !input(agent, id, scenario::Next{})) {
            finish(agent, id);
        }
        return 6.0;
    }
    if (core::holdOf(visit) != nullptr ||
        ((stage == core::Stage::Queued || stage == core::Stage::Greeting) && agent.focus != id)) {
        if (!command(agent, {core::command::AttendTo{id, "转向下一位"}})) {
            return 20.0;
        }
        if (stage == core::Stage::Queued && visit.channel == core::Channel::InPerson) {
            agent.focus = m_hall.begin(agent.id, agent.desk, id, "done_within_limit") ? id : core::VisitId{};
        }
        return 4.0;
    }
    if ((guest.dissatisfied || guest.insists) && !guest.movedUp && guest.begun > 0 && m_chance.happens(0.2) &&
        core::pendingHandover(visit) == nullptr) {
        guest.movedUp = true;
        const auto reason =
            guest.insists ? core::EscalationReason::InsistsOnSomebodyElse : core::EscalationReason::Dissatisfied;
        const char* role = stage == core::Stage::Escalated ? core::role::director : core::role::serviceSupervisor;
        (void)command(agent, {core::command::Escalate{id,
                                                      {},
                                                      reason,
                                                      complaintWords(m_chance),
                                                      m_hall.available(role, visit.server),
                                                      core::HandoverId{m_hall.newId()}}});
        return 20.0;
    }
    return visit.run.step.empty() || visit.run.ended ? afterScript(agent, id, guest) : playStep(agent, id, guest);
}

void SimulatedStaff::fillIn(const Agent& agent, const core::VisitId& id, Guest& guest, const scenario::Screen& screen) {
    for (const scenario::Field& field : screen.fields) {
        const auto value = field.value ? std::nullopt : valueFor(m_chance, field, m_hall.now());
        if (value) {
            (void)input(agent, id, scenario::Fill{{{field.spec.id, *value}}});
        }
    }
    for (const scenario::PaperRow& row : screen.papers) {
        if (!row.wanted || row.standing.seen) {
            continue;
        }
        if (guest.forgetful && !guest.missed && guest.earlier.empty()) {
            guest.missed = input(agent, id, scenario::Mark{row.key, core::PaperMark::Missing, true});
            continue;
        }
        for (std::int64_t head = row.key.head; head <= std::max<std::int64_t>(row.heads, row.key.head); ++head) {
            (void)input(agent, id, scenario::Mark{{row.key.paper, head}, core::PaperMark::Seen, true});
        }
    }
    for (const scenario::TaskRow& task : screen.tasks) {
        if (!task.done) {
            (void)input(agent, id, scenario::Tick{task.id});
        }
    }
}

double SimulatedStaff::playStep(Agent& agent, const core::VisitId& id, Guest& guest) {
    const double pace = guest.pace;
    const bool visitorActs = m_hall.hall().visits.at(id).run.visitorActs;
    if (m_chance.happens(0.012) && input(agent, id, scenario::Back{})) {
        return 5.0 * pace;
    }
    if (m_chance.happens(0.008) && input(agent, id, scenario::Skip{"客户赶时间"})) {
        return 3.0;
    }
    const scenario::Screen screen = m_hall.screen(agent.id, id);
    const core::Handover* pending = core::pendingHandover(m_hall.hall().visits.at(id));
    if (!screen.handoverTo.empty() && pending != nullptr) {
        return 15.0; // the colleague is on the way
    }
    fillIn(agent, id, guest, screen);
    bool done = false;
    if (screen.call) {
        done = input(agent, id, scenario::CallEnded{m_chance.happens(0.75)});
    } else if (!screen.choices.empty()) {
        const auto last = static_cast<std::int64_t>(screen.choices.size()) - 1;
        const auto first = m_chance.happens(0.62) ? 0 : static_cast<std::size_t>(m_chance.between(0, last));
        for (std::size_t i = 0; i < screen.choices.size() && !done; ++i) {
            done = input(agent, id, scenario::Pick{screen.choices[(first + i) % screen.choices.size()].id});
        }
    } else {
        done = input(agent, id, scenario::Next{});
    }
    if (!done && !input(agent, id, scenario::Skip{"无法办理"})) {
        finish(agent, id);
    }
    if (m_chance.happens(0.01)) {
        (void)m_hall.carryOut(agent.id, agent.desk, {core::command::AddNote{id, noteWords(m_chance)}});
    }
    const double effort = 7.0 + 14.0 * static_cast<double>(screen.fields.size()) +
                          8.0 * static_cast<double>(screen.papers.size()) + (screen.choices.empty() ? 0.0 : 18.0) +
                          (screen.call ? 45.0 : 0.0) + (visitorActs ? 140.0 : 0.0);
    return m_chance.logNormal(effort, 0.4) * pace;
}

double SimulatedStaff::afterScript(Agent& agent, const core::VisitId& id, Guest& guest) {
    if (agent.receptionist && guest.begun < guest.matters.size()) {
        const std::string matter = guest.matters[guest.begun++];
        if (m_hall.begin(agent.id, agent.desk, id, matter)) {
            return 10.0 * guest.pace;
        }
    }
    if (!agent.receptionist && !guest.settled) {
        guest.settled = true;
        return m_chance.logNormal(260.0, 0.6);
    }
    if (!agent.receptionist && m_chance.happens(0.3) &&
        m_hall.carryOut(agent.id, agent.desk, {core::command::GiveBack{id}})) {
        return 5.0;
    }
    const char* farewell = core::desk_script::farewellOf(m_hall.hall().visits.at(id).channel);
    if (command(agent, {core::command::SeeOff{id}}) && m_hall.begin(agent.id, agent.desk, id, farewell)) {
        agent.focus = id;
    } else {
        finish(agent, id);
    }
    return 6.0;
}

void SimulatedStaff::finish(Agent& agent, const core::VisitId& id) {
    const core::Visit* visit = core::find(m_hall.hall(), id);
    if (visit == nullptr || core::isClosed(*visit)) {
        return;
    }
    const Guest guest = m_guests[id];
    const bool unserved = !visit->servedAt;
    if (!unserved && core::stageOf(*visit) != core::Stage::Farewell) {
        (void)command(agent, {core::command::SeeOff{id}});
    }
    const bool refused = std::any_of(visit->choices.begin(), visit->choices.end(),
                                     [](const auto& choice) { return choice.second.value == "refused"; });
    const auto outcome = unserved  ? std::optional(core::Outcome::LeftUnserved)
                         : refused ? std::optional(core::Outcome::Refused)
                                   : std::nullopt;
    (void)command(agent, {core::command::Close{id, outcome, unserved ? "下班了" : ""}});
    if (guest.missed && m_chance.happens(0.85)) {
        Guest again = newGuest(m_chance, guest.matters, core::Channel::InPerson);
        again.visitor = guest.visitor;
        again.matters = {guest.matters.front()};
        again.earlier = id;
        again.forgetful = false;
        const core::Millis when = m_hall.now().utc + m_chance.between(1, 3) * 24 * 3'600'000;
        m_later.emplace(when, [this, again] { arrive(again); });
    }
    m_guests.erase(id);
    m_hall.letGo(id);
}

void SimulatedStaff::takerComes(const core::VisitId& id, const core::HandoverId& handover) {
    const core::Visit* visit = core::find(m_hall.hall(), id);
    const core::Handover* pending = visit != nullptr ? core::pendingHandover(*visit) : nullptr;
    if (pending == nullptr || pending->id != handover) {
        return;
    }
    const core::PersonId from = pending->from;
    const core::PersonId to = pending->to;
    const auto found = std::find_if(m_agents.begin(), m_agents.end(), [&](const Agent& one) { return one.id == from; });
    const auto taker = std::find_if(m_agents.begin(), m_agents.end(), [&](const Agent& one) { return one.id == to; });
    const Agent& host = found != m_agents.end() ? *found : m_agents.front();
    m_guests[id].settled = false;
    const bool comes = taker != m_agents.end() && !taker->away && !m_chance.happens(0.05);
    if (comes && !m_hall.play(host.id, host.desk, id, scenario::Taken{})) {
        (void)command(host, {core::command::TakeHandover{id}});
    } else if (!comes && !m_hall.play(host.id, host.desk, id, scenario::Declined{"走不开"})) {
        (void)command(host, {core::command::DeclineHandover{id, "走不开"}});
    }
}

} // namespace yingke::simulation
