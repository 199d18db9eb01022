// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's notes on the day as a whole. Each is an event: they are added to, never changed.
#pragma once

#include "journal/read/seal_book.h"
#include "logbook/parts/page_panel.h"

#include <memory>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::logbook {

namespace Ui {
class DayNotesPanel;
}

class DayNotesPanel : public PagePanel {
    Q_OBJECT

public:
    /// All outlive the panel.
    DayNotesPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::SealBook& book, QWidget* page);
    ~DayNotesPanel() override;

    /// `actor`: who writes. A text that was begun stays while the day is the same.
    void showDay(std::int64_t day, const core::PersonId& actor);
    /// Reads the notes of the day again.
    void refresh();

private:
    void add();
    void say(const QString& sentence);

    std::unique_ptr<Ui::DayNotesPanel> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::SealBook& m_book;
    std::int64_t m_day = -1;
    core::PersonId m_actor;
};

} // namespace yingke::logbook
