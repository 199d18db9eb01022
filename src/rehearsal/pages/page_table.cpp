// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/pages/page_table.h"

#include "widgets/keys/key_map.h"
#include "widgets/parts/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <map>

namespace yingke::rehearsal {

namespace {
constexpr int keyRole = Qt::UserRole;
constexpr int orderRole = Qt::UserRole + 1;
} // namespace

class PageTable::Filter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    QString words;
    std::map<int, QString> exactly;
    void again() { invalidateFilter(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        bool has = words.isEmpty();
        for (int column = 0; column < sourceModel()->columnCount() && !has; ++column) {
            has = sourceModel()->index(row, column, parent).data().toString().contains(words, Qt::CaseInsensitive);
        }
        for (const auto& [column, is] : exactly) {
            has = has && (is.isEmpty() || sourceModel()->index(row, column, parent).data().toString() == is);
        }
        return has;
    }
};

PageTable::PageTable(QWidget* parent)
    : QTableView(parent), m_model(new QStandardItemModel(this)), m_filter(new Filter(this)) {
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(orderRole);
    setModel(m_filter);
    setSortingEnabled(true);
    constexpr int rowHeight = 36;
    widgets::makeRows(this, rowHeight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setProperty("page", true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableView::doubleClicked, this, [this] { emit opened(chosen()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PageTable::chosenChanged);
}

void PageTable::setHeads(const QStringList& heads, int stretch) {
    m_model->setHorizontalHeaderLabels(heads);
    horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

void PageTable::fill(const std::vector<std::vector<Cell>>& rows, const std::vector<QVariant>& keys) {
    const QVariant before = chosen();
    m_model->removeRows(0, m_model->rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QList<QStandardItem*> items;
        for (const Cell& cell : rows[row]) {
            auto* item = new QStandardItem(cell.text);
            item->setData(cell.order.isValid() ? cell.order : QVariant(cell.text), orderRole);
            items << item;
        }
        items.front()->setData(keys[row], keyRole);
        m_model->appendRow(items);
    }
    choose(before);
}

void PageTable::filter(const QString& words) {
    m_filter->words = words.trimmed();
    m_filter->again();
    choose(chosen());
}

void PageTable::filterColumn(int column, const QString& is) {
    m_filter->exactly[column] = is;
    m_filter->again();
    choose(chosen());
}

QVariant PageTable::chosen() const {
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(keyRole) : QVariant();
}

void PageTable::choose(const QVariant& key) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (key.isValid() && m_filter->index(row, 0).data(keyRole) == key) {
            setCurrentIndex(m_filter->index(row, 0));
            return;
        }
    }
    if (m_filter->rowCount() > 0) {
        setCurrentIndex(m_filter->index(0, 0));
    }
    emit chosenChanged();
}

int PageTable::shown() const { return m_filter->rowCount(); }

void PageTable::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "list.open") && chosen().isValid()) {
        emit opened(chosen());
    } else if (widgets::presses(*event, "list.remove") && chosen().isValid()) {
        emit removed(chosen());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
