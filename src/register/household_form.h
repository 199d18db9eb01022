// SPDX-License-Identifier: GPL-3.0-or-later
// A household as three tables of texts, to be edited by hand; read back with a fault at the cell it belongs to.
#pragma once

#include "core/command.h"
#include "register/register_values.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yingke::registers {

enum class HouseholdPart { People = 0, Arrears = 1, Vehicles = 2 };
inline constexpr int householdPartCount = 3;

struct FormFault {
    HouseholdPart part = HouseholdPart::People;
    int row = 0; ///< from 0
    int column = 0;
    QString sentence; ///< what is wrong and what to write
};

/// People: name, role, title, telephone, identity. Arrears: fee, amount, payer, first day, last day,
/// months (not to be edited). Vehicles: plate.
[[nodiscard]] QStringList formColumns(HouseholdPart part);
/// What may be chosen in a column; empty: written freely.
[[nodiscard]] QStringList formChoices(HouseholdPart part, int column);
/// The columns that are masked on the screen until asked for.
[[nodiscard]] bool isMaskedColumn(HouseholdPart part, int column);

[[nodiscard]] bool isReadOnlyColumn(HouseholdPart part, int column);

using FormRows = std::vector<QStringList>;
struct HouseholdForm {
    FormRows rows[householdPartCount];

    [[nodiscard]] FormRows& of(HouseholdPart part) { return rows[static_cast<int>(part)]; }
    [[nodiscard]] const FormRows& of(HouseholdPart part) const { return rows[static_cast<int>(part)]; }
};
[[nodiscard]] HouseholdForm formOf(const Household& household, const QDate& today);

struct ReadForm {
    Household household;
    std::optional<FormFault> fault; ///< the first; the household is not to be used then
};
/// Rows with nothing in them are passed over. `standing` gives the room and what the form does not show.
[[nodiscard]] ReadForm readForm(const Household& standing, const HouseholdForm& form);

/// What is logged of a change by hand: a NoteOfficeChange for each table that changed ("register.people", how many rows
/// before, how many after), without names, numbers or the room.
[[nodiscard]] std::vector<core::Command> changesToLog(const Household& before, const Household& after);

} // namespace yingke::registers
