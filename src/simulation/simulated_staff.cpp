// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a day; what people do is in simulated_acts.cpp.
#include "simulation/simulated_staff.h"

#include "core/roles.h"
#include "simulation/arrivals.h"

#include <algorithm>

namespace yingke::simulation {

SimulatedStaff::SimulatedStaff(SimulatedHall& hall, Chance& chance, const office::Office& office,
                               std::vector<std::string> matters)
    : m_hall(hall), m_chance(chance), m_matters(std::move(matters)) {
    int desk = 0;
    for (const office::Colleague& one : office.roster()) {
        const bool receptionist =
            std::find(one.roles.begin(), one.roles.end(), core::RoleId{core::role::receptionist}) != one.roles.end();
        const int number = receptionist ? ++desk : 1;
        m_agents.push_back(
            {one.id, core::DeskId{"desk-" + std::to_string(number)}, receptionist, false, false, {}, {}});
    }
}

void SimulatedStaff::at(core::Millis steady, std::function<void()> act) {
    m_agenda.push({std::max(steady, m_hall.now().steady), ++m_order, std::move(act)});
}

void SimulatedStaff::after(double seconds, std::function<void()> act) {
    at(m_hall.now().steady + std::max<core::Millis>(1000, static_cast<core::Millis>(seconds * 1000.0)), std::move(act));
}

void SimulatedStaff::moveTo(core::Millis steady) {
    core::Moment now = m_hall.now();
    now.utc += steady - now.steady;
    now.steady = steady;
    m_hall.setNow(now);
}

void SimulatedStaff::absence(std::size_t index, core::Millis from, core::Millis to, const char* reason) {
    at(from, [this, index, to, reason] {
        Agent& agent = m_agents[index];
        agent.away = true;
        const core::Millis until = m_hall.now().utc + to - m_hall.now().steady;
        (void)command(agent, {core::command::SetPresence{{agent.id, core::PresenceState::Out, {}, until, reason}}});
    });
    at(to, [this, index] {
        Agent& agent = m_agents[index];
        agent.away = false;
        (void)command(agent, {core::command::SetPresence{{agent.id, core::PresenceState::In, {}, {}, {}}}});
    });
}

void SimulatedStaff::openDay(const core::Moment& midnight, int weekday, int perDay) {
    const Agent& first = m_agents.front();
    (void)m_hall.carryOut({}, first.desk, {core::command::OpenDesk{"simulated", m_hall.now().steady, "yingkectl"}});
    core::Millis lunch = midnight.steady + 11 * hourMs + 30 * minuteMs;
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        Agent& agent = m_agents[i];
        agent.away = false;
        agent.scheduled = false;
        agent.focus = {};
        agent.greets = {};
        if (agent.receptionist) {
            (void)command(agent, {core::command::SignIn{agent.id}});
        }
        (void)command(agent, {core::command::SetPresence{{agent.id, core::PresenceState::In, {}, {}, {}}}});
        absence(i, lunch, lunch + 40 * minuteMs, "午餐");
        lunch = agent.receptionist ? lunch + 40 * minuteMs : midnight.steady + 12 * hourMs;
        if (!agent.receptionist && m_chance.happens(0.35)) {
            const core::Millis from = midnight.steady + m_chance.between(13, 15) * hourMs;
            absence(i, from, from + m_chance.between(30, 120) * minuteMs, "外出");
        }
    }
    for (const core::Millis when : arrivalsOf(m_chance, weekday, perDay)) {
        at(midnight.steady + when, [this] {
            const bool rings = m_chance.happens(0.18);
            arrive(newGuest(m_chance, m_matters, rings ? core::Channel::Telephone : core::Channel::InPerson));
        });
    }
    const core::Millis night = midnight.utc + dayMs;
    while (!m_later.empty() && m_later.begin()->first < night) {
        at(midnight.steady + m_later.begin()->first - midnight.utc, m_later.begin()->second);
        m_later.erase(m_later.begin());
    }
}

