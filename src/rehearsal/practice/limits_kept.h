// SPDX-License-Identifier: GPL-3.0-or-later
// Which limits of a practice were kept and which were missed. One that passed is missed, also when it is stopped later.
#pragma once

#include "training/practice/practice_hall.h"

#include <QString>

#include <vector>

namespace yingke::rehearsal {

struct LimitsKept {
    int kept = 0;
    int all = 0;                ///< kept and missed; those still running do not count
    std::vector<QString> lines; ///< one a limit, in the order they began
};

[[nodiscard]] LimitsKept limitsOf(const training::PracticeHall& hall);

} // namespace yingke::rehearsal
