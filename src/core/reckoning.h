// SPDX-License-Identifier: GPL-3.0-or-later
// How one visit counts: the desk's figures and the log's read tables both ask here, so that they can't tell two
// stories.
#pragma once

#include "core/visit.h"

#include <optional>

namespace yingke::core {

struct Reckoning {
    bool counts = true; ///< as a visit: a call that we make counts as none, nor one that was joined into another
    bool served = false;
    std::optional<Millis> wait; ///< until somebody served, or the visitor turned to go; nothing while still waiting
    bool overLimit = false;     ///< waited longer than the limit that began with the visit, also who left unserved
    bool movedUp = false;       ///< at least once
    bool movedUpTaken = false;  ///< and somebody to whom it was moved up has come and taken it
    bool nobodyTook = false;    ///< and nobody has, nor is anybody on the way who was asked
};

/// By what the visit's events say alone: no clock is asked. A wait that is still going on is over its limit once that
/// was told (LimitPassed).
[[nodiscard]] Reckoning reckon(const Visit& visit);

} // namespace yingke::core
