// SPDX-License-Identifier: GPL-3.0-or-later
// The person in the centre, by keys: who is seen off, who is not, and what can be taken back.
#include "desk/parts/overlay.h"
#include "frontdesk/desk_handovers.h"
#include "gui/desk_story.h"
#include "gui/frame_seen.h"
#include "office/data/office.h"

using namespace yingke;
using test::DeskStory;

namespace {

bool isShown(DeskStory& story, const char* name) {
    return story.window->findChild<QWidget*>(QLatin1String(name))->isVisible();
}

QString figure(DeskStory& story, int place) {
    QList<QLabel*> figures;
    for (QLabel* label : story.window->findChildren<QLabel*>()) {
        if (label->property("role") == QStringLiteral("figure")) {
            figures << label;
        }
    }
    return figures.at(place)->text();
}

/// A at a question of a payment.
core::VisitId atAQuestion(DeskStory& story) {
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    REQUIRE_FALSE(story.desk().screen(a).choices.empty());
    return a;
}

/// One is being served, and another has come in: the other.
core::VisitId waitingBeside(DeskStory& story) {
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_F2);
    return story.desk().focus();
}

} // namespace

TEST_CASE("Centre: F10 on somebody unserved says so, counts so, and Ctrl+Z takes it back to the step it stood at") {
    DeskStory story;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    const core::StepId step = story.visit(b).run.step;
    story.pass(5'000);
    story.key(Qt::Key_F10);
    REQUIRE(isShown(story, "undoStrip"));
    CHECK(story.text("undoWhat").contains(QStringLiteral("未办理离开")));
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(core::stageOf(story.visit(b)) == core::Stage::Greeting);
    CHECK(story.desk().focus() == b);
    CHECK(story.desk().screen(b).step == step);
    REQUIRE(core::findLimit(story.visit(b), core::LimitKind::Waiting) != nullptr);

    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    REQUIRE(core::isClosed(story.visit(b)));
    CHECK(story.text("undoWhat").contains(QStringLiteral("未办理离开")));
    CHECK(story.rows("SELECT outcome FROM visit_log WHERE state = 'closed'") ==
          QStringList{QStringLiteral("left_unserved")});
    story.pass(9'000);
    story.click("takeBack");
    CHECK(story.desk().focus() == b);
    CHECK(story.desk().screen(b).step == step);
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'farewell_taken_back'") ==
          QStringList{QStringLiteral("2")});
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'visit_closed'") == QStringList{QStringLiteral("1")});
    CHECK(story.rows("SELECT state FROM visit_log WHERE outcome = 'left_unserved'").isEmpty());
}

TEST_CASE("Centre: after the end nobody is in it, F10 sees nobody off, and who is next is chosen with a key") {
    DeskStory story;
    for (const char* person : {"liu", "wu"}) {
        story.presence(person, core::PresenceState::Out);
    }
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    story.key(Qt::Key_Return); // B sits
    story.key(Qt::Key_Return); // nobody found
    story.key(Qt::Key_Return); // told B; back to A
    story.key(Qt::Key_Return); // the words to A; B's script is over, and A is in the centre, as it said
    REQUIRE(story.desk().focus() == a);
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    REQUIRE(core::isClosed(story.visit(a)));
    CHECK(story.desk().focus().empty());
    CHECK(story.text("visitTitle") == QStringLiteral("接待哪一位？"));
    story.key(Qt::Key_F10);
    CHECK_FALSE(core::isClosed(story.visit(b)));
    CHECK(core::stageOf(story.visit(b)) == core::Stage::Queued);
    story.key(Qt::Key_1);
    CHECK(story.desk().focus() == b);
    CHECK(core::isActive(story.visit(b)));
}

TEST_CASE("Centre: a visit on hold behind another one takes no answer; Enter turns to it, then it does") {
    DeskStory story;
    const core::VisitId a = atAQuestion(story);
    story.key(Qt::Key_F6);
    story.key(Qt::Key_Return);
    REQUIRE(core::holdOf(story.visit(a)) != nullptr);
    story.key(Qt::Key_F2);
    const core::VisitId b = story.desk().focus();
    REQUIRE(core::isActive(story.visit(b)));
    story.desk().setFocus(a);
    const std::size_t before = story.desk().recordsOf(a).size();
    story.key(Qt::Key_1);
    CHECK(story.desk().recordsOf(a).size() == before);
    CHECK(core::isActive(story.visit(b)));
    story.key(Qt::Key_Return);
    CHECK(core::isActive(story.visit(a)));
    CHECK(core::holdOf(story.visit(b)) != nullptr);
    CHECK(story.words().contains(QStringLiteral("请您稍等"))); // to B
    story.key(Qt::Key_Return);
    const core::StepId step = story.visit(a).run.step;
    story.key(Qt::Key_1);
    CHECK(story.visit(a).run.step != step);
}

TEST_CASE("Centre: in a field Ctrl+Z is the text's own") {
    DeskStory story;
    const core::VisitId a = atAQuestion(story);
    story.known(a);
    QTest::keyClick(story.window.get(), Qt::Key_1); // consents: item and sum
    auto* item = story.window->findChild<QLineEdit*>(QStringLiteral("fact-item"));
    REQUIRE(item != nullptr);
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Z, Qt::ControlModifier); // no field any more: the farewell is taken back
    REQUIRE(core::stageOf(story.visit(a)) == core::Stage::InService);
    story.key(Qt::Key_F10);
    REQUIRE(core::stageOf(story.visit(a)) == core::Stage::Farewell);
    story.key(Qt::Key_F2); // another one, with a field
    const core::VisitId b = story.desk().focus();
    story.known(b);
    REQUIRE_FALSE(story.desk().beginScenario(b, "payment"));
    QTest::keyClick(story.window.get(), Qt::Key_1);
    item = story.window->findChild<QLineEdit*>(QStringLiteral("fact-item"));
    REQUIRE(item != nullptr);
    item->setFocus();
    QTest::keyClicks(item, QStringLiteral("wuye"));
    QTest::keyClick(item, Qt::Key_Z, Qt::ControlModifier);
    CHECK(item->text() != QStringLiteral("wuye"));
    CHECK(core::stageOf(story.visit(a)) == core::Stage::Farewell);
}

