// SPDX-License-Identifier: GPL-3.0-or-later
// What it means that somebody at the desk edited a household: who is taken away has moved out, what is corrected is
// marked, so that no older sheet puts it back.
#pragma once

#include "register/rooms/register_values.h"

#include <vector>

namespace yingke::registers {

/// `entered`: room, people, arrears and plates as edited. `peopleFrom`: for each of its people the place in
/// `standing.people`, -1 for one put in anew; a name that was changed in its place is a correction, the same person.
/// Empty: told by name and role.
[[nodiscard]] Household corrected(const Household& standing, const Household& entered, std::vector<int> peopleFrom,
                                  const QDate& today);
/// A room that the desk puts in.
[[nodiscard]] Household putIn(Household entered);
/// The room is no longer there, and nobody lives in it; or, for one that is gone, it is there again, empty.
[[nodiscard]] Household markedGone(Household household, const QDate& today);
[[nodiscard]] Household markedThere(Household household);

} // namespace yingke::registers
