// SPDX-License-Identifier: GPL-3.0-or-later
// Words that speak of the promise that opened a follow-up, where none ever did.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"

namespace yingke::scenario {

/// Tells {promise}, {promise.due}, promise.locked … and `promised:` in a script that is offered as a matter
/// (`no-promise`). One that asks promise.known first knows what it does.
void checkPromiseWords(const Script& script, Problems& problems);

} // namespace yingke::scenario
