// SPDX-License-Identifier: GPL-3.0-or-later
// The handovers of a range as a table; only the pages that are looked at are read.
#pragma once

#include "journal/read/handover_book.h"
#include "logbook/parts/paged_model.h"
#include "office/data/office.h"

namespace yingke::logbook {

class HandoversModel : public PagedModel<journal::HandoverRow, journal::HandoverOrder> {
    Q_OBJECT

public:
    enum Column { Asked, Visitor, Matter, From, To, Why, Until, Taken, GivenBack, Columns };

    /// `book` and `office` outlive the model.
    HandoversModel(journal::HandoverBook& book, const office::Office& office, QObject* parent);

    /// Asks anew, also when the filter is the same.
    void setFilter(const journal::HandoverFilter& filter);
    [[nodiscard]] const journal::HandoverFilter& filter() const { return m_filter; }
    [[nodiscard]] core::VisitId visitAt(int row) const;
    /// One cell as it is shown.
    [[nodiscard]] QString text(const journal::HandoverRow& row, int column) const;
    [[nodiscard]] QStringList headers() const override;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    journal::HandoverBook& m_book;
    const office::Office& m_office;
    journal::HandoverFilter m_filter;
};

} // namespace yingke::logbook
