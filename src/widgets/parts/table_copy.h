// SPDX-License-Identifier: GPL-3.0-or-later
// Every table and list of every window: its chosen rows, or all that it shows, into the clipboard as a spreadsheet
// takes them (tabs between the cells, a line a row). What is masked on the screen is masked there.
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;

namespace yingke::widgets {

enum class CopiedRows { Chosen, All };

/// The texts of the rows as they are seen: the columns that are shown, in the order in which they stand; of all rows
/// with the heads above them. Empty: there is nothing. Rows that a model has not fetched yet are not in it.
[[nodiscard]] QString rowsAsText(const QAbstractItemView& view, CopiedRows which);

class TableCopy : public QObject {
    Q_OBJECT

public:
    /// Hears the keys table.copy and table.copy_all in whichever table has the focus.
    explicit TableCopy(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace yingke::widgets
