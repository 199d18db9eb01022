// SPDX-License-Identifier: GPL-3.0-or-later
// A month to pick a day from: days with visits carry a dot, sealed days a seal. Arrows and page keys move, Enter takes.
#pragma once

#include "journal/read/day_book.h"
#include "journal/read/seal_book.h"
#include "logbook/parts/page_panel.h"

namespace yingke::logbook {

class DayCalendar;

class DayPicker : public PagePanel {
    Q_OBJECT

public:
    DayPicker(const std::shared_ptr<journal::LogReader>& log, QWidget* page);

    /// `day`, `today`: days since 1970. Opens below `below`.
    void pick(std::int64_t day, std::int64_t today, const QWidget* below);

signals:
    void picked(qint64 day);

private:
    void readMonth();

    journal::DayBook m_days;
    journal::SealBook m_seals;
    DayCalendar* m_calendar;
    std::int64_t m_today = 0;
};

} // namespace yingke::logbook
