// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor's room owes, as the desk offers it to be paid: the register's lines without those that a receipt of
// today has paid already.
#pragma once

#include "core/hall.h"
#include "register/rooms/register_values.h"

#include <QString>

#include <vector>

namespace yingke::frontdesk {

/// A line of the register as the core keeps it.
[[nodiscard]] core::OwedLine owedLine(const QString& room, const registers::Arrear& line);

/// What this visitor answers for. `hall` knows what was paid and is not in the register yet.
[[nodiscard]] std::vector<registers::Arrear> linesOwed(const registers::Household& household, core::VisitorRole visitor,
                                                       const core::Hall& hall);

/// 物业费（2026年7月至9月）; two lines that read alike tell their sums too.
[[nodiscard]] QString lineText(const registers::Arrear& line, const std::vector<registers::Arrear>& among);
/// 物业费等3项; of one line its own words.
[[nodiscard]] QString allText(const std::vector<registers::Arrear>& lines);

/// The lines that these words mean (lineText or allText); none: the words are somebody's own.
[[nodiscard]] std::vector<registers::Arrear> linesMeant(const QString& words,
                                                        const std::vector<registers::Arrear>& lines);
[[nodiscard]] core::Money sumOf(const std::vector<registers::Arrear>& lines);

} // namespace yingke::frontdesk
