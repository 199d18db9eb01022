// SPDX-License-Identifier: GPL-3.0-or-later
// What is in doubt about a row: it is hidden, whom it names may have left, what it owes may be paid or taken off by
// another row. First all rows are looked at for what has to be asked; then each is given with the answers.
#pragma once

#include "register/sheets/debt_beside.h"
#include "register/sheets/paid_beside.h"
#include "register/sheets/row_hints.h"
#include "register/sheets/row_people.h"
#include "register/sheets/row_questions.h"
#include "register/sheets/row_standing.h"

#include <QHash>

namespace yingke::registers {

class RowDoubts {
public:
    /// The first three outlive it. `today`: a lease that ended before it is over.
    RowDoubts(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers, const RowPeople& people,
              QDate today);

    /// Of a home's row, in their order; end() behind the last one.
    void lookAt(std::size_t i, const SheetCells& cells, RowFindings& found);
    void end(RowFindings& found);

    /// False: a hidden row that is left out. Told either way.
    [[nodiscard]] bool isShownOrTaken(std::size_t i, ImportPlanner& planner) const;
    /// What the row owes by the columns of payments; why it owes nothing is told, but for Paid.
    [[nodiscard]] RowSaid::Debt debtIn(std::size_t i, const SheetCells& cells, ImportPlanner& planner) const;
    /// Who has left, and what is void, is taken out of what the row says, and told.
    void heed(std::size_t i, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const;

private:
    /// By what was said of money paid in advance and of days ahead.
    [[nodiscard]] RowSaid::Debt debtBeside(std::size_t i, const SheetCells& cells, ImportPlanner& planner) const;
    [[nodiscard]] bool isHidden(std::size_t i) const;
    /// What stands beside a debt.
    void lookAtDebt(std::size_t i, const SheetCells& cells, RowFindings& found);
    /// An owner and a tenant beside a debt, and not a word of who is to pay.
    [[nodiscard]] bool namesTwoDebtors(const SheetCells& cells) const;
    /// Debtor becomes who is to pay; false: the row does not count.
    [[nodiscard]] bool settlePayer(int number, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const;
    void lookAtHints(std::size_t i, const SheetCells& cells, RowFindings& found);
    /// Another owner of the same home, since another day.
    void lookForSuccessor(std::size_t i, const SheetCells& cells, RowFindings& found);
    [[nodiscard]] bool mayBeTenant(const SheetCells& cells) const;
    [[nodiscard]] QString answerTo(const QString& question) const { return m_answers.said.value(question); }
    [[nodiscard]] QString idOf(const char* what) const { return question::ofFile(what, m_sheet.name); }

    const tables::Sheet& m_sheet;
    const SheetShape& m_shape;
    const SheetAnswers& m_answers;
    RowPeople m_people;
    RowStanding m_standing;
    PaidBeside m_paid;
    DebtBeside m_beside;
    RowHints m_hints;
    QHash<QString, int> m_owedBy;                         ///< rows above zero, by home and fee
    std::vector<std::pair<int, QString>> m_belowZero;     ///< row, home and fee
    QHash<QString, std::pair<QString, QString>> m_owners; ///< of a home: name and since when, of the first row
    std::vector<int> m_successors;                        ///< rows
};

} // namespace yingke::registers
