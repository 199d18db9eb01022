// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for the hall: the clock, the desk, who is at it, presence, the office's edits.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/presence.h"

#include <cstdint>
#include <string>

namespace yingke::core::command {

/// The clock's: warns and passes all limits that are due at the context's now. Passing Answer moves the visit up to the
/// service supervisor, AnswerSupervisor to the director (reason LimitPassed; to whom: takerFor).
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
/// As SetPresence of one who is out.
struct SignOut {
    PersonId person;
};
/// Nothing waits on somebody who is out: a handover that waits for this person is not taken, and the next one is asked
/// (who stands in, or is above); who was asked to wait there, or waits for an answer, goes back to who handed over.
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
/// `head` may not be empty; events that follow a sealed day's head show as later corrections.
struct SealDay {
    std::int64_t day = 0;
    std::int64_t count = 0;
    std::string head;
    std::string note;
};
/// A note on a day as a whole, by the supervisor; blank is rejected (EmptyReason), and so is more than `longestNote`.
struct NoteDay {
    std::int64_t day = 0; ///< localDay
    std::string text;
};
/// `visit` may be empty: the hall's.
struct NotePersonalDataShown {
    VisitId visit;
    std::string what;
};

} // namespace yingke::core::command
