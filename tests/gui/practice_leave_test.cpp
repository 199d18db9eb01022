// SPDX-License-Identifier: GPL-3.0-or-later
// A role play that is on is not dropped by the way.
#include "gui/practice_story.h"
#include "rehearsal/parts/leave_question.h"

#include <QTextEdit>
#include <QTreeWidget>

namespace yingke::test {

namespace {

bool asks(PracticeStory& story) {
    const auto* question = story.window->findChild<rehearsal::LeaveQuestion*>();
    return question != nullptr && question->isOpen();
}

/// Goes to the next line of the list of scripts, as with an arrow key.
void otherScript(PracticeStory& story) {
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    list->setFocus();
    story.key(Qt::Key_Down);
}

} // namespace

TEST_CASE("Ctrl+B, another script and closing the window ask before a role play is dropped; Escape goes on with it") {
    PracticeStory story("release");
    story.key(Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(asks(story)); // nobody plays
    story.key(Qt::Key_T, Qt::ControlModifier);
    story.key(Qt::Key_F5);
    const std::uint64_t seed = story.hall().cast().seed;
    const std::string at = story.at();

    story.key(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(asks(story));
    CHECK(story.text("leaveTitle").contains(QStringLiteral("物品放行")));
    CHECK(story.hall().clock().pace() == training::Pace::Paused);
    story.key(Qt::Key_F2); // nothing is heard under it
    story.key(Qt::Key_F5);
    CHECK(story.desk().hall().visits.empty());
    CHECK(story.at() == at);
    story.key(Qt::Key_Escape);
    CHECK_FALSE(asks(story));
    CHECK(story.hall().clock().pace() == training::Pace::Normal);
    CHECK(story.at() == at);

    otherScript(story);
    REQUIRE(asks(story));
    story.key(Qt::Key_Escape);
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    CHECK(list->currentItem()->data(0, Qt::UserRole).toString() == QStringLiteral("release"));
    CHECK(story.hall().cast().seed == seed);
    story.key(story.onwards()); // the keys are the practice's again
    CHECK(story.at() != at);

    CHECK_FALSE(story.window->close());
    REQUIRE(asks(story));
    story.key(Qt::Key_Escape);
    CHECK(story.window->isVisible());
    CHECK(story.hall().cast().seed == seed);
}

TEST_CASE("asked, it is ended with its review, or dropped and nothing is kept") {
    PracticeStory story("release");
    story.key(Qt::Key_T, Qt::ControlModifier);
    story.key(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(asks(story));
    story.key(Qt::Key_Delete);
    CHECK_FALSE(asks(story));
    CHECK(story.workspace->training().allRuns().empty());
    CHECK(story.hall().cast().seed != 0); // begun again
    otherScript(story);
    REQUIRE(asks(story));
    story.key(Qt::Key_Delete);
    CHECK(story.hall().script().id != "release");
    CHECK(story.workspace->training().allRuns().empty());
    story.key(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(story.window->close());
    story.key(Qt::Key_Return);
    CHECK(story.workspace->training().allRuns().size() == 1);
    CHECK(story.window->findChild<QTextEdit*>(QStringLiteral("review"))->isVisible());
    story.key(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(story.window->close());
    story.click("leaveDrop");
    CHECK_FALSE(story.window->isVisible());
    CHECK(story.workspace->training().allRuns().size() == 1);
}

} // namespace yingke::test
