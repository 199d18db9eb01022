// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl register: import, export, search.
#include "cli/long_work.h"
#include "cli/register_commands.h"

#include "app/application.h"

#include <catch2/catch.hpp>

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sqlite3.h>
#include <sstream>

using namespace yingke;

namespace {

struct Place {
    [[nodiscard]] std::string write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toStdString();
    }
    [[nodiscard]] std::string data() const { return folder.path().toStdString(); }
    [[nodiscard]] int count(const char* kind) const {
        sqlite3* file = nullptr;
        sqlite3_open_v2(folder.filePath(QStringLiteral("journal.sqlite")).toUtf8().constData(), &file,
                        SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(file, "SELECT count(*) FROM events WHERE kind=?", -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, kind, -1, SQLITE_STATIC);
        const int count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close(file);
        return count;
    }
    QTemporaryDir folder;
    std::ostringstream out;
};

} // namespace

TEST_CASE("yingkectl register: rooms, then arrears; found by search; what was done is in the log") {
    Place place;
    const std::string rooms = place.write("rooms.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n");
    REQUIRE(cli::importRegister({rooms, place.data(), "rooms", true, false}, place.out) == 0);
    CHECK(cli::searchRegister("王建国", place.data(), place.out) == 1); // a dry run puts nothing
    REQUIRE(cli::importRegister({rooms, place.data(), "rooms", false, false}, place.out) == 0);
    CHECK(place.count("office_changed") == 1);
    const std::string owed =
        place.write("owed.csv", "房号,费用名称,欠费金额,付款人,开始日期,结束日期\n3-2-502,物业费,88.8,,2026-09-01,\n");
    REQUIRE(cli::importRegister({owed, place.data(), "arrears", false, false}, place.out) == 0);
    const std::string wrong = place.write("wrong.csv", "房号,车牌号\n9-9-999,示A12345\n");
    place.out.str({});
    CHECK(cli::importRegister({wrong, place.data(), "vehicles", false, false}, place.out) == 1);
    CHECK(place.out.str().find("row 2") != std::string::npos);
    CHECK(cli::importRegister({wrong, place.data(), "nonsense", false, false}, place.out) == 2);
    CHECK(cli::importRegister({wrong, place.data() + "/none", "vehicles", false, false}, place.out) == 2);
    place.out.str({});
    CHECK(cli::searchRegister("wjg", place.data(), place.out) == 0);
    CHECK(place.out.str().find("3-2-0502") != std::string::npos);
    CHECK(place.out.str().find("10000001234") == std::string::npos);
}

TEST_CASE("17 yingkectl register: 50,000 rows tell how far they are, and are ended wherever that is asked for") {
    Place place;
    const std::string before = place.write("before.csv", "房号,业主名称\n9-9-901,王前\n");
    REQUIRE(cli::importRegister({before, place.data()}, place.out) == 0);
    QByteArray sheet("楼号,单元,房屋,业主名称,手机号\n");
    constexpr int rows = 50'000;
    for (int i = 0; i < rows; ++i) {
        sheet += QByteArray::number(100 + i / 500) + ",1," + QByteArray::number(1000 + i % 500) + ",王示范,1000" +
                 QByteArray::number(1'000'000 + i) + "\n";
    }
    cli::RegisterOptions options{place.write("long.csv", sheet), place.data()};
    enum class Phase { Reading, Looking, Writing };
    for (const Phase phase : {Phase::Reading, Phase::Looking, Phase::Writing}) {
        INFO(static_cast<int>(phase));
        int begun = 0; // looking counts from 0, and so does writing
        int ended = 0;
        options.progress = [&](int done, int of) {
            begun += of > 0 && done == 0 ? 1 : 0;
            const bool isPhase = phase == Phase::Reading   ? of == 0
                                 : phase == Phase::Looking ? begun == 1 && done > rows / 2
                                                           : begun == 2 && done > rows / 2;
            ended += isPhase ? 1 : 0;
            return !isPhase;
        };
        place.out.str({});
        CHECK(cli::importRegister(options, place.out) == 2);
        INFO(place.out.str());
        CHECK(ended > 0);
        CHECK(place.out.str().find("\nimported") == std::string::npos);
        CHECK(place.count("office_changed") == 1); // of the first one
        CHECK(cli::searchRegister("王示范", place.data(), place.out) == 1);
        CHECK(cli::searchRegister("王前", place.data(), place.out) == 0);
    }
    int last = 0;
    options.progress = [&last](int done, int of) {
        last = of == rows ? done : last;
        return true;
    };
    CHECK(cli::importRegister(options, place.out) == 0);
    CHECK(last > rows - 1000);
    CHECK(cli::searchRegister("王示范", place.data(), place.out) == 0);
}

