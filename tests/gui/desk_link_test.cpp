// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits about one matter are linked; one visitor taken in twice is one visit, and both histories are kept.
#include "core/reckoning.h"
#include "gui/desk_story.h"
#include "journal/read/day_book.h"

#include <algorithm>

using namespace yingke;
using test::DeskStory;

namespace {

bool isRecorded(DeskStory& story, const QString& text) {
    QApplication::processEvents();
    const auto labels = story.window->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel* one) { return one->isVisible() && one->text().contains(text); });
}

} // namespace

TEST_CASE("two visits about one matter: linked by a key, both say so") {
    DeskStory story;
    const core::VisitId first = story.desk().visitorIn(core::Channel::InPerson).visit;
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.desk().setFocus(second);
    story.key(Qt::Key_J, Qt::ControlModifier);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(story.visit(second).linked.count(first) == 1);
    CHECK(story.visit(first).linked.count(second) == 1);
    CHECK(isRecorded(story, QStringLiteral("甲")));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'visit_linked'") == QStringList{QStringLiteral("2")});
}

TEST_CASE("one visitor taken in twice: joined by a key, one of them goes on and the figures count one") {
    DeskStory story;
    const core::VisitId twice = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.known(twice);
    const core::VisitId stays = story.desk().visitorIn(core::Channel::InPerson).visit;
    REQUIRE_FALSE(story.desk().attendTo(stays));
    story.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    story.key(Qt::Key_Return);
    CHECK_FALSE(core::isClosed(story.visit(twice))); // none is presumed
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    REQUIRE(core::isJoined(story.visit(twice)));
    CHECK(story.desk().focus() == stays);
    CHECK(story.visit(stays).visitor.surname == "赵");
    CHECK(story.visit(stays).visitor.room == "3-2-1502");
    QApplication::processEvents();
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("visit-") + QString::fromStdString(twice.value)) ==
          nullptr);
    CHECK(story.rows("SELECT outcome FROM visits WHERE state = 'closed'") == QStringList{QStringLiteral("joined")});
    journal::DayBook book(story.data.path() + QStringLiteral("/journal.sqlite"));
    const std::int64_t day = core::localDay(story.clock.now());
    CHECK(book.figures(day).visits == 1);
    journal::VisitFilter filter;
    filter.day = day;
    CHECK(book.count(filter) == 2); // both can be read
    // Over a start all stands as it stood.
    story.breakOff();
    story.start();
    CHECK(core::isJoined(story.visit(twice)));
    CHECK(story.visit(twice).joinedInto == stays);
}
