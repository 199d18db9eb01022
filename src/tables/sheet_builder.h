// SPDX-License-Identifier: GPL-3.0-or-later
// One worksheet while it is read: cells come in any order, within bounds. Inside the reader only.
#pragma once

#include "tables/sheet_file.h"

namespace yingke::tables {

inline constexpr qint64 mostSheetRows = 200'000;
inline constexpr qint64 mostSheetColumns = 256; ///< what stands further right is no column of a register: refused
inline constexpr qsizetype mostCellText = 300;  ///< no field takes as much

struct SheetCell {
    QString text;
    std::optional<CellMark> mark = {};
};

/// A text as a cell keeps it: its first 300 characters, trimmed.
[[nodiscard]] QString keptCell(const QString& text);
/// A text that tells a fault (#N/A, Err:502) as a cell with its mark.
[[nodiscard]] SheetCell faultCell(const QString& name);

class SheetBuilder {
public:
    explicit SheetBuilder(const QString& name);

    /// Row and column from 0. An empty cell without a mark is left away. Beyond the bounds: `refusal`, nothing kept.
    void put(qint64 row, qint64 column, const SheetCell& cell);
    /// What stands in the row stands in each of `times` rows, this one included.
    void repeatRow(qint64 row, qint64 times);
    /// The value at this place goes down through so many rows, this one included, where nothing else stands.
    void merge(qint64 row, qint64 column, qint64 rows);
    /// So many rows from `row` on are not shown, or columns. Any numbers; what holds nothing is forgotten.
    void hideRows(qint64 row, qint64 times);
    void hideColumns(qint64 column, qint64 times);

    /// Why the sheet can't be taken: TooManyRows, TooManyColumns; None while all is well.
    [[nodiscard]] SheetRefusal refusal() const { return m_refusal; }
    [[nodiscard]] Sheet end();

private:
    struct Merged {
        qint64 row;
        qint64 column;
        qint64 rows;
    };
    [[nodiscard]] bool accepts(qint64 row, qint64 column);
    struct Span {
        qint64 first;
        qint64 times;
    };
    void set(std::size_t row, int column, const SheetCell& cell);
    void endHidden();

    Sheet m_sheet;
    std::vector<Span> m_hiddenRows;
    std::vector<Span> m_hiddenColumns;
    std::vector<Merged> m_merged;
    SheetRefusal m_refusal = SheetRefusal::None;
};

} // namespace yingke::tables
