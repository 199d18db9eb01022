// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for the hall: the clock, the desk, who is at it, presence, the office's edits.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"

#include <string>

namespace yingke::core::command {

/// The clock's: warns and passes all limits that are due at the context's now. Passing Answer moves the visit up to the
/// service supervisor, AnswerSupervisor to the director (reason LimitPassed; to whom: Context::standIns).
struct NoteTime {};
struct OpenDesk {
    std::string bootId;
    Millis bootMs = 0;
    std::string program;
};
struct CloseDesk {};
struct SignIn {
    PersonId person;
};
struct SignOut {
    PersonId person;
};
struct SetPresence {
    Presence presence;
};
struct NoteClockStep {
    Millis by = 0;
};
struct NoteOfficeChange {
    std::string what;
    std::string before;
    std::string after;
};

} // namespace yingke::core::command
