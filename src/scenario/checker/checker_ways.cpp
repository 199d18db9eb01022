// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_ways.h"

#include "scenario/language/graph.h"
#include "scenario/language/tell.h"

#include <set>
#include <vector>

namespace yingke::scenario {

namespace {

/// A handover that a find asks must be taken on some way from there.
void handover(const Script& script, const Step& step, Problems& problems) {
    const auto* find = std::get_if<FindAct>(&step.move);
    if (find == nullptr || !find->handover) {
        return;
    }
    std::set<core::StepId> seen;
    std::vector<core::StepId> open;
    const auto ways = waysFrom(script, step);
    if (!ways.empty()) {
        open.push_back(ways.front().to);
    }
    while (!open.empty()) {
        const Step* here = script.find(open.back());
        open.pop_back();
        if (here == nullptr || !seen.insert(here->id).second) {
            continue;
        }
        if (std::holds_alternative<HandOverAct>(here->move)) {
            return;
        }
        for (const Way& way : waysFrom(script, *here)) {
            open.push_back(way.to);
        }
    }
    tell(problems, find->role.place, "handover-not-taken",
         "这里请了同事接手,但后面没有 hand_over 这一步。若只是询问,请写 handover: no。",
         "A handover is asked here and no hand_over follows. If it is only a question, write handover: no.",
         Gravity::Warning);
}

void reach(const Script& script, Problems& problems) {
    std::set<core::StepId> seen;
    std::vector<core::StepId> open;
    if (!script.steps.empty()) {
        open.push_back(script.steps.front().id);
    }
    while (!open.empty()) {
        const Step* here = script.find(open.back());
        open.pop_back();
        if (here == nullptr || !seen.insert(here->id).second) {
            continue;
        }
        for (const Way& way : waysFrom(script, *here)) {
            open.push_back(way.to);
        }
    }
    const auto ends = screensToEnd(script);
    for (const Step& step : script.steps) {
        if (seen.count(step.id) == 0) {
            // The exit of a piece that never just ends is nobody's fault.
            const bool exit =
                step.id.value.size() > 4 && step.id.value.compare(step.id.value.size() - 4, 4, "/end") == 0;
            if (!exit) {
                tell(problems, step.place, "unreachable",
                     "没有路能走到“" + step.id.value + "”这一步。请检查前面各步的去向。",
                     "No way leads to the step \"" + step.id.value + "\". Check where the steps before it go.");
            }
        } else if (ends.count(step.id) == 0) {
            tell(problems, step.place, "endless", "从“" + step.id.value + "”起一直绕圈,走不到结束。请加一个出口。",
                 "From \"" + step.id.value + "\" on the script goes in a circle and never ends. Add a way out.");
        }
    }
}

} // namespace

void checkWays(const Script& script, Problems& problems) {
    for (const Step& step : script.steps) {
        handover(script, step, problems);
    }
    reach(script, problems);
}

} // namespace yingke::scenario
