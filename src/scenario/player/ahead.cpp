// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/ahead.h"

namespace yingke::scenario {

namespace {

constexpr std::size_t mostParts = 3;

/// Somebody has to do something there: what comes behind it can't be known.
bool waits(const Screen& screen) {
    return !screen.choices.empty() || !screen.fields.empty() || !screen.papers.empty() || !screen.tasks.empty() ||
           screen.call || !screen.handoverTo.empty();
}

class Looker {
public:
    Looker(const Script& script, const core::VisitId& visit, core::Draft draft, const Surroundings& surroundings)
        : m_script(script), m_visit(visit), m_draft(std::move(draft)), m_surroundings(surroundings) {}

    Ahead after(const Input& answer) {
        Ahead ahead;
        auto obstacle = play(m_script, m_draft, m_visit, answer, m_surroundings);
        if (obstacle) {
            ahead.needs = obstacle->field;
            return ahead;
        }
        while (!obstacle && ahead.parts.size() < mostParts) {
            const core::Visit* visit = m_draft.visit(m_visit);
            if (visit != nullptr && !visit->suspended.empty() && visit->run.script.id != m_script.id &&
                visit->suspended.back().run.script.id == m_script.id) { // another matter comes first, then on with it
                ahead.parts.push_back({AheadPart::Kind::Title, visit->run.title});
                break;
            }
            if (visit == nullptr || visit->run.script.id != m_script.id || visit->run.step.empty()) {
                ahead.parts.push_back({AheadPart::Kind::End, {}});
                break;
            }
            const Screen screen = present(m_script, m_draft.hall(), *visit, m_surroundings);
            if (!screen.words.empty()) {
                ahead.parts.push_back({AheadPart::Kind::Words, screen.words});
            } else if (!screen.title.empty()) {
                ahead.parts.push_back({AheadPart::Kind::Title, screen.title});
            } else if (!screen.question.empty()) {
                ahead.parts.push_back({AheadPart::Kind::Title, screen.question});
            }
            if (waits(screen)) {
                break;
            }
            obstacle = play(m_script, m_draft, m_visit, Next{}, m_surroundings);
        }
        return ahead;
    }

private:
    const Script& m_script;
    const core::VisitId& m_visit;
    core::Draft m_draft;
    const Surroundings& m_surroundings;
};

} // namespace

std::vector<Ahead> aheadOf(const Script& script, const Screen& screen, const core::VisitId& visit,
                           const std::function<core::Draft()>& draft, const Surroundings& surroundings) {
    std::vector<Input> answers;
    for (const ChoiceRow& choice : screen.choices) {
        answers.emplace_back(Pick{choice.id});
    }
    if (answers.empty() && screen.call) {
        answers = {CallEnded{true}, CallEnded{false}};
    }
    std::vector<Ahead> all;
    for (const Input& answer : answers) {
        all.push_back(Looker(script, visit, draft(), surroundings).after(answer));
        all.back().number = static_cast<int>(all.size());
    }
    return all;
}

} // namespace yingke::scenario
