// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/working_hall.h"

#include "scenario/player/visit_names.h"
#include "scenario/player/words.h"

namespace yingke::scenario {

WorkingHall::WorkingHall(const Script& script, core::Draft& draft, core::VisitId visit,
                         const Surroundings& surroundings)
    : m_script(script), m_draft(draft), m_visit(std::move(visit)), m_surroundings(surroundings) {}

bool WorkingHall::play(const Script& other, const Input& input) {
    return !scenario::play(other, m_draft, m_visit, input, m_surroundings);
}

const core::Visit& WorkingHall::visit() const { return hall().visits.at(m_visit); }

const Step* WorkingHall::current() const { return shownStep(m_script, visit()); }

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
    return scenario::filled(sentence, {hall(), visit(), m_surroundings, writtenDown});
}

ValuePlace WorkingHall::placeAt(const Step& step) const {
    return {m_script, visit(), m_surroundings, step,
            [this](const std::string& name) { return promiseNumber(name, hall(), visit()); }};
}

std::variant<Value, Obstacle> WorkingHall::reckoned(const Step& step, const std::string& text,
                                                    const char* fails) const {
    Reckoned found = reckonedOf(text, placeAt(step));
    if (found.value) {
        return *std::move(found.value);
    }
    return found.unanswered.empty() ? obstacle(Obstacle::Kind::FormulaFails, {}, fails)
                                    : obstacle(Obstacle::Kind::MissingFact, found.unanswered);
}

Obstacle WorkingHall::obstacle(Obstacle::Kind kind, std::string field, std::string detail) const {
    const core::Visit* visit = core::find(hall(), m_visit);
    return {kind, visit != nullptr ? visit->run.step : core::StepId{}, std::move(field), std::move(detail)};
}

} // namespace yingke::scenario