TEST_CASE("17 yingkectl: Ctrl+C ends a long work in its order, and means afterwards what it meant before") {
    struct sigaction before {};
    sigaction(SIGINT, nullptr, &before);
    {
        cli::LongWork work;
        CHECK(work.goesOn(0, 0));
        CHECK(work.goesOn(500, 1000));
        REQUIRE(std::raise(SIGINT) == 0);
        CHECK_FALSE(work.goesOn(600, 1000));
    }
    struct sigaction after {};
    sigaction(SIGINT, nullptr, &after);
    CHECK(after.sa_handler == before.sa_handler);
    cli::LongWork next; // which nobody has asked to end
    CHECK(next.goesOn(0, 0));
}

TEST_CASE("17 yingkectl register: the whole register moves out who is not named, and is taken back by its number") {
    Place place;
    const std::string first =
        place.write("first.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n3-2-0503,李娜,10000001235\n");
    REQUIRE(cli::importRegister({first, place.data()}, place.out) == 0);
    cli::RegisterOptions next{place.write("next.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n"),
                              place.data()};
    next.choices.reach = registers::SheetReach::Everything;
    REQUIRE(cli::importRegister(next, place.out) == 0);
    place.out.str({});
    CHECK(cli::searchRegister("李娜", place.data(), place.out) == 0);
    CHECK(place.out.str().find("已搬出") != std::string::npos);
    place.out.str({});
    CHECK(cli::listImports(place.data(), place.out) == 0);
    CHECK(place.out.str().find("2  ") == 0); // the newest first
    CHECK(place.out.str().find("1 gone") != std::string::npos);

    cli::RegisterOptions back{{}, place.data()};
    back.import = 2;
    back.dryRun = true;
    CHECK(cli::takeBackImport(back, place.out) == 0);
    CHECK(place.count("office_changed") == 2); // a dry run is no event
    back.dryRun = false;
    place.out.str({});
    CHECK(cli::takeBackImport(back, place.out) == 0);
    CHECK(place.count("office_changed") == 3);
    place.out.str({});
    CHECK(cli::searchRegister("李娜", place.data(), place.out) == 0);
    CHECK(place.out.str().find("已搬出") == std::string::npos);
    CHECK(cli::takeBackImport(back, place.out) == 1); // once
    back.import = 77;
    CHECK(cli::takeBackImport(back, place.out) == 1);
}

