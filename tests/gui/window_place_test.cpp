// SPDX-License-Identifier: GPL-3.0-or-later
// The window comes back where it was left, and fills the screen when nothing is known.
#include "desk/main_window.h"
#include "desk/window_place.h"
#include "gui/desk_story.h"

#include <QFile>
#include <QTemporaryDir>
#include <QWidget>
#include <catch2/catch.hpp>

using namespace yingke;

TEST_CASE("The first window fills the screen; the next one stands where the last was left") {
    const QTemporaryDir folder;
    QWidget first;
    desk::showInPlace(first, folder.path());
    CHECK(first.isMaximized());
    first.showNormal();
    first.setGeometry(20, 30, 700, 500);
    desk::keepPlace(first, folder.path());

    QWidget next;
    desk::showInPlace(next, folder.path());
    CHECK_FALSE(next.isMaximized());
    CHECK(next.size() == QSize(700, 500));
}

TEST_CASE("A place that can't be read fills the screen, too") {
    const QTemporaryDir folder;
    QFile file(folder.filePath("window.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[General]\ngeometry=@ByteArray(nonsense)\n");
    file.close();
    QWidget window;
    desk::showInPlace(window, folder.path());
    CHECK(window.isMaximized());
}

TEST_CASE("The very first key typed goes into the first field of the first page") {
    const QTemporaryDir folder;
    app::Application application;
    REQUIRE(application.open(folder.path()).isEmpty());
    test::CountingBell bell;
    desk::MainWindow window(application, bell);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("firstCommunity"));
}
