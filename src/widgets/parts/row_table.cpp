// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/row_table.h"

#include <QHeaderView>
#include <QTableView>

namespace yingke::widgets {

void makeRows(QTableView* table, int rowHeight) {
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace yingke::widgets
