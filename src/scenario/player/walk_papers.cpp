// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_papers.h"

#include "scenario/player/leading_act.h"

namespace yingke::scenario {

std::optional<Obstacle> WalkPapers::mark(const Mark& input) {
    const Step* step = m_at.current();
    if (step == nullptr || !step->papers) {
        return m_at.obstacle(step == nullptr ? Obstacle::Kind::NotAtAStep : Obstacle::Kind::NotHere);
    }
    if (!paperAsked(*step, m_at.visit(), input.paper)) {
        return m_at.obstacle(Obstacle::Kind::NoSuchThing, input.paper.paper.value);
    }
    core::command::MarkPaper mark{m_at.id(), input.paper, input.mark, input.on, {}, 0};
    if (input.mark == core::PaperMark::Copied && input.on) {
        if (!step->papers->copy || !m_at.surroundings().copiesAllowed()) {
            return m_at.obstacle(Obstacle::Kind::NotHere, input.paper.paper.value, "copy");
        }
        mark.purpose = step->papers->purpose.text;
        mark.deleteOn = copyDeletedOn(*step->papers, m_at.surroundings().now());
    }
    return m_at.ask(mark) ? std::nullopt
                          : std::optional(m_at.obstacle(Obstacle::Kind::NotHere, input.paper.paper.value));
}

std::optional<Obstacle> WalkPapers::missing(const Step& step) const {
    if (!step.papers || step.papers->missing) {
        return std::nullopt; // what is missing has a way of its own
    }
    return missingPaper(step, m_at.visit())
               ? std::optional(m_at.obstacle(Obstacle::Kind::PapersMissing, missingPaper(step, m_at.visit())->value))
               : std::nullopt;
}

core::StepId WalkPapers::orMissing(const Step& step, const core::StepId& to) {
    const auto missing =
        step.papers && step.papers->missing ? missingPapers(step, m_at.visit()) : std::vector<core::PaperKey>();
    if (missing.empty()) {
        return to;
    }
    for (const core::PaperKey& key : missing) {
        const auto known = m_at.visit().papers.find(key);
        if (known == m_at.visit().papers.end() || !known->second.missing) {
            (void)m_at.ask(core::command::MarkPaper{m_at.id(), key, core::PaperMark::Missing, true, {}, 0});
        }
    }
    return core::StepId{step.papers->missing->text};
}

void WalkPapers::giveBack() {
    const std::map<core::PaperKey, core::PaperStanding> papers =
        m_at.visit().papers; // a copy: asking changes the visit
    for (const auto& [key, standing] : papers) {
        if ((standing.seen || standing.copied) && !standing.returned) {
            (void)m_at.ask(core::command::MarkPaper{m_at.id(), key, core::PaperMark::Returned, true, {}, 0});
        }
    }
}

} // namespace yingke::scenario
