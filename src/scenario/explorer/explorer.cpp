// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer.h"

#include "scenario/explorer/explorer_walk.h"

namespace yingke::scenario {

Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options) {
    return ExplorerWalk(script, vocabulary, options).all();
}

} // namespace yingke::scenario
