// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/table_copy.h"

#include "widgets/keys/key_map.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <set>

namespace yingke::widgets {

namespace {

/// More than a spreadsheet is pasted into by hand.
constexpr int mostRows = 10'000;

const QHeaderView* headsOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) {
        return table->horizontalHeader();
    }
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree != nullptr ? tree->header() : nullptr;
}

/// A cell is a cell: what would begin another one or another row is a blank.
QString cellText(const QVariant& value) {
    QString text = value.toString();
    for (const QChar sign : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)}) {
        text.replace(sign, QChar(u' '));
    }
    return text;
}

std::vector<int> shownColumns(const QAbstractItemView& view) {
    const int count = view.model()->columnCount(view.rootIndex());
    const QHeaderView* heads = headsOf(view);
    std::vector<int> columns;
    for (int place = 0; place < count; ++place) {
        const int column = heads != nullptr ? heads->logicalIndex(place) : place;
        if (heads == nullptr || !heads->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::vector<int> rowsOf(const QAbstractItemView& view, CopiedRows which) {
    const QAbstractItemModel& model = *view.model();
    std::set<int> rows;
    if (which == CopiedRows::All) {
        const auto* table = qobject_cast<const QTableView*>(&view);
        for (int row = 0; row < std::min(model.rowCount(view.rootIndex()), mostRows); ++row) {
            if (table == nullptr || !table->isRowHidden(row)) {
                rows.insert(rows.end(), row);
            }
        }
    } else if (view.selectionModel() != nullptr) {
        for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
            rows.insert(index.row());
        }
        if (rows.empty() && view.currentIndex().isValid()) {
            rows.insert(view.currentIndex().row());
        }
    }
    return {rows.begin(), rows.end()};
}

} // namespace

QString rowsAsText(const QAbstractItemView& view, CopiedRows which) {
    if (view.model() == nullptr) {
        return {};
    }
    const std::vector<int> rows = rowsOf(view, which);
    const std::vector<int> columns = shownColumns(view);
    QStringList lines;
    const QHeaderView* heads = headsOf(view);
    if (which == CopiedRows::All && !rows.empty() && heads != nullptr && !heads->isHidden()) {
        QStringList cells;
        for (const int column : columns) {
            cells << cellText(view.model()->headerData(column, Qt::Horizontal));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            cells << cellText(view.model()->index(row, column, view.rootIndex()).data());
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

TableCopy::TableCopy(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool TableCopy::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    auto* view = qobject_cast<QAbstractItemView*>(watched);
    const auto& press = *static_cast<QKeyEvent*>(event);
    const bool all = presses(press, "table.copy_all");
    if (view == nullptr || (!all && !presses(press, "table.copy"))) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) { // no shortcut of a window takes it before the table
        event->accept();
        return true;
    }
    const QString text = rowsAsText(*view, all ? CopiedRows::All : CopiedRows::Chosen);
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        QToolTip::showText(view->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft()),
                           all ? tr("The table is in the clipboard") : tr("The row is in the clipboard"), view);
    }
    return true;
}

} // namespace yingke::widgets
