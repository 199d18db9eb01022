// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a day or of a search as a table; only the pages that are looked at are read.
#pragma once

#include "journal/read/day_book.h"
#include "logbook/parts/paged_model.h"
#include "office/data/office.h"

namespace yingke::logbook {

/// Done, left, …; where it stands while it is open.
[[nodiscard]] QString outcomeText(const journal::VisitRow& row);
/// 2026-11-23 of a local day (days since 1970).
[[nodiscard]] QString dayText(std::int64_t day);

class VisitsModel : public PagedModel<journal::VisitRow, journal::VisitOrder> {
    Q_OBJECT

public:
    enum Column : int { Arrived, Visitor, Room, Matter, Wait, Served, People, Result, Promise, Columns };

    /// `book` and `office` outlive the model.
    VisitsModel(journal::DayBook& book, const office::Office& office, QObject* parent);

    /// Asks anew, also when the filter is the same.
    void setFilter(const journal::VisitFilter& filter);
    /// How many there are; more than DayBook::mostFound of a search are not shown.
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] core::VisitId visitAt(int row) const;
    /// Among the pages that were read; -1: not there.
    [[nodiscard]] int rowOf(const core::VisitId& visit) const;

    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString text(const journal::VisitRow& row, Column column) const;
    [[nodiscard]] QString promiseText(const journal::VisitRow& row) const;

    journal::DayBook& m_book;
    const office::Office& m_office;
    journal::VisitFilter m_filter;
    int m_found = 0; ///< those shown may be fewer
};

} // namespace yingke::logbook
