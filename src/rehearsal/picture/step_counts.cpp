// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/step_counts.h"

namespace yingke::rehearsal {

Shares sharesOf(const scenario::Script& script, const StepCounts& counts, Tested known) {
    int screens = 0;
    int tested = 0;
    int practised = 0;
    int used = 0;
    for (const scenario::Step& step : script.steps) {
        if (step.passing()) {
            continue;
        }
        ++screens;
        if (const auto found = counts.find(step.id.value); found != counts.end()) {
            tested += found->second.tested > 0 ? 1 : 0;
            practised += found->second.practised > 0 ? 1 : 0;
            used += found->second.used > 0 ? 1 : 0;
        }
    }
    return {screens, known != Tested::Unknown ? tested : -1, practised, used};
}

} // namespace yingke::rehearsal
