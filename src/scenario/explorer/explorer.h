// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every path of a script through the real visit machine: choices, presence, papers, answers, limits passing;
// at each step also going back, skipping, hold, and escalation.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// What was found. A path is a way from begin to an end, told from others by the answers given on it. Standings that
/// agree in all that can matter from there on go on the same ways: they are walked once, and the ways through them
/// counted each time. A loop is walked until it comes back to a standing it has been at; that return is no path of its
/// own. That the other visitor of S2 leaves is tried at each step too, and not counted.
struct Explored {
    std::string script;
    std::uint64_t paths = 0;        ///< ways from begin to end; stays at the largest number when there are more
    std::uint64_t commands = 0;     ///< commands decided by the machine
    std::set<core::StepId> reached; ///< screens
    std::map<core::StepId, std::uint64_t> standings; ///< at how many standings each of them was tried
    std::vector<core::StepId> never;                 ///< screens that no way reaches
    std::vector<std::string> deadEnds; ///< "step: why (the way that led there)", each step and reason once
    bool complete = true;              ///< false: the bound was reached
};

struct ExploreOptions {
    std::uint64_t mostPaths = 200'000; ///< standings walked one by one at most; shared ways are counted, not walked
    core::LimitTable limits;
};

[[nodiscard]] Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options);

} // namespace yingke::scenario
