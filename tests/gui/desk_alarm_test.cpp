// SPDX-License-Identifier: GPL-3.0-or-later
// The next thing to do: a button that does what it says, with what comes after it; a visitor chosen by key; who comes
// in while a question is open.
#include "desk/parts/alarm_button.h"
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

namespace {

core::VisitId comes(DeskStory& story, const char* surname) {
    core::Visitor visitor;
    visitor.surname = surname;
    visitor.title = core::Title::Sir;
    return story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
}

desk::AlarmButton* alarm(DeskStory& story) { return story.window->findChild<desk::AlarmButton*>(); }

} // namespace

TEST_CASE("while the telephone rings F7 answers it, and so does a click on the alarm") {
    for (const bool clicked : {false, true}) {
        DeskStory story;
        story.key(Qt::Key_F2);
        const core::VisitId atDesk = story.desk().focus();
        story.key(Qt::Key_F3);
        const core::VisitId call = story.desk().focus();
        REQUIRE_FALSE(core::isActive(story.visit(call)));
        if (clicked) {
            story.click("alarm");
        } else {
            story.key(Qt::Key_F7);
        }
        CHECK(core::isActive(story.visit(call)));
        CHECK(core::holdOf(story.visit(atDesk)) != nullptr);
        CHECK(story.desk().focus() == call);
    }
}

TEST_CASE("what wants doing next after the alarm is seen without a key") {
    DeskStory story;
    (void)comes(story, "王");
    (void)comes(story, "李");
    story.pass(200'000);
    (void)comes(story, "赵");
    story.pass(160'000); // 李 waits over three minutes, 赵 nearly three
    REQUIRE(story.desk().advice().size() > 1);
    REQUIRE(alarm(story)->isVisible());
    CHECK(story.text("alarmHeadline").contains(QStringLiteral("李先生")));
    CHECK(alarm(story)->accessibleDescription().contains(QStringLiteral("赵先生")));
    story.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(story.text("alarmHeadline").contains(QStringLiteral("赵先生")));
}

TEST_CASE("the alarm does what was read, not what has become more pressing since") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId atDesk = story.desk().focus();
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    // The caller is gone between reading and pressing: nothing is done to anybody else.
    REQUIRE_FALSE(story.desk().close(call, core::Outcome::LeftUnserved, QStringLiteral("挂断")));
    QTest::mouseClick(alarm(story), Qt::LeftButton);
    CHECK(core::isActive(story.visit(atDesk)));
}

TEST_CASE("a visitor is chosen by key: above, below, and round") {
    DeskStory story;
    const core::VisitId a = comes(story, "王");
    const core::VisitId b = comes(story, "李");
    story.desk().setFocus(a);
    story.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(story.desk().focus() == b);
    CHECK(core::isActive(story.visit(a))); // looked at, not turned to
    story.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(story.desk().focus() == a);
    story.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(story.desk().focus() == b);
}

TEST_CASE("F2 and F3 under an open question: who comes in is taken in, and the question stays with what was typed") {
    for (const Qt::Key arrival : {Qt::Key_F2, Qt::Key_F3}) {
        DeskStory story;
        const core::VisitId a = comes(story, "王");
        story.key(Qt::Key_F6); // ask to wait: options and a line
        REQUIRE(story.window->findChild<QWidget*>(QStringLiteral("overlayTitle"))->isVisible());
        auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("line1"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("12"));
        const std::size_t before = story.desk().hall().visits.size();
        story.key(arrival);
        CHECK(story.desk().hall().visits.size() == before + 1);
        CHECK(story.window->findChild<QWidget*>(QStringLiteral("overlayTitle"))->isVisible());
        CHECK(line->text() == QStringLiteral("12"));
        CHECK(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("3"));
        story.key(Qt::Key_Return);
        // It was asked about the first one, and is answered for the first one.
        REQUIRE(core::holdOf(story.visit(a)) != nullptr);
        CHECK(core::holdOf(story.visit(a))->reason == "123");
    }
}

TEST_CASE("under the answers it stands what each of them leads to, and it is kept up with what is filled in") {
    DeskStory story;
    const core::VisitId a = comes(story, "王");
    story.presence("zheng", core::PresenceState::Out); // the finance clerk: may the desk take the money?
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    const auto asked = story.desk().screen(a).choices.size();
    REQUIRE(asked > 1);
    QApplication::processEvents();
    auto* ahead = story.window->findChild<QWidget*>(QStringLiteral("ahead"));
    REQUIRE(ahead != nullptr);
    REQUIRE(ahead->isVisible());
    const auto all = story.desk().ahead(a);
    REQUIRE(all.size() == asked);
    for (const scenario::Ahead& one : all) {
        const auto* line = ahead->findChild<QLabel*>(QStringLiteral("ahead%1").arg(one.number));
        INFO(one.number);
        REQUIRE((line != nullptr) == (!one.parts.empty() || !one.needs.empty()));
        if (line != nullptr && !one.parts.empty()) {
            CHECK((line->text().contains(QString::fromStdString(one.parts.front().text)) ||
                   one.parts.front().kind == scenario::AheadPart::Kind::End));
        }
    }
    CHECK(std::any_of(all.begin(), all.end(), [](const scenario::Ahead& one) { return !one.parts.empty(); }));
}
