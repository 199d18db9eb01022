// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of days for all that leaves the log: an event's day is the one by the clock that hung there then.
#include "journal/read/log_reader.h"
#include "journal/write/bulk_writer.h"
#include "reading/export/export_job.h"
#include "reading/report/day_report.h"
#include "support/journal_records.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace yingke;
using reading::ExportPlan;
using reading::ExportWhat;

namespace {

/// The sample day as it would stand in the log of an office so far from UTC.
struct Abroad {
    explicit Abroad(int offsetMinutes) {
        auto records = test::sampleDay();
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        for (core::EventRecord& record : records) {
            record.at.offsetMinutes = offsetMinutes;
            REQUIRE(writer.append(record));
        }
        REQUIRE(writer.finish().isEmpty());
        day = core::localDay(records.front().at);
        REQUIRE(core::localDay(records.back().at) == day);
        events = static_cast<int>(records.size());
        for (const core::EventRecord& record : records) {
            handovers += std::holds_alternative<core::event::HandoverAsked>(record.event) ? 1 : 0;
        }
    }
    [[nodiscard]] std::int64_t lines(ExportWhat what, std::int64_t on) const {
        ExportPlan plan;
        plan.what = what;
        plan.format = tables::TableFormat::Csv;
        plan.journal = path;
        plan.path = folder.filePath(QStringLiteral("log.csv"));
        plan.first = on;
        plan.last = on;
        const reading::ExportDone done = reading::exportLog(plan, office, {}, {});
        INFO(done.fault.toStdString());
        REQUIRE(done.fault.isEmpty());
        return done.rows;
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    office::Office office = office::Office::load(QStringLiteral("/nowhere"));
    std::int64_t day = 0;
    int events = 0;
    int handovers = 0;
};

} // namespace

TEST_CASE("a day in every export, and in the daily report, is the events' own, wherever it is asked from") {
    const int offset = GENERATE(-720, -300, 0, 330, 480, 840);
    CAPTURE(offset);
    const Abroad office(offset);
    REQUIRE(office.handovers > 0);
    CHECK(office.lines(ExportWhat::Events, office.day) == office.events);
    CHECK(office.lines(ExportWhat::Handovers, office.day) == office.handovers);
    CHECK(office.lines(ExportWhat::Visits, office.day) == 2);
    for (const std::int64_t other : {office.day - 1, office.day + 1}) {
        CHECK(office.lines(ExportWhat::Events, other) == 0);
        CHECK(office.lines(ExportWhat::Handovers, other) == 0);
        CHECK(office.lines(ExportWhat::Visits, other) == 0);
    }
    const core::Moment inChina{0, 1'795'000'000'000, 480};
    const auto log = std::make_shared<journal::LogReader>(office.path);
    const reading::DayReport report = reading::dayReportOf(log, office.office, {}, office.day, inChina, false);
    CHECK(static_cast<int>(report.handovers.size()) == office.handovers);
    CHECK(report.lanes.size() == 2);
}
