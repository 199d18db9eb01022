// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by what was handed over: from whom, to whom, why, and how long until it was taken.
#pragma once

#include "journal/read/log_reader.h"
#include "journal/read/owed_types.h"

#include <vector>

namespace yingke::journal {

class HandoverBook : public Book {
public:
    using Book::Book;

    /// Handovers asked on these days (since 1970, each by its own event's offset; both included), oldest first. Nothing
    /// for a range turned round.
    [[nodiscard]] std::vector<HandoverRow> handovers(std::int64_t firstDay, std::int64_t lastDay, int offset,
                                                     int limit);
    [[nodiscard]] std::vector<HandoverRow> handovers(const HandoverFilter& filter, HandoverOrder order,
                                                     Qt::SortOrder way, int offset, int limit);
    [[nodiscard]] HandoverFigures figures(const HandoverFilter& filter);
    /// Changes of shift and closings of the desk on these days, both included, each by its own event's offset; the
    /// newest first, at most 500.
    [[nodiscard]] std::vector<NumberedRecord> sheets(std::int64_t firstDay, std::int64_t lastDay);
    /// Of one visit, oldest first.
    [[nodiscard]] std::vector<HandoverRow> ofVisit(const core::VisitId& visit);

private:
    [[nodiscard]] std::vector<HandoverRow> rows(const QString& rest, const QVariantList& values);
};

} // namespace yingke::journal
