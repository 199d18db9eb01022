// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps can't be come to, proved from the text alone: by the ways of the script and by what conditions say of the
// facts' ranges. What is not proved here is not known to be unreachable, however much was tried.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <set>

namespace yingke::scenario {

/// Steps that no way leads to, whatever is answered, skipped, gone back to or waited for. It is taken that a visit ends
/// on the day on which it began (but for what a follow-up carries over), and that what an earlier matter recorded lies
/// within the ranges of this script. Sums, what tables bring, and numbers of the office may be anything.
[[nodiscard]] std::set<core::StepId> impossibleSteps(const Script& script, const Vocabulary& words);

} // namespace yingke::scenario
