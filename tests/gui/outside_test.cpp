// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall does outside of its window, as the desktop and the bell are asked for it.
#include "desk/outside/ringer.h"
#include "gui/outside_story.h"

using namespace yingke;
using test::OutsideStory;
using widgets::Chime;

namespace {

/// One is served, and one waits whose name, room and telephone are known.
core::VisitId oneWaits(OutsideStory& story) {
    story.key(Qt::Key_F2);
    core::Visitor visitor;
    visitor.surname = "欧阳";
    visitor.room = "3-2-402";
    visitor.telephone = "13812342271";
    const auto taken = story.desk().visitorIn(core::Channel::InPerson, visitor);
    REQUIRE_FALSE(taken.refusal);
    return taken.visit;
}

} // namespace

TEST_CASE("outside: behind another program warning and overdue are told once, with the mark and nothing personal") {
    OutsideStory story;
    const core::VisitId b = oneWaits(story);
    CHECK(story.desktop.notices.empty());
    story.pass(150'000);
    REQUIRE(story.desktop.notices.size() == 1);
    CHECK(story.desktop.alerts == 1);
    CHECK(story.desktop.notices[0].phase == core::LimitPhase::Warning);
    CHECK(story.desktop.notices[0].title.startsWith(QStringLiteral("乙")));
    story.pass(30'000);
    REQUIRE(story.desktop.notices.size() == 2);
    CHECK(story.desktop.notices[1].phase == core::LimitPhase::Overdue);
    CHECK(story.visit(b).badge == 2);
    for (const desk::Notice& notice : story.desktop.notices) {
        const QString all = notice.title + notice.text + story.desktop.tray->words;
        for (const char* personal : {"欧阳", "402", "138", "2271"}) {
            CHECK_FALSE(all.contains(QString::fromUtf8(personal)));
        }
    }
    story.pass(30'000);
    CHECK(story.desktop.notices.size() == 2); // it does not repeat
}

TEST_CASE("outside: in front nothing is told besides the sound, and what was told goes when the window is looked at") {
    OutsideStory story;
    oneWaits(story);
    story.desktop.inFront = true;
    const int before = story.bell.rings;
    story.pass(150'000);
    CHECK(story.bell.rings == before + 1);
    CHECK(story.desktop.alerts == 0);
    CHECK(story.desktop.notices.empty());
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    CHECK(story.desktop.withdrawn == 1);
    story.desktop.inFront = false;
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    CHECK(story.desktop.withdrawn == 1);
}

TEST_CASE("outside: several that pass at the same time are one notice and one sound") {
    OutsideStory story;
    oneWaits(story);
    REQUIRE_FALSE(story.desk().visitorIn(core::Channel::InPerson).refusal);
    const int before = story.bell.rings;
    story.pass(150'000);
    CHECK(story.bell.rings == before + 1);
    REQUIRE(story.desktop.notices.size() == 1);
    CHECK(story.desktop.notices[0].title.contains(QLatin1Char('2')));
    CHECK(story.desktop.notices[0].text.isEmpty());
}

TEST_CASE("outside: the tray counts who waits and has the gravest colour; it goes when it is not wanted") {
    OutsideStory story;
    REQUIRE(story.desktop.tray);
    CHECK(story.desktop.tray->waiting == 0);
    oneWaits(story);
    CHECK(story.desktop.tray->waiting == 1);
    CHECK(story.desktop.tray->gravest == core::LimitPhase::Calm);
    story.pass(150'000);
    CHECK(story.desktop.tray->gravest == core::LimitPhase::Warning);
    story.pass(30'000);
    CHECK(story.desktop.tray->gravest == core::LimitPhase::Overdue);
    desk::OutsideChoices choices = story.window->outside().choices();
    choices.tray = false;
    choices.notices = false;
    story.window->outside().choose(choices);
    CHECK_FALSE(story.desktop.tray);
    const auto told = story.desktop.notices.size();
    REQUIRE_FALSE(story.desk().visitorIn(core::Channel::InPerson).refusal);
    story.pass(150'000);
    CHECK(story.desktop.notices.size() == told);
    CHECK(story.desktop.alerts > 0); // the task bar is asked all the same
}

TEST_CASE("outside: the screen stays on while a limit runs, and half an hour after the last at most") {
    OutsideStory story;
    CHECK(story.desktop.screen == desk::Screen::MaySleep);
    const core::VisitId b = oneWaits(story);
    CHECK(story.desktop.screen == desk::Screen::StaysOn);
    desk::OutsideChoices choices = story.window->outside().choices();
    choices.awake = false;
    story.window->outside().choose(choices);
    CHECK(story.desktop.screen == desk::Screen::MaySleep);
    choices.awake = true;
    story.window->outside().choose(choices);
    CHECK(story.desktop.screen == desk::Screen::StaysOn);
    core::Millis last = 0;
    for (const core::Limit& limit : story.visit(b).limits) {
        last = std::max(last, limit.due);
    }
    story.pass(last - story.desk().now().steady + 60'000);
    story.outside.look();
    CHECK(story.desktop.screen == desk::Screen::StaysOn);
    story.pass(desk::Outside::keptOnAfter);
    story.outside.look();
    CHECK(story.desktop.screen == desk::Screen::MaySleep);
}

TEST_CASE("outside: each thing has its sound, as loud as was chosen, and none when sound is off") {
    OutsideStory story;
    story.window->outside().changeVolume(-30);
    story.key(Qt::Key_F2);
    CHECK(story.bell.rung.empty()); // who is attended to at once does not wait
    const auto b = story.desk().visitorIn(core::Channel::InPerson);
    REQUIRE_FALSE(b.refusal);
    using Rung = std::vector<std::pair<Chime, int>>;
    CHECK(story.bell.rung == Rung{{Chime::SomebodyWaits, 40}});
    story.pass(150'000);
    story.pass(30'000);
    CHECK(story.bell.rung == Rung{{Chime::SomebodyWaits, 40}, {Chime::Warning, 40}, {Chime::Overdue, 40}});
    desk::OutsideChoices choices = story.window->outside().choices();
    choices.arrivals = false;
    story.window->outside().choose(choices);
    REQUIRE_FALSE(story.desk().visitorIn(core::Channel::Telephone).refusal);
    CHECK(story.bell.rung.size() == 3);
    story.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    story.pass(150'000);
    CHECK(story.bell.rung.size() == 3);
}

TEST_CASE("outside: keys make the sounds quieter and louder, which is heard, and kept for the next start") {
    OutsideStory story;
    story.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(story.window->outside().choices().volume == 60);
    REQUIRE(story.bell.rung.size() == 1);
    CHECK(story.bell.rung[0].second == 60);
    for (int i = 0; i < 12; ++i) {
        story.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    }
    CHECK(story.window->outside().choices().volume == 100);
    CHECK(desk::OutsideBook(story.data.path()).choices().volume == 100);
    desk::OutsideChoices wild;
    wild.volume = 4000;
    story.window->outside().choose(wild);
    CHECK(story.window->outside().choices().volume == 100);
}
