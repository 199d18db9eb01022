// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_table.h"

#include "logbook/parts/visits_model.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/row_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yingke::logbook {

DayTable::DayTable(journal::DayBook& book, const office::Office& office, QWidget* page)
    : QWidget(page), m_visits(new VisitsModel(book, office, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_found = widgets::plainLabel({}, "found", this);
    m_found->setObjectName(QStringLiteral("log-found"));
    m_found->setWordWrap(true);
    m_found->hide();
    column->addWidget(m_found);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("visits"));
    m_table->setAccessibleName(tr("Visits"));
    m_table->setModel(m_visits);
    widgets::makeRows(m_table, 29);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(VisitsModel::Arrived, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DayTable::rowChanged);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void DayTable::showVisits(const journal::VisitFilter& filter) {
    m_dated = !filter.day.has_value();
    m_choosing = true; // a reset takes the table's row away; the visit stays chosen
    m_visits->setFilter(filter);
    m_choosing = false;
    fitColumns();
}

int DayTable::found() const { return m_visits->found(); }

void DayTable::tellFound(const QString& sentence) {
    m_found->setVisible(!sentence.isEmpty());
    m_found->setText(widgets::keyed(sentence));
}

void DayTable::sortByWait(bool byWait) {
    m_table->sortByColumn(byWait ? VisitsModel::Wait : VisitsModel::Arrived, Qt::DescendingOrder);
}

void DayTable::rowChanged() {
    const core::VisitId visit = m_choosing ? core::VisitId{} : m_visits->visitAt(m_table->currentIndex().row());
    if (!visit.empty()) {
        emit visitChosen(visit);
    }
}

void DayTable::choose(const core::VisitId& visit) {
    m_choosing = true;
    if (const int row = visit.empty() ? -1 : m_visits->rowOf(visit); row >= 0) {
        m_table->selectRow(row);
    } else {
        m_table->clearSelection();
    }
    m_choosing = false;
}

void DayTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void DayTable::fitColumns() {
    // The widths for the smaller screen, in proportion on a larger one; the last takes what is left.
    const std::array<int, VisitsModel::Columns> widths = {m_dated ? 142 : 66, 92, 96, 92, 62, 66, 190, 108, 120};
    const int whole = m_table->viewport()->width();
    const double larger = std::clamp(whole / 966.0, 1.0, 1.45);
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), static_cast<int>(widths[i] * larger));
    }
}

} // namespace yingke::logbook
