// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a sheet is which field.
#pragma once

#include "register/register_import.h"

#include <array>
#include <optional>

namespace yingke::registers {

enum class SheetField {
    Building,
    Unit,
    Room,
    Floor,
    Area,
    State,
    Name,
    Gender,
    Telephone,
    Identity,
    OwnerKind,
    PersonKind,
    Role,
    Contact,
    ContactTelephone,
    Fee,
    Amount,
    Payer,
    From,
    Until,
    Plate,
};
inline constexpr std::size_t sheetFieldCount = 21;

/// One row of a sheet by field; what the sheet has no column for is empty.
class SheetCells {
public:
    [[nodiscard]] const QString& operator[](SheetField field) const { return m_cells[static_cast<std::size_t>(field)]; }
    [[nodiscard]] QString& operator[](SheetField field) { return m_cells[static_cast<std::size_t>(field)]; }
    /// None of these has anything in it.
    [[nodiscard]] bool areEmpty(std::initializer_list<SheetField> fields) const;
    /// Nothing but, perhaps, a building or a unit: a row between, into which a merged cell reaches.
    [[nodiscard]] bool sayNothing() const;

private:
    std::array<QString, sheetFieldCount> m_cells;
};

struct SheetColumns {
    std::size_t firstRow = 0;              ///< of the data
    std::array<int, sheetFieldCount> at{}; ///< -1: the sheet does not have it

    [[nodiscard]] SheetCells cellsOf(const QStringList& row) const;
};

/// The title as a sheet of ours has it (楼号, 费用名称 …).
[[nodiscard]] QString titleOf(SheetField field);
/// The titles of a whole sheet of this kind, in their order; the register's are the 21.
[[nodiscard]] QStringList titlesOf(ImportKind kind);
/// Nothing when the sheet has neither the header nor the number of columns.
[[nodiscard]] std::optional<SheetColumns> columnsOf(ImportKind kind, const tables::Sheet& sheet);

} // namespace yingke::registers
