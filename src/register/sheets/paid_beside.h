// SPDX-License-Identifier: GPL-3.0-or-later
// A payment that stands beside a debt: a day in 缴费日期, a sum in 实收. What is owed by such a row may be paid
// already, unless due less paid is what it says.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

class PaidBeside {
public:
    /// Of a sheet of debts; of another one it finds nothing. `shape` outlives it.
    explicit PaidBeside(const SheetShape& shape);

    /// The title of the column that says of the row that something was paid, where it owes a sum and the other columns
    /// do not show that the sum is what was left. Empty: there is no doubt.
    [[nodiscard]] QString doubtIn(const QStringList& row) const;

private:
    const SheetShape& m_shape;
    std::vector<int> m_due;     ///< 应收
    std::vector<int> m_paid;    ///< 实收, 已缴
    std::vector<int> m_reduced; ///< 减免
    std::vector<int> m_signs;   ///< days and numbers of a payment
    std::vector<int> m_asked;   ///< 是否减免
    std::vector<int> m_remarks; ///< any words
};

} // namespace yingke::registers
