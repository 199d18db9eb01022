// SPDX-License-Identifier: GPL-3.0-or-later
// How wide somebody pulled a table's columns and how high the parts of a page: as they were at the next start. Kept
// beside where the window stands, by the name of the table or the page.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QHeaderView;
class QSplitter;

namespace yingke::widgets {

class KeptWidths : public QObject {
    Q_OBJECT

public:
    /// Watches the application's tables and splitters that have a name. `folder`: the data place; a disk that refuses
    /// costs the widths and nothing else.
    KeptWidths(const QString& folder, QObject* application);

    /// What a page that gives itself sizes at first asks: somebody's own are there.
    [[nodiscard]] static bool isKept(const QSplitter& splitter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore(QHeaderView& heads) const;
    void restore(QSplitter& splitter) const;
    void keep(const QHeaderView& heads) const;
    void keep(QSplitter& splitter) const;

    QString m_file;
    QPointer<QHeaderView> m_pulled; ///< where the mouse went down
    std::vector<int> m_before;      ///< its widths then
};

} // namespace yingke::widgets
