// SPDX-License-Identifier: GPL-3.0-or-later
// A visit told from its events, line by line, for who reads the log: the words as they were shown, answers, papers,
// sums, slips, handovers with how long they took, escalations with reason and level. Numbers that name a person are
// masked until they are asked for.
#pragma once

#include "journal/read/day_types.h"
#include "office/data/office.h"
#include "scenario/player/script_shelf.h"

#include <QString>

#include <vector>

namespace yingke::reading {

/// A line of the story and the event it tells of.
struct StoryLine {
    enum class Tone { Plain, Said, Quiet, Entered, Handed, Grave, Promise, Note };
    std::int64_t seq = 0; ///< number of the event
    core::Moment at;
    Tone tone = Tone::Plain;
    QString text;        ///< plain text in the user's language
    bool masked = false; ///< something in it is masked
};

/// `records`: those of one visit, oldest first. `shelf` brings the script texts of that day back by their hash; where
/// it has none, ids stand in place of labels. `unmasked`: numbers are told whole. Words that were erased are told as
/// the script had them, with 〔…〕 where a person was named.
[[nodiscard]] std::vector<StoryLine> storyOf(const office::Office& office, scenario::ScriptShelf& shelf,
                                             const std::vector<journal::NumberedRecord>& records, bool unmasked);

[[nodiscard]] QString levelText(core::EscalationLevel level);
[[nodiscard]] QString outcomeText(core::Outcome outcome);
/// "13 s", "1:05".
[[nodiscard]] QString lastedText(core::Millis duration);
/// 11-26 17:00 of a UTC time; of another year than that of `beside` 2027-01-04 17:00.
[[nodiscard]] QString dueText(core::Millis utc, const core::Moment& beside);

} // namespace yingke::reading
