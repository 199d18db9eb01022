// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a debt and speaks against it, though nobody paid it yet: money that was paid in advance, a day on
// which it is due that has not come. Payments: paid_beside.h.
#pragma once

#include "register/sheets/sheet_shape.h"

#include <QDate>

namespace yingke::registers {

class DebtBeside {
public:
    /// Of a sheet of debts; of another one it finds nothing. `shape` outlives it.
    DebtBeside(const SheetShape& shape, QDate today);

    /// The title of the column that says, of a row that owes a sum, that money was paid in advance; empty: none does.
    [[nodiscard]] QString prepaidIn(const QStringList& row) const;
    /// The title of the column that says that it is due after today; empty: none does.
    [[nodiscard]] QString aheadIn(const QStringList& row) const;

private:
    [[nodiscard]] std::int64_t owedIn(const QStringList& row) const;
    [[nodiscard]] QString titleOf(int column) const;

    const SheetShape& m_shape;
    QDate m_today;
    std::vector<int> m_prepaid;  ///< 预存余额
    std::vector<int> m_balances; ///< 余额: of what, it does not say
    std::vector<int> m_due;      ///< 缴费截止日期
};

} // namespace yingke::registers
