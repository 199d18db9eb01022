// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as from a keyboard, to where the focus is: the practice goes on after a click, a key or the editor.
#include "gui/practice_story.h"
#include "rehearsal/editor/script_edit.h"
#include "widgets/choice_button.h"

#include <QTreeWidget>

namespace yingke::test {

namespace {

/// A click with the mouse on the first answer.
void clickFirst(PracticeStory& story) {
    QApplication::processEvents();
    for (auto* button : story.workspace->findChildren<widgets::ChoiceButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL("no answer to click");
}

} // namespace

TEST_CASE("a practice is walked to its end with the keyboard alone, also after an answer was clicked") {
    PracticeStory story("release");
    int clicks = 0;
    int steps = 0;
    for (; steps < 60 && !story.at().empty(); ++steps) {
        const std::string before = story.at();
        if (story.onwards() == Qt::Key_1 && clicks == 0) {
            ++clicks;
            clickFirst(story);
        } else {
            story.key(story.onwards());
        }
        INFO(before);
        INFO((QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName().toStdString() : ""));
        REQUIRE(story.at() != before);
    }
    CHECK(clicks == 1);
    CHECK(steps > 4);
    CHECK(story.practised(story.hall().visit()).run.ended);
}

TEST_CASE("who writes in the editor keeps the keys; F5 from there goes on, and the next key belongs to the practice") {
    PracticeStory story("release");
    auto* text = story.window->findChild<rehearsal::ScriptEdit*>();
    text->setFocus();
    story.key(Qt::Key_1);
    REQUIRE(text->toPlainText().startsWith(QLatin1Char('1')));
    story.key(Qt::Key_Backspace);
    const QString written = text->toPlainText();
    story.hall().pass(30'000); // time goes by, somebody comes in: nobody takes the editor's keys away
    REQUIRE_FALSE(story.hall().secondVisitor());
    REQUIRE_FALSE(story.hall().attendTo(story.hall().visit()));
    CHECK(text->hasFocus());
    while (!story.at().empty() && story.onwards() == Qt::Key_F5) {
        story.key(Qt::Key_F5);
        CHECK_FALSE(text->hasFocus());
    }
    const std::string question = story.at();
    REQUIRE_FALSE(question.empty());
    story.key(Qt::Key_1);
    CHECK(story.at() != question);
    CHECK(text->toPlainText() == written);
}

TEST_CASE(
    "from the list of the scripts the keys reach the practice, answers too; back from a page they are there again") {
    PracticeStory story("release");
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    story.key(Qt::Key_L, Qt::AltModifier);
    REQUIRE(list->hasFocus());
    while (story.onwards() == Qt::Key_F5 && !story.at().empty()) {
        REQUIRE_FALSE(story.hall().goOn());
    }
    const std::string question = story.at();
    story.key(Qt::Key_1);
    CHECK(story.at() != question);
    story.key(Qt::Key_R, Qt::AltModifier);
    story.key(Qt::Key_Escape);
    const std::string before = story.at();
    story.key(story.onwards());
    CHECK(story.at() != before);
}

} // namespace yingke::test
