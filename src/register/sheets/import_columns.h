// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a column of a sheet may be.
#pragma once

#include "register/rooms/import_kind.h"

#include <QStringList>

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

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
    Amount, ///< what is still owed; never what was due or paid
    Payer,
    From,
    Until,
    Plate,
    Community,       ///< 小区, 期, 区: what tells homes of one number apart
    SecondTelephone, ///< of whom Name says
    OccupantName,    ///< who stands in the same row beside the first: 租户, 使用人
    OccupantTelephone,
    OccupantIdentity,
    FamilyName,
    FamilyTelephone,
    PaidState,   ///< 已缴, 未缴
    Period,      ///< from and until in one
    Phase,       ///< 期, 区, 组团 beside the community's name
    PlaceKind,   ///< 住宅, 商铺, 车位: tells two homes of one number apart, and is not kept
    MovedOut,    ///< the day since which whom Name says is gone
    PersonState, ///< 在住, 已搬离; of a vehicle 正常, 已注销
    PlaceMore,   ///< what other columns of the place say, which are not taken: two homes of one number differ in it
    Validity,    ///< 是否有效, 是否作废: the row counts or is void
    Debtor,      ///< whom a sheet of debts names: it must be somebody of the home
    OtherRoom,   ///< a second column that names the room: it must say the same
    OtherDebtor, ///< a second column of names beside a debt, of a tenant where Debtor is an owner, or the other way
};
inline constexpr std::size_t sheetFieldCount = 39;

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

/// Where the fields stand.
struct SheetColumns {
    std::array<int, sheetFieldCount> at{}; ///< -1: the sheet does not have it

    SheetColumns() { at.fill(-1); }
    [[nodiscard]] int of(SheetField field) const { return at[static_cast<std::size_t>(field)]; }
    void put(SheetField field, int column) { at[static_cast<std::size_t>(field)] = column; }
};

/// The title as a sheet of ours has it (楼号, 费用名称 …).
[[nodiscard]] QString titleOf(SheetField field);
/// The name under which a choice is kept; the field of such a name.
[[nodiscard]] QString keyOf(SheetField field);
[[nodiscard]] std::optional<SheetField> fieldOf(const QString& key);
/// What a column of this kind of sheet may be, in the order of the titles.
[[nodiscard]] std::vector<SheetField> fieldsOf(ImportKind kind);
/// The titles of a whole sheet of this kind, in their order; the register's are the 21.
[[nodiscard]] QStringList titlesOf(ImportKind kind);
/// The fields of a sheet without titles, in their order; nothing: a column that is not taken.
[[nodiscard]] std::vector<std::optional<SheetField>> positionsOf(ImportKind kind);

} // namespace yingke::registers
