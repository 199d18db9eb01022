// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_people.h"

#include "office/texts/written.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"
#include "register/sheets/column_titles.h"
#include "register/sheets/row_words.h"

namespace yingke::registers {

namespace {

std::optional<ResidentRole> roleChosen(const QString& choice) {
    bool isNumber = false;
    const int role = choice.toInt(&isNumber);
    return isNumber && role >= 0 && role <= static_cast<int>(ResidentRole::Unknown)
               ? std::optional(static_cast<ResidentRole>(role))
               : std::nullopt;
}

/// The first of the three columns that says of somebody who it is; a column that is empty, or says 个人 and 企业, does
/// not.
std::optional<SheetField> roleColumnIn(const tables::Sheet& sheet, const SheetShape& shape) {
    for (const SheetField field : {SheetField::Role, SheetField::PersonKind, SheetField::OwnerKind}) {
        const int at = shape.at.of(field);
        for (std::size_t i = shape.firstRow; at >= 0 && i < sheet.rows.size(); ++i) {
            const QString word = office::withoutUnseen(sheet.rows[i].value(at));
            if (!word.isEmpty() && !office::meansNothing(word) && !isKindOfOwner(word)) {
                return field;
            }
        }
    }
    return std::nullopt;
}

} // namespace

RowPeople::RowPeople(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers)
    : m_shape(shape), m_answers(answers), m_roleColumn(roleColumnIn(sheet, shape)) {}

std::optional<QString> RowPeople::unknownRole(const SheetCells& cells) const {
    const QString word = m_roleColumn ? roleWordIn(cells) : QString();
    return m_roleColumn && !roleFrom(word) ? std::optional(word) : std::nullopt;
}

QString RowPeople::roleWordIn(const SheetCells& cells) const {
    QString word = office::plainWritten(cells[*m_roleColumn]);
    word.remove(QLatin1Char(' ')); // 业 主
    return office::meansNothing(word) || isKindOfOwner(word) ? QString() : word;
}

std::optional<ResidentRole> RowPeople::roleSaid(const QString& word) const {
    const auto known = roleFrom(word);
    return known ? known : roleChosen(m_answers.said.value(question::role(m_shape.key, word)));
}

std::optional<ResidentRole> RowPeople::roleOf(int number, const SheetCells& cells, ImportPlanner& planner,
                                              bool& sound) const {
    using F = SheetField;
    if (!m_roleColumn) {
        const bool owner = saysOwner(m_shape.titleOf(F::Name));
        return owner ? std::optional(ResidentRole::Owner)
                     : roleChosen(m_answers.said.value(question::people(m_shape.key, F::Name)));
    }
    const auto role = roleSaid(roleWordIn(cells));
    // An owner by one column who is something else by another one: a right is not given on that.
    for (const F other : {F::OwnerKind, F::PersonKind, F::Role}) {
        const auto said = other == *m_roleColumn ? std::nullopt : roleFrom(cells[other]);
        if (role == ResidentRole::Owner && said && *said != ResidentRole::Owner) {
            planner.fault(
                number, other, cells[other],
                Texts::tr("disagrees with the column %1; make both say the same").arg(m_shape.titleOf(*m_roleColumn)));
            sound = false;
        }
    }
    return role;
}

RowSaid RowPeople::saidBy(int number, const SheetCells& cells, ImportPlanner& planner) const {
    using F = SheetField;
    RowSaid said;
    bool sound = true;
    if (!cells[F::Name].isEmpty()) {
        said.first = roleOf(number, cells, planner, sound);
        if (!sound) {
            said.first.reset();
        }
    }
    if (!cells[F::OccupantName].isEmpty()) {
        const int at = m_shape.at.of(F::OccupantName);
        const bool byHand = m_answers.columns.value(m_shape.key).value(at) == keyOf(F::OccupantName);
        said.occupant = byHand || saysTenant(m_shape.titleOf(F::OccupantName))
                            ? std::optional(ResidentRole::Tenant)
                            : roleChosen(m_answers.said.value(question::people(m_shape.key, F::OccupantName)));
    }
    return said;
}

} // namespace yingke::registers
