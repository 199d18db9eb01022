// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/form_table.h"

#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "widgets/look/palette.h"
#include "widgets/parts/choice_delegate.h"
#include "widgets/parts/row_table.h"

#include <QHeaderView>

#include <utility>

namespace yingke::desk {

namespace {

constexpr int valueRole = Qt::UserRole;      ///< what stands behind a mask
constexpr int maskRole = Qt::UserRole + 1;   ///< the mask, as long as it is shown
constexpr int originRole = Qt::UserRole + 2; ///< at a row's first cell: which row it was

QString maskOf(int column, const QString& value) {
    return column == 3 ? office::maskedTelephone(value) : office::maskedIdentity(value);
}

} // namespace

FormTable::FormTable(registers::HouseholdPart part, const char* name, const QString& said, QWidget* parent)
    : QTableWidget(parent), m_part(part) {
    setObjectName(QLatin1String(name));
    setAccessibleName(said);
    const QStringList columns = registers::formColumns(part);
    setColumnCount(static_cast<int>(columns.size()));
    setHorizontalHeaderLabels(columns);
    constexpr int rowHeight = 36;
    widgets::makeRows(this, rowHeight);
    setTabKeyNavigation(false); // Tab goes to the next table, the arrows within one
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < columns.size(); ++column) {
        if (const QStringList choices = registers::formChoices(part, column); !choices.isEmpty()) {
            setItemDelegateForColumn(column, new widgets::ChoiceDelegate(choices, this));
        }
    }
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) {
            emit edited();
        }
    });
}

void FormTable::setRow(int row, const QStringList& cells, int origin) {
    for (int column = 0; column < columnCount(); ++column) {
        const QString value = cells.value(column);
        auto* cell = new QTableWidgetItem(value);
        if (registers::isMaskedColumn(m_part, column) && !value.isEmpty()) {
            const QString mask = maskOf(column, value);
            cell->setText(mask);
            cell->setData(valueRole, value);
            cell->setData(maskRole, mask);
        }
        if (registers::isReadOnlyColumn(m_part, column)) {
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        setItem(row, column, cell);
    }
    item(row, 0)->setData(originRole, origin);
}

void FormTable::setRows(const registers::FormRows& rows) {
    m_filling = true;
    clearContents();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setRow(row, rows.at(static_cast<std::size_t>(row)), row);
    }
    m_filling = false;
}

registers::FormRows FormTable::rows() const {
    registers::FormRows rows;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem* cell = item(row, column);
            const QString shown = cell != nullptr ? cell->text() : QString();
            const QString mask = cell != nullptr ? cell->data(maskRole).toString() : QString();
            cells << (!mask.isEmpty() && shown == mask ? cell->data(valueRole).toString() : shown);
        }
        rows.push_back(cells);
    }
    return rows;
}

std::vector<int> FormTable::origins() const {
    std::vector<int> from;
    from.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row) {
        from.push_back(item(row, 0) != nullptr ? item(row, 0)->data(originRole).toInt() : -1);
    }
    return from;
}

void FormTable::showInFull() {
    m_filling = true;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem* cell = item(row, column);
            const QString mask = cell != nullptr ? cell->data(maskRole).toString() : QString();
            if (!mask.isEmpty() && cell->text() == mask) {
                cell->setText(cell->data(valueRole).toString());
                cell->setData(maskRole, {});
            }
        }
    }
    m_filling = false;
}

void FormTable::addRow() {
    m_filling = true;
    const int row = rowCount();
    insertRow(row);
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        cells << registers::formChoices(m_part, column).value(0);
    }
    setRow(row, cells, -1);
    m_filling = false;
    setFocus();
    setCurrentCell(row, 0);
    emit edited();
}

bool FormTable::removeRow() {
    const int row = currentRow();
    if (row < 0) {
        return false;
    }
    QTableWidget::removeRow(row);
    emit edited();
    return true;
}

void FormTable::mark(int row, int column) {
    m_filling = true;
    const QColor wrong = widgets::inkOf(this, widgets::Ink::OverdueGround);
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < columnCount(); ++c) {
            if (QTableWidgetItem* cell = item(r, c)) {
                cell->setData(Qt::BackgroundRole, r == row && c == column ? QVariant(wrong) : QVariant());
            }
        }
    }
    m_filling = false;
}

} // namespace yingke::desk
