// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log by what is owed: to whom, by whom, until when.
#pragma once

#include "journal/read/log_reader.h"
#include "journal/read/owed_types.h"

#include <vector>

namespace yingke::journal {

class PromiseBook : public Book {
public:
    using Book::Book;

    /// Any order but that of the due time is among the mostFound due last.
    [[nodiscard]] std::vector<PromiseRow> promises(const PromiseFilter& filter, PromiseOrder order, Qt::SortOrder way,
                                                   int offset, int limit);
    /// What is owed with the next due first, what has ended with the last first.
    [[nodiscard]] std::vector<PromiseRow> promises(const PromiseFilter& filter, int offset, int limit);
    /// Of one visit, the next due first.
    [[nodiscard]] std::vector<PromiseRow> ofVisit(const core::VisitId& visit);
    /// At most mostFound + 1, which means more than mostFound.
    [[nodiscard]] int count(const PromiseFilter& filter);

private:
    [[nodiscard]] std::vector<PromiseRow> rows(const QString& rest, const QVariantList& values);
};

} // namespace yingke::journal
