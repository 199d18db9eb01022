// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer.h"

#include "scenario/explorer/explorer_proof.h"
#include "scenario/explorer/explorer_walk.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace yingke::scenario {

namespace {

/// Of the steps that were not reached, those that can't be are `never`; the others stay.
void takeProved(const std::set<core::StepId>& impossible, std::vector<core::StepId>& open, Explored& found) {
    const auto proved = [&impossible](const core::StepId& step) { return impossible.count(step) > 0; };
    std::copy_if(open.begin(), open.end(), std::back_inserter(found.never), proved);
    open.erase(std::remove_if(open.begin(), open.end(), proved), open.end());
}

} // namespace

Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options) {
    const std::int64_t began = workedMillis();
    // What is left when the first walk is stopped goes for its counting and for the proof: the bound is of all of it.
    constexpr std::int64_t partLeft = 8;
    ExploreOptions first = options;
    first.mostMillis -= options.mostMillis / partLeft;
    Explored found = ExplorerWalk(script, vocabulary, first, ExplorerWalk::Reach::Answers).all();
    if (found.notFound.empty() && found.unknown.empty()) {
        return found;
    }
    const std::set<core::StepId> impossible = impossibleSteps(script, vocabulary);
    takeProved(impossible, found.notFound, found);
    takeProved(impossible, found.unknown, found);
    if (found.notFound.empty()) {
        return found;
    }
    // No answer leads there. Before that is said: does a skip, an earlier matter, or time?
    ExploreOptions rest = options;
    rest.mostMillis = std::max<std::int64_t>(0, options.mostMillis - (workedMillis() - began));
    const Explored more = ExplorerWalk(script, vocabulary, rest, ExplorerWalk::Reach::Anything)
                              .all({found.notFound.begin(), found.notFound.end()});
    found.tried += more.tried;
    std::vector<core::StepId> open;
    for (const core::StepId& step : found.notFound) {
        if (more.reached.count(step) > 0) {
            found.reached.insert(step);
        } else {
            open.push_back(step);
        }
    }
    found.notFound.clear();
    (more.complete ? found.notFound : found.unknown) = std::move(open);
    if (!found.unknown.empty()) {
        found.complete = false;
        found.stopped = more.stopped;
    }
    return found;
}

} // namespace yingke::scenario
