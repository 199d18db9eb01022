// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/walk_papers.h"

#include "scenario/player/leading_act.h"
#include "scenario/player/words.h"

#include <algorithm>

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
        if (!step->papers->copy || !m_at.surroundings().copiesAllowed(input.paper.paper.value)) {
            return m_at.obstacle(Obstacle::Kind::NotHere, input.paper.paper.value, "copy");
        }
        mark.purpose = step->papers->purpose.text;
        mark.deleteOn = copyDeletedOn(*step->papers, m_at.surroundings().now());
    }
    return m_at.ask(mark) ? std::nullopt
                          : std::optional(m_at.obstacle(Obstacle::Kind::NotHere, input.paper.paper.value));
}

std::optional<Obstacle> WalkPapers::missing(const Step& step) const {
    if (!step.papers) {
        return std::nullopt;
    }
    if (!step.papers->missing) {
        const auto first = missingPaper(step, m_at.visit());
        return first ? std::optional(m_at.obstacle(Obstacle::Kind::PapersMissing, first->value)) : std::nullopt;
    }
    // What is missing has a way of its own, which ends the matter for today: it is taken when that was said.
    return unsaid(step);
}

std::optional<Obstacle> WalkPapers::unsaid(const Step& step) const {
    const std::vector<core::PaperKey> papers =
        step.papers ? unsaidPapers(step, m_at.visit()) : std::vector<core::PaperKey>{};
    return papers.empty() ? std::nullopt
                          : std::optional(m_at.obstacle(Obstacle::Kind::PapersMissing, papers.front().paper.value,
                                                        namesOf(papers)));
}

std::string WalkPapers::namesOf(const std::vector<core::PaperKey>& papers) const {
    const auto& labels = m_at.surroundings().vocabulary().papers;
    std::string names;
    for (const core::PaperKey& key : papers) {
        const auto label = labels.find(key.paper.value);
        names += (names.empty() ? "" : "、") + (label != labels.end() ? label->second.chinese : "证件资料");
    }
    return names;
}

core::StepId WalkPapers::orMissing(const Step& step, const core::StepId& to) const {
    const bool some = step.papers && step.papers->missing && missingPaper(step, m_at.visit());
    return some ? core::StepId{step.papers->missing->text} : to;
}

void WalkPapers::giveBack() {
    const std::map<core::PaperKey, core::PaperStanding> papers =
        m_at.visit().papers; // a copy: asking changes the visit
    for (const auto& [key, standing] : papers) {
        if ((standing.seen || standing.copied) && !standing.returned && !standing.kept && !standing.earlier) {
            (void)m_at.ask(core::command::MarkPaper{m_at.id(), key, core::PaperMark::Returned, true, {}, 0});
        }
    }
}

void WalkPapers::keep(const Step& step) {
    core::command::KeepPapers kept{m_at.id(), {}, whose()};
    for (const auto& [key, standing] : m_at.visit().papers) {
        const std::string& paper = key.paper.value;
        const bool named =
            std::any_of(step.keep.begin(), step.keep.end(), [&paper](const Text& one) { return one.text == paper; });
        if (named && standing.seen && !standing.kept && !standing.returned && !standing.earlier) {
            kept.papers.push_back(key);
        }
    }
    if (!kept.papers.empty()) {
        (void)m_at.ask(kept);
    }
}

std::string WalkPapers::whose() const {
    const core::Visit& visit = m_at.visit();
    const auto contractor = visit.facts.find(core::FactId{"contractor"});
    const auto* firm = contractor != visit.facts.end() ? std::get_if<std::string>(&contractor->second) : nullptr;
    std::string who = addressOrName(visit.visitor);
    if (firm != nullptr && !firm->empty()) {
        who += who.empty() ? *firm : "（" + *firm + "）";
    }
    return who.empty() ? visit.visitor.room : who;
}

void WalkPapers::giveKept() {
    const std::string& room = m_at.visit().visitor.room;
    std::map<core::VisitId, std::vector<core::PaperKey>> back;
    for (const auto& [key, paper] : m_at.hall().keptPapers) {
        if (paper.visit == m_at.id() || (!room.empty() && paper.room == room)) {
            back[paper.visit].push_back(paper.paper);
        }
    }
    const std::string to = addressOrName(m_at.visit().visitor);
    for (auto& [visit, papers] : back) {
        (void)m_at.ask(core::command::GiveBackPapers{visit, std::move(papers), to.empty() ? room : to});
    }
}

} // namespace yingke::scenario
