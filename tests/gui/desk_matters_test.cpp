// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three matters in one visit, and more of them than there are number keys.
#include "gui/desk_story.h"
#include "scenario/player/script_shelf.h"

using namespace yingke;
using test::DeskStory;

namespace {

QString chip(DeskStory& story, const char* script) {
    QApplication::processEvents();
    const auto* label = story.window->findChild<QLabel*>(QStringLiteral("matter-") + QLatin1String(script));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

/// The place of a matter among those offered, from 0.
int placeOf(DeskStory& story, const std::string& script) {
    const auto matters = story.desk().shelf().matters();
    const auto found =
        std::find_if(matters.begin(), matters.end(), [&script](const auto* one) { return one->id == script; });
    REQUIRE(found != matters.end());
    return static_cast<int>(found - matters.begin());
}

void choose(DeskStory& story, int place) {
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.key(static_cast<Qt::Key>(Qt::Key_1 + place));
    story.key(Qt::Key_Return);
}

} // namespace

TEST_CASE(
    "a visitor with two matters: the second is noted, offered first when the first is done, facts carried along") {
    DeskStory story;
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    REQUIRE_FALSE(story.desk().describe(id, {"王", core::Title::Sir, {}, "3-2-1502", {}, {}, {}, {}}));
    choose(story, placeOf(story, "payment"));
    CHECK(story.visit(id).run.script.id == "payment");
    choose(story, placeOf(story, "repair"));
    CHECK(story.visit(id).run.script.id == "payment"); // asked when
    story.key(Qt::Key_1);                              // afterwards
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.script.id == "payment");
    CHECK(story.visit(id).visitor.matter == "repair");
    CHECK(chip(story, "payment").contains(QStringLiteral("缴费")));
    CHECK(chip(story, "repair").contains(QStringLiteral("接着办")));
    story.key(Qt::Key_2); // the visitor would rather come another day
    for (int step = 0; step < 6 && !story.visit(id).run.ended; ++step) {
        story.key(Qt::Key_Return);
    }
    REQUIRE(story.visit(id).run.ended);
    CHECK(chip(story, "payment").contains(QStringLiteral("✓")));
    const auto* first = story.window->findChild<QPushButton*>(QStringLiteral("choice1"));
    REQUIRE(first != nullptr);
    CHECK(first->accessibleName().contains(QStringLiteral("接着办")));
    story.key(Qt::Key_1);
    CHECK(story.visit(id).run.script.id == "repair");
    CHECK(chip(story, "repair").contains(QStringLiteral("▸")));
    CHECK(story.visit(id).visitor.room == "3-2-1502");
    choose(story, placeOf(story, "payment"));
    story.key(Qt::Key_2); // now: the repair stays unfinished
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.script.id == "payment");
    CHECK(chip(story, "repair").contains(QStringLiteral("未办完")));
}

TEST_CASE("more than nine matters: eight a page, nine turns the page, at the desk and at Ctrl+M") {
    DeskStory story;
    auto& shelf = story.desk().shelf();
    const std::size_t shipped = shelf.matters().size();
    for (int i = 0; shelf.matters().size() < 12; ++i) {
        scenario::Script more = *shelf.published("payment");
        more.id = "more_" + std::to_string(i);
        more.title.text = "更多业务" + std::to_string(i);
        more.ref = {more.id, "hash-" + std::to_string(i)};
        shelf.publish(more);
        REQUIRE(i < 12);
    }
    REQUIRE(shipped < 12);
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    for (int step = 0; step < 6 && !story.desk().screen(id).step.empty(); ++step) {
        story.key(Qt::Key_Return);
    }
    const auto text = [&story](const char* name) {
        QApplication::processEvents();
        const auto* button = story.window->findChild<QPushButton*>(QLatin1String(name));
        return button != nullptr && button->isVisible() ? button->accessibleName() : QString();
    };
    CHECK(text("choice9").contains(QStringLiteral("更多")));
    const QString before = text("choice1");
    story.key(Qt::Key_9);
    CHECK_FALSE(text("choice1") == before);
    CHECK(story.visit(id).run.ended);
    story.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(text("optionMore").contains(QStringLiteral("更多")));
    story.key(Qt::Key_9);
    story.key(Qt::Key_4); // the twelfth
    const std::string last = shelf.matters().at(11)->id;
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.script.id == last);
}

TEST_CASE("S0-04 a matter chosen while the welcome offers seat and tea does not offer them again") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    SECTION("at the welcome's last sentence") {
        story.key(Qt::Key_Return);
        REQUIRE(story.words().contains(QStringLiteral("请坐")));
        choose(story, placeOf(story, "release"));
        CHECK(story.visit(id).run.script.id == "release");
        CHECK(story.visit(id).run.step.value == "which/ask");
    }
    SECTION("before it: the matter does") {
        choose(story, placeOf(story, "release"));
        CHECK(story.visit(id).run.step.value == "seat/seat");
    }
}
