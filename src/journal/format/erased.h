// SPDX-License-Identifier: GPL-3.0-or-later
// What an event says of personal parts that were let go: a part that is missing without one was taken away. Inside the
// journal only.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace yingke::journal {

/// The `what` of an office_changed event by which personal parts were erased: `before` says how, `after` the numbers of
/// the events, e.g. "3-17,20".
inline constexpr const char* personalErased = "personal_erased";
/// How: found missing when the file came to chain format 2; older programs erased without a word.
inline constexpr const char* erasedByOlderProgram = "found missing: erased by an older program";

using SeqRange = std::pair<qint64, qint64>; ///< first and last, both included

/// Numbers in rising order, in as few ranges as there are.
[[nodiscard]] std::vector<SeqRange> rangesOf(const std::vector<qint64>& seqs);
[[nodiscard]] QString rangesText(const std::vector<SeqRange>& ranges);
/// Nothing of what is no range is kept.
[[nodiscard]] std::vector<SeqRange> rangesFrom(const QString& text);

} // namespace yingke::journal
