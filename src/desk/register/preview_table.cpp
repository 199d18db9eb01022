// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/preview_table.h"

#include "desk/register/preview_model.h"
#include "widgets/keys/key_map.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace yingke::desk {

namespace {

/// Tells a choice in its opened list from a step with the arrows, which is none until Enter.
class AnswerBox : public QComboBox {
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool wasOpened() const { return m_opened; }
    void showPopup() override {
        m_opened = true;
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        m_opened = false;
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_opened = false;
};

class AnswerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override {
        auto* box = new AnswerBox(parent);
        box->setObjectName(QStringLiteral("previewAnswer"));
        box->setAccessibleName(index.siblingAtColumn(index.column() - 1).data().toString());
        box->addItems(index.data(PreviewModel::choicesRole).toStringList());
        // One that is chosen in the opened list is meant; with the keyboard Enter says so.
        connect(box, &QComboBox::activated, this, [this, box] {
            if (!box->wasOpened()) {
                return;
            }
            auto* self = const_cast<AnswerDelegate*>(this); // NOLINT: signals are not const, createEditor is
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(box->findText(index.data().toString()));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
    }
};

} // namespace

PreviewTable::PreviewTable(QWidget* parent) : QTableView(parent) {
    setItemDelegateForColumn(PreviewModel::choiceColumn, new AnswerDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != PreviewModel::choiceColumn) {
            openAnswers();
        }
    });
}

void PreviewTable::openAnswers() {
    const QModelIndex cell = currentIndex().siblingAtColumn(PreviewModel::choiceColumn);
    if (cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable)) {
        setCurrentIndex(cell);
        edit(cell);
    }
}

void PreviewTable::keyPressEvent(QKeyEvent* event) {
    // Enter in the open cell is that cell's.
    if (state() != QAbstractItemView::EditingState && widgets::presses(*event, "sheets.change")) {
        openAnswers();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace yingke::desk
