// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the script language itself with their meaning (docs/script-language.md), for completion and colours.
#pragma once

#include "rehearsal/editor/script_words.h"

namespace yingke::rehearsal {

/// The keys that may stand under `key`: empty: the head; "script": a step; "facts" one of its own making: none.
[[nodiscard]] std::vector<Word> keysUnder(const QString& key);
/// Values that are the language's own: fact types, yes and no, the office's limits, …
[[nodiscard]] std::vector<Word> fixedValues(const QString& key);
[[nodiscard]] std::vector<Word> plainPlaceholders();
[[nodiscard]] std::vector<Word> plainConditions();
/// visitor, other, colleague, me, …: who is no role.
[[nodiscard]] std::vector<Word> plainPeople(const QString& key);
/// The acts that move on: coloured apart.
[[nodiscard]] bool movesOn(const QString& key);

} // namespace yingke::rehearsal
