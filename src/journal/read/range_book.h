// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by the week, the month, the year: figures over a range of days, from the read tables. A range costs
// what its own days cost, however many years lie around it.
#pragma once

#include "journal/read/log_reader.h"
#include "journal/read/range_types.h"

#include <atomic>
#include <utility>
#include <vector>

namespace yingke::journal {

class RangeBook : public Book {
public:
    using Book::Book;

    /// Days since 1970 of the local dates, both included. A range turned round holds nothing. `stop`, set from another
    /// thread, ends the reading early; what comes back then is not whole.
    [[nodiscard]] RangeFigures figures(std::int64_t first, std::int64_t last, const std::atomic<bool>* stop = nullptr);
    /// The first and the last day with visits; both 0 when there is none.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> bounds();
};

/// The value that `share` (in (0, 1]) of the values do not exceed, by nearest rank; 0 when there are none. Reorders.
[[nodiscard]] core::Millis percentile(std::vector<core::Millis>& values, double share);

/// 0: Monday … 6, of a local day.
[[nodiscard]] constexpr std::size_t weekdayOf(std::int64_t day) {
    return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
}

} // namespace yingke::journal
