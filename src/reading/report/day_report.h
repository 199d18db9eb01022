// SPDX-License-Identifier: GPL-3.0-or-later
// What a director reads of a day: the figures beside those of the same weekday before, what was moved up and why, what
// was handed over, what is owed, the supervisor's notes, and the head of the chain.
#pragma once

#include "journal/read/log_reader.h"
#include "office/data/office.h"
#include "reading/statistics/topics.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yingke::reading {

struct ReportFigure {
    QString name;
    QString value;
    QString before; ///< of the same weekday before; empty: nothing to compare with
};

struct ReportLine {
    QString time; ///< "09:54"
    QString text;
};

struct DayReport {
    bool whole = true;     ///< false: the journal could not be read to its end, so this is nothing to print
    bool personal = false; ///< names, rooms and numbers are whole
    QString community;
    std::int64_t day = 0;
    QString dayWords;     ///< "2026-11-23 周一"
    QString comparedWith; ///< "2026-11-16 周一"; empty: there are no visits on it
    QString sealed;       ///< by whom, when, up to which event; or that it is not sealed
    QString afterSeal;    ///< how many events came later; empty: none
    QString head;         ///< of the chain: that of the seal, else the last event's
    QString mark;         ///< of the sealed event, by the key that is kept outside the log; empty: not sealed, no key
    std::int64_t count = 0;
    std::vector<ReportFigure> figures;
    std::vector<ReportLine> movedUp;
    std::vector<ReportLine> handovers;
    std::vector<ReportLine> promises; ///< open and due by the end of the day, or broken on it
    std::vector<ReportLine> notes;
    std::vector<journal::Lane> lanes;
    std::vector<QString> laneNames; ///< as many as there are lanes
    int offsetMinutes = 480;
};

/// Reads the day, together with whoever else asks of `log`. `now`: for what is overdue. Lists are cut after their first
/// lines and say how many more there are. `personal`: names, rooms and numbers whole; who asks for that has noted it in
/// the log (notePersonalReport).
[[nodiscard]] DayReport dayReportOf(const std::shared_ptr<journal::LogReader>& log, const office::Office& office,
                                    const FindScript& find, std::int64_t day, const core::Moment& now, bool personal);

} // namespace yingke::reading
