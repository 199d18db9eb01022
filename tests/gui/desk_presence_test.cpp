// SPDX-License-Identifier: GPL-3.0-or-later
// Where a colleague is and until when, as the desk asks it and the scripts say it.
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

namespace {

QString wrong(DeskStory& story) { return story.text("wrong-line2"); }

const core::Presence& of(DeskStory& story, const char* person) {
    return story.desk().hall().presence.at(core::PersonId{person});
}

} // namespace

TEST_CASE("S4-03 out with a reason and until when: told at the field when it is no time or past, shown, and said") {
    DeskStory story;
    story.click("presence-zhou");
    story.key(Qt::Key_3); // out
    story.type("line1", QStringLiteral("区里开会"));
    story.type("line2", QStringLiteral("下班前"));
    story.key(Qt::Key_Return);
    CHECK(wrong(story).contains(QStringLiteral("14:30"))); // an example of what is wanted
    CHECK(story.window->findChild<QLineEdit*>(QStringLiteral("line1"))->text() == QStringLiteral("区里开会"));
    CHECK(of(story, "zhou").state == core::PresenceState::In);
    story.type("line2", QStringLiteral("9:15"));
    story.key(Qt::Key_Return);
    CHECK(wrong(story).contains(QStringLiteral("09:15")));
    CHECK(of(story, "zhou").state == core::PresenceState::In);
    story.type("line2", QStringLiteral("15:30"));
    story.key(Qt::Key_Return);
    REQUIRE(of(story, "zhou").state == core::PresenceState::Out);
    CHECK(*of(story, "zhou").until == story.clock.now().utc + (4 * 60 + 54) * 60'000);
    const auto* shown = story.window->findChild<QPushButton*>(QStringLiteral("presence-zhou"));
    REQUIRE(shown != nullptr);
    CHECK(shown->accessibleDescription().startsWith(QStringLiteral("外出至 15:30")));
    CHECK(shown->accessibleDescription().contains(QStringLiteral("区里开会")));

    const core::VisitId visit = story.desk().visitorIn(core::Channel::InPerson).visit;
    REQUIRE_FALSE(story.desk().beginScenario(visit, "director"));
    for (int step = 0; step < 4 && !story.words().contains(QStringLiteral("下午三点半")); ++step) {
        const scenario::Screen screen = story.desk().screen(visit);
        std::map<core::FactId, core::FactValue> facts;
        for (const scenario::Field& field : screen.fields) {
            facts[field.spec.id] = std::string("王");
        }
        (void)story.desk().play(visit, scenario::Fill{facts});
        (void)(screen.choices.empty() ? story.desk().play(visit, scenario::Next{})
                                      : story.desk().play(visit, scenario::Pick{screen.choices.front().id}));
    }
    INFO(story.words().toStdString());
    CHECK(story.words().contains(QStringLiteral("下午三点半")));
    CHECK(story.words().contains(QStringLiteral("去区里开会了")));

    story.pass((4 * 60 + 55) * 60'000);
    story.key(Qt::Key_F3); // the window is refreshed
    const auto* late = story.window->findChild<QPushButton*>(QStringLiteral("presence-zhou"));
    REQUIRE(late != nullptr);
    CHECK(late->accessibleDescription().contains(QStringLiteral("已过")));
}

TEST_CASE("who is in has no time of return; busy may have one") {
    DeskStory story;
    story.click("presence-he");
    story.type("line2", QStringLiteral("15:30"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(wrong(story).isEmpty());
    story.click("option2");
    story.key(Qt::Key_Return);
    CHECK(of(story, "he").state == core::PresenceState::Busy);
    REQUIRE(of(story, "he").until);
    story.click("presence-he");
    CHECK(story.window->findChild<QLineEdit*>(QStringLiteral("line2"))->text() == QStringLiteral("15:30"));
    story.click("option1");
    story.key(Qt::Key_Return);
    CHECK(of(story, "he").state == core::PresenceState::In);
    CHECK_FALSE(of(story, "he").until); // back: the time of return is gone with it
}
