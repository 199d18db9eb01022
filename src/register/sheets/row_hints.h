// SPDX-License-Identifier: GPL-3.0-or-later
// What columns that are not taken say of a row besides: a remark that somebody has moved out, a new owner, a lease that
// has ended. None of it is read as a fact; a person is asked, and what was answered is told at each row.
#pragma once

#include "register/sheets/sheet_shape.h"

#include <QDate>

namespace yingke::registers {

/// A remark says that somebody has left, or sold the home: 2025年6月搬走; not 准备搬走.
[[nodiscard]] bool remarksLeaving(const QString& cell);

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
    /// The day since which whom the row names is there, as it is written; two of one home may follow one another.
    [[nodiscard]] QString sinceIn(const QStringList& row) const;

private:
    const SheetShape& m_shape;
    QDate m_today;
    std::vector<int> m_remarks; ///< any words
    std::vector<int> m_others;  ///< 新业主, 过户日期
    std::vector<int> m_leases;  ///< 租赁到期日
    std::vector<int> m_ends;    ///< 终止日期
    std::vector<int> m_since;   ///< 购房日期, 入住日期
};

} // namespace yingke::registers
