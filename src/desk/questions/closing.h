// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed while events are not saved: another place is offered, and losing them has to be chosen. Or while
// visitors are here: who and what is left is said first.
#pragma once

#include "desk/parts/overlay.h"
#include "frontdesk/front_desk.h"

#include <functional>

namespace yingke::desk {

struct Closing {
    int events = 0;                                     ///< that are not saved
    QString reason;                                     ///< why not, as the system says it; may be empty
    std::function<QString(const QString& folder)> keep; ///< empty when they are kept there, else why not
    std::function<void()> close;                        ///< the window, soon, without asking again
    QStringList here = {};                              ///< stillHere()
};

/// Who is still here, what money was noted without a slip, and which promises are open: a line each; empty: nobody is.
[[nodiscard]] QStringList stillHere(const frontdesk::FrontDesk& desk);

/// The window is closed while visitors are here. Esc and Enter stay; `close`: the window, soon, without asking again.
[[nodiscard]] Question stillHereQuestion(const frontdesk::FrontDesk& desk, std::function<void()> close);

/// Esc goes back to the desk; Enter keeps them in another place.
[[nodiscard]] Question closingQuestion(Closing closing);

} // namespace yingke::desk
