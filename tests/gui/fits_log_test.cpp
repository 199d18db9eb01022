// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the log is cut, covered or outside, from 1024×768 and 1366×768 at 125 % to 1920×1080.
#include "gui/fits_story.h"
#include "gui/log_story.h"

using namespace yingke;
using test::fits;

namespace {

void press(test::LogDayStory& story, const char* name) {
    auto* button = story.log->findChild<QAbstractButton*>(QLatin1String(name));
    INFO(name);
    REQUIRE(button != nullptr);
    button->click();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("each page of the log fits") {
    test::LogDayStory story;
    for (const char* page :
         {"page-day", "page-promises", "page-handovers", "page-statistics", "page-report", "page-export"}) {
        press(story, page);
        fits(*story.window, page);
    }
}

TEST_CASE("the day fits with a visit chosen, a figure explained, the calendar, the notes, the seal, and its keys") {
    test::LogDayStory story;
    story.table->selectRow(0);
    fits(*story.window, "a visit");
    for (const char* figure : {"figure-movedup", "figure-promises"}) {
        press(story, figure);
        fits(*story.window, figure);
        story.key(Qt::Key_Escape);
    }
    for (const char* panel : {"day", "seal-day", "day-notes-open"}) {
        press(story, panel);
        fits(*story.window, panel);
        story.key(Qt::Key_Escape);
    }
    story.log->setFocus();
    story.key(Qt::Key_F1);
    fits(*story.window, "keys");
}

TEST_CASE("a visit of the log replayed fits") {
    test::LogDayStory story;
    story.table->selectRow(1);
    press(story, "pane-replay");
    fits(*story.window, "replay");
}
