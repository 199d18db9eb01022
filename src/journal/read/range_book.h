// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by the week, the month, the year: figures over a range of days, from the read tables. A read-only
// connection of its own; any thread, used in that thread only. A range costs what its own days cost, however many
// years lie around it.
#pragma once

#include "journal/format/records.h"
#include "journal/read/range_types.h"

#include <QString>
#include <QVariantList>

#include <atomic>
#include <functional>

namespace yingke::journal {

class RangeBook {
public:
    /// `path`: the journal.
    explicit RangeBook(const QString& path) : m_reader(path) {}

    [[nodiscard]] bool isOpen() const { return m_reader.isOpen(); }
    /// As of the day book: how many questions so far could not be read to their end.
    [[nodiscard]] int failures() const { return m_failures; }

    /// Days since 1970 of the local dates, both included. A range turned round holds nothing. `stop`, set from another
    /// thread, ends the reading early; what comes back then is not whole.
    [[nodiscard]] RangeFigures figures(std::int64_t first, std::int64_t last, const std::atomic<bool>* stop = nullptr);
    /// The first and the last day with visits; both 0 when there is none.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> bounds();

    /// For tests: each statement that this book runs, before it runs.
    std::function<void(const QString& statement)> watch;

private:
    /// Runs a statement whose two values are the range's ends.
    void each(const QString& statement, const std::function<void(const QSqlQuery&)>& take);
    void visits(RangeFigures& figures);
    void movedUp(RangeFigures& figures);
    void promises(RangeFigures& figures);
    void people(RangeFigures& figures);
    void steps(RangeFigures& figures);

    ReadOnly m_reader;
    int m_failures = 0;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    const std::atomic<bool>* m_stop = nullptr;
};

/// The value that `share` (in (0, 1]) of the values do not exceed, by nearest rank; 0 when there are none. Reorders.
[[nodiscard]] core::Millis percentile(std::vector<core::Millis>& values, double share);

/// 0: Monday … 6, of a local day.
[[nodiscard]] constexpr std::size_t weekdayOf(std::int64_t day) {
    return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
}

} // namespace yingke::journal
