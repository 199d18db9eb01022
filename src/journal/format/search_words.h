// SPDX-License-Identifier: GPL-3.0-or-later
// Words as the search index keeps them, and what people type as a question to it. FTS5's unicode61 takes a run of Han
// characters for one word, so a space stands between them and names are searched as phrases: right for every length.
#pragma once

#include "core/event.h"

#include <QString>

namespace yingke::journal {

/// The text with every Han character a word of its own; numbers written together (a room) follow once more as one word.
[[nodiscard]] QString indexed(const QString& text);

/// A telephone number with each of its endings of three digits and more: found by its tail.
[[nodiscard]] QString indexedTelephone(const QString& number);

/// What people typed as an FTS5 expression: each word a phrase, all of them wanted. Signs that are no letters and no
/// digits (% " * :) are left out, NOT and OR are words like others; empty when nothing remains, which finds nothing.
[[nodiscard]] QString matchFor(const QString& typed);

/// The words of an event worth searching: who, room, telephone, matter, what was entered, chosen, noted, promised, and
/// the sentences of the visitor's matter. Empty: none.
[[nodiscard]] QString wordsOf(const core::EventRecord& record);

} // namespace yingke::journal
