// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the logbook: its rows come a page at a time, and the database sorts them.
#pragma once

#include "logbook/parts/paged_rows.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace yingke::logbook {

/// `Order`: what the journal sorts by.
template <typename Row, typename Order> class PagedModel : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : m_rows.count();
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final {
        if (role == Qt::TextAlignmentRole) {
            return int(Qt::AlignLeft | Qt::AlignVCenter); // as the cells are
        }
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(headers().value(section))
                                                                        : QVariant();
    }
    void sort(int column, Qt::SortOrder order) final {
        if (column < 0 || column >= columnCount()) {
            return;
        }
        const Order wanted = m_orders[static_cast<std::size_t>(column)];
        if (wanted == m_order && order == m_way) {
            return;
        }
        beginResetModel();
        m_order = wanted;
        m_way = order;
        m_rows.readAnew();
        endResetModel();
    }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder way() const { return m_way; }
    [[nodiscard]] virtual QStringList headers() const = 0; ///< of the columns

protected:
    /// `orders`: what each column is sorted by; it begins with the first one's. `read` as of PagedRows.
    PagedModel(std::vector<Order> orders, Qt::SortOrder way,
               std::function<std::vector<Row>(int offset, int limit)> read, QObject* parent)
        : QAbstractTableModel(parent), m_rows(std::move(read)), m_orders(std::move(orders)), m_order(m_orders.front()),
          m_way(way) {}

    PagedRows<Row> m_rows;

private:
    std::vector<Order> m_orders;
    Order m_order;
    Qt::SortOrder m_way;
};

} // namespace yingke::logbook
