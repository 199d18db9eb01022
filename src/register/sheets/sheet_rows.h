// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one worksheet: which are homes and which totals, titles again or remarks; what stands in their cells once
// 同上, blanks of merged cells and words for "nothing" are seen for what they are; what has to be asked about them.
#pragma once

#include "register/sheets/import_planner.h"
#include "register/sheets/row_doubts.h"
#include "register/sheets/row_kinds.h"
#include "register/sheets/row_people.h"
#include "register/sheets/row_questions.h"
#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

class SheetRows {
public:
    /// All three outlive it. A look at each row is taken at once.
    SheetRows(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers,
              tables::DayCount days = tables::DayCount::From1900, QDate today = QDate::currentDate());

    /// About roles, payments, totals, blanks, communities; answered or not.
    [[nodiscard]] std::vector<SheetQuestion> questions() const {
        return questionsOf(m_found, m_sheet.name, m_shape, m_answers);
    }
    [[nodiscard]] std::size_t first() const { return m_shape.firstRow; }
    [[nodiscard]] std::size_t end() const { return m_sheet.rows.size(); }
    /// All rows, for what the sheet as a whole says of its rooms.
    void learn(HomeReading& homes) const;
    /// Row `i` (from 0) for the planner, with what is told of it. In their order, from first().
    void give(std::size_t i, ImportPlanner& planner);

private:
    /// Placed: a cell is wrong, but not where the home is.
    enum class Read { Whole, Placed, NotPlaced };

    [[nodiscard]] SheetCells cellsOf(std::size_t i) const;
    [[nodiscard]] Blank blankIn(const SheetCells& cells, const SheetCells& above) const;
    void look();
    void lookAt(std::size_t i, SheetCells& above);
    void lookAtHome(std::size_t i, const SheetCells& cells);
    /// False: it can't be said whose home the row is.
    [[nodiscard]] bool fillBlanks(SheetCells& cells, int number, ImportPlanner& planner) const;
    [[nodiscard]] Read resolve(std::size_t i, SheetCells& cells, ImportPlanner& planner) const;
    [[nodiscard]] static bool isOfItsColumn(int number, SheetField field, const QString& cell, bool isDay,
                                            ImportPlanner& planner);
    /// 同上, where it is certain what stands above.
    [[nodiscard]] bool takeFromAbove(int number, SheetField field, SheetCells& cells, ImportPlanner& planner) const;
    [[nodiscard]] bool resolveCell(std::size_t i, SheetField field, SheetCells& cells, ImportPlanner& planner) const;
    /// Whether the row is a home; what else it is, is told.
    [[nodiscard]] bool isTaken(std::size_t i, RowKind kind, ImportPlanner& planner) const;
    [[nodiscard]] QString answerTo(const QString& question) const { return m_answers.said.value(question); }
    [[nodiscard]] QString idOf(const char* what) const { return question::ofFile(what, m_sheet.name); }

    const tables::Sheet& m_sheet;
    const SheetShape& m_shape;
    const SheetAnswers& m_answers;
    tables::DayCount m_days;
    RowPeople m_people;
    RowDoubts m_doubts;
    std::vector<RowKind> m_kinds;     ///< from the first row of the data
    std::vector<SheetField> m_fields; ///< those that the sheet has
    RowFindings m_found;
    SheetCells m_above; ///< of the last home
    int m_aboveRow = 0;
    int m_otherTitles = 0; ///< the row where other titles stand; 0: nowhere
};

} // namespace yingke::registers
