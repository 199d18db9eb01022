// SPDX-License-Identifier: GPL-3.0-or-later
// One matter waits for another: the card says what comes afterwards, and the log what the visit is about.
#include "gui/desk_story.h"

#include <QPushButton>

namespace yingke::test {

TEST_CASE("a matter that waits for another one comes afterwards on the card, and is the log's again when it goes on") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.known(a);
    REQUIRE_FALSE(story.desk().beginScenario(a, "release"));
    const core::StepId at = story.visit(a).run.step;
    REQUIRE_FALSE(story.desk().submit({core::command::SuspendScenario{a, at}}));
    CHECK(story.cardOf(a)->accessibleDescription().contains(QStringLiteral("物品放行")));
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    CHECK(story.cardOf(a)->accessibleDescription().contains(QStringLiteral("缴费 · 之后物品放行")));
    CHECK(story.rows("SELECT scenario, title FROM visits") == QStringList{QStringLiteral("payment|缴费")});
    REQUIRE_FALSE(story.desk().beginScenario(a, "release")); // it waits there: it goes on, and is not begun anew
    CHECK(story.visit(a).run.step == at);
    CHECK(story.rows("SELECT scenario, title FROM visits") == QStringList{QStringLiteral("release|物品放行")});
}

} // namespace yingke::test
