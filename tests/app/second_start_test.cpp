// SPDX-License-Identifier: GPL-3.0-or-later
// A second start brings the first window forward.
#include "app/second_start.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace yingke;

TEST_CASE("who holds the log is told that another start wants its window; nobody else is") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    app::SecondStart first;
    int wanted = 0;
    QObject::connect(&first, &app::SecondStart::wanted, &first, [&wanted] { ++wanted; });
    CHECK_FALSE(app::SecondStart::ask(path, QStringLiteral("test_app"))); // nobody holds it
    journal::Journal journal;
    REQUIRE(journal.open(path).fault == journal::OpenFault::None);
    CHECK_FALSE(app::SecondStart::ask(path, QStringLiteral("yingke"))); // held by another program
    REQUIRE(app::SecondStart::ask(path, QStringLiteral("test_app")));
    QElapsedTimer timer;
    timer.start();
    while (wanted == 0 && timer.elapsed() < 5'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    CHECK(wanted == 1);
}
