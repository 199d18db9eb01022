// SPDX-License-Identifier: GPL-3.0-or-later
// The watched folder: a sheet is told once, when it is whole; pipes, locks and half-written files are harmless.
#include "register/sheets/sheet_watch.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace yingke::registers;

namespace {

void append(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

} // namespace

TEST_CASE("17 watched folder: a sheet is told once it is left alone; a pipe, a lock and other files are not") {
    const QTemporaryDir folder;
    const auto at = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    SheetWatch watch(30);
    QSignalSpy found(&watch, &SheetWatch::found);
    watch.watch(folder.path(), 0);
    REQUIRE(mkfifo(at("pipe.csv").toUtf8().constData(), 0600) == 0);
    append(at("letter.txt"), "a");
    append(at("~$rooms.xlsx"), "a");
    append(at(".~lock.rooms.ods#"), "a");
    append(at(".hidden.csv"), "a");
    append(at("empty.csv"), {});
    append(at("rooms.csv"), "a");
    CHECK(QTest::qWaitFor([&] { return found.size() >= 1; }, 60'000));
    REQUIRE(found.size() == 1);
    CHECK(found.front().front().toString() == at("rooms.csv"));
    append(at("rooms.csv"), "more"); // the rest of it, or a newer one: told again
    append(at("more.CSV"), "a");
    CHECK(QTest::qWaitFor([&] { return found.size() >= 2; }, 60'000));
    CHECK(QFile::exists(at("pipe.csv")));
}

TEST_CASE("17 watched folder: what is older than the last import is known; a folder that is not there is harmless") {
    const QTemporaryDir folder;
    append(folder.filePath(QStringLiteral("old.csv")), "a");
    SheetWatch watch(20);
    QSignalSpy found(&watch, &SheetWatch::found);
    watch.watch(folder.path(), QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    watch.watch(folder.filePath(QStringLiteral("nowhere")), 0);
    watch.watch({}, 0);
    CHECK(watch.folder().isEmpty());
    watch.watch(folder.path(), QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    append(folder.filePath(QStringLiteral("old.csv")), "b");
    QTest::qWait(200); // nothing is to come, so there is nothing to wait for
    CHECK(found.isEmpty());
    CHECK_FALSE(looksLikeSheet(folder.path()));
    CHECK(looksLikeSheet(folder.filePath(QStringLiteral("old.csv"))));
}

TEST_CASE("17 watched folder: what the office named is kept, and a pipe under that name is none") {
    const QTemporaryDir data;
    QDir(data.path()).mkpath(QStringLiteral("office"));
    CHECK(watchedFolder(data.path()).isEmpty());
    REQUIRE(keepWatchedFolder(data.path(), QStringLiteral("/srv/表格")).isEmpty());
    CHECK(watchedFolder(data.path()) == QStringLiteral("/srv/表格"));
    const QString file = data.filePath(QStringLiteral("office/sheet_folder.txt"));
    REQUIRE(QFile::remove(file));
    REQUIRE(mkfifo(file.toUtf8().constData(), 0600) == 0);
    CHECK(watchedFolder(data.path()).isEmpty());
}
