// SPDX-License-Identifier: GPL-3.0-or-later
// No sentence speaks what nobody can know yet: facts, sums, looked-up values, the visitor's room, {colleague}.
#pragma once

#include "scenario/checker/checker_who.h"

namespace yingke::scenario {

/// Tells each placeholder of a step of the second language that is empty on some way to it (`not-known-yet`), with the
/// steps of that way (`asked`: knownBefore the steps); a {colleague} whom nobody has found there is a warning, since a
/// word stands in its place. What a promise and a call need is checkWho's. Also when a promise falls due by a fact that
/// is not there, or may be past, in either language.
void checkSpoken(const Script& script, const KnownBefore& asked, const Vocabulary& words, Problems& problems);

} // namespace yingke::scenario
