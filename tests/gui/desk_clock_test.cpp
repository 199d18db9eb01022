// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock at the desk: a step stands in the log, one that can hardly be right is told until settled.
#include "gui/desk_story.h"

#include "office/data/office.h"

using namespace yingke;
using test::DeskStory;

namespace {

QString standing(DeskStory& story) {
    QApplication::processEvents();
    auto* line = story.window->findChild<QLabel*>(QStringLiteral("faultLine"));
    return line->isVisible() ? line->text() : QString();
}

} // namespace

TEST_CASE("a step of the wall clock is an event, with its size, once; durations don't feel it") {
    DeskStory story;
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.pass(10'000);
    CHECK(story.rows("SELECT kind FROM events WHERE kind = 'wall_clock_stepped'").isEmpty());
    story.clock.stepWall(-3'600'000);
    story.pass(1'000);
    story.pass(1'000);
    REQUIRE(story.rows("SELECT payload FROM events WHERE kind = 'wall_clock_stepped'").size() == 1);
    CHECK(story.rows("SELECT payload FROM events WHERE kind = 'wall_clock_stepped'")
              .first()
              .contains(QStringLiteral("-3600000")));
    CHECK(core::stageOf(story.visit(id)) != core::Stage::Closed);
}

TEST_CASE("a start with the wall clock before the last event: told, while it is so, or until people say it is right") {
    DeskStory story;
    story.pass(60'000);
    CHECK(standing(story).isEmpty());
    story.breakOff();
    story.clock.stepWall(-86'400'000);
    story.start();
    CHECK_FALSE(standing(story).isEmpty());
    story.pass(60'000);
    CHECK_FALSE(standing(story).isEmpty());
    SECTION("the clock is set") {
        story.clock.stepWall(86'400'000);
        story.pass(1'000);
        QTest::qWait(1'100); // the window looks each second
        CHECK(standing(story).isEmpty());
    }
    SECTION("it is right: recorded, and not asked again") {
        story.key(Qt::Key_Y, Qt::ControlModifier);
        CHECK(standing(story).isEmpty());
        CHECK(story.rows("SELECT kind FROM events WHERE kind = 'wall_clock_stepped'").size() == 1);
        story.breakOff();
        story.start();
        CHECK(standing(story).isEmpty());
    }
}

TEST_CASE("a start years after the last event is told") {
    DeskStory story;
    story.breakOff();
    story.clock.stepWall(5LL * 366 * 86'400'000);
    story.start();
    CHECK_FALSE(standing(story).isEmpty());
}
