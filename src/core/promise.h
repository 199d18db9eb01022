// SPDX-License-Identifier: GPL-3.0-or-later
// A promise: a dated follow-up that outlives its visit and is followed to its end (S0-02).
#pragma once

#include "core/ids.h"
#include "core/moment.h"

#include <string>

namespace yingke::core {

enum class PromiseState { Open, Kept, Broken, Withdrawn };

/// Whether it may be given another time. Once: the second time is kept without fail (S3.4-08).
enum class PromiseMoves { Freely, Once, Never };

struct Promise {
    PromiseId id;
    VisitId visit;
    std::string kind;        ///< script's word for it, e.g. "invoice", "technician", "message"
    std::string what;        ///< in words, as shown; personal
    PersonId owner;          ///< who carries it out; never empty
    PersonId firstContact;   ///< who received the visitor (S0-02); never changes
    PersonId follower;       ///< who follows it to its end: who received the visitor, until that goes over to another
    Millis due = 0;          ///< UTC milliseconds (a date is the wall clock's)
    Millis remindBefore = 0; ///< reminded so long before it is due
    PromiseMoves moves = PromiseMoves::Freely;
    int moved = 0;      ///< how often it has been moved
    std::string script; ///< scenario id to open for the follow-up; may be empty
    PromiseState state = PromiseState::Open;
    Moment madeAt;
    Moment endedAt; ///< set when not Open

    /// It can't be moved any more.
    [[nodiscard]] bool locked() const {
        return moves == PromiseMoves::Never || (moves == PromiseMoves::Once && moved >= 1);
    }
    friend bool operator==(const Promise&, const Promise&) = default;
};

} // namespace yingke::core
