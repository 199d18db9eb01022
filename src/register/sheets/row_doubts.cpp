// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_doubts.h"

#include "office/texts/written.h"
#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/row_words.h"

#include <algorithm>

namespace yingke::registers {

RowDoubts::RowDoubts(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers,
                     const RowPeople& people, QDate today)
    : m_sheet(sheet), m_shape(shape), m_answers(answers), m_people(people), m_standing(shape, answers), m_paid(shape),
      m_beside(shape, today), m_hints(shape, today) {}

void RowDoubts::lookAt(std::size_t i, const SheetCells& cells, RowFindings& found) {
    using F = SheetField;
    const int number = static_cast<int>(i) + 1;
    if (isHidden(i)) {
        found.hidden.first = found.hidden.rows++ == 0 ? number : found.hidden.first;
    }
    lookAtDebt(i, cells, found);
    lookAtHints(i, cells, found);
    lookForSuccessor(i, cells, found);
    for (const F column : m_standing.unclear(cells)) {
        const auto known = std::find_if(found.standings.begin(), found.standings.end(), [&](const auto& one) {
            return one.first == column && one.second.word == cells[column];
        });
        if (known == found.standings.end()) {
            found.standings.push_back({column, {cells[column], number, 1}});
        } else {
            ++known->second.rows;
        }
    }
}

void RowDoubts::lookAtDebt(std::size_t i, const SheetCells& cells, RowFindings& found) {
    const auto counted = [number = static_cast<int>(i) + 1](RowFindings::Counted& all, const QString& title) {
        all.value = all.rows == 0 ? title : all.value;
        all.first = all.rows++ == 0 ? number : all.first;
    };
    if (const QString title = m_paid.doubtIn(m_sheet.rows[i]); !title.isEmpty()) {
        counted(found.paid, title);
    }
    if (const QString title = m_beside.prepaidIn(m_sheet.rows[i]); !title.isEmpty()) {
        counted(found.prepaid, title);
    }
    if (const QString title = m_beside.aheadIn(m_sheet.rows[i]); !title.isEmpty()) {
        counted(found.ahead, title);
    }
    if (namesTwoDebtors(cells)) {
        counted(found.payers, {});
    }
}

bool RowDoubts::namesTwoDebtors(const SheetCells& cells) const {
    using F = SheetField;
    const auto names = [](const QString& cell) { return !cell.isEmpty() && !office::meansNothing(cell); };
    if (!names(cells[F::Debtor]) || !names(cells[F::OtherDebtor]) || names(cells[F::Payer])) {
        return false;
    }
    const auto sum = office::sumWritten(cells[F::Amount]);
    return sum && sum->fen > 0 && cells[F::Debtor] != cells[F::OtherDebtor];
}

bool RowDoubts::settlePayer(int number, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const {
    using F = SheetField;
    F used = F::Debtor;
    if (namesTwoDebtors(cells)) {
        const QString answer = answerTo(idOf("payer"));
        if (answer == answers::leftOut) {
            planner.fault(number, F::Payer, cells[F::Payer],
                          Texts::tr("is empty, and two are named; write who is to pay"));
            return false;
        }
        used = answer == answers::otherDebtor ? F::OtherDebtor : used;
    } else if (cells[F::Debtor].isEmpty()) {
        used = F::OtherDebtor;
    }
    const bool isTenant = !cells[used].isEmpty() && saysTenant(m_shape.titleOf(used));
    said.pays = isTenant ? RowSaid::Pays::Tenant : RowSaid::Pays::NotSaid;
    cells[F::Debtor] = cells[used];
    return true;
}

/// A row that names no owner alone: its lease may be over.
bool RowDoubts::mayBeTenant(const SheetCells& cells) const {
    using F = SheetField;
    const bool isNamed = !cells[F::OccupantName].isEmpty() && !office::meansNothing(cells[F::OccupantName]);
    return isNamed ||
           (!m_shape.has(F::OccupantName) && (m_people.roleColumn() || !saysOwner(m_shape.titleOf(F::Name))) &&
            m_people.roleSaidBy(cells) != ResidentRole::Owner);
}

void RowDoubts::lookForSuccessor(std::size_t i, const SheetCells& cells, RowFindings& found) {
    using F = SheetField;
    const QString since = cells[F::Name].isEmpty() ? QString() : m_hints.sinceIn(m_sheet.rows[i]);
    const bool mayOwn = !m_people.roleColumn() || m_people.roleSaidBy(cells) == ResidentRole::Owner;
    if (since.isEmpty() || !mayOwn || !cells[F::MovedOut].isEmpty()) {
        return;
    }
    const QString home =
        QStringList{cells[F::Community], cells[F::Phase], cells[F::Building], cells[F::Unit], cells[F::Room]}.join(
            QLatin1Char('|'));
    const auto first = m_owners.constFind(home);
    if (first == m_owners.constEnd()) {
        m_owners.insert(home, {cells[F::Name], since});
    } else if (first->first != cells[F::Name] && first->second != since) {
        const int number = static_cast<int>(i) + 1;
        m_successors.push_back(number);
        found.successors.first = found.successors.rows++ == 0 ? number : found.successors.first;
    }
}

void RowDoubts::lookAtHints(std::size_t i, const SheetCells& cells, RowFindings& found) {
    using F = SheetField;
    const int number = static_cast<int>(i) + 1;
    const auto counted = [number](RowFindings::Counted& all, const QString& title) {
        all.value = all.rows == 0 ? title : all.value;
        all.first = all.rows++ == 0 ? number : all.first;
    };
    const RowHints::Hint hint = m_hints.in(m_sheet.rows[i]);
    const bool isNamed = !cells[F::Name].isEmpty() || !cells[F::OccupantName].isEmpty();
    if (hint.about == RowHints::About::Left && isNamed) {
        counted(found.left, hint.title);
    } else if (hint.about == RowHints::About::Lease && mayBeTenant(cells)) {
        counted(found.leases, hint.title);
    }
    if (const auto sum = m_shape.has(F::Amount) ? office::sumWritten(cells[F::Amount]) : std::nullopt) {
        const QString key = QStringList{cells[F::Community], cells[F::Phase], cells[F::Building],
                                        cells[F::Unit],      cells[F::Room],  cells[F::Fee]}
                                .join(QLatin1Char('|'));
        if (sum->fen > 0) {
            ++m_owedBy[key];
        } else if (sum->fen < 0) {
            m_belowZero.emplace_back(number, key);
        }
    }
}

void RowDoubts::end(RowFindings& found) {
    std::erase_if(m_belowZero, [this](const auto& one) { return !m_owedBy.contains(one.second); });
    m_owedBy.clear();
    found.offsets.rows = static_cast<int>(m_belowZero.size());
    found.offsets.first = m_belowZero.empty() ? 0 : m_belowZero.front().first;
}

void RowDoubts::heed(std::size_t i, SheetCells& cells, RowSaid& said, ImportPlanner& planner) const {
    using F = SheetField;
    m_standing.apply(static_cast<int>(i) + 1, cells, said, planner);
    const bool isOwed = m_shape.kind == ImportKind::Arrears && said.debt == RowSaid::Debt::Owed;
    if (isOwed && !settlePayer(static_cast<int>(i) + 1, cells, said, planner)) {
        said.debt = RowSaid::Debt::NotCounted;
    }
    const bool follows = std::binary_search(m_successors.begin(), m_successors.end(), static_cast<int>(i) + 1);
    if (follows && said.first && answerTo(idOf("successor")) != answers::counts) {
        if (answerTo(idOf("successor")) == answers::leftOut) {
            planner.fault(static_cast<int>(i) + 1, F::Name, cells[F::Name],
                          Texts::tr("is another owner since another day; take out whoever has sold the home"));
        }
        said.first.reset();
    }
    const RowHints::Hint hint = m_hints.in(m_sheet.rows[i]);
    const bool isLease = hint.about == RowHints::About::Lease;
    if (hint.about == RowHints::About::Nothing || (isLease && !mayBeTenant(cells))) {
        return;
    }
    const QString answer = answerTo(idOf(isLease ? "lease" : "left"));
    if (!answer.isEmpty()) {
        planner.note(static_cast<int>(i) + 1, hint.title, {},
                     answer == answers::counts ? Texts::tr("may say that somebody has left; taken, as was said")
                                               : Texts::tr("says that somebody has left; not taken, as was said"));
    }
    if (answer == answers::counts) {
        return;
    }
    if (isLease && !cells[F::OccupantName].isEmpty()) {
        said.occupant.reset();
        return;
    }
    said = {std::nullopt, isLease ? said.occupant : std::nullopt, said.debt};
    for (const F field : {F::FamilyName, F::FamilyTelephone, F::Contact, F::ContactTelephone}) {
        cells[field].clear();
    }
}

bool RowDoubts::isHidden(std::size_t i) const {
    return std::binary_search(m_sheet.hiddenRows.begin(), m_sheet.hiddenRows.end(), static_cast<int>(i));
}

bool RowDoubts::isShownOrTaken(std::size_t i, ImportPlanner& planner) const {
    if (!isHidden(i)) {
        return true;
    }
    const bool isTakenToo = answerTo(idOf("hidden")) != answers::leftOut;
    planner.note(static_cast<int>(i) + 1, {}, {},
                 isTakenToo ? Texts::tr("The row is hidden and taken like the others")
                            : Texts::tr("The row is hidden and left out, as was said"));
    return isTakenToo;
}

RowSaid::Debt RowDoubts::debtBeside(std::size_t i, const SheetCells& cells, ImportPlanner& planner) const {
    const int number = static_cast<int>(i) + 1;
    if (const QString title = m_beside.prepaidIn(m_sheet.rows[i]); !title.isEmpty()) {
        const QString answer = answerTo(idOf("prepaid"));
        if (answer == answers::leftOut) {
            planner.fault(number, SheetField::Amount, cells[SheetField::Amount],
                          Texts::tr("stands beside money paid in advance (%1); write what is left").arg(title));
            return RowSaid::Debt::NotCounted;
        }
        if (answer != answers::counts) {
            return RowSaid::Debt::NotAnswered;
        }
    }
    if (const QString title = m_beside.aheadIn(m_sheet.rows[i]); !title.isEmpty()) {
        const QString answer = answerTo(idOf("ahead"));
        if (answer == answers::leftOut) {
            planner.note(number, title, {},
                         Texts::tr("says that it is not due; nothing is owed by this row, as was said"));
            return RowSaid::Debt::NotCounted;
        }
        if (answer != answers::counts) {
            return RowSaid::Debt::NotAnswered;
        }
    }
    return RowSaid::Debt::Owed;
}

RowSaid::Debt RowDoubts::debtIn(std::size_t i, const SheetCells& cells, ImportPlanner& planner) const {
    using F = SheetField;
    if (m_shape.kind == ImportKind::Arrears && !m_shape.has(F::Amount)) {
        return RowSaid::Debt::NotAnswered;
    }
    if (m_shape.has(F::PaidState)) {
        const auto known = debtOf(cells[F::PaidState], m_shape.titleOf(F::PaidState));
        const QString answer = answerTo(question::paid(m_shape.key, cells[F::PaidState]));
        const RowSaid::Debt debt = known                     ? *known
                                   : answer == answers::paid ? RowSaid::Debt::Paid
                                   : answer == answers::owed ? RowSaid::Debt::Owed
                                                             : RowSaid::Debt::NotAnswered;
        if (debt != RowSaid::Debt::Owed) {
            return debt;
        }
    }
    const int number = static_cast<int>(i) + 1;
    const bool isBelowZero =
        std::any_of(m_belowZero.begin(), m_belowZero.end(), [number](const auto& one) { return one.first == number; });
    if (isBelowZero && answerTo(idOf("offset")) == answers::leftOut) {
        planner.fault(number, F::Amount, cells[F::Amount],
                      Texts::tr("takes something off another row of the same home and fee; write there what is left"));
        return RowSaid::Debt::NotCounted;
    }
    if (const RowSaid::Debt debt = debtBeside(i, cells, planner); debt != RowSaid::Debt::Owed) {
        return debt;
    }
    const QString beside = m_paid.doubtIn(m_sheet.rows[i]);
    if (beside.isEmpty() || answerTo(idOf("payment")) == answers::owed) {
        return RowSaid::Debt::Owed;
    }
    if (answerTo(idOf("payment")) != answers::paid) {
        return RowSaid::Debt::NotAnswered;
    }
    planner.note(number, beside, {}, Texts::tr("says that it is paid, as was said; nothing is owed by this row"));
    return RowSaid::Debt::NotCounted;
}

} // namespace yingke::registers
