// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/former_table.h"

#include "register/rooms/household_form.h"
#include "widgets/parts/row_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace yingke::desk {

namespace {

struct FormerTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::FormerTexts)
};

} // namespace

QTableWidget* makeFormerTable(const QString& said, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QStringLiteral("householdFormer"));
    table->setAccessibleName(said);
    const QStringList heads{FormerTexts::tr("Name"), FormerTexts::tr("Role"), FormerTexts::tr("Known here since"),
                            FormerTexts::tr("Moved out")};
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    constexpr int rowHeight = 32;
    widgets::makeRows(table, rowHeight);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void showFormer(QTableWidget& table, const registers::Household& household) {
    const QStringList roles = registers::formChoices(registers::HouseholdPart::People, 1);
    table.clearContents();
    table.setRowCount(static_cast<int>(household.former.size()));
    int row = 0;
    for (auto one = household.former.rbegin(); one != household.former.rend(); ++one, ++row) {
        const QString since = one->person.since.toString(Qt::ISODate);
        const QString cells[] = {one->person.name, roles.value(static_cast<int>(one->person.role)),
                                 since.isEmpty() ? FormerTexts::tr("not known") : since,
                                 one->until.toString(Qt::ISODate)};
        for (int column = 0; column < table.columnCount(); ++column) {
            table.setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
}

} // namespace yingke::desk
