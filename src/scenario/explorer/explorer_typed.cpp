// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_typed.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

namespace {

char letterOf(const Reckoned& found) { return !found.value ? '?' : found.value->number != 0 ? 'y' : 'n'; }

/// Comparisons and what is yes or no by itself; also within a sum: `(has.x ? x : 0) > 5` hangs on has.x too.
void collectAtoms(const Term& term, std::vector<Term>& atoms) { // NOLINT(misc-no-recursion)
    const bool joins =
        term.operation == Operation::And || term.operation == Operation::Or || term.operation == Operation::Not;
    const std::function<void(const Term&)> inner = [&](const Term& part) {
        if (part.operation == Operation::Either) {
            collectAtoms(part.parts[0], atoms);
        }
        for (const Term& deeper : part.parts) {
            inner(deeper);
        }
    };
    if (joins) {
        for (const Term& part : term.parts) {
            collectAtoms(part, atoms);
        }
        return;
    }
    atoms.push_back(term);
    inner(term);
}

void collectGaps(const std::vector<Term>& atoms, std::vector<Term>& gaps) {
    for (const Term& atom : atoms) {
        const bool compares = atom.operation >= Operation::Equal && atom.operation <= Operation::Between;
        for (std::size_t side = 1; compares && side < atom.parts.size(); ++side) {
            Term gap;
            gap.operation = Operation::Minus;
            gap.parts = {atom.parts[0], atom.parts[side]};
            gaps.push_back(std::move(gap));
        }
    }
}

std::set<std::string> namesAsked(const Term& tree) {
    std::set<std::string> names;
    for (const std::string& name : namesOfTree(tree)) {
        names.insert(name);
        if (name.rfind("has.", 0) == 0) {
            names.insert(name.substr(4));
        }
    }
    return names;
}

bool oneOf(const std::set<std::string>& some, const std::set<std::string>& all) {
    return std::any_of(some.begin(), some.end(), [&all](const std::string& name) { return all.count(name) > 0; });
}

} // namespace

bool asksTheClock(const Term& term) { // NOLINT(misc-no-recursion)
    const bool age = term.operation == Operation::Call && term.function == Function::Age;
    return age || term.operation == Operation::Today || term.operation == Operation::Now ||
           std::any_of(term.parts.begin(), term.parts.end(), asksTheClock);
}

TypedConditions::TypedConditions(const Script& script) {
    for (const Step& step : script.steps) {
        for (const Amount& amount : step.amounts) {
            m_formulas.emplace(amount.id.value, amount.formula.text);
        }
    }
    for (const Step& step : script.steps) {
        const auto* condition = std::get_if<IfAct>(&step.move);
        if (condition != nullptr && step.language == Language::Second) {
            read(step, condition->condition.text);
        }
    }
}

/// A sum stands for its formula; one that is made of itself only so deep.
Term TypedConditions::whole(const Term& term, int depth) const { // NOLINT(misc-no-recursion)
    const auto formula = term.operation == Operation::Name ? m_formulas.find(term.word) : m_formulas.end();
    if (formula != m_formulas.end() && depth > 0) {
        const ParsedExpression parsed = parseExpression(formula->second);
        return parsed.tree ? whole(*parsed.tree, depth - 1) : term;
    }
    Term copy = term;
    for (Term& part : copy.parts) {
        part = whole(part, depth);
    }
    return copy;
}

void TypedConditions::read(const Step& step, const std::string& condition) {
    constexpr int sumsInSums = 4;
    const ParsedExpression parsed = parseExpression(condition);
    if (!parsed.tree) {
        return; // the check tells it
    }
    TypedCondition made;
    made.step = &step;
    made.tree = whole(*parsed.tree, sumsInSums);
    made.names = namesAsked(made.tree);
    made.clock = asksTheClock(made.tree);
    collectAtoms(made.tree, made.atoms);
    collectGaps(made.atoms, made.gaps);
    m_names.insert(made.names.begin(), made.names.end());
    m_clock = m_clock || made.clock;
    m_all.push_back(std::move(made));
}

std::string TypedConditions::truths(const std::set<std::string>& names, const StepValues& values,
                                    const ExpressionClock& clock) const {
    std::string letters;
    for (const TypedCondition& condition : m_all) {
        if (oneOf(condition.names, names)) {
            letters += letterOf(reckonTree(
                condition.tree, [&](const std::string& name) { return values(*condition.step, name); }, clock));
        }
    }
    return letters;
}

std::string TypedConditions::atoms(const std::set<std::string>& names, const StepValues& values,
                                   const ExpressionClock& clock) const {
    std::string letters;
    for (const TypedCondition& condition : m_all) {
        if (!oneOf(condition.names, names)) {
            continue;
        }
        for (const Term& atom : condition.atoms) {
            letters += letterOf(reckonTree(
                atom, [&](const std::string& name) { return values(*condition.step, name); }, clock));
        }
    }
    return letters;
}

std::string TypedConditions::signs(const std::set<std::string>& names, const StepValues& values,
                                   const ExpressionClock& clock) const {
    std::string letters;
    for (const TypedCondition& condition : m_all) {
        for (const Term& gap : oneOf(condition.names, names) ? condition.gaps : std::vector<Term>{}) {
            const auto value = reckonTree(
                                   gap, [&](const std::string& name) { return values(*condition.step, name); }, clock)
                                   .value;
            letters += !value ? '?' : value->number < 0 ? '<' : value->number > 0 ? '>' : '=';
        }
    }
    return letters;
}

std::string TypedConditions::clockAtoms(const StepValues& values, const ExpressionClock& clock) const {
    std::string letters;
    for (const TypedCondition& condition : m_all) {
        for (const Term& atom : condition.clock ? condition.atoms : std::vector<Term>{}) {
            if (asksTheClock(atom)) {
                letters += letterOf(reckonTree(
                    atom, [&](const std::string& name) { return values(*condition.step, name); }, clock));
            }
        }
    }
    return letters;
}

} // namespace yingke::scenario
