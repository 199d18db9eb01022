// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed while events are not saved: another place is offered, and losing them has to be chosen.
#pragma once

#include "desk/parts/overlay.h"

#include <functional>

namespace yingke::desk {

struct Closing {
    int events = 0;                                     ///< that are not saved
    QString reason;                                     ///< why not, as the system says it; may be empty
    std::function<QString(const QString& folder)> keep; ///< empty when they are kept there, else why not
    std::function<void()> close;                        ///< the window, soon, without asking again
};

/// Esc goes back to the desk; Enter keeps them in another place.
[[nodiscard]] Question closingQuestion(Closing closing);

} // namespace yingke::desk
