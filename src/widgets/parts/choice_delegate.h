// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table with a few answers get a list of them.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace yingke::widgets {

class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(QStringList choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_choices;
};

} // namespace yingke::widgets
