// SPDX-License-Identifier: GPL-3.0-or-later
// Log and rehearsal, page by page and panel by panel: wherever Tab goes, one thing is framed, and Enter does that.
#include "gui/editor_story.h"
#include "gui/log_story.h"
#include "gui/practice_story.h"
#include "gui/tab_walk.h"

#include <QListWidget>

using namespace yingke;
using test::TabWalk;

TEST_CASE("on every page of the log: what Tab goes to does what its word Enter says, and nothing else does") {
    int stops = 0;
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        test::LogDayStory story;
        story.key(page, Qt::AltModifier);
        QApplication::processEvents();
        INFO(page);
        TabWalk walk(story, story.log);
        walk.all(60);
        stops += walk.stops;
    }
    CHECK(stops >= 20);
}

TEST_CASE("on every page of the rehearsal: what Tab goes to does what its word Enter says, and nothing else does") {
    int stops = 0;
    for (const Qt::Key page : {Qt::Key_P, Qt::Key_D, Qt::Key_R, Qt::Key_A, Qt::Key_T, Qt::Key_L}) {
        test::PracticeStory story("transfer");
        story.press(page, Qt::AltModifier);
        QApplication::processEvents();
        INFO(page);
        TabWalk walk(story, story.workspace);
        walk.all(60);
        stops += walk.stops;
    }
    CHECK(stops >= 25);
}

TEST_CASE("in the replay of a visit: what Tab goes to does what its word Enter says") {
    test::LogDayStory story;
    story.table->selectRow(1);
    story.log->findChild<QAbstractButton*>(QStringLiteral("pane-replay"))->click();
    QApplication::processEvents();
    TabWalk walk(story, story.log);
    walk.here(30);
    CHECK(walk.stops >= 3);
}

TEST_CASE("in the editor's versions: a button says Enter while it has the keys, and no longer") {
    test::EditorStory story;
    story.open("payment");
    story.edit().setFocus();
    story.key(Qt::Key_V, test::EditorStory::ctrlShift);
    QApplication::processEvents();
    auto* close = story.window->findChild<QAbstractButton*>(QStringLiteral("closeVersions"));
    REQUIRE(close != nullptr);
    REQUIRE(close->isVisible());
    const QString usual = close->text();
    close->setFocus();
    QApplication::processEvents();
    CHECK(close->text().contains(QStringLiteral("Enter")));
    close->parentWidget()->resize(close->parentWidget()->width() - 1, close->parentWidget()->height()); // laid out anew
    QApplication::processEvents();
    auto* list = story.window->findChild<QListWidget*>(QStringLiteral("versionList"));
    REQUIRE(list != nullptr);
    list->setFocus();
    QApplication::processEvents();
    REQUIRE(list->hasFocus());
    CHECK(close->text() == usual);
}
