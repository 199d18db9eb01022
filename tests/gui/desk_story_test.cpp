// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the desk, from the first visitor to the last.
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

TEST_CASE("the first start asks for three things and then is the desk") {
    DeskStory story(false);
    story.type("firstCommunity", QStringLiteral("示范花园"));
    story.click("firstBegin");
    CHECK_FALSE(story.text("firstError").isEmpty());
    story.type("firstName", QStringLiteral("陈静"));
    story.click("firstBegin");
    CHECK_FALSE(story.desk().me().empty());
    story.key(Qt::Key_F2);
    CHECK(story.desk().hall().visits.size() == 1);
    CHECK(story.words().contains(QStringLiteral("您好")));
}

TEST_CASE("B19 the first start by keys: Enter opens the desk from a choice too, else it says what is missing there") {
    DeskStory story(false);
    auto* woman = story.window->findChild<QWidget*>(QStringLiteral("firstWoman"));
    woman->setFocus();
    story.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("firstCommunity"));
    CHECK_FALSE(story.text("firstError").isEmpty());
    story.type("firstCommunity", QStringLiteral("示范花园"));
    woman->setFocus();
    story.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("firstName"));
    CHECK(story.desk().me().empty());
    story.type("firstName", QStringLiteral("陈静"));
    woman->setFocus();
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.desk().me().empty());
}

