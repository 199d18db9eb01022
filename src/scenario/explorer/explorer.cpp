// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer.h"

#include "scenario/explorer/explorer_walk.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace yingke::scenario {

Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options) {
    const std::int64_t began = workedMillis();
    Explored found = ExplorerWalk(script, vocabulary, options, ExplorerWalk::Reach::Answers).all();
    if (!found.complete || found.never.empty()) {
        return found;
    }
    // No answer leads there. Before it is called unreachable: does a skip, an earlier matter, or time?
    ExploreOptions rest = options;
    constexpr std::int64_t least = 500;
    rest.mostMillis = std::max(least, options.mostMillis - (workedMillis() - began));
    const Explored more = ExplorerWalk(script, vocabulary, rest, ExplorerWalk::Reach::Anything).all();
    std::vector<core::StepId> open;
    for (const core::StepId& step : found.never) {
        if (more.reached.count(step) > 0) {
            found.reached.insert(step);
        } else {
            open.push_back(step);
        }
    }
    found.never.clear();
    (more.complete ? found.never : found.unknown) = std::move(open);
    if (!found.unknown.empty()) {
        found.complete = false;
        found.stopped = more.stopped;
    }
    return found;
}

} // namespace yingke::scenario
