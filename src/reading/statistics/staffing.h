// SPDX-License-Identifier: GPL-3.0-or-later
// How many receptionists an hour needs, by Erlang's formulas from the arrivals and the service times that were seen.
#pragma once

#include "journal/read/range_types.h"

#include <vector>

namespace yingke::reading {

/// One hour of the day over a range.
struct StaffingHour {
    int hour = 0;             ///< local, 0 … 23
    double usual = 0;         ///< arrivals an hour on the mean of all open days
    double busiest = 0;       ///< on the weekday with most of them
    int busiestWeekday = 0;   ///< 0: Monday …
    int needed = 0;           ///< receptionists for the usual day
    int neededBusiest = 0;    ///< for the busiest weekday
    double level = 0;         ///< share within the limit that `needed` would give
    double levelOneFewer = 0; ///< that one fewer would give
    double seen = 0;          ///< share within the limit that was seen; 0 when nobody came
};

struct Staffing {
    core::Millis service = 0;        ///< mean time of a receptionist with a visitor
    std::vector<StaffingHour> hours; ///< those in which somebody came, in their order
};

/// `limit` > 0: the office's waiting limit, milliseconds. `share` in (0, 1): of the visitors, to be served within it.
/// The service time is the mean of the whole range: hours with few visitors say little about it. Erlang's formulas
/// hold for arrivals by chance, one queue, and receptionists who do nothing else: breaks and other work come on top.
[[nodiscard]] Staffing staffingFor(const journal::RangeFigures& figures, core::Millis limit, double share = 0.95);

} // namespace yingke::reading
