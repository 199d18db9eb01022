// SPDX-License-Identifier: GPL-3.0-or-later
// F1 at the desk, and that a sentence shows the keys of the workspace in which it is said.
#include "frontdesk/front_desk.h"
#include "gui/desk_story.h"
#include "gui/practice_story.h"
#include "widgets/keys/key_groups.h"
#include "widgets/parts/key_sheet.h"

using namespace yingke;

TEST_CASE("F1 at the desk shows its keys, whole on the smallest window, and any key closes it") {
    test::DeskStory story;
    story.window->resize(1280, 680);
    story.key(Qt::Key_F1);
    const auto* sheet = story.window->findChild<widgets::KeySheet*>();
    REQUIRE(sheet->isVisible());
    const auto* panel = sheet->findChild<QFrame*>(QStringLiteral("overlay"));
    REQUIRE(sheet->rect().contains(panel->geometry()));
    int lines = 0;
    for (const QLabel* chip : sheet->findChildren<QLabel*>()) {
        lines += chip->property("group").isValid() ? 1 : 0;
    }
    REQUIRE(lines >= 55);
    story.key(Qt::Key_A);
    REQUIRE_FALSE(sheet->isVisible());
}

TEST_CASE("why not is said with the desk's keys at the desk, and with none of them in a practice") {
    test::DeskStory story;
    story.key(Qt::Key_K, Qt::ControlModifier); // nothing to skip: nobody is there
    REQUIRE_FALSE(story.desk().visitorIn(core::Channel::InPerson).refusal);
    story.key(Qt::Key_O, Qt::ControlModifier);
    for (const QLabel* label : story.window->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(label->text().contains(QStringLiteral("{key:")));
    }
    const QString waits = QStringLiteral("请先请那位稍等（{key:hold}）。");
    CHECK(widgets::keyed(waits) == QStringLiteral("请先请那位稍等（F6）。"));
    CHECK(widgets::keyed(waits, widgets::Speaker::Practice) == QStringLiteral("请先请那位稍等。"));
}
