// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_proof.h"

#include "scenario/explorer/explorer_outcomes.h"
#include "scenario/language/graph.h"

#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yingke::scenario {

namespace {

/// The facts at each step that can be come to, joined over all ways until nothing is added.
class Proof {
public:
    Proof(const Script& script, const Vocabulary& words) : m_script(script) {
        for (const Step& step : script.steps) {
            if (step.within && step.within->passed && step.within->until) {
                m_anyTime.emplace_back(step.within->passed->text); // it runs on behind its step
            }
        }
        if (!script.steps.empty()) {
            come(script.steps.front().id, core::StepId{}, knownAtBegin(script, words));
        }
    }

    std::set<core::StepId> impossible() {
        constexpr std::size_t mostTurns = 200; // of each step; what is not settled by then is not proved
        std::size_t left = mostTurns * m_script.steps.size();
        while (!m_open.empty() && left-- > 0) {
            const core::StepId id = m_open.front();
            m_open.pop_front();
            if (const Step* step = m_script.find(id)) {
                leave(*step);
            }
        }
        std::set<core::StepId> steps;
        for (const Step& step : m_open.empty() ? m_script.steps : std::vector<Step>{}) {
            if (m_at.count(step.id) == 0) {
                steps.insert(step.id);
            }
        }
        return steps;
    }

private:
    /// `from`: the screen that was left last, to which one can go back; empty at the begin, gone when one came back.
    using From = std::optional<core::StepId>;

    void come(const core::StepId& to, const From& from, const KnownFacts& facts) {
        const auto [at, fresh] = m_at[to].emplace(from, facts);
        KnownFacts more = fresh ? facts : eitherOf(at->second, facts);
        if (fresh || more != at->second) {
            at->second = std::move(more);
            m_open.push_back(to);
        }
    }

    [[nodiscard]] core::StepId belowOf(const Step& step) const {
        if (step.next) {
            return core::StepId{step.next->text};
        }
        const Step* below = m_script.after(step.id);
        return below != nullptr ? below->id : core::StepId{};
    }

    /// What a step brings: filled in wholly, or in part and still to be left by a way that wants nothing.
    struct Brought {
        KnownFacts whole;
        KnownFacts partly;
    };
    [[nodiscard]] Brought brought(const Step& step, const KnownFacts& before) const {
        Brought facts{before, before};
        for (const Text& id : step.fill) {
            const auto known = facts.partly.find(id.text);
            const auto spec = m_script.facts.find(core::FactId{id.text});
            if (known == facts.partly.end() || spec == m_script.facts.end()) {
                continue;
            }
            const Known filled = filledIn(spec->second);
            known->second = eitherOf(known->second, filled);
            Known& whole = facts.whole[id.text];
            whole = known->second;
            whole.open = spec->second.optional || filled.open;
        }
        const auto unsure = [&facts](const std::string& id) {
            for (KnownFacts* all : {&facts.whole, &facts.partly}) {
                if (const auto known = all->find(id); known != all->end()) {
                    known->second = Known{};
                }
            }
        };
        for (const NoteAct& note : step.notes) {
            unsure(note.fact.value);
        }
        for (const Amount& amount : step.amounts) {
            unsure(amount.id.value);
        }
        return facts;
    }

    void leave(const Step& step) {
        const std::map<From, KnownFacts> arrived = m_at.at(step.id); // a copy: a way may lead back here
        for (const auto& [from, facts] : arrived) {
            leave(step, from, brought(step, facts));
        }
    }

    void leave(const Step& step, const From& from, const Brought& facts) {
        const From left = step.passing() ? from : From(step.id);
        const auto* condition = std::get_if<IfAct>(&step.move);
        if (condition != nullptr && !step.ask) {
            decide(step, *condition, left, facts.whole);
        }
        bool straightOn = true; // the first way of all
        for (const Way& way : waysFrom(m_script, step)) {
            const bool beside = way.label == "missing" || way.label == "passed" || way.label == "declined" ||
                                way.label == "not_answered";
            if (condition == nullptr || step.ask || beside) {
                come(way.to, left, (straightOn || !step.ask) && !beside ? facts.whole : facts.partly);
            }
            straightOn = false;
        }
        if (step.passing()) {
            return;
        }
        if (step.skippable && !std::holds_alternative<EndAct>(step.move)) {
            come(belowOf(step), left, facts.partly);
        }
        for (const core::StepId& passed : m_anyTime) {
            come(passed, left, facts.partly);
        }
        goBack(step, from, facts.partly);
    }

    /// To the screen before; who came back here goes on to any screen from which somebody came here.
    void goBack(const Step& step, const From& from, const KnownFacts& facts) {
        std::set<core::StepId> before;
        for (const auto& [one, known] : m_at.at(step.id)) {
            if (one && !one->empty() && (!from || *from == *one)) {
                before.insert(*one);
            }
        }
        for (const core::StepId& back : before) {
            come(back, std::nullopt, facts);
        }
    }

    void decide(const Step& step, const IfAct& act, const From& left, const KnownFacts& facts) {
        const auto target = [&](const Text& way) { return way.empty() ? belowOf(step) : core::StepId{way.text}; };
        const bool first = step.language == Language::First;
        const ParsedExpression parsed = parseExpression(act.condition.text);
        const Text& unanswered = first || act.unanswered.empty() ? act.otherwise : act.unanswered;
        if (!parsed.tree || (first && !plain(*parsed.tree))) {
            for (const Text* way : {&act.then, &act.otherwise, &unanswered}) {
                come(target(*way), left, facts);
            }
            return;
        }
        const Outcomes outcomes(m_script, step.language);
        for (const auto& [outcome, way] : {std::pair(Outcome::Yes, &act.then), std::pair(Outcome::No, &act.otherwise),
                                           std::pair(Outcome::Open, &unanswered)}) {
            if (const auto known = outcomes.when(*parsed.tree, outcome, facts)) {
                come(target(*way), left, *known);
            }
        }
    }

    /// Of the first language only what both read alike: comparisons of numbers, joined by `and` and `or`.
    static bool plain(const Term& term) { // NOLINT(misc-no-recursion)
        if (term.operation == Operation::Equal && term.word != "==") {
            return false; // it assigns
        }
        const bool alike = term.operation == Operation::Literal || term.operation == Operation::Name ||
                           term.operation == Operation::And || term.operation == Operation::Or ||
                           (term.operation >= Operation::Equal && term.operation <= Operation::AtLeast) ||
                           (term.operation >= Operation::Plus && term.operation <= Operation::Times);
        for (const Term& part : term.parts) {
            if (!plain(part)) {
                return false;
            }
        }
        return alike;
    }

    const Script& m_script;
    std::map<core::StepId, std::map<From, KnownFacts>> m_at; ///< of each step, by the screen before
    std::deque<core::StepId> m_open;
    std::vector<core::StepId> m_anyTime; ///< where limits lead that run on
};

} // namespace

std::set<core::StepId> impossibleSteps(const Script& script, const Vocabulary& words) {
    return Proof(script, words).impossible();
}

} // namespace yingke::scenario
