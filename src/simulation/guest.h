// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a simulation: visitors with their tempers, and values they would give. All names are plainly fictional.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visitor.h"
#include "office/data/office.h"
#include "scenario/player/screen.h"
#include "simulation/chance.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::simulation {

/// What a visitor brings along, drawn at the door; the rest is bookkeeping of the simulation.
struct Guest {
    core::Channel channel = core::Channel::InPerson;
    core::Visitor visitor;
    std::vector<std::string> matters; ///< scenario ids, one after the other
    core::Millis patience = 0;        ///< leaves unserved after so long
    double pace = 1.0;                ///< how long things take with this visitor; 1 = usual
    bool dissatisfied = false;
    bool insists = false; ///< on somebody else
    bool forgetful = false;
    core::VisitId earlier; ///< brings the papers that were missing then

    std::size_t begun = 0; ///< matters begun
    int acts = 0;
    bool settled = false; ///< the colleague has done it
    bool movedUp = false;
    bool missed = false; ///< a paper was missing
};

[[nodiscard]] Guest newGuest(Chance& chance, const std::vector<std::string>& matters, core::Channel channel);

/// The staff of a simulated office with so many receptionists.
[[nodiscard]] std::vector<office::Colleague> simulatedStaff(int receptionists);

/// A value that fits the field at this time; nothing when none is known.
[[nodiscard]] std::optional<core::FactValue> valueFor(Chance& chance, const scenario::Field& field,
                                                      const core::Moment& now);

/// Words of the kind that a receptionist writes down.
[[nodiscard]] std::string noteWords(Chance& chance);
[[nodiscard]] std::string complaintWords(Chance& chance);

} // namespace yingke::simulation
