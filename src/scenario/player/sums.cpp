// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/sums.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/player/leading_act.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <cmath>

namespace yingke::scenario {

namespace {

constexpr double mostFen = 1e15; // beyond 15 digits of fen a sum is a mistake, not money

/// What a formula comes to, in fen, in either language.
Evaluated fenOf(const Script& script, const Step& step, const Amount& amount, const core::Visit& working,
                const Surroundings& surroundings) {
    if (step.language == Language::First) {
        return evaluate(amount.formula.text, namesOf(working, surroundings, prefixOf(step.id)));
    }
    const Reckoned found = sumOf(amount.formula.text, {script, working, surroundings, step, {}});
    Evaluated result;
    if (found.value) {
        result.value = found.value->number;
    } else {
        result.error = found.unanswered.empty() ? "∞" : found.unanswered;
    }
    return result;
}

/// A formula of counts, money and the four rules is shown with its numbers; conditions and functions would not be read.
bool shownWithNumbers(const std::string& formula, const ValuePlace& place) {
    const std::vector<Token> tokens = tokensOf(formula);
    return place.step.language == Language::First ||
           std::all_of(tokens.begin(), tokens.end(), [&place](const Token& token) {
               if (!token.name) {
                   return std::string("0123456789.+-*/() ").find(token.text) != std::string::npos;
               }
               const auto value = valueOf(token.text, place);
               return value && (value->type == ValueType::Count || value->type == ValueType::Money);
           });
}

std::vector<Sum> reckonSums(const Script& script, const Step& step, core::Visit& working,
                            const Surroundings& surroundings) {
    std::vector<Sum> sums;
    for (const Amount& amount : step.amounts) {
        const Evaluated found = fenOf(script, step, amount, working, surroundings);
        Sum sum{&amount, std::nullopt, found.error, {}};
        if (found.value && std::abs(*found.value) < mostFen) {
            sum.money = core::Money{std::llround(*found.value)};
            if (shownWithNumbers(amount.formula.text, {script, working, surroundings, step, {}})) {
                sum.formula = shownFormula(amount.formula.text, working, surroundings);
            }
            working.facts[amount.id] = *sum.money;
        } else if (found.value) {
            sum.error = "∞";
        }
        sums.push_back(std::move(sum));
    }
    return sums;
}

} // namespace

std::vector<Sum> sumsOf(const Script& script, const Step& step, const core::Visit& visit,
                        const Surroundings& surroundings) {
    if (step.amounts.empty()) {
        return {};
    }
    core::Visit working = visit;
    return reckonSums(script, step, working, surroundings);
}

core::Visit withSums(const Script& script, const Step& step, const core::Visit& visit,
                     const Surroundings& surroundings) {
    core::Visit working = visit;
    (void)reckonSums(script, step, working, surroundings);
    for (const NoteAct& note : step.notes) {
        if (noteIsExpression(script, step, note)) {
            const Reckoned found = reckonedOf(note.words.text, {script, working, surroundings, step, {}});
            const auto value = found.value ? factFor(script.facts.at(note.fact).type, *found.value) : std::nullopt;
            if (value) {
                working.facts[note.fact] = *value;
            }
        }
    }
    return working;
}

} // namespace yingke::scenario
