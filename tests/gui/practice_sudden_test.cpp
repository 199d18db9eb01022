// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in between does not end a practice: the call is taken, the second visitor greeted, and all come to the
// end.
#include "gui/practice_story.h"

#include <algorithm>

namespace yingke::test {

namespace {

/// Who of the practice hall is not the practised visitor.
const core::Visit& otherOf(PracticeStory& story, core::Channel channel) {
    const auto& visits = story.hall().desk().hall().visits;
    const auto found = std::find_if(visits.begin(), visits.end(), [&](const auto& one) {
        return one.first != story.hall().visit() && one.second.channel == channel;
    });
    REQUIRE(found != visits.end());
    return found->second;
}

bool over(PracticeStory& story) { return story.hall().next().what == training::PracticeHall::Onwards::Over; }

/// On with the keyboard until nothing is left to do.
void toTheEnd(PracticeStory& story) {
    constexpr int most = 120;
    for (int i = 0; i < most && !over(story); ++i) {
        story.key(story.onwards());
        INFO(story.at());
        REQUIRE(story.window->findChild<QLabel*>(QStringLiteral("practiceNote"))->isHidden()); // nothing is refused
    }
    REQUIRE(over(story));
}

} // namespace

TEST_CASE(
    "a practice with a call and a second visitor: F5 takes the call, greets the visitor, all come to their ends") {
    PracticeStory story("release");
    story.key(Qt::Key_F5);
    const std::string before = story.at();
    story.key(Qt::Key_1, Qt::AltModifier);
    REQUIRE(story.at().empty()); // it rings
    CHECK(story.window->findChild<QWidget*>(QStringLiteral("practiceSide"))
              ->findChild<QLabel*>(QStringLiteral("words"))
              ->text()
              .contains(QStringLiteral("F5")));
    story.key(Qt::Key_V, Qt::AltModifier); // it may ring on: the visitor of before is in the centre again
    REQUIRE(story.at() == before);
    CHECK(core::isActive(story.practised(story.hall().visit())));
    story.key(Qt::Key_V, Qt::AltModifier);
    story.key(Qt::Key_F5);
    REQUIRE(core::isActive(otherOf(story, core::Channel::Telephone)));
    CHECK(story.at() == "excuse"); // who stands there hears of the call first
    CHECK(core::holdOf(story.practised(story.hall().visit())) != nullptr);
    story.key(Qt::Key_2, Qt::AltModifier);
    CHECK_FALSE(story.at().empty()); // the desk's script for whoever comes in while one is busy
    CHECK(story.hall().focus() == otherOf(story, core::Channel::InPerson).id);
    toTheEnd(story);
    CHECK(core::isClosed(otherOf(story, core::Channel::Telephone)));
    CHECK(core::isClosed(otherOf(story, core::Channel::InPerson)));
    CHECK(story.practised(story.hall().visit()).run.ended);
    CHECK(story.practised(story.hall().visit()).run.script.id == "release");
}

TEST_CASE("a second visitor alone is greeted by F5, and the practised one is gone back to") {
    PracticeStory story("release");
    story.key(Qt::Key_F5);
    story.key(Qt::Key_2, Qt::AltModifier);
    const core::VisitId second = story.hall().focus();
    REQUIRE(second != story.hall().visit());
    const std::string greeted = story.at();
    story.key(story.onwards());
    CHECK(story.at() != greeted);
    toTheEnd(story);
    CHECK(core::isClosed(story.practised(second)));
    CHECK(story.practised(story.hall().visit()).run.ended);
}

TEST_CASE("S0-01 who insists on somebody else, and a supervisor called away, do not stop the practice") {
    PracticeStory story("release");
    story.key(Qt::Key_F5);
    story.key(Qt::Key_3, Qt::AltModifier);
    story.key(Qt::Key_4, Qt::AltModifier);
    toTheEnd(story);
    CHECK(story.practised(story.hall().visit()).run.ended);
}

} // namespace yingke::test
