// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is left for another is told so first, the alarm does what it says, and what Enter does is in sight.
#include "gui/desk_stand.h"
#include "gui/frame_seen.h"

#include "core/desk_scripts.h"

#include <QScrollArea>

using namespace yingke;
using test::DeskStory;
using test::standAt;

namespace {

void allOut(DeskStory& story) {
    for (const char* one : {"liu", "wu", "zhou", "he", "zheng"}) {
        story.presence(one, core::PresenceState::Out);
    }
}

/// A is served, and B was asked to sit and wait for nearly the whole limit.
core::VisitId nearlyTooLong(DeskStory& story) {
    allOut(story);
    (void)standAt(story, "questions", "listen");
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    for (int step = 0; step < 4 && !story.visit(b).run.ended; ++step) {
        story.window->setFocus();
        story.key(Qt::Key_Return);
    }
    REQUIRE(core::stageOf(story.visit(b)) == core::Stage::Queued);
    story.pass(165'000);
    return b;
}

} // namespace

TEST_CASE(
    "F7 on who waits too long asks the one served to wait and fetches a colleague, or says that nobody can come") {
    const bool somebodyIn = GENERATE(true, false);
    DeskStory story;
    const core::VisitId b = nearlyTooLong(story);
    if (somebodyIn) {
        story.presence("liu", core::PresenceState::In);
    }
    QApplication::processEvents();
    const QString deed = story.text("alarmAction");
    CHECK(deed.contains(somebodyIn ? QStringLiteral("安排同事") : QStringLiteral("致歉")));
    story.window->setFocus();
    story.key(Qt::Key_F7);
    CHECK(story.desk().focus() == b);
    CHECK(story.words().contains(somebodyIn ? QStringLiteral("请您稍等") : QStringLiteral("不好意思")));
    CHECK(story.words().contains(QStringLiteral("同事")));
}

TEST_CASE("another card and Enter, and F6: the one in the centre hears a word first") {
    DeskStory story;
    const core::VisitId a = standAt(story, "questions", "listen");
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    story.desk().setFocus(a);
    story.key(Qt::Key_F6);
    auto* note = story.window->findChild<QLabel*>(QStringLiteral("overlayNote"));
    REQUIRE(note != nullptr);
    CHECK(note->text().contains(QStringLiteral("请您稍等")));
    story.key(Qt::Key_Escape);
    QTest::mouseClick(story.cardOf(b), Qt::LeftButton);
    REQUIRE(story.desk().focus() == b);
    REQUIRE_FALSE(story.desk().attendTo(b));
    QApplication::processEvents();
    CHECK(story.words().contains(QStringLiteral("请您稍等")));
    CHECK(story.visit(b).run.script.id == core::desk_script::pleaseWait);
    story.window->setFocus();
    story.key(Qt::Key_Return);
    CHECK(story.visit(b).run.script.id == core::desk_script::welcome); // came in just now
}

TEST_CASE("in a small window the answers are in sight once every paper is seen or missing") {
    DeskStory story;
    story.window->resize(1093, 614);
    story.presence("he", core::PresenceState::In);
    const core::VisitId id = standAt(story, "renovation", "review");
    REQUIRE_FALSE(story.desk().submit({core::command::RecordFact{id, core::FactId{"workers"}, std::int64_t{1}}}));
    QApplication::processEvents();
    const scenario::Screen screen = story.desk().screen(id);
    REQUIRE(screen.papers.size() > 3);
    REQUIRE(screen.choices.size() > 1);
    for (std::size_t i = 1; i <= screen.papers.size(); ++i) {
        story.key(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(i)), Qt::AltModifier);
    }
    for (int i = 0; i < 6; ++i) { // a window is laid out in steps
        QApplication::processEvents();
    }
    auto* first = story.window->findChild<QPushButton*>(QStringLiteral("choice1"));
    REQUIRE(first != nullptr);
    INFO(first->visibleRegion().boundingRect().height());
    CHECK(first->visibleRegion().boundingRect().height() == first->height());
}