TEST_CASE("S1 S3.3 S6 A comes in and pays: finance in, a handover; finance out, receipt and a promise") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    CHECK(story.words().contains(QStringLiteral("您好")));
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line1", QStringLiteral("王"));
    story.type("line2", QStringLiteral("3-2-1502"));
    story.type("line3", QStringLiteral("13812342271"));
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).visitor.surname == "王");
    CHECK(story.text("stepNumber").contains(QStringLiteral("138****2271")));
    CHECK_FALSE(story.text("stepNumber").contains(QStringLiteral("13812342271")));
    story.key(Qt::Key_Return); // greeted
    story.key(Qt::Key_Return); // seated
    story.pass(20'000);
    REQUIRE(story.desk().beginScenario(a, "payment") == std::nullopt);
    CHECK(story.words().contains(QStringLiteral("郑会计")));
    REQUIRE(core::pendingHandover(story.visit(a)) != nullptr);
    story.pass(7'000);
    story.key(Qt::Key_Return); // is here, takes over
    CHECK(story.visit(a).server == core::PersonId{"zheng"});

    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    REQUIRE(b != a);
    story.known(b);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(story.words().contains(QStringLiteral("财务同事暂时不在")));
    story.key(Qt::Key_1); // consents
    story.type("fact-item", QStringLiteral("物业费"));
    story.type("fact-sum", QStringLiteral("一百"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("refusal").isEmpty()); // no sum: told at the field, nothing lost
    CHECK(story.window->findChild<QLineEdit*>(QStringLiteral("fact-item"))->text() == QStringLiteral("物业费"));
    story.type("fact-sum", QStringLiteral("345.60"));
    story.key(Qt::Key_Return);
    CHECK(story.visit(b).facts.at(core::FactId{"sum"}) == core::FactValue(core::Money{34'560}));
    story.type("fact-paid_by", QStringLiteral("微信"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return, Qt::ControlModifier); // receipt handed over
    story.type("fact-deliver_at", QStringLiteral("2020-01-01 10:00"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("refusal").isEmpty()); // past
    story.type("fact-deliver_at", QStringLiteral("2026-11-23 17:00"));
    story.key(Qt::Key_Return);
    REQUIRE(story.desk().hall().promises.size() == 1);
    CHECK(story.desk().hall().promises.begin()->second.owner == core::PersonId{"chen"});
    story.key(Qt::Key_F10);
    CHECK(core::stageOf(story.visit(b)) == core::Stage::Farewell);
    CHECK(story.words().contains(QStringLiteral("随身物品")) + story.words().contains(QStringLiteral("落下")) > 0);
    story.key(Qt::Key_Return);
    CHECK(std::get<core::Closed>(story.visit(b).state).outcome == core::Outcome::GivenToPromise);

    const QStringList handovers =
        story.rows("SELECT from_person, to_person, why, seconds_until_taken FROM handover_log");
    REQUIRE(handovers.size() == 1);
    CHECK(handovers[0] == QStringLiteral("chen|zheng|缴费|7.0"));
    CHECK(story.rows("SELECT count(*) FROM events WHERE payload LIKE '%13812342271%' OR payload LIKE '%王%'") ==
          QStringList{QStringLiteral("0")});
}

TEST_CASE("S2.1 B comes in while A is served: colleague found, handover taken, A resumed") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.pass(30'000);
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    REQUIRE(b != a);
    CHECK(story.words().contains(QStringLiteral("先坐一会儿")));
    CHECK(core::isActive(story.visit(a)));
    story.key(Qt::Key_Return); // B sits down; A is asked to wait
    CHECK(core::stageOf(story.visit(b)) == core::Stage::Queued);
    story.key(Qt::Key_Return); // A on hold, a colleague is found
    CHECK(core::holdOf(story.visit(a)) != nullptr);
    REQUIRE(core::pendingHandover(story.visit(b)) != nullptr);
    CHECK(core::pendingHandover(story.visit(b))->to == core::PersonId{"liu"});
    CHECK(story.words().contains(QStringLiteral("小刘")));
    story.pass(11'000);
    story.key(Qt::Key_Return); // is here
    CHECK(story.visit(b).server == core::PersonId{"liu"});
    CHECK(core::isActive(story.visit(a)));
    CHECK(story.words().contains(QStringLiteral("耽误")));
    CHECK(story.rows("SELECT to_person, seconds_until_taken FROM handover_log") ==
          QStringList{QStringLiteral("liu|11.0")});
    CHECK(story.rows("SELECT wait_seconds, over_limit FROM visit_log WHERE wait_seconds > 0") ==
          QStringList{QStringLiteral("11.0|0")});
}

TEST_CASE(
    "S2.2 B comes in while A is on the telephone: gesture, three minutes, 20-second hold, handover, back to the call") {
    DeskStory story;
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    CHECK(story.visit(call).channel == core::Channel::Telephone);
    CHECK(core::isActive(story.visit(call)));
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    CHECK(story.text("gestures").contains(QStringLiteral("空着的手")));
    story.key(Qt::Key_1); // not urgent
    CHECK(core::stageOf(story.visit(b)) == core::Stage::Queued);
    const int before = story.bell.rings;
    story.pass(150'000);
    CHECK(story.bell.rings == before + 1); // warning, once for the hall
    story.pass(30'000);
    CHECK(story.bell.rings == before + 2); // overdue
    CHECK(story.text("alarmHeadline").contains(QStringLiteral("3 分钟")));
    story.key(Qt::Key_2); // the call is not over: ask to hold
    CHECK(story.words().contains(QStringLiteral("二十秒")));
    story.key(Qt::Key_Return);
    REQUIRE(core::findLimit(story.visit(call), core::LimitKind::TelephoneHold) != nullptr);
    story.key(Qt::Key_Return); // handset down, a colleague is found
    REQUIRE(core::pendingHandover(story.visit(b)) != nullptr);
    story.pass(9'000);
    story.key(Qt::Key_Return); // taken over
    story.key(Qt::Key_Return); // handset up
    CHECK(core::isActive(story.visit(call)));
    CHECK(core::findLimit(story.visit(call), core::LimitKind::TelephoneHold) == nullptr);
    CHECK(story.visit(b).server == core::PersonId{"liu"});
    CHECK(story.rows("SELECT wait_seconds, over_limit FROM visit_log WHERE channel = 'in_person'") ==
          QStringList{QStringLiteral("189.0|1")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'limit_passed' AND payload LIKE '%\"waiting\"%'") ==
          QStringList{QStringLiteral("1")});
}

TEST_CASE("S2.3 A done within 3 minutes, then B") {
    DeskStory story;
    for (const char* person : {"liu", "wu"}) {
        story.presence(person, core::PresenceState::Out);
    }
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    story.key(Qt::Key_Return); // B sits
    story.key(Qt::Key_Return); // A held; nobody found
    story.key(Qt::Key_Return); // told B; back to A
    CHECK(core::isActive(story.visit(a)));
    story.key(Qt::Key_Return);
    story.pass(60'000);
    story.desk().setFocus(a);
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    CHECK(core::isClosed(story.visit(a)));
    CHECK(story.desk().focus().empty()); // nobody comes into the centre unseen
    story.key(Qt::Key_F7);               // what the alarm says
    CHECK(story.desk().focus() == b);
    CHECK(core::isActive(story.visit(b)));
    CHECK((story.words().contains(QStringLiteral("久等")) || story.words().contains(QStringLiteral("等了一会儿"))));
}

TEST_CASE("S5 a question unanswered for 3 minutes goes to the supervisor, 3 more to the director") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    REQUIRE(story.desk().beginScenario(a, "questions") == std::nullopt);
    story.type("fact-question", QStringLiteral("公共收益如何公示"));
    QTest::keyClick(story.window.get(), Qt::Key_1); // mine to answer
    REQUIRE(core::findLimit(story.visit(a), core::LimitKind::Answer) != nullptr);
    story.pass(180'000);
    REQUIRE(core::pendingHandover(story.visit(a)) != nullptr);
    CHECK(core::pendingHandover(story.visit(a))->to == core::PersonId{"wu"});
    story.pass(13'000);
    story.key(Qt::Key_F8);
    story.key(Qt::Key_Return); // is here
    CHECK(story.visit(a).server == core::PersonId{"wu"});
    story.pass(180'000);
    REQUIRE(core::pendingHandover(story.visit(a)) != nullptr);
    CHECK(core::pendingHandover(story.visit(a))->to == core::PersonId{"zhou"});
    story.pass(14'000);
    story.key(Qt::Key_F7); // the desk is free by now; the alarm names the visit
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).server == core::PersonId{"zhou"});
    CHECK(std::get<std::string>(story.visit(a).facts.at(core::FactId{"question"})) == "公共收益如何公示");
    CHECK(story.rows("SELECT level, reason FROM escalations ORDER BY at_utc") ==
          QStringList{QStringLiteral("service_supervisor|limit_passed"), QStringLiteral("director|limit_passed")});
    CHECK(story.rows("SELECT from_person, to_person, seconds_until_taken FROM handover_log ORDER BY asked") ==
          QStringList{QStringLiteral("chen|wu|13.0"), QStringLiteral("wu|zhou|14.0")});
}

TEST_CASE("S0-01 a visitor who insists on somebody else at five different steps; nothing collected is lost") {
    for (int steps = 0; steps < 5; ++steps) {
        DeskStory story;
        story.presence("zheng", core::PresenceState::Out);
        story.key(Qt::Key_F2);
        const core::VisitId a = story.desk().focus();
        story.known(a);
        if (steps >= 1) {
            story.key(Qt::Key_Return);
        }
        if (steps >= 2) {
            REQUIRE(story.desk().beginScenario(a, "payment") == std::nullopt);
        }
        if (steps >= 3) {
            QTest::keyClick(story.window.get(), Qt::Key_1);
        }
        if (steps >= 4) {
            story.type("fact-item", QStringLiteral("物业费"));
            story.type("fact-sum", QStringLiteral("10"));
            story.key(Qt::Key_Return);
        }
        const auto facts = story.visit(a).facts;
        const core::StepId at = story.visit(a).run.step;
        story.key(Qt::Key_F9);
        story.key(Qt::Key_2);
        story.type("line1", QStringLiteral("要找主任"));
        story.key(Qt::Key_Return);
        INFO(steps);
        REQUIRE(core::stageOf(story.visit(a)) == core::Stage::Escalated);
        CHECK(story.visit(a).escalations.at(0).reason == core::EscalationReason::InsistsOnSomebodyElse);
        CHECK(story.visit(a).escalations.at(0).step == at);
        for (const auto& [fact, value] : facts) { // who it is is noted besides, as the promise would need it
            CHECK(story.visit(a).facts.at(fact) == value);
        }
        story.key(Qt::Key_F8);
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).server == core::PersonId{"wu"});
        CHECK(story.rows("SELECT h.why FROM handover_log h") == QStringList{QStringLiteral("要找主任")});
    }
}

TEST_CASE("kill -9 in the middle and a restart: the hall as it stood, its clocks included") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    story.key(Qt::Key_Return);
    story.pass(40'000);
    const core::Limit waiting = *core::findLimit(story.visit(b), core::LimitKind::Waiting);
    const core::StepId step = story.visit(b).run.step;
    const QString shown = story.words();
    story.breakOff();
    story.clock.pass(25'000);
    story.start();
    CHECK(story.desk().me() == core::PersonId{"chen"});
    CHECK(*core::findLimit(story.visit(b), core::LimitKind::Waiting) == waiting);
    CHECK(story.visit(b).run.step == step);
    story.desk().setFocus(b);
    CHECK(story.words() == shown);
    CHECK(story.visit(a).time.of(core::Party::System) == 25'000 + 40'000);
    story.pass(115'001);
    CHECK(core::findLimit(story.visit(b), core::LimitKind::Waiting)->noted == core::LimitPhase::Overdue);
}

TEST_CASE("number keys and Enter belong to the field while something is typed or composed there") {
    DeskStory story;
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.known(a);
    REQUIRE(story.desk().beginScenario(a, "payment") == std::nullopt);
    QTest::keyClick(story.window.get(), Qt::Key_1);
    auto* sum = story.window->findChild<QLineEdit*>(QStringLiteral("fact-sum"));
    REQUIRE(sum != nullptr);
    sum->setFocus();
    const core::StepId step = story.visit(a).run.step;
    QTest::keyClick(sum, Qt::Key_1);
    QTest::keyClick(sum, Qt::Key_2);
    CHECK(sum->text() == QStringLiteral("12"));
    CHECK(story.visit(a).run.step == step);
    QInputMethodEvent composing(QStringLiteral("wang"), {});
    QApplication::sendEvent(sum, &composing);
    CHECK(story.visit(a).run.step == step);
}

TEST_CASE("a visitor's name with markup in it stays a name") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    REQUIRE(story.desk().describe(
                a, {"<img src='file:///etc/passwd'>{visitor}%1", core::Title::Sir, {}, {}, {}, {}, {}, {}}) ==
            std::nullopt);
    for (const QLabel* label : story.window->findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(story.text("visitTitle").contains(QStringLiteral("<img")));
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line1", QString(61, QChar(u'王')));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.text("wrong-line1").isEmpty());
    story.key(Qt::Key_Escape);
}
