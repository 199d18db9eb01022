// SPDX-License-Identifier: GPL-3.0-or-later
// Who the people of a row are: by the column that says it, by the titles of the columns of names, by what was answered.
#pragma once

#include "register/sheets/import_planner.h"
#include "register/sheets/sheet_shape.h"

namespace yingke::registers {

class RowPeople {
public:
    /// `sheet` is read at once; the others outlive it.
    RowPeople(const tables::Sheet& sheet, const SheetShape& shape, const SheetAnswers& answers);

    /// The column that says who somebody is; nothing: none does.
    [[nodiscard]] std::optional<SheetField> roleColumn() const { return m_roleColumn; }
    /// The word of that column, where it is no role of ours; perhaps empty.
    [[nodiscard]] std::optional<QString> unknownRole(const SheetCells& cells) const;
    /// Whom Name and OccupantName say; nothing where it is not answered, disagrees (a fault).
    [[nodiscard]] RowSaid saidBy(int number, const SheetCells& cells, ImportPlanner& planner) const;

    /// By that column alone, before anything was answered too.
    [[nodiscard]] std::optional<ResidentRole> roleSaidBy(const SheetCells& cells) const {
        return m_roleColumn ? roleSaid(roleWordIn(cells)) : std::nullopt;
    }

private:
    [[nodiscard]] QString roleWordIn(const SheetCells& cells) const;
    [[nodiscard]] std::optional<ResidentRole> roleSaid(const QString& word) const;
    [[nodiscard]] std::optional<ResidentRole> roleOf(int number, const SheetCells& cells, ImportPlanner& planner,
                                                     bool& sound) const;

    const SheetShape& m_shape;
    const SheetAnswers& m_answers;
    std::optional<SheetField> m_roleColumn;
};

} // namespace yingke::registers
