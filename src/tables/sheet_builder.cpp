// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_builder.h"

#include <algorithm>
#include <set>

namespace yingke::tables {

QString keptCell(const QString& text) {
    QString kept = text.size() > mostCellText ? text.left(mostCellText) : text;
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) {
        kept.chop(1); // the cut went through a character
    }
    return kept.trimmed();
}

SheetCell faultCell(const QString& name) { return {keptCell(name), CellMark::Fault}; }

SheetBuilder::SheetBuilder(const QString& name) { m_sheet.name = keptCell(name); }

bool SheetBuilder::accepts(qint64 row, qint64 column) {
    if (m_refusal == SheetRefusal::None && row >= mostSheetRows) {
        m_refusal = SheetRefusal::TooManyRows;
    } else if (m_refusal == SheetRefusal::None && column >= mostSheetColumns) {
        m_refusal = SheetRefusal::TooManyColumns;
    }
    return m_refusal == SheetRefusal::None && row >= 0 && column >= 0;
}

void SheetBuilder::set(std::size_t row, int column, const SheetCell& cell) {
    if (m_sheet.rows.size() <= row) {
        m_sheet.rows.resize(row + 1);
    }
    QStringList& cells = m_sheet.rows[row];
    while (cells.size() <= column) {
        cells << QString();
    }
    cells[column] = cell.text;
    const std::pair<int, int> place(static_cast<int>(row), column);
    if (cell.mark) {
        m_sheet.marks.insert(place, *cell.mark);
    } else {
        m_sheet.marks.remove(place);
    }
}

void SheetBuilder::put(qint64 row, qint64 column, const SheetCell& cell) {
    const SheetCell kept{keptCell(cell.text), cell.mark};
    if ((!kept.text.isEmpty() || kept.mark) && accepts(row, column)) {
        set(static_cast<std::size_t>(row), static_cast<int>(column), kept);
    }
}

void SheetBuilder::repeatRow(qint64 row, qint64 times) {
    if (times <= 1 || row < 0 || row >= static_cast<qint64>(m_sheet.rows.size()) || !accepts(row, 0)) {
        return; // an empty row is repeated down to the end of a sheet
    }
    // Not row + times: a count from a file may be any number.
    if (times > mostSheetRows - row) {
        m_refusal = SheetRefusal::TooManyRows;
        return;
    }
    const auto first = static_cast<std::size_t>(row);
    const auto count = static_cast<std::size_t>(times);
    const QStringList cells = m_sheet.rows[first];
    m_sheet.rows.resize(first + count, cells);
    for (int column = 0; column < cells.size(); ++column) {
        const auto mark = m_sheet.marks.constFind({static_cast<int>(row), column});
        if (mark == m_sheet.marks.constEnd()) {
            continue;
        }
        const CellMark one = *mark;
        for (std::size_t next = first + 1; next < first + count; ++next) {
            m_sheet.marks.insert({static_cast<int>(next), column}, one);
        }
    }
}

void SheetBuilder::merge(qint64 row, qint64 column, qint64 rows) {
    if (rows > 1 && row >= 0 && column >= 0 && column < mostSheetColumns) {
        m_merged.push_back({row, column, std::min(rows, mostSheetRows)});
    }
}

void SheetBuilder::hideRows(qint64 row, qint64 times) {
    if (row >= 0 && row < mostSheetRows && times > 0) {
        m_hiddenRows.push_back({row, std::min(times, mostSheetRows)});
    }
}

void SheetBuilder::hideColumns(qint64 column, qint64 times) {
    if (column >= 0 && column < mostSheetColumns && times > 0) {
        m_hiddenColumns.push_back({column, std::min(times, mostSheetColumns)});
    }
}

void SheetBuilder::endHidden() {
    const auto isFilled = [](const QString& cell) { return !cell.isEmpty(); };
    std::set<int> hidden;
    for (const Span& one : m_hiddenRows) {
        const auto end = std::min(one.first + one.times, static_cast<qint64>(m_sheet.rows.size()));
        for (qint64 row = one.first; row < end; ++row) {
            const QStringList& cells = m_sheet.rows[static_cast<std::size_t>(row)];
            if (std::any_of(cells.begin(), cells.end(), isFilled)) {
                hidden.insert(static_cast<int>(row));
            }
        }
    }
    m_sheet.hiddenRows.assign(hidden.begin(), hidden.end());
    hidden.clear();
    for (const Span& one : m_hiddenColumns) {
        for (qint64 column = one.first; column < std::min(one.first + one.times, mostSheetColumns); ++column) {
            const auto at = static_cast<int>(column);
            if (std::any_of(m_sheet.rows.begin(), m_sheet.rows.end(),
                            [at](const QStringList& row) { return !row.value(at).isEmpty(); })) {
                hidden.insert(at);
            }
        }
    }
    m_sheet.hiddenColumns.assign(hidden.begin(), hidden.end());
}

Sheet SheetBuilder::end() {
    const auto last = static_cast<qint64>(m_sheet.rows.size());
    for (const Merged& one : m_merged) {
        const auto column = static_cast<int>(one.column);
        const QString text = one.row < last ? m_sheet.rows[static_cast<std::size_t>(one.row)].value(column) : QString();
        for (qint64 row = one.row + 1; !text.isEmpty() && row < std::min(last, one.row + one.rows); ++row) {
            const auto below = static_cast<std::size_t>(row);
            if (m_sheet.rows[below].value(column).isEmpty()) {
                set(below, column, {text, CellMark::Repeated});
            }
        }
    }
    endHidden();
    return std::move(m_sheet);
}

} // namespace yingke::tables
