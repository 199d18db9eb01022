// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed while events are not saved: another place is offered, and losing them has to be chosen; who and
// what is left at the desk is said too. With all saved the day's closing asks (desk/shift).
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

/// Esc goes back to the desk; Enter keeps them in another place.
[[nodiscard]] Question closingQuestion(Closing closing);

} // namespace yingke::desk
