// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/working_hall.h"

#include "core/evolve.h"
#include "core/recorded.h"
#include "scenario/player/words.h"

namespace yingke::scenario {

WorkingHall::WorkingHall(const Script& script, const core::Hall& hall, core::VisitId visit,
                         const Surroundings& surroundings)
    : m_script(script), m_hall(hall), m_visit(std::move(visit)), m_surroundings(surroundings) {}

bool WorkingHall::ask(core::Command command) {
    core::Context context;
    context.now = m_surroundings.now();
    context.actor = m_surroundings.me().id;
    context.limits = m_surroundings.limits();
    context.idPrefix = m_surroundings.newId();
    const core::Decision decision = core::decide(m_hall, command, context);
    const auto* happenings = std::get_if<core::Happenings>(&decision);
    if (happenings == nullptr) {
        return false;
    }
    for (const core::Happening& happening : *happenings) {
        core::apply(m_hall, core::recorded(happening, context));
    }
    m_commands.push_back(std::move(command));
    return true;
}

const core::Visit& WorkingHall::visit() const { return m_hall.visits.at(m_visit); }

const Step* WorkingHall::current() const {
    const core::ScriptRun& run = visit().run;
    return run.script.id == m_script.id && !run.step.empty() ? m_script.find(run.step) : nullptr;
}

core::StepId WorkingHall::target(const Step& step, const Text& reference) const {
    if (!reference.empty()) {
        return core::StepId{reference.text};
    }
    if (step.next) {
        return core::StepId{step.next->text};
    }
    const Step* below = m_script.after(step.id);
    return below != nullptr ? below->id : core::StepId{};
}

core::VisitId WorkingHall::whom(const std::string& who) const { return who == "other" ? visit().run.other : m_visit; }

std::string WorkingHall::filled(const std::string& sentence) const {
    return scenario::filled(sentence, {m_hall, visit(), m_surroundings, false});
}

Obstacle WorkingHall::obstacle(Obstacle::Kind kind, std::string field, std::string detail) const {
    const core::Visit* visit = core::find(m_hall, m_visit);
    return {kind, visit != nullptr ? visit->run.step : core::StepId{}, std::move(field), std::move(detail)};
}

} // namespace yingke::scenario
