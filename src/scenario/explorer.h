// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every path of a script through the real visit machine: choices, presence, papers, answers, limits passing;
// at each step also going back, hold, and escalation.
#pragma once

#include "scenario/model.h"
#include "scenario/vocabulary.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Explored {
    std::string script;
    std::uint64_t paths = 0;    ///< ways from begin to end (loops once)
    std::uint64_t commands = 0; ///< commands decided by the machine
    std::set<core::StepId> reached;
    std::vector<core::StepId> never;   ///< steps that no way reaches
    std::vector<std::string> deadEnds; ///< "step: why", with the way that led there
    bool complete = true;              ///< false: the bound on ways was reached
};

struct ExploreOptions {
    std::uint64_t mostPaths = 2'000'000;
    core::LimitTable limits;
};

[[nodiscard]] Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options);

} // namespace yingke::scenario
