// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/model.h"

#include <algorithm>

namespace yingke::scenario {

bool Step::passing() const {
    const bool content = say || !gestures.empty() || !fill.empty() || papers || ask || meanwhile || !show.empty();
    if (content || promise || promised || print || givesBack || givesKept || !keep.empty() || !notes.empty()) {
        return false;
    }
    // Telephoning, handing over and moving up are done by people, and seen; the other moves the player does by itself.
    const bool byPeople = std::holds_alternative<CallAct>(move) || std::holds_alternative<HandOverAct>(move) ||
                          std::holds_alternative<EscalateAct>(move);
    return !byPeople && (!std::holds_alternative<std::monostate>(move) || amounts.empty());
}

const Step* Script::find(const core::StepId& step) const {
    const auto found = std::find_if(steps.begin(), steps.end(), [&step](const Step& one) { return one.id == step; });
    return found == steps.end() ? nullptr : &*found;
}

const Step* Script::after(const core::StepId& step) const {
    const Step* here = find(step);
    return here == nullptr || here == &steps.back() ? nullptr : here + 1;
}

} // namespace yingke::scenario
