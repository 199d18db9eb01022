// SPDX-License-Identifier: GPL-3.0-or-later
// With which words a visitor is turned to: a greeting, or the apology of S2.3-01 to who has waited.
#pragma once

#include "core/moment.h"
#include "core/visit.h"

namespace yingke::frontdesk {

/// The script that begins when the desk turns to this visit now, which is as it was before; nullptr: what is at work
/// goes on, or the words for having been moved up are another's (DeskEscalation::attended).
[[nodiscard]] const char* greetingFor(const core::Visit& visit, const core::Moment& now);

/// Who is served while this visit is turned to, and is asked to wait first: nobody is left standing without a word
/// (S2.1-03). `active`: whom the desk serves now; nullptr: nobody. Empty where nobody is there to be told: no other, or
/// a call of ours that has not been answered.
[[nodiscard]] core::VisitId leftStanding(const core::Visit& turnedTo, const core::Visit* active);

/// A call of ours that nobody has answered yet: there is nobody to ask to hold the line.
[[nodiscard]] bool isDialling(const core::Visit& visit);

/// Had to wait for another amid a matter, or on the telephone, and for so long that going on without a word would be
/// rude (S2.1-06, S2.2-05).
[[nodiscard]] bool waitedForAnother(const core::Visit& visit, const core::Moment& now);

/// A colleague or a superior gave the visitor back and no matter is at work: the desk's words for having waited.
[[nodiscard]] bool isBackWithoutMatter(const core::Visit& visit);

/// The script with these words. Who was moved up has said what it was about: "what can I do for you" would be as if
/// nobody had listened.
[[nodiscard]] const char* wordsOnReturn(const core::Visit& visit);

} // namespace yingke::frontdesk
