// SPDX-License-Identifier: GPL-3.0-or-later
// A farewell that was begun amiss can be taken back for a few seconds; afterwards the visit is opened again.
#pragma once

#include "core/hall.h"
#include "core/visit.h"

#include <optional>

namespace yingke::core {

inline constexpr Millis takeBackFor = 10'000;

/// A matter of the visit was broken off in its middle, and is at work no more or with the desk when the visit ends.
/// What a colleague has taken over is that colleague's to end.
[[nodiscard]] bool isBrokenOff(const Visit& visit);

/// A matter of the visitor's came to its end, whichever (MatterEnd); the desk's own scripts are none.
[[nodiscard]] bool hasEndedMatter(const Visit& visit);

/// Nothing was done for the visitor: nobody has turned to them, or nothing came of it but a greeting. A matter's end, a
/// colleague who took over, a promise, a slip or the matter of another visit is something; a call that we make is never
/// unserved.
[[nodiscard]] bool isUnserved(const Visit& visit);

/// A colleague had taken over and gave the visitor back, and nothing came of it here or there: what it was about is not
/// known to be done.
[[nodiscard]] bool isBackUndone(const Visit& visit);

/// The visitor was told that an answer will come (nobody above could, or a complaint is written down), and no promise
/// stands behind it yet: what says so is at work, or waits for another matter.
[[nodiscard]] bool owesAnswer(const Visit& visit);

/// The promise that is followed up in this visit, also while the desk says something else; empty: none.
[[nodiscard]] PromiseId followedUp(const Visit& visit);

/// How the visit ends when nobody says otherwise: followed up by an open promise, made here or still open behind its
/// follow-up; unserved; waiting for papers that are missing; unfinished, as is a call of ours that reached nobody and
/// who came back from a colleague as they went; else done. Only a matter's own end is done.
[[nodiscard]] Outcome usualOutcome(const Hall& hall, const Visit& visit);

/// Until when (steady, inclusive) the farewell of this visit may be taken back: takeBackFor from its begin, or from the
/// end that it led to. Nothing when the visit is not being seen off and did not end so.
[[nodiscard]] std::optional<Millis> takenBackUntil(const Visit& visit);

/// The visit whose farewell may be taken back now; of several the one whose time is over last. May be nothing.
[[nodiscard]] const Visit* lastSeenOff(const Hall& hall, Millis steadyNow);

} // namespace yingke::core
