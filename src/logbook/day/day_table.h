// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the day (or those that were searched) as a table, and the sentence over it on what was found.
#pragma once

#include "journal/read/day_book.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class VisitsModel;

class DayTable : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the table.
    DayTable(journal::DayBook& book, const office::Office& office, QWidget* page);

    /// Reads anew. The row chosen is lost, and nobody is told: choose() it again.
    void showVisits(const journal::VisitFilter& filter);
    /// How many visits the filter found.
    [[nodiscard]] int found() const;
    /// The sentence over the table; empty: none.
    void tellFound(const QString& sentence);
    /// The longest wait first, else the last who came.
    void sortByWait(bool byWait);
    /// Chooses the visit's row, and tells nobody; none when it is not in the table.
    void choose(const core::VisitId& visit);

signals:
    /// A person went to another row.
    void visitChosen(const yingke::core::VisitId& visit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rowChanged();
    void fitColumns();

    bool m_choosing = false; ///< the table follows a choice made elsewhere
    bool m_dated = false;    ///< visits of more than one day
    VisitsModel* m_visits;
    QLabel* m_found;
    QTableView* m_table;
};

} // namespace yingke::logbook
