// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every path of a script through the real visit machine: choices, presence, papers, answers, limits passing;
// at each step also going back, skipping, hold, and escalation.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// Why a walk stopped before everything was walked.
enum class ExploreBound { None, Work, Time, Memory, Cancelled };

/// Of the values that fit into a step together: how many were filled in. Each pair of telling values, and those at
/// which the conditions turn; not every combination.
struct Combined {
    std::uint64_t tried = 0;
    std::uint64_t all = 0;
};

/// What was found. A path is a way from begin to an end, told from others by the answers given on it. Standings that
/// agree in all that can matter from there on go on the same ways: they are walked once, and the ways through them
/// counted each time. A loop is walked until it comes back to a standing it has been at; that return is no path of its
/// own. That the other visitor of S2 leaves is tried at each step too, and not counted.
struct Explored {
    std::string script;
    std::uint64_t paths = 0;        ///< ways from begin to end; stays at mostCounted when there are more
    std::uint64_t commands = 0;     ///< commands decided by the machine
    std::set<core::StepId> reached; ///< screens
    std::map<core::StepId, std::uint64_t> standings; ///< at how many standings each of them was tried
    std::vector<core::StepId> never;                 ///< screens that no way reaches: proved, not only tried
    std::vector<core::StepId> notFound;              ///< screens that nothing that was tried reached, without a proof
    std::vector<core::StepId> unknown;               ///< screens that were not reached before the walk was stopped
    std::uint64_t tried = 0;                         ///< standings that were walked from, in all
    std::vector<std::string> deadEnds; ///< "step: why (the way that led there)", each step and reason once
    bool complete = true;              ///< false: a bound was reached, or it was cancelled
    ExploreBound stopped = ExploreBound::None;
    std::map<core::StepId, std::uint64_t> notWalked; ///< standings met and not walked from, by the screen
    std::map<core::StepId, Combined> combined;       ///< screens at which not every combination was filled in
};

/// The bounds of a walk; the first that is reached stops it. Memory is an estimate of what the walk itself keeps.
struct ExploreOptions {
    std::uint64_t mostPaths = 200'000; ///< standings walked one by one at most; shared ways are counted, not walked
    core::LimitTable limits;
    std::int64_t mostMillis = 8'000; ///< of work of the thread that explores
    std::uint64_t mostBytes = std::uint64_t{96} * 1024 * 1024;
    std::function<bool()> cancelled = {}; ///< asked often, on the thread that explores; true stops it soon
};

[[nodiscard]] Explored explore(const Script& script, const Vocabulary& vocabulary, const ExploreOptions& options);

} // namespace yingke::scenario
