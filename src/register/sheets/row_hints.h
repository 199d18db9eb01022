// SPDX-License-Identifier: GPL-3.0-or-later
// What columns that are not taken say of a row besides: a remark that somebody has moved out, a new owner, a lease that
// has ended. None of it is read as a fact; a person is asked, and what was answered is told at each row.
#pragma once

#include "register/sheets/sheet_shape.h"

#include <QDate>

namespace yingke::registers {

class RowHints {
public:
    /// Of a register of rooms; of another sheet it finds nothing. `shape` outlives it.
    RowHints(const SheetShape& shape, QDate today);

    enum class About { Nothing, Left, Lease };
    struct Hint {
        About about = About::Nothing;
        QString title; ///< of the column that says it
    };
    /// Left: whom the row names may have left. Lease: its tenant's lease has ended before today.
    [[nodiscard]] Hint in(const QStringList& row) const;

private:
    const SheetShape& m_shape;
    QDate m_today;
    std::vector<int> m_remarks; ///< any words
    std::vector<int> m_others;  ///< 新业主, 过户日期
    std::vector<int> m_leases;  ///< 租赁到期日
};

} // namespace yingke::registers
