// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk must not say or record unless it is so: reasons, answered calls, a matter that nobody began, an end.
#include "gui/desk_story.h"
#include "gui/frame_seen.h"

using namespace yingke;
using test::DeskStory;
using test::framedName;

namespace {

QPushButton* option(DeskStory& story, int number) {
    return story.window->findChild<QPushButton*>(QStringLiteral("option%1").arg(number));
}

bool isPicked(const QPushButton& button) {
    return button.property("kind").toString() == QStringLiteral("choicePicked");
}

} // namespace

TEST_CASE("please wait: what is picked at first says no reason that nobody gave") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F6);
    REQUIRE(option(story, 1) != nullptr);
    CHECK(isPicked(*option(story, 1)));
    story.key(Qt::Key_Return);
    REQUIRE(core::holdOf(story.visit(a)) != nullptr);
    CHECK(core::holdOf(story.visit(a))->reason.empty());
}

TEST_CASE("moving up: why is said, never presumed") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F9);
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).escalations.empty());
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return);
    REQUIRE(story.visit(a).escalations.size() == 1);
    CHECK(story.visit(a).escalations.front().reason == core::EscalationReason::InsistsOnSomebodyElse);
}

namespace {

/// A in a payment, in front of the question whether the sum may be taken.
core::VisitId inAPayment(DeskStory& story) {
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.known(a);
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    REQUIRE(story.desk().screen(a).step.value == "propose");
    QApplication::processEvents();
    return a;
}

QString note(DeskStory& story) {
    const auto* label = story.window->findChild<QLabel*>(QStringLiteral("overlayNote"));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

void chooseFromRegister(DeskStory& story, const char* who) {
    story.key(Qt::Key_F, Qt::ControlModifier);
    story.type("registerSearchLine", QString::fromUtf8(who));
    story.key(Qt::Key_Return);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("after the end of a matter Enter begins none, and Alt+Left goes back to the step before it") {
    DeskStory story;
    const core::VisitId a = inAPayment(story);
    story.key(Qt::Key_2); // another day
    REQUIRE(story.desk().screen(a).step.value == "another_day");
    story.key(Qt::Key_Return);
    REQUIRE(story.visit(a).run.ended);
    QApplication::processEvents();
    CHECK(framedName(*story.window) == "(none)");
    const std::size_t before = story.desk().recordsOf(a).size();
    story.key(Qt::Key_Return);
    CHECK(story.visit(a).run.ended);
    CHECK(story.desk().recordsOf(a).size() == before);
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("back"))->isEnabled());
    story.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(story.desk().screen(a).step.value == "another_day");
    story.key(Qt::Key_Return);
    story.key(Qt::Key_1); // the matter that was chosen
    CHECK_FALSE(story.visit(a).run.ended);
}

TEST_CASE("a call without a number: nobody has answered; the number is asked first, and kept") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    REQUIRE_FALSE(story.desk().beginScenario(a, "owner_to_reach"));
    REQUIRE_FALSE(story.desk().submit(
        {core::command::EnterStep{a, core::StepId{"tell_agreed"}, "call", "visitor", {}, core::Party::Desk}}));
    REQUIRE(story.desk().screen(a).call);
    REQUIRE(story.desk().screen(a).call->number.empty());
    CHECK(framedName(*story.window) == "noteNumber");
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_1);
    CHECK(story.visit(a).calls.empty());
    SECTION("written") {
        auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("fact-call_number"));
        REQUIRE(line != nullptr);
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("13912345678"));
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).calls.empty());
        CHECK(framedName(*story.window) == "choice1");
        story.key(Qt::Key_Return);
        REQUIRE(story.visit(a).calls.size() == 1);
        CHECK(story.visit(a).calls.front().number == "13912345678");
        CHECK(story.visit(a).visitor.telephone == "13912345678");
    }
    SECTION("known meanwhile") {
        story.known(a);
        CHECK(framedName(*story.window) == "choice1");
        story.key(Qt::Key_Return);
        REQUIRE(story.visit(a).calls.size() == 1);
        CHECK(story.visit(a).calls.front().number == "13900001234");
    }
    SECTION("nobody could be called") {
        story.key(Qt::Key_Escape);
        story.key(Qt::Key_2);
        REQUIRE(story.visit(a).calls.size() == 1);
        CHECK_FALSE(story.visit(a).calls.front().answered);
    }
}

TEST_CASE("somebody else from the register in the middle of a matter: asked, and never two people in one visit") {
    DeskStory story;
    const core::VisitId a = inAPayment(story);
    story.key(Qt::Key_1); // consents
    const core::Visitor before = story.visit(a).visitor;
    const auto facts = story.visit(a).facts;
    chooseFromRegister(story, "2-1-303");
    REQUIRE(story.window->findChild<QWidget*>(QStringLiteral("overlayTitle"))->isVisible());
    CHECK(story.text("overlayTitle").contains(QStringLiteral("赵")));
    CHECK(note(story).contains(QStringLiteral("缴费")));
    CHECK(story.visit(a).visitor == before);
    SECTION("Enter: who it is about stays") {
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).visitor == before);
        CHECK(story.visit(a).facts == facts);
    }
    SECTION("written down wrong: what was taken over of the first one is put right") {
        story.key(Qt::Key_2);
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).visitor.room == "2-1-303");
        CHECK(std::get<std::string>(story.visit(a).facts.at(core::FactId{"room"})) == "2-1-303");
        CHECK(story.desk().hall().visits.size() == 1);
    }
    SECTION("somebody else: a visit of their own") {
        story.key(Qt::Key_3);
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).visitor == before);
        REQUIRE(story.desk().hall().visits.size() == 2);
        CHECK(story.visit(story.desk().focus()).visitor.room == "2-1-303");
        CHECK(story.desk().focus() != a);
    }
}

TEST_CASE("closing the window with nobody here asks nothing") {
    DeskStory story;
    CHECK(story.window->close());
}
