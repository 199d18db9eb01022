// SPDX-License-Identifier: GPL-3.0-or-later
// A household as tables of texts, to be edited by hand; read back with a fault at the cell it belongs to.
#pragma once

#include "core/command.h"
#include "register/rooms/import_record.h"
#include "register/rooms/register_values.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yingke::registers {

enum class HouseholdPart { People = 0, Arrears = 1, Vehicles = 2, Room = 3 };
inline constexpr int householdPartCount = 4;
inline constexpr HouseholdPart householdParts[] = {HouseholdPart::Room, HouseholdPart::People, HouseholdPart::Arrears,
                                                   HouseholdPart::Vehicles};

struct FormFault {
    HouseholdPart part = HouseholdPart::People;
    int row = 0; ///< from 0
    int column = 0;
    QString sentence; ///< what is wrong and what to write
};

/// People: name, role, title, telephone, identity. Arrears: fee, amount, payer, first day, last day,
/// months (not to be edited). Vehicles: plate. Room: building, unit, room, floor, area, state; one row, or none: as it
/// is.
[[nodiscard]] QStringList formColumns(HouseholdPart part);
/// What may be chosen in a column; empty: written freely.
[[nodiscard]] QStringList formChoices(HouseholdPart part, int column);
/// The columns that are masked on the screen until asked for.
[[nodiscard]] bool isMaskedColumn(HouseholdPart part, int column);

[[nodiscard]] bool isReadOnlyColumn(HouseholdPart part, int column);

using FormRows = std::vector<QStringList>;
struct HouseholdForm {
    FormRows rows[householdPartCount];
    /// For each row of people its place in the standing household, -1: put in anew. Empty: told by name and role.
    std::vector<int> peopleFrom = {};

    [[nodiscard]] FormRows& of(HouseholdPart part) { return rows[static_cast<int>(part)]; }
    [[nodiscard]] const FormRows& of(HouseholdPart part) const { return rows[static_cast<int>(part)]; }
};
[[nodiscard]] HouseholdForm formOf(const Household& household, const QDate& today);

struct ReadForm {
    Household household;
    std::optional<FormFault> fault;   ///< the first; the household is not to be used then
    std::vector<int> peopleFrom = {}; ///< for each of the people, as in the form
};
/// Rows with nothing in them are passed over. `standing` gives the room and what the form does not show.
[[nodiscard]] ReadForm readForm(const Household& standing, const HouseholdForm& form);

/// What is logged of a change by hand: a NoteOfficeChange for each table that changed ("register.people", how many rows
/// before, how many after; "register.room" of its own details), without names, numbers or the room.
[[nodiscard]] std::vector<core::Command> changesToLog(const Household& before, const Household& after);

/// What is logged before an import is taken back: how many rooms go back and how many stay.
[[nodiscard]] core::Command takeBackNote(const TakeBackLook& look, ChangedSince rule);

} // namespace yingke::registers
