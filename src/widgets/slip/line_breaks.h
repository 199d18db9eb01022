// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line of Chinese may end (GB/T 15834-2011, 5.1): no 。，、） begins a line, no （ “ ends one, —— and …… stay
// whole. Inside the slip_* files only.
#pragma once

#include <QString>

#include <vector>

namespace yingke::widgets {

enum class LineBreak {
    Never,  ///< the language forbids it
    InNeed, ///< in a word; where the line takes no whole one
    Well
};

/// For each place in front of a character (0: in front of the first): whether the line may end there.
[[nodiscard]] std::vector<LineBreak> lineBreaks(const QString& text);

/// The places between what are characters to the eye, the end included.
[[nodiscard]] std::vector<qsizetype> characterEnds(const QString& text);

} // namespace yingke::widgets
