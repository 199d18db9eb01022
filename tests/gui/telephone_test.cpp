// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone rings while somebody stands at the desk: the window speaks of a telephone, not of somebody who came in.
#include "gui/desk_story.h"
#include "scenario/player/screen.h"

using namespace yingke;
using test::DeskStory;

TEST_CASE("The telephone rings while a visitor is served: it says so, and whom to ask for a moment first") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId atDesk = story.desk().focus();
    REQUIRE(core::isActive(story.visit(atDesk)));
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    REQUIRE(call != atDesk);
    CHECK(story.text("alarmHeadline") == QStringLiteral("电话响了"));
    CHECK(story.text("alarmAction").contains(QStringLiteral("稍等")));
    CHECK(story.words().contains(QStringLiteral("接听电话")));
    story.key(Qt::Key_Return);
    CHECK(core::isActive(story.visit(call)));
    CHECK(story.words().contains(QStringLiteral("有个电话进来"))); // whoever stands there is not left without a word
    story.key(Qt::Key_Return);
    CHECK(story.words().startsWith(QStringLiteral("您好，"))); // the first sentence of the call
    CHECK(story.words().contains(QStringLiteral("服务中心")));
    CHECK_FALSE(core::isActive(story.visit(atDesk))); // on hold by name, and back with one key
    CHECK_FALSE(story.window->findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
}

TEST_CASE(
    "A call ends with words for a call: nobody is told to mind belongings or to go slowly, and nobody is seen out") {
    DeskStory story;
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    story.key(Qt::Key_F10);
    REQUIRE(core::stageOf(story.visit(call)) == core::Stage::Farewell);
    CHECK_FALSE(story.words().isEmpty());
    CHECK_FALSE(story.words().contains(QStringLiteral("随身")));
    CHECK_FALSE(story.words().contains(QStringLiteral("走")));
    CHECK_FALSE(story.text("gestures").contains(QStringLiteral("出门")));
    story.key(Qt::Key_Return);
    CHECK(core::isClosed(story.visit(call)));
}

TEST_CASE("S6-01 S6-02 who stands at the desk is seen out, with a word on the belongings") {
    DeskStory story;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_F10);
    CHECK(story.text("gestures").contains(QStringLiteral("出门")));
}

TEST_CASE("On a call only what can be done by telephone is offered, by Ctrl+M too, and no tea or nod is asked for") {
    DeskStory story;
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    story.key(Qt::Key_M, Qt::ControlModifier);
    QStringList titles;
    for (int i = 1; i <= 9; ++i) {
        const auto* option = story.window->findChild<QPushButton*>(QStringLiteral("option%1").arg(i));
        if (option != nullptr && option->isVisible()) {
            titles << option->accessibleName();
        }
    }
    REQUIRE_FALSE(titles.isEmpty());
    CHECK(titles.join(QLatin1Char(' ')).contains(QStringLiteral("报修")));
    for (const char* there : {"物品放行", "过户迁入", "装修申请", "见主任"}) {
        INFO(there);
        CHECK_FALSE(titles.join(QLatin1Char(' ')).contains(QString::fromUtf8(there)));
    }
    story.key(Qt::Key_Escape);
    REQUIRE_FALSE(story.desk().beginScenario(call, "repair"));
    const scenario::Screen screen = story.desk().screen(call);
    CHECK(screen.gestures.empty());
    REQUIRE(screen.manner.size() == 1);
    CHECK(screen.manner[0].label == "微笑");
}
