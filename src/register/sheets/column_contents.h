// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of a worksheet and their titles do not say: words for people or payments in a column that
// is not taken, places that tell homes apart, another unit than yuan, nothing at all.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

/// A column that is not taken and holds words for tenants, family or people who are gone may say who somebody is; one
/// that holds 已缴 or 作废, that nothing is owed. Passed over, it would give a right or a debt.
void askAboutWords(SheetShape& shape, const tables::Sheet& sheet, const SheetAnswers& answers);
/// A telephone or an identity number behind somebody whose column is not taken (代理人, 共有人, 业主姓名2) is theirs
/// or nobody knows whose: a person says.
void askBehindOthers(SheetShape& shape, const tables::Sheet& sheet, const SheetAnswers& answers);
/// Columns of the place beside those that are taken: rows that differ in them are no one home.
void findPlaceMore(SheetShape& shape);
/// Nobody is asked about a column in which nothing stands.
void passEmptyColumns(SheetShape& shape, const tables::Sheet& sheet);
/// "单位：万元" above the titles, below the rows, or in a column of its own: the sums are none in yuan.
[[nodiscard]] bool saysOtherUnit(const tables::Sheet& sheet, const SheetShape& shape);

} // namespace yingke::registers
