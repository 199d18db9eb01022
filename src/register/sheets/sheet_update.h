// SPDX-License-Identifier: GPL-3.0-or-later
// A newer sheet is an update: what one room becomes by what the sheet says of it, or by what it no longer says.
#pragma once

#include "register/rooms/import_record.h"
#include "register/rooms/register_values.h"

#include <set>

namespace yingke::registers {

/// How much of the register the sheet is; a person says so. Part: whom it does not name stays. NamedBuildings: of the
/// buildings that it names it has every room. Everything: of the whole register.
enum class SheetReach { Part, NamedBuildings, Everything };
/// What becomes of that which the desk corrected since a sheet last said the same.
enum class HandWork { Stays, GivesWay };

struct ImportChoices {
    SheetReach reach = SheetReach::Part;
    HandWork handWork = HandWork::Stays;
    QDate today = QDate::currentDate(); ///< the day from which somebody has moved out
};

struct RoomUpdate {
    Household now;
    int leaving = 0; ///< people and vehicles that the sheet no longer names: moved out
    int unnamed = 0; ///< whom a part of a register does not name: they stay
    int kept = 0;    ///< what the desk corrected, and the sheet has otherwise: it stays
    int back = 0;    ///< people who had moved out and are named again
    bool isChanged = false;
};

/// What is true of the whole sheet, for each of its rooms.
struct SheetScope {
    ImportKind kind = ImportKind::Register;
    ImportChoices choices;
    /// Of people: a sheet that names no tenant at all is one of owners, and no tenant moves out by it.
    std::set<ResidentRole> roles = {};
};

/// Whether a room is one of those of which the sheet has everything.
enum class Covered { No, Yes };

/// `said`: the room with what the sheet says of it and nothing else.
[[nodiscard]] RoomUpdate updated(const Household& standing, const Household& said, const SheetScope& scope,
                                 Covered covered);
/// A room of which the sheet has everything, and which it does not name: it is gone, or owes nothing, or has no
/// vehicle. Unchanged where the desk put it in.
[[nodiscard]] RoomUpdate unnamed(const Household& standing, const SheetScope& scope);

} // namespace yingke::registers
