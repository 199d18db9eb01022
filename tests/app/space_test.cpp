// SPDX-License-Identifier: GPL-3.0-or-later
// How long the disk lasts, and when the desk is warned.
#include "app/space.h"
#include "journal/write/bulk_writer.h"
#include "support/journal_records.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace yingke;
using app::Space;

namespace {

constexpr core::Millis dayLong = 86'400'000;

Space spaceWith(qint64 free, qint64 log, qint64 perDay) {
    Space space;
    space.free = free;
    space.log = log;
    space.perDay = perDay;
    return space;
}

} // namespace

TEST_CASE("low: fewer than thirty days, less than 256 MiB, or no room for a copy of the log") {
    constexpr qint64 mebi = 1024 * 1024;
    CHECK_FALSE(spaceWith(10'000 * mebi, 100 * mebi, mebi).isLow());
    CHECK(spaceWith(10'000 * mebi, 100 * mebi, mebi).daysUntilFull() == 10'000);
    CHECK(spaceWith(1'000 * mebi, 100 * mebi, 34 * mebi).isLow()); // 29 days
    CHECK_FALSE(spaceWith(1'020 * mebi, 100 * mebi, 34 * mebi).isLow());
    CHECK(spaceWith(255 * mebi, 0, 0).isLow());
    CHECK(spaceWith(900 * mebi, 901 * mebi, 0).isLow());
    CHECK_FALSE(spaceWith(-1, 901 * mebi, mebi).isLow()); // not known is no warning
    CHECK_FALSE(spaceWith(-1, 0, 0).daysUntilFull());
    CHECK_FALSE(spaceWith(mebi, 0, 0).daysUntilFull());
    CHECK(app::lowSpaceText(spaceWith(10'000 * mebi, 0, mebi)).isEmpty());
    CHECK(app::lowSpaceText(spaceWith(340 * mebi, 0, 34 * mebi)).contains(QStringLiteral("10")));
}

TEST_CASE("the growth is that of the last four weeks, with the backups that grow too") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const auto records = test::sampleDay();
    const core::Millis last = records.back().at.utc;
    {
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        int copy = 0;
        // Ten busy days a year ago, then five within the last four weeks.
        for (const core::Millis ago : {400, 399, 398, 397, 396, 395, 394, 393, 392, 391, 20, 15, 10, 5, 0}) {
            for (core::EventRecord record : records) {
                record.id.value += std::to_string(copy);
                record.visit.value += record.visit.empty() ? "" : std::to_string(copy);
                record.at.utc -= ago * dayLong;
                record.at.steady += (400 - ago) * dayLong;
                REQUIRE(writer.append(record));
            }
            ++copy;
        }
        REQUIRE(writer.finish().isEmpty());
    }
    const core::Moment now{0, last, 480};
    const Space space = app::spaceOf(folder.path(), now);
    CHECK(space.free > 0);
    CHECK(space.log == QFileInfo(path).size());
    const qint64 expected = space.log * 5 / 15 / 28;
    CHECK(space.perDay == Approx(static_cast<double>(expected)).epsilon(0.02));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("backups")));
    REQUIRE(QFile::copy(path, folder.filePath(QStringLiteral("backups/journal-1.sqlite"))));
    REQUIRE(QFile::copy(path, folder.filePath(QStringLiteral("backups/journal-2.sqlite"))));
    CHECK(app::spaceOf(folder.path(), now).perDay == Approx(static_cast<double>(expected * 3)).epsilon(0.02));
    // Nothing was recorded for weeks: nothing to reckon from. A place without a log is no fault.
    CHECK(app::spaceOf(folder.path(), {0, last + 40 * dayLong, 480}).perDay == 0);
    CHECK(app::spaceOf(folder.filePath(QStringLiteral("none")), now).perDay == 0);
}

TEST_CASE("the desk is told once a day while the room is low") {
    Space space = spaceWith(1'000'000'000'000, 0, 0);
    core::Moment now{0, 1'795'401'360'000, 480};
    app::SpaceWatch watch([&space] { return space; }, [&now] { return now; });
    QStringList told;
    QObject::connect(&watch, &app::SpaceWatch::low, [&told](const QString& sentence) { told << sentence; });
    watch.look();
    CHECK(told.isEmpty());
    space.free = 1'000'000;
    watch.look();
    watch.look();
    CHECK(told.size() == 1);
    now.utc += dayLong;
    watch.look();
    CHECK(told.size() == 2);
    space.free = 1'000'000'000'000;
    now.utc += dayLong;
    watch.look();
    CHECK(told.size() == 2);
}
