// SPDX-License-Identifier: GPL-3.0-or-later
// How often each step of a script was tested, practised, really used.
#pragma once

#include "scenario/language/model.h"

#include <cstdint>
#include <map>
#include <string>

namespace yingke::rehearsal {

struct StepCount {
    std::int64_t tested = 0;    ///< standings of the explorer at it
    std::int64_t practised = 0; ///< times in practice (training store)
    std::int64_t used = 0;      ///< times with a visitor (journal)
};

using StepCounts = std::map<std::string, StepCount>; ///< by step id

/// What the explorer knows of a text: nothing yet, what it reached before its bounds, or everything.
enum class Tested { Unknown, Partly, Whole };

/// How many of the screens of a script were so; -1: not known yet.
struct Shares {
    int screens = 0;
    int tested = -1;
    int practised = 0;
    int used = 0;
};
[[nodiscard]] Shares sharesOf(const scenario::Script& script, const StepCounts& counts, Tested tested);

} // namespace yingke::rehearsal
