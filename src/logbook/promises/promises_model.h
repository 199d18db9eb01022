// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as a table; only the pages that are looked at are read.
#pragma once

#include "journal/read/promise_book.h"
#include "logbook/parts/paged_model.h"
#include "office/data/office.h"

namespace yingke::logbook {

class PromisesModel : public PagedModel<journal::PromiseRow, journal::PromiseOrder> {
    Q_OBJECT

public:
    enum Column : int { Due, What, Visitor, Owner, Made, State, Columns };

    /// `book` and `office` outlive the model.
    PromisesModel(journal::PromiseBook& book, const office::Office& office, QObject* parent);

    /// Asks anew, also when the filter is the same. `now`, UTC: what was due before is overdue.
    void setFilter(const journal::PromiseFilter& filter, core::Millis now);
    /// How many there are; more than PromiseBook::mostFound are not shown.
    [[nodiscard]] int found() const { return m_found; }
    /// The visit it came from; empty: no such row.
    [[nodiscard]] core::VisitId visitAt(int row) const;

    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString text(const journal::PromiseRow& row, Column column) const;
    [[nodiscard]] QString stateText(const journal::PromiseRow& row) const;
    [[nodiscard]] bool isLate(const journal::PromiseRow& row) const;
    [[nodiscard]] bool isOwned(const journal::PromiseRow& row) const;

    journal::PromiseBook& m_book;
    const office::Office& m_office;
    journal::PromiseFilter m_filter;
    core::Millis m_now = 0;
    int m_found = 0; ///< those shown may be fewer
};

} // namespace yingke::logbook
