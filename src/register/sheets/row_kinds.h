// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a worksheet are: homes, totals, the titles again, remarks.
#pragma once

#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

/// MaybeTotal: it has a word for a total and a room of its own; a person must say.
enum class RowKind : std::uint8_t { Nothing, Titles, Total, MaybeTotal, Remark, Home };

class RowKinds {
public:
    /// Both outlive it.
    RowKinds(const tables::Sheet& sheet, const SheetShape& shape);

    /// Of row `i` (from 0, below the titles), of which these are the cells.
    [[nodiscard]] RowKind of(std::size_t i, const SheetCells& cells) const;

private:
    [[nodiscard]] bool isTitles(const QStringList& row) const;
    [[nodiscard]] bool isRemark(std::size_t i, const SheetCells& cells) const;
    [[nodiscard]] RowKind totalIn(const QStringList& row, const SheetCells& cells) const;
    [[nodiscard]] bool isRead(int column) const;

    const tables::Sheet& m_sheet;
    const SheetShape& m_shape;
};

/// 小计, 3栋合计, 共128户.
[[nodiscard]] bool isAnyTotal(const QString& text);

} // namespace yingke::registers
