// SPDX-License-Identifier: GPL-3.0-or-later
// The handovers of a range as a table; only the pages that are looked at are read.
#pragma once

#include "journal/day_book.h"
#include "logbook/paged_rows.h"
#include "office/office.h"

#include <QAbstractTableModel>

namespace yingke::logbook {

class HandoversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Asked, Visitor, Matter, From, To, Why, Until, Taken, GivenBack, Columns };

    /// `book` and `office` outlive the model.
    HandoversModel(journal::DayBook& book, const office::Office& office, QObject* parent);

    /// Asks anew, also when the filter is the same.
    void setFilter(const journal::HandoverFilter& filter);
    [[nodiscard]] const journal::HandoverFilter& filter() const { return m_filter; }
    [[nodiscard]] core::VisitId visitAt(int row) const;
    /// One cell as it is shown and exported.
    [[nodiscard]] QString text(const journal::HandoverRow& row, int column) const;
    [[nodiscard]] static QStringList headers();
    [[nodiscard]] journal::HandoverOrder order() const { return m_order; }
    [[nodiscard]] bool descending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    journal::DayBook& m_book;
    const office::Office& m_office;
    journal::HandoverFilter m_filter;
    journal::HandoverOrder m_order = journal::HandoverOrder::Asked;
    bool m_descending = true;
    PagedRows<journal::HandoverRow> m_rows;
};

} // namespace yingke::logbook