TEST_CASE(
    "Centre: after ten seconds the strip is gone; reopened, the visit goes on at its step and not at the farewell") {
    DeskStory story;
    const core::VisitId a = atAQuestion(story);
    const core::StepId step = story.visit(a).run.step;
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    REQUIRE(isShown(story, "undoStrip"));
    CHECK(story.text("undoWhat").contains(QStringLiteral("未办完")));
    story.pass(10'500);
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(core::isClosed(story.visit(a)));
    CHECK(story.text("refusal").contains(QStringLiteral("Ctrl+O")));
    story.key(Qt::Key_O, Qt::ControlModifier);
    story.key(Qt::Key_1);
    story.type("line1", QStringLiteral("忘了东西"));
    story.key(Qt::Key_Return);
    CHECK(story.desk().focus() == a);
    CHECK(story.desk().screen(a).step == step);
}

TEST_CASE("Centre: a slip that is out is not taken back with the farewell, and the strip says so") {
    DeskStory story;
    const core::VisitId a = atAQuestion(story);
    REQUIRE_FALSE(
        story.desk().submit({core::command::IssueSlip{a, core::SlipId{"s"}, "receipt", "20261123-001", "{}"}}));
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(isShown(story, "undoStrip"));
    CHECK(story.text("undoWhat").contains(QStringLiteral("20261123-001")));
    CHECK_FALSE(isShown(story, "takeBack"));
    CHECK(story.visit(a).slips.size() == 1);
}

TEST_CASE(
    "Centre: who left after the limit stays over it, at the desk and in the log; a call that we make counts nowhere") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    story.pass(200'000);
    CHECK(figure(story, 2) == QStringLiteral("1"));
    story.key(Qt::Key_F10);
    story.key(Qt::Key_Return);
    story.pass(1'000);
    CHECK(figure(story, 0) == QStringLiteral("2"));
    CHECK(figure(story, 2) == QStringLiteral("1"));
    CHECK(story.rows("SELECT sum(over_limit) FROM visits") == QStringList{QStringLiteral("1")});

    REQUIRE_FALSE(story.desk().submit({core::command::MakePromise{
        a, core::PromiseId{"p"}, "repair_answer", "答复上门时间", core::PersonId{"chen"},
        story.clock.now().utc + 3'600'000, 0, core::PromiseMoves::Freely, "repair_answer"}}));
    story.key(Qt::Key_P, Qt::ControlModifier);
    story.key(Qt::Key_Return);
    REQUIRE(story.desk().hall().visits.size() == 3);
    story.pass(1'000);
    CHECK(figure(story, 0) == QStringLiteral("2"));
    CHECK(story.rows("SELECT channel FROM visit_log WHERE channel NOT IN ('in_person', 'telephone')") ==
          QStringList{QStringLiteral("outgoing")});
}

TEST_CASE("B24 the key that asks to wait does what its button does: of somebody who waits it says so at once") {
    DeskStory story;
    const core::VisitId waits = waitingBeside(story);
    story.desk().setFocus(waits);
    QApplication::processEvents();
    REQUIRE_FALSE(core::isActive(story.visit(waits)));
    story.key(Qt::Key_F6);
    const auto* overlay = story.window->findChild<desk::Overlay*>();
    CHECK_FALSE(overlay->isAsking());
    CHECK_FALSE(story.text("refusal").isEmpty());
}

TEST_CASE("B3 moved up while everybody is out, it is nobody's: the centre says what Enter does, the button does it") {
    DeskStory story;
    const core::VisitId waits = waitingBeside(story);
    const core::PersonId me = story.desk().me();
    for (const office::Colleague& one : std::vector<office::Colleague>(story.desk().office().roster())) {
        if (one.id != me) {
            story.presence(one.id.value.c_str(), core::PresenceState::Out);
        }
    }
    REQUIRE_FALSE(story.desk().handovers().escalate(waits, core::EscalationReason::Dissatisfied, {}, std::nullopt));
    (void)story.desk().submit({core::command::EndScenario{waits, core::MatterEnd::Done}});
    story.desk().setFocus(waits);
    QApplication::processEvents();
    REQUIRE(core::stageOf(story.visit(waits)) == core::Stage::Escalated);
    REQUIRE(story.visit(waits).server.empty());
    REQUIRE(story.desk().screen(waits).step.empty());
    CHECK(test::framedName(*story.window) == "next");
    CHECK(story.words().contains(QStringLiteral("Enter")));
    story.click("next");
    CHECK(story.visit(waits).server == me);
}
