// SPDX-License-Identifier: GPL-3.0-or-later
// How long will it be: on the card and in the sentence to who comes second, from what the log has; nothing is said
// where it has too little.
#include "frontdesk/wait_times.h"
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

namespace {

constexpr core::Millis oneMinute = 60'000;

/// A day on which visitors came one after the other, for five to nine minutes each.
void dayBefore(DeskStory& story) {
    for (int i = 0; i < 36; ++i) {
        const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson).visit;
        REQUIRE_FALSE(story.desk().beginScenario(id, "questions"));
        REQUIRE_FALSE(story.desk().play(id, scenario::Pick{core::ChoiceId{"mine"}}));
        REQUIRE_FALSE(story.desk().play(id, scenario::Pick{core::ChoiceId{"clear"}}));
        story.clock.pass((5 + i % 5) * oneMinute);
        REQUIRE_FALSE(story.desk().play(id, scenario::Next{})); // the matter has come to its end
        REQUIRE_FALSE(story.desk().seeOff(id));
        REQUIRE_FALSE(story.desk().close(id, {}, {}));
    }
    REQUIRE(story.application->journal().flush(10'000));
    story.clock.pass(20 * 60 * oneMinute);
    story.breakOff();
    story.start();
}

QString lineOf(DeskStory& story, const core::VisitId& id) {
    return story.cardOf(id)->findChild<QLabel*>(QStringLiteral("cardLine"))->text();
}

} // namespace

TEST_CASE("how long will it be: nothing is said of it while the log knows too little") {
    DeskStory story;
    (void)story.desk().visitorIn(core::Channel::InPerson);
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson).visit;
    CHECK(story.words() == QStringLiteral("您好！不好意思，请您先坐一会儿，我为这位客户办完，马上为您服务。"));
    CHECK_FALSE(lineOf(story, second).contains(QStringLiteral("分钟")));
}

TEST_CASE("how long will it be: said to who comes second, on the card, and longer when it takes longer") {
    DeskStory story;
    dayBefore(story);
    story.presence("liu", core::PresenceState::Out); // nobody else is at the desk
    (void)story.desk().visitorIn(core::Channel::InPerson);
    story.clock.pass(oneMinute);
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson).visit;
    QApplication::processEvents();
    const auto told = story.desk().waits().of(second);
    REQUIRE(told);
    CHECK(told->least >= 3);
    CHECK(told->most <= 10);
    CHECK(story.words().startsWith(QStringLiteral("您好！不好意思，请您先坐一会儿，大约")));
    CHECK(story.words().contains(QStringLiteral("分钟，我为这位客户办完")));
    CHECK(lineOf(story, second).contains(QStringLiteral("约 %1–%2 分钟").arg(told->least).arg(told->most)));
    // The record has the very words.
    CHECK(story.rows("SELECT count(*) FROM personal WHERE content LIKE '%请您先坐一会儿，大约%'") ==
          QStringList{QStringLiteral("1")});
    story.clock.pass(20 * oneMinute); // nobody took so long before
    const auto later = story.desk().waits().of(second);
    REQUIRE(later);
    CHECK(later->most > 0);
    story.clock.pass(40 * oneMinute);
    CHECK(story.desk().waits().of(second)->most > later->most);
}
