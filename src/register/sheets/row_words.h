// SPDX-License-Identifier: GPL-3.0-or-later
// Words of single cells of a row, and what a row of them is.
#pragma once

#include "register/sheets/import_planner.h"

#include <QStringList>

namespace yingke::registers {

/// Words of the column 业主类型 that say what an owner is, and not that somebody is one.
[[nodiscard]] bool isKindOfOwner(const QString& word);
/// `title`: 是否欠费 asks the other way round than 是否缴费. Nothing: a word that says neither.
[[nodiscard]] std::optional<RowSaid::Debt> debtOf(const QString& written, const QString& title);
/// Titles again, and not those above: what stands below is read by none of ours.
[[nodiscard]] bool isOtherTitles(ImportKind kind, const QStringList& row);
/// How exports keep a spreadsheet from making a number of it: ="0201", '138….
void takeAwayTextSigns(QString& cell);

} // namespace yingke::registers
