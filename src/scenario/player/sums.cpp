// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/sums.h"

#include "scenario/player/leading_act.h"
#include "scenario/player/visit_names.h"

#include <cmath>

namespace yingke::scenario {

namespace {

constexpr double mostFen = 1e15; // beyond 15 digits of fen a sum is a mistake, not money

std::vector<Sum> reckon(const Step& step, core::Visit& working, const Surroundings& surroundings) {
    std::vector<Sum> sums;
    for (const Amount& amount : step.amounts) {
        const Evaluated found = evaluate(amount.formula.text, namesOf(working, surroundings, prefixOf(step.id)));
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

std::vector<Sum> sumsOf(const Step& step, const core::Visit& visit, const Surroundings& surroundings) {
    core::Visit working = visit;
    return reckon(step, working, surroundings);
}

core::Visit withSums(const Step& step, const core::Visit& visit, const Surroundings& surroundings) {
    core::Visit working = visit;
    (void)reckon(step, working, surroundings);
    return working;
}

} // namespace yingke::scenario
