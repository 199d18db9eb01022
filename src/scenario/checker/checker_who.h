// SPDX-License-Identifier: GPL-3.0-or-later
// No promise, slip or call without its who and where: what they need has been asked before, on every way to them.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"
#include "scenario/language/vocabulary.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

/// Names of what is asked about the visitor, beside the facts' own ids.
namespace asked {
inline constexpr const char* name = "visitor.name";
inline constexpr const char* room = "visitor.room";
inline constexpr const char* telephone = "visitor.telephone";
inline constexpr const char* colleague = "colleague"; ///< somebody was found
} // namespace asked

/// Asked: put to somebody or looked up, whatever came of it. Answered: known for certain, so without what may stay
/// empty and what a look up may not find.
enum class Asking { Asked, Answered };

/// By step: ids of facts, looked-up values and sums, and the names above.
using KnownBefore = std::map<core::StepId, std::set<std::string>>;

/// What has been asked (answered) before each step on every way to it. A follow-up knows the visitor, and what its head
/// declares without asking for it, from the visit in which its promise was made. Steps that nothing leads to are left
/// out.
[[nodiscard]] KnownBefore knownBefore(const Script& script, Asking asking);

/// What the step itself asks, looks up, reckons or notes.
[[nodiscard]] std::set<std::string> askedAt(const Script& script, const Step& step);

/// A shortest way from the begin to `to` on which nobody asks for `name`, noted or found it, both ends with it; empty
/// when each way knows it.
[[nodiscard]] std::vector<core::StepId> wayWithout(const Script& script, const core::StepId& to,
                                                   const std::string& name);
/// "a → b → c", the middle left out when it is long.
[[nodiscard]] std::string wayText(const std::vector<core::StepId>& way);

/// Tells each promise, slip and call (`who-and-where`) that can be reached while somebody or something it speaks of was
/// never asked (`asked`: knownBefore the steps): placeholders of a promise; the visitor's telephone for a promise with
/// a follow-up and for a call to the visitor; what a slip's layout can't do without; the number of a call, and the
/// facts that its sentence names.
void checkWho(const Script& script, const KnownBefore& asked, const Vocabulary& words, Problems& problems);

} // namespace yingke::scenario
