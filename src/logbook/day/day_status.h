// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the day: how many events the journal has, whether the day is sealed and what was corrected since, and
// the notes on it.
#pragma once

#include "journal/read/seal_book.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class DayStatus : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the line.
    DayStatus(journal::SealBook& book, const office::Office& office, QWidget* page);

    /// Reads what there is to tell of the day (days since 1970 of the local date).
    void tell(std::int64_t day);

signals:
    void correctionsAsked();
    void notesAsked();

private:
    journal::SealBook& m_book;
    const office::Office& m_office;
    QLabel* m_status;
    QPushButton* m_corrections;
    QPushButton* m_notes;
};

} // namespace yingke::logbook
