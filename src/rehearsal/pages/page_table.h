// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of drills, runs and assignments share: a table that is sorted by its heads, filtered by words, and
// opened with Enter.
#pragma once

#include <QStandardItemModel>
#include <QStringList>
#include <QTableView>
#include <QVariant>

#include <functional>
#include <vector>

class QSortFilterProxyModel;

namespace yingke::rehearsal {

/// A cell: what is shown and what it is sorted by (the text itself when there is nothing).
struct Cell {
    QString text;
    QVariant order = {};
};

class PageTable : public QTableView {
    Q_OBJECT

public:
    explicit PageTable(QWidget* parent);
    /// Once, before anything is filled in. `stretch`: the column that takes the room that is left.
    void setHeads(const QStringList& heads, int stretch);

    /// Other rows; the chosen one stays chosen when its key is still there, else the first is.
    void fill(const std::vector<std::vector<Cell>>& rows, const std::vector<QVariant>& keys);
    void filter(const QString& words);                ///< rows in which some column has the words
    void filterColumn(int column, const QString& is); ///< and whose column is exactly this; empty: any
    [[nodiscard]] QVariant chosen() const;            ///< the key of the current row; invalid: none
    void choose(const QVariant& key);
    [[nodiscard]] int shown() const; ///< rows that pass the filter

signals:
    void opened(const QVariant& key);  ///< Enter or a double click
    void removed(const QVariant& key); ///< Delete
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Filter;
    QStandardItemModel* m_model;
    Filter* m_filter;
};

} // namespace yingke::rehearsal
