// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a row still counts: whom it names may have left (已退租, a day in 搬出日期), or the row may be void (作废,
// 是否有效: 否). Whoever has left has no right and is called by nobody; what is void is no debt. A word that is not
// known is asked about once.
#pragma once

#include "register/sheets/import_planner.h"
#include "register/sheets/sheet_shape.h"

#include <QHash>

#include <utility>

namespace yingke::registers {

/// What a word of such a column says.
enum class Standing { Counts, Gone, Void, Unclear };
/// `title`: 是否有效 asks the other way round than 是否作废. Empty counts.
[[nodiscard]] Standing standingOf(const QString& written, const QString& title);

class RowStanding {
public:
    /// Both outlive it.
    RowStanding(const SheetShape& shape, const SheetAnswers& answers) : m_shape(shape), m_answers(answers) {}

    /// The columns of the row whose words have to be asked about, answered or not.
    [[nodiscard]] std::vector<SheetField> unclear(const SheetCells& cells) const;
    /// Takes out of the row what does not count any more, and tells it; what is not answered is taken out too.
    void apply(int number, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const;

private:
    struct Word {
        Standing standing = Standing::Counts;
        bool isAsked = false;
    };
    /// Each word of a column is read once: 50,000 rows have a handful.
    [[nodiscard]] const Word& read(SheetField column, const QString& word) const;
    /// Unclear: it is not answered yet.
    [[nodiscard]] Standing saidBy(SheetField column, const SheetCells& cells) const;
    void leaves(int number, SheetField column, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const;

    const SheetShape& m_shape;
    const SheetAnswers& m_answers;
    mutable QHash<std::pair<int, QString>, Word> m_words;
};

} // namespace yingke::registers
