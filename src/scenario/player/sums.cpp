// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/sums.h"

#include "scenario/player/leading_act.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

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

std::vector<Sum> reckonSums(const Script& script, const Step& step, core::Visit& working,
                            const Surroundings& surroundings) {
    std::vector<Sum> sums;
    for (const Amount& amount : step.amounts) {
        const Evaluated found = fenOf(script, step, amount, working, surroundings);
        Sum sum{&amount, std::nullopt, found.error, {}};
        if (found.value && std::abs(*found.value) < mostFen) {
            sum.money = core::Money{std::llround(*found.value)};
            sum.formula = shownFormula(amount.formula.text, working, surroundings);
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
    core::Visit working = visit;
    return reckonSums(script, step, working, surroundings);
}

core::Visit withSums(const Script& script, const Step& step, const core::Visit& visit,
                     const Surroundings& surroundings) {
    core::Visit working = visit;
    (void)reckonSums(script, step, working, surroundings);
    return working;
}

} // namespace yingke::scenario
