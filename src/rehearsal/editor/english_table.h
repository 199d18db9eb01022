// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is written in as one reads down: Enter begins a text and, when it is written, goes to the one below.
#pragma once

#include <QTableView>

namespace yingke::rehearsal {

class EnglishTable : public QTableView {
    Q_OBJECT

public:
    explicit EnglishTable(QWidget* parent);

    void setModel(QAbstractItemModel* model) override;
    /// Chooses the English of this row and brings it into sight; none when there is no such row.
    void goTo(int row, ScrollHint hint = EnsureVisible);
    /// What is being written is taken, as if one had gone elsewhere.
    void finish();

signals:
    /// Enter where nothing can be written.
    void shut(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace yingke::rehearsal
