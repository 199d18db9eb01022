// SPDX-License-Identifier: GPL-3.0-or-later
// A wall clock that can hardly be right is asked about before the first event of a start, and stays told until settled.
#include "app/application.h"
#include "frontdesk/clock_watch.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;

namespace {

constexpr core::Millis oneHour = 3'600'000;

class SetClock : public core::Clock {
public:
    [[nodiscard]] core::Moment now() const override { return at; }
    core::Moment at{10'000'000, 1'795'401'360'000, 480};
};

struct ClockPlace {
    /// A desk was open here until now.
    ClockPlace() {
        app::Application application;
        REQUIRE(application.open(folder.path(), &clock).isEmpty());
        clock.at.steady += oneHour;
        clock.at.utc += oneHour;
        application.close();
        clock.at.steady += 8 * oneHour; // until the next morning
    }
    [[nodiscard]] int events() const {
        sqlite3* file = nullptr;
        sqlite3_open_v2(folder.filePath(QStringLiteral("journal.sqlite")).toUtf8().constData(), &file,
                        SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(file, "SELECT count(*) FROM events", -1, &statement, nullptr);
        const int count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close(file);
        return count;
    }
    QTemporaryDir folder;
    SetClock clock;
};

} // namespace

TEST_CASE("a start with a clock before the last event, years off, or in another zone asks before it records anything") {
    ClockPlace place;
    const core::Millis away =
        GENERATE(core::Millis{-24 * oneHour}, core::Millis{3 * 366 * 24 * oneHour}, core::Millis{0});
    place.clock.at.utc += away != 0 ? away : 8 * oneHour;
    place.clock.at.offsetMinutes = away != 0 ? 480 : 540;
    CAPTURE(away);
    const int before = place.events();
    REQUIRE(before > 0);
    app::Application application;
    QString asked;
    int then = -1;
    bool goOn = false;
    application.askAboutClock([&](const QString& doubt) {
        asked = doubt;
        then = place.events();
        return goOn;
    });
    SECTION("closed: not an event") {
        CHECK_FALSE(application.open(place.folder.path(), &place.clock).isEmpty());
        CHECK_FALSE(asked.isEmpty());
        CHECK(then == before);
        CHECK_FALSE(application.isOpen());
        application.close();
        CHECK(place.events() == before);
        // The clock is set: nobody is asked.
        place.clock.at.utc = 1'795'401'360'000 + 10 * oneHour;
        place.clock.at.offsetMinutes = 480;
        asked.clear();
        CHECK(application.open(place.folder.path(), &place.clock).isEmpty());
        CHECK(asked.isEmpty());
        CHECK(application.desk().clockDoubt().isEmpty());
    }
    SECTION("gone on with: the doubt stands at the desk until it is settled, then it is recorded and over") {
        goOn = true;
        CHECK(application.open(place.folder.path(), &place.clock).isEmpty());
        CHECK(then == before);
        CHECK(application.desk().clockDoubt() == asked);
        application.desk().settleClock();
        CHECK(application.desk().clockDoubt().isEmpty());
        application.close();
        asked.clear();
        app::Application again;
        again.askAboutClock([&asked](const QString& doubt) {
            asked = doubt;
            return true;
        });
        CHECK(again.open(place.folder.path(), &place.clock).isEmpty());
        CHECK(asked.isEmpty());
    }
}

TEST_CASE("a clock that is right is not asked about, and a summer time that began is no other zone") {
    ClockPlace place;
    place.clock.at.utc += 8 * oneHour;
    app::Application application;
    bool asked = false;
    application.askAboutClock([&asked](const QString&) { return asked = true; });
    CHECK(application.open(place.folder.path(), &place.clock).isEmpty());
    CHECK_FALSE(asked);
    application.close();

    const core::Moment last{0, 1'795'000'000'000, 60};
    core::Moment now{oneHour, last.utc + oneHour, 120};
    CHECK_FALSE(frontdesk::ClockWatch(last, now).doubt(now).isEmpty());
    CHECK_FALSE(frontdesk::ClockWatch(last, now, 120).doubt(now).isEmpty());
    frontdesk::ClockWatch summer(last, now, 60);
    CHECK(summer.doubt(now).isEmpty());
    now.offsetMinutes = 60;
    CHECK(summer.doubt(now).isEmpty());
    // What is recorded of a zone is the difference of the zones, not the night between.
    now.offsetMinutes = 480;
    CHECK(frontdesk::ClockWatch(last, now).settle(now) == std::optional<core::Millis>(7 * oneHour));
}

TEST_CASE("without anybody to ask the desk opens, and the doubt stands") {
    ClockPlace place;
    place.clock.at.utc -= 24 * oneHour;
    app::Application application;
    CHECK(application.open(place.folder.path(), &place.clock).isEmpty());
    CHECK_FALSE(application.desk().clockDoubt().isEmpty());
}
