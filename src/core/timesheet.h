// SPDX-License-Identifier: GPL-3.0-or-later
// Every second of a visit is attributed to somebody.
#pragma once

#include "core/moment.h"

#include <array>
#include <cstddef>

namespace yingke::core {

/// Whose second it was. Desk: the visitor waits for the desk, or the desk serves. Visitor: a step of the script says
/// that the visitor acts (fills in a form, fetches papers). Hold: on hold by name. System: our program was not running.
enum class Party { Visitor, Desk, Colleague, ServiceSupervisor, Director, Hold, System };
inline constexpr std::size_t partyCount = 7;

/// Sums per party, and since when the present party has the visit. The sums of a closed visit add up to its length.
struct TimeSheet {
    std::array<Millis, partyCount> spent{};
    Party party = Party::Desk;
    Millis since = 0; ///< steady

    [[nodiscard]] Millis of(Party which) const { return spent[static_cast<std::size_t>(which)]; }
    friend bool operator==(const TimeSheet&, const TimeSheet&) = default;
};

/// The sheet with the time up to `steadyNow` attributed to the present party, and `next` having the visit from then on.
[[nodiscard]] TimeSheet turned(TimeSheet sheet, Party next, Millis steadyNow);

} // namespace yingke::core
