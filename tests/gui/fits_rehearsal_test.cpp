// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the rehearsal is cut, covered or outside, from 1024×768 and 1366×768 at 125 % to 1920×1080.
#include "gui/fits_story.h"
#include "gui/practice_story.h"
#include "rehearsal/editor/editor_panel.h"

using namespace yingke;
using test::fits;
using test::PracticeStory;

TEST_CASE("the rehearsal fits: a walk, its cast, a role play, its keys") {
    PracticeStory story("renovation");
    fits(*story.window, "walk");
    for (int i = 0; i < 3; ++i) {
        story.press(Qt::Key_F5);
    }
    fits(*story.window, "papers");
    story.press(Qt::Key_C, Qt::AltModifier);
    fits(*story.window, "cast");
    story.press(Qt::Key_C, Qt::AltModifier);
    story.press(Qt::Key_N, Qt::AltModifier);
    fits(*story.window, "never practised");
    story.press(Qt::Key_F1);
    fits(*story.window, "keys");
    story.key(Qt::Key_Escape);
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.press(Qt::Key_F5);
    fits(*story.window, "role play");
    story.press(Qt::Key_B, Qt::ControlModifier);
    fits(*story.window, "leave it?");
}

TEST_CASE("each page of the rehearsal fits") {
    PracticeStory story("payment");
    for (const auto page : {rehearsal::Page::Drills, rehearsal::Page::Runs, rehearsal::Page::Assignments}) {
        story.workspace->openPage(page);
        QApplication::processEvents();
        fits(*story.window, "page " + std::to_string(static_cast<int>(page)));
    }
    story.workspace->open("");
    fits(*story.window, "machine");
    story.workspace->open("payment");
    auto* editor = story.window->findChild<rehearsal::EditorPanel*>();
    REQUIRE(editor != nullptr);
    editor->versions();
    fits(*story.window, "versions");
    editor->versions();
    editor->english();
    fits(*story.window, "English");
    editor->newScenario();
    fits(*story.window, "new scenario");
}