TEST_CASE("yingkectl register export: masked, and in full only as an event") {
    Place place;
    const std::string rooms = place.write("rooms.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n");
    REQUIRE(cli::importRegister({rooms, place.data(), "rooms", false, false}, place.out) == 0);
    const std::string sheet = place.data() + "/out.csv";
    const auto written = [&sheet] {
        QFile file(QString::fromStdString(sheet));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    REQUIRE(cli::exportRegister({sheet, place.data(), "rooms", false, false}, place.out) == 0);
    CHECK_FALSE(written().contains("10000001234"));
    CHECK(place.count("personal_data_shown") == 0);
    REQUIRE(cli::exportRegister({sheet, place.data(), "rooms", false, true}, place.out) == 0);
    CHECK(written().contains("10000001234"));
    CHECK(place.count("personal_data_shown") == 1);
    // While the window is open, the log is its alone: nothing is written in full behind its back.
    app::Application window;
    REQUIRE(window.open(place.folder.path()).isEmpty());
    CHECK(cli::exportRegister({sheet, place.data(), "rooms", false, true}, place.out) == 2);
    CHECK(cli::importRegister(
              {place.write("more.csv", "房号,业主名称\n3-2-0503,李娜\n"), place.data(), "rooms", false, false},
              place.out) == 2);
}

namespace {

/// What the log says of who asked, one behind the other.
std::string askers(const QString& folder) {
    sqlite3* file = nullptr;
    sqlite3_open_v2((folder + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &file, SQLITE_OPEN_READONLY,
                    nullptr);
    std::string all;
    sqlite3_exec(
        file, "SELECT actor FROM events WHERE kind = 'personal_data_shown' ORDER BY seq",
        [](void* said, int, char** values, char**) {
            *static_cast<std::string*>(said) += std::string(values[0]) + ";";
            return 0;
        },
        &all, nullptr);
    sqlite3_close(file);
    return all;
}

} // namespace

TEST_CASE("personal data leave only in the name of who asked, with the log's password, and when the event is durable") {
    Place place;
    const std::string rooms = place.write("rooms.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n");
    REQUIRE(cli::importRegister({rooms, place.data(), "rooms", false, false}, place.out) == 0);
    std::string colleague;
    {
        app::Application window; // somebody else is at the desk
        REQUIRE(window.open(place.folder.path()).isEmpty());
        REQUIRE(window.begin(QStringLiteral("示范花园"), QStringLiteral("陈佳"), scenario::Gender::Woman).isEmpty());
        colleague = window.office().roster().front().id.value;
        window.close();
    }
    const std::string sheet = place.data() + "/out.csv";
    const auto asked = [&](const cli::Asker& asker) {
        QFile::remove(QString::fromStdString(sheet));
        place.out.str({});
        const int code = cli::exportRegister({sheet, place.data(), "rooms", false, true, asker}, place.out);
        INFO(place.out.str());
        CHECK(QFile::exists(QString::fromStdString(sheet)) == (code == 0));
        return code;
    };
    CHECK(asked({}) == 0);
    CHECK(askers(place.folder.path()).rfind("account:", 0) == 0); // not who is signed in at the desk
    CHECK(asked({"陈佳", {}}) == 0);
    CHECK(askers(place.folder.path()).find(";" + colleague + ";") != std::string::npos);
    CHECK(asked({"nobody of that name", {}}) == 2);
    SECTION("the log's password") {
        {
            app::Application window;
            REQUIRE(window.open(place.folder.path()).isEmpty());
            QEventLoop loop;
            window.access().change({}, QStringLiteral("six-letters"), 1, [&loop](const QString& fault) {
                CHECK(fault.isEmpty());
                loop.quit();
            });
            loop.exec();
            window.close();
        }
        CHECK(asked({"陈佳", {}}) == 2); // no terminal here to ask at
        CHECK(asked({"陈佳", place.write("wrong.txt", "another\n")}) == 2);
        CHECK(asked({"陈佳", place.write("right.txt", "six-letters\n")}) == 0);
    }
    SECTION("a log that takes no event") {
        sqlite3* other = nullptr;
        const std::string log = place.data() + "/journal.sqlite";
        REQUIRE(sqlite3_open(log.c_str(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
        CHECK(asked({"陈佳", {}}) == 2);
        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
    }
}

namespace {

class LaterClock : public core::Clock {
public:
    [[nodiscard]] core::Moment now() const override { return {10'000'000, 4'102'444'800'000, 480}; } // in 2100
};

} // namespace

TEST_CASE("yingkectl register import: by a clock in doubt nothing is taken in") {
    Place place;
    {
        const LaterClock later;
        app::Application window;
        REQUIRE(window.open(place.folder.path(), &later).isEmpty());
        window.close();
    }
    const std::string rooms = place.write("rooms.csv", "房号,业主名称,手机号\n3-2-0502,王建国,10000001234\n");
    cli::RegisterOptions options{rooms, place.data(), "rooms", false, false};
    CHECK(cli::importRegister(options, place.out) == 2);
    CHECK(place.out.str().find("clock is in doubt") != std::string::npos);
    CHECK(place.out.str().find("时钟可疑") != std::string::npos);
    CHECK(place.count("office_changed") == 0);
    CHECK(cli::searchRegister("王建国", place.data(), place.out) == 1);
    options.asker.clock = cli::ClockSaid::Right;
    CHECK(cli::importRegister(options, place.out) == 0);
    CHECK(place.count("wall_clock_stepped") == 1);
    CHECK(place.count("office_changed") == 1);
    CHECK(cli::searchRegister("王建国", place.data(), place.out) == 0);
}
