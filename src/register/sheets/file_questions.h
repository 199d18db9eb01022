// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a file once its rows were seen beside one another: lines that stand twice, lines for the same time,
// rooms that may be one home. And what was answered.
#pragma once

#include "register/sheets/debt_lines.h"
#include "register/sheets/homes_apart.h"
#include "register/sheets/sheet_question.h"

#include <optional>

namespace yingke::registers {

[[nodiscard]] TwiceCounts twiceCounts(const SheetAnswers& answers, const QString& sheet);
[[nodiscard]] OverlapCounts overlapCounts(const SheetAnswers& answers);
[[nodiscard]] StrangersOwe strangersOwe(const SheetAnswers& answers);
[[nodiscard]] ApartAnswer apartAnswer(const SheetAnswers& answers, HomesApart::Differ differ);

/// `debts`: after the worksheet's last row, with lines that stand twice.
[[nodiscard]] SheetQuestion twiceQuestion(const QString& sheet, const DebtLines& debts, const SheetAnswers& answers);
/// Nothing: there is nothing to be asked.
[[nodiscard]] std::optional<SheetQuestion> overlapQuestion(const Overlaps& found, const SheetAnswers& answers);
[[nodiscard]] std::optional<SheetQuestion> strangerQuestion(const Strangers& found, const SheetAnswers& answers);
[[nodiscard]] std::optional<SheetQuestion> apartQuestion(const HomesApart::Doubt& found, HomesApart::Differ differ,
                                                         const SheetAnswers& answers);

} // namespace yingke::registers
