// SPDX-License-Identifier: GPL-3.0-or-later
// The picture's and the text's share of the middle column.
#include "gui/editor_story.h"

#include <QSplitter>

using namespace yingke;
using test::EditorStory;

TEST_CASE(
    "at first the picture and the text have half each, whatever step is previewed; a share chosen by hand stays") {
    EditorStory story;
    story.open("renovation");
    auto* splitter = qobject_cast<QSplitter*>(story.editor().parentWidget());
    REQUIRE(splitter != nullptr);
    const auto difference = [&splitter] {
        QApplication::processEvents();
        return std::abs(splitter->sizes().at(0) - splitter->sizes().at(1));
    };
    REQUIRE(difference() <= 2);
    story.edit().setFocus();
    story.edit().goTo(17, 9); // a step with a preview
    story.read();
    REQUIRE(difference() <= 2);
    story.replace("out: away", "out: awayy"); // the problems take some of it, not the picture's all
    QApplication::processEvents();
    REQUIRE(story.problems().isVisible());
    REQUIRE(5 * splitter->sizes().at(0) >= 2 * (splitter->sizes().at(0) + splitter->sizes().at(1)));
    story.replace("out: awayy", "out: away");

    // Drawn by the handle: it stays so, for other steps and after another workspace.
    QSplitterHandle* handle = splitter->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, middle);
    QTest::mouseMove(handle, middle + QPoint(0, -60));
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, middle + QPoint(0, -60));
    QApplication::processEvents();
    const QList<int> drawn = splitter->sizes();
    REQUIRE(drawn.at(1) - drawn.at(0) > 60);
    story.edit().goTo(1, 1);
    story.read();
    story.window->openWorkspace(desk::WorkspaceId::Desk);
    story.window->openWorkspace(story.place);
    QApplication::processEvents();
    REQUIRE(splitter->sizes() == drawn);
}
