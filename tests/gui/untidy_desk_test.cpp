// SPDX-License-Identifier: GPL-3.0-or-later
// An untidy day at the window: what is owed is said and not lost, what has ended is not called done, old news goes.
#include "desk/hall_panel.h"
#include "desk/parts/card_lines.h"
#include "desk/parts/matters.h"
#include "desk/promises/promise_texts.h"
#include "desk/till/till_board.h"
#include "frontdesk/desk_handovers.h"
#include "gui/till_story.h"

using namespace yingke;
using core::PresenceState;
using test::DeskStory;
using test::TillStory;

TEST_CASE("the till: a receipt made void says that its invoice is owed no more, and nobody carries one", "[untidy]") {
    TillStory story;
    const core::VisitId id = story.tenant();
    REQUIRE_FALSE(story.desk().beginScenario(id, "payment"));
    story.payAll(id);
    REQUIRE_FALSE(
        story.desk().play(id, scenario::Fill{{{core::FactId{"deliver_at"}, std::string("2099-01-05 17:00")}}}));
    story.enterUntil(id, "time_said");
    REQUIRE(desk::PromiseTexts::open(story.desk().hall()).size() == 1);
    story.window->setFocus();
    story.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    story.key(Qt::Key_1); // make it void
    story.key(Qt::Key_1); // the first of those who may confirm it
    story.type("line1", QStringLiteral("开错了"));
    story.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.rows("SELECT state FROM takings") == QStringList{QStringLiteral("voided")});
    CHECK(story.told().contains(QStringLiteral("发票")));
    CHECK(desk::PromiseTexts::open(story.desk().hall()).empty());
    CHECK(story.rows("SELECT state FROM promises") == QStringList{QStringLiteral("withdrawn")});
}

TEST_CASE("Ctrl+M where an answer is owed: asked when, as in any matter, and the answer is not lost", "[untidy]") {
    DeskStory story;
    story.presence("wu", PresenceState::Out);
    story.presence("zhou", PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    REQUIRE_FALSE(story.desk().handovers().promise(a, frontdesk::DeskHandovers::Owed::Complaint));
    REQUIRE(story.visit(a).run.script.id == "complaint");
    story.window->setFocus();
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).run.script.id == "complaint"); // nothing is begun before it is said when
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).run.script.id != "complaint");
    REQUIRE_FALSE(story.visit(a).suspended.empty());
    CHECK(story.visit(a).suspended.back().run.script.id == "complaint");
}

TEST_CASE("news of who has gone out goes when that one is back, or the visit is over", "[untidy]") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F9);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    REQUIRE(core::pendingHandover(story.visit(a)) != nullptr);
    story.presence("wu", PresenceState::Out);
    QApplication::processEvents();
    REQUIRE(story.text("scriptNews").contains(QStringLiteral("吴敏")));
    SECTION("back") { story.presence("wu", PresenceState::In); }
    SECTION("over") { REQUIRE_FALSE(story.desk().close(a, core::Outcome::LeftUnserved, QStringLiteral("走了"))); }
    QApplication::processEvents();
    CHECK(story.text("scriptNews").isEmpty());
}

TEST_CASE("ended is not done: who sits with the director is not done with, and a caller told to come neither",
          "[untidy]") {
    DeskStory story;
    SECTION("with the director") {
        story.key(Qt::Key_F2);
        const core::VisitId a = story.desk().focus();
        REQUIRE_FALSE(story.desk().submit({core::command::BeginScenario{a, {"director", "00"}, "见主任", {}, {}},
                                           core::command::EnterStep{a, core::StepId{"in"}, "say", {}, {}, {}}}));
        REQUIRE_FALSE(story.desk().handovers().ask(a, core::PersonId{"zhou"}, {}));
        REQUIRE_FALSE(story.desk().handovers().take(a));
        REQUIRE_FALSE(story.desk().submit({core::command::EndScenario{a}}));
        CHECK(desk::matterLine(story.desk(), story.visit(a)) == QStringLiteral("见主任"));
        REQUIRE_FALSE(story.desk().handovers().giveBack(a));
        CHECK(desk::matterLine(story.desk(), story.visit(a)).contains(QStringLiteral("已办完")));
    }
    SECTION("told to come") {
        story.key(Qt::Key_F3);
        const core::VisitId a = story.desk().focus();
        REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
        for (int i = 0; i < 6 && !story.visit(a).run.ended; ++i) {
            REQUIRE_FALSE(story.desk().play(a, scenario::Next{}));
        }
        REQUIRE(story.visit(a).ended.at("payment") == core::MatterEnd::Told);
        CHECK_FALSE(desk::matterLine(story.desk(), story.visit(a)).contains(QStringLiteral("已办完")));
    }
}

TEST_CASE("S0-02 the promises' first contact stays who it was when another one follows it", "[untidy]") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    REQUIRE_FALSE(story.desk().submit(
        {core::command::MakePromise{a, core::PromiseId{"p"}, "message", "转告", core::PersonId{"chen"},
                                    story.desk().now().utc + 3'600'000, 0, core::PromiseMoves::Freely, ""}}));
    const auto told = [&story] {
        return desk::PromiseTexts::firstContact(story.desk(), story.desk().hall().promises.at(core::PromiseId{"p"}));
    };
    CHECK(told() == QStringLiteral("陈静"));
    REQUIRE_FALSE(story.desk().submit({core::command::ChangeShift{core::PersonId{"liu"}, {}}}));
    CHECK(told().startsWith(QStringLiteral("陈静")));
    CHECK(told().contains(QStringLiteral("刘洋")));
}
