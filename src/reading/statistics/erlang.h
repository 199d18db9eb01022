// SPDX-License-Identifier: GPL-3.0-or-later
// How many receptionists an hour needs: Erlang's formulas for arrivals by chance, exponential service and one queue
// (A. K. Erlang 1917). Load in erlang = arrivals an hour × mean service in hours.
#pragma once

namespace yingke::reading {

/// Share that finds all `servers` busy and is turned away (Erlang B). load ≥ 0, servers ≥ 0; result in [0, 1].
[[nodiscard]] double erlangB(double load, int servers);
/// Share that has to wait (Erlang C); 1 when the load is not below the number of servers.
[[nodiscard]] double erlangC(double load, int servers);
/// Share served within `limit` (same unit as `meanService`, > 0); 0 when the queue would grow without end.
[[nodiscard]] double serviceLevel(double load, int servers, double meanService, double limit);
/// The fewest servers that serve at least `share` (in (0, 1)) within the limit; 0 when nobody comes.
[[nodiscard]] int serversNeeded(double load, double meanService, double limit, double share);

} // namespace yingke::reading
