// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the log without being asked for whole: who a visitor is can't be read from it, whose visit it was can
// still be told apart (the number of the visit stands beside it).
#pragma once

#include "core/visit.h"

#include <QString>

namespace yingke::office {

[[nodiscard]] QString maskedTelephone(const QString& number); ///< 138****2271; shorter ones keep their last 2
[[nodiscard]] QString maskedIdentity(const QString& number);  ///< 3********7
/// Telephone and identity numbers within a text masked; dates and slip numbers stay.
[[nodiscard]] QString maskedNumbers(const QString& text);
[[nodiscard]] QString maskedName(const QString& name); ///< 欧***; a family name of one sign stays
[[nodiscard]] QString maskedRoom(const QString& room); ///< 3-*-****: the building stays, if there is more than it
/// Name, room and telephone masked; what the visitor came for left out.
[[nodiscard]] core::Visitor masked(const core::Visitor& visitor);
/// Words that were written about a visitor: numbers masked, and the visitor's own name and room where they stand in
/// them. Somebody else's name can't be told from a word.
[[nodiscard]] QString maskedWords(const QString& words, const core::Visitor& visitor);

} // namespace yingke::office
