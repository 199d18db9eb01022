// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/write/step_clock.h"

#include "core/desk_scripts.h"

#include <algorithm>
#include <variant>

namespace yingke::journal {

namespace event = core::event;

void StepClock::end(std::vector<StepSum>& sums, std::int64_t steady) {
    if (!m_step.empty()) {
        m_spent += m_from >= 0 ? std::max<std::int64_t>(0, steady - m_from) : 0;
        StepSum sum;
        sum.script = m_script;
        sum.step = m_step;
        sum.spent = m_spent;
        sums.push_back(std::move(sum));
    }
    m_step.clear();
    m_from = -1;
    m_spent = 0;
}

void StepClock::begin(const std::string& script, const std::string& step, std::int64_t steady) {
    m_script = script;
    m_step = step;
    m_from = steady;
    m_spent = 0;
    if (script == m_matter) {
        m_matterStep = step;
    }
}

void StepClock::close(std::vector<StepSum>& sums, const core::Visit& visit) {
    const auto* closed = std::get_if<core::Closed>(&visit.state);
    if (closed == nullptr) {
        return;
    }
    StepSum sum;
    if (closed->outcome == core::Outcome::LeftUnserved) {
        sum.left = 1;
        sum.script = visit.servedAt ? m_matter : std::string{};
        sum.step = visit.servedAt ? m_matterStep : std::string{};
    } else if (!m_matter.empty() && closed->outcome != core::Outcome::GivenToPromise &&
               visit.serverParty == core::Party::Desk) {
        sum.brokenOff = 1;
        sum.script = m_matter;
        sum.step = m_matterStep;
    } else {
        return;
    }
    sums.push_back(sum);
    m_gaveUp.push_back(std::move(sum));
}

void StepClock::takeBack(std::vector<StepSum>& sums) {
    for (StepSum& sum : m_gaveUp) {
        sum.left = -sum.left;
        sum.brokenOff = -sum.brokenOff;
        sums.push_back(std::move(sum));
    }
    m_gaveUp.clear();
}

std::vector<StepSum> StepClock::take(const core::Visit& visit, const core::EventRecord& record) {
    std::vector<StepSum> sums;
    const std::int64_t steady = record.at.steady;
    if (const auto* begun = std::get_if<event::ScenarioBegun>(&record.event)) {
        end(sums, steady);
        if (!core::desk_script::isOne(begun->script.id)) {
            m_matter = begun->script.id;
            m_matterStep.clear();
        }
    } else if (std::holds_alternative<event::ScenarioSuspended>(record.event) ||
               std::holds_alternative<event::FarewellBegun>(record.event)) {
        end(sums, steady);
    } else if (const auto* resumed = std::get_if<event::ScenarioResumed>(&record.event)) {
        end(sums, steady);
        m_matter = core::desk_script::isOne(resumed->script.id) ? std::string() : resumed->script.id;
        m_matterStep.clear();
    } else if (const auto* entered = std::get_if<event::StepEntered>(&record.event)) {
        end(sums, steady);
        begin(visit.run.script.id, entered->step.value, steady);
        StepSum sum;
        sum.script = m_script;
        sum.step = m_step;
        sum.entered = 1;
        sums.push_back(std::move(sum));
    } else if (const auto* back = std::get_if<event::SteppedBack>(&record.event)) {
        end(sums, steady);
        begin(visit.run.script.id, back->to.value, steady);
    } else if (const auto* ended = std::get_if<event::ScenarioEnded>(&record.event)) {
        end(sums, steady);
        if (ended->script.id == m_matter) {
            m_matter.clear();
        }
    } else if (std::holds_alternative<event::VisitClosed>(record.event)) {
        end(sums, steady);
        close(sums, visit);
    } else if (const auto* reopened = std::get_if<event::VisitReopened>(&record.event)) {
        takeBack(sums);
        if (reopened->step && !reopened->step->empty()) {
            end(sums, steady);
            begin(visit.run.script.id, reopened->step->value, steady);
        }
    } else if (const auto* taken = std::get_if<event::FarewellTakenBack>(&record.event)) {
        takeBack(sums);
        end(sums, steady);
        if (!taken->step.empty()) {
            begin(visit.run.script.id, taken->step.value, steady);
        }
    }
    const bool held = core::holdOf(visit) != nullptr;
    if (held && m_from >= 0) {
        m_spent += std::max<std::int64_t>(0, steady - m_from);
        m_from = -1;
    } else if (!held && m_from < 0 && !m_step.empty()) {
        m_from = steady;
    }
    return sums;
}

} // namespace yingke::journal
