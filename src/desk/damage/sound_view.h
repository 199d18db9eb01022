// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read of a damaged log, to look at only: nothing of it is changed, and what names a person is not shown.
#pragma once

#include <QDialog>

class QTableWidget;

namespace yingke::desk {

class SoundView : public QDialog {
    Q_OBJECT

public:
    /// Reads the log at once; the newest 20,000 events are shown.
    explicit SoundView(const QString& journal, QWidget* parent = nullptr);

private:
    void fill(const QString& journal);
    QTableWidget* m_table;
};

} // namespace yingke::desk
