// SPDX-License-Identifier: GPL-3.0-or-later
// What a script asks of the world, and the answers that make a difference to it.
#pragma once

#include "scenario/explorer/explorer_needs.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <cstdint>

namespace yingke::scenario {

/// Beyond the usual answers, those at which a condition turns while everything else is as every day. `left`: reckonings
/// of conditions that may still be made.
[[nodiscard]] WorldQuestions questionsOf(const Script& script, const Vocabulary& vocabulary, const ExplorerNeeds& needs,
                                         const core::Moment& now, std::uint64_t& left);

} // namespace yingke::scenario
