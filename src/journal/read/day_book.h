// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by the day: figures, lanes, pages of visits, one visit whole.
#pragma once

#include "journal/read/log_reader.h"

#include <optional>
#include <utility>
#include <vector>

namespace yingke::journal {

class DayBook : public Book {
public:
    using Book::Book;

    [[nodiscard]] DayFigures figures(std::int64_t day);
    /// In the order of arrival; nothing without a day, at most 1000.
    [[nodiscard]] std::vector<Lane> lanes(const VisitFilter& filter);
    [[nodiscard]] std::vector<Lane> lanes(std::int64_t day);

    /// At most mostFound + 1, which means more than mostFound.
    [[nodiscard]] int count(const VisitFilter& filter);
    /// At most `limit` visits, after the first `offset`. In the order of arrival `before` (the nr of the last row seen)
    /// goes on from there without reading what came before.
    [[nodiscard]] std::vector<VisitRow> visits(const VisitFilter& filter, VisitOrder order, Qt::SortOrder way,
                                               int offset, int limit,
                                               std::optional<std::int64_t> before = std::nullopt);
    [[nodiscard]] std::optional<VisitRow> row(const core::VisitId& visit);
    /// Its events in their order.
    [[nodiscard]] std::vector<NumberedRecord> records(const core::VisitId& visit);
    /// The matters (script id, title) of the day's visits.
    [[nodiscard]] std::vector<std::pair<std::string, QString>> matters(std::int64_t day);
    /// Days between the two (both included) that have visits, oldest first.
    [[nodiscard]] std::vector<std::int64_t> days(std::int64_t first, std::int64_t last);
    /// The nearest day with visits before (or after) the day; nothing when there is none.
    [[nodiscard]] std::optional<std::int64_t> nextDay(std::int64_t day, bool forward);
};

} // namespace yingke::journal