void SimulatedStaff::playDay(const core::Moment& midnight, int weekday, int perDay) {
    core::Moment opening = midnight;
    opening.utc += doorOpens - 10 * minuteMs;
    opening.steady += doorOpens - 10 * minuteMs;
    m_hall.setNow(opening);
    m_closes = midnight.steady + 19 * hourMs;
    openDay(midnight, weekday, perDay);
    while (!m_agenda.empty() && m_agenda.top().at < m_closes) {
        const Entry next = m_agenda.top();
        if (const auto due = core::nextDue(m_hall.hall()); due && *due < next.at) {
            moveTo(std::max(*due, m_hall.now().steady));
            m_hall.noteTime(m_agents.front().desk);
        } else {
            m_agenda.pop();
            moveTo(next.at);
            next.act();
        }
        wake();
    }
    moveTo(m_closes);
    m_agenda = {};
    std::vector<core::VisitId> left;
    for (const auto& [id, visit] : m_hall.hall().visits) {
        left.push_back(id);
    }
    for (const core::VisitId& id : left) { // nobody stays over night
        finish(m_agents.front(), id);
    }
    (void)m_hall.carryOut({}, m_agents.front().desk, {core::command::CloseDesk{}});
}

void SimulatedStaff::wake() {
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        Agent& agent = m_agents[i];
        if (!agent.scheduled && !agent.away && !work(agent).empty()) {
            agent.scheduled = true;
            after(m_chance.logNormal(4.0, 0.5), [this, i] { act(i); });
        }
    }
}

void SimulatedStaff::note(const core::EventRecord& record) {
    if (const auto* asked = std::get_if<core::event::HandoverAsked>(&record.event)) {
        at(record.at.steady + static_cast<core::Millis>(m_chance.logNormal(35.0, 0.6) * 1000.0),
           [this, visit = record.visit, handover = asked->handover] { takerComes(visit, handover); });
    } else if (const auto* made = std::get_if<core::event::PromiseMade>(&record.event)) {
        const core::Millis slack = m_chance.between(-90, m_chance.happens(0.1) ? 120 : -5) * minuteMs;
        const auto settle = [this, promise = made->promise, owner = made->owner] { settlePromise(promise, owner); };
        // Promises are settled while the office is open: what would fall into the night is done before it, or at ten.
        core::Millis when = std::max(made->due + slack, record.at.utc + 5 * minuteMs);
        const core::Millis local = (when + static_cast<core::Millis>(record.at.offsetMinutes) * minuteMs) % dayMs;
        when += local >= doorCloses ? doorCloses - local : local < doorOpens ? doorOpens + hourMs - local : 0;
        if (const core::Millis steady = record.at.steady + when - record.at.utc; steady < m_closes) {
            at(std::max(steady, record.at.steady + minuteMs), settle);
        } else {
            m_later.emplace(when, settle);
        }
    }
}

void SimulatedStaff::settlePromise(const core::PromiseId& id, const core::PersonId& owner) {
    const core::Promise* promise = core::findOpen(m_hall.hall(), id);
    if (promise == nullptr) {
        return;
    }
    const double fate = m_chance.unit();
    const core::DeskId desk = m_agents.front().desk;
    if (fate < 0.1 && !promise->locked()) {
        const core::Millis due = std::max(promise->due, m_hall.now().utc) + dayMs;
        if (m_hall.carryOut(owner, desk, {core::command::MovePromise{id, due, "客户改约"}})) {
            m_later.emplace(due - hourMs, [this, id, owner] { settlePromise(id, owner); });
            return;
        }
    }
    const core::Command end = fate < 0.94   ? core::Command(core::command::KeepPromise{id})
                              : fate < 0.98 ? core::Command(core::command::BreakPromise{id, "未能按时"})
                                            : core::Command(core::command::WithdrawPromise{id, "客户不再需要"});
    m_refused += m_hall.carryOut(owner, desk, {end}) ? 0 : 1;
}

} // namespace yingke::simulation
