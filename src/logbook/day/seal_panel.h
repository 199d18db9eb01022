// SPDX-License-Identifier: GPL-3.0-or-later
// Before a day is sealed: what is still open, what has no owner, what was sealed before; then one key seals.
#pragma once

#include "journal/read/day_book.h"
#include "journal/read/promise_book.h"
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
class SealPanel;
}

class SealPanel : public PagePanel {
    Q_OBJECT

public:
    /// All outlive the panel.
    SealPanel(frontdesk::FrontDesk& desk, const office::Office& office, const std::shared_ptr<journal::LogReader>& log,
              QWidget* page);
    ~SealPanel() override;

    /// Shows what there is to know of the day. `actor`: who seals.
    void review(std::int64_t day, const core::PersonId& actor);

signals:
    void sealed();

private:
    void listOpen();
    void add(const QString& line, const core::VisitId& visit);
    void say(const QString& sentence);
    void seal();

    std::unique_ptr<Ui::SealPanel> m_ui;
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    journal::DayBook m_days;
    journal::PromiseBook m_promises;
    journal::SealBook m_seals;
    std::int64_t m_day = 0;
    core::PersonId m_actor;
};

} // namespace yingke::logbook
