// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/editor/english_table.h"

#include "rehearsal/editor/english_model.h"
#include "widgets/keys/key_map.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace yingke::rehearsal {

namespace {

constexpr int stepWidth = 160;
constexpr int textWidth = 64;

} // namespace

EnglishTable::EnglishTable(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("englishTable"));
    setAccessibleName(tr("The texts of the scenario, Chinese and English"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("page", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void EnglishTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(EnglishModel::StepColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(EnglishModel::TextColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(EnglishModel::ChineseColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(EnglishModel::EnglishColumn, QHeaderView::Stretch);
    setColumnWidth(EnglishModel::StepColumn, stepWidth);
    setColumnWidth(EnglishModel::TextColumn, textWidth);
}

void EnglishTable::goTo(int row, ScrollHint hint) {
    if (row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, EnglishModel::EnglishColumn));
        scrollTo(currentIndex(), hint);
    }
}

void EnglishTable::finish() {
    if (state() == EditingState) {
        setFocus(); // the field is taken when it loses the focus
    }
}

void EnglishTable::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "list.open") && state() != EditingState && currentIndex().isValid()) {
        goTo(currentIndex().row());
        if (!edit(currentIndex(), EditKeyPressed, event)) {
            emit shut(currentIndex().row());
        }
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        goTo(currentIndex().row()); // wherever in the row one is, the English is what is written
    }
    QTableView::keyPressEvent(event);
}

void EnglishTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    QTimer::singleShot(0, this,
                       [this] { scrollTo(currentIndex(), PositionAtCenter); }); // when the rows have their new heights
}

void EnglishTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const int row = currentIndex().row();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
    case QAbstractItemDelegate::EditNextItem:
        goTo(row + 1);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        goTo(row - 1);
        break;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache:
        break;
    }
}

} // namespace yingke::rehearsal
