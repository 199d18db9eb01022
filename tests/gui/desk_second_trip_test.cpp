// SPDX-License-Identifier: GPL-3.0-or-later
// Papers were missing, and the visitor comes again: one key links the visits, what was collected goes along, it counts.
#include "gui/desk_story.h"
#include "register/rooms/room_register.h"

using namespace yingke;
using test::DeskStory;

namespace {

/// The list of what is missing is given out, and the visitor is seen off.
void goesWithList(DeskStory& story, const core::VisitId& id) {
    REQUIRE(story.desk().screen(id).slip == "take_home_list");
    story.key(Qt::Key_Return, Qt::ControlModifier); // gives the list out
    story.key(Qt::Key_F10);
    for (int step = 0; step < 6 && !core::isClosed(story.visit(id)); ++step) {
        story.key(Qt::Key_Return);
    }
    REQUIRE(core::isClosed(story.visit(id)));
}

/// An owner's release: the identity card was not there. Ends with the list to take home.
core::VisitId sentHome(DeskStory& story) {
    core::Visitor visitor;
    visitor.surname = "赵";
    visitor.title = core::Title::Sir;
    visitor.role = core::VisitorRole::Owner;
    visitor.room = "3-1-402";
    visitor.telephone = "13900001234";
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(story.desk().beginScenario(id, "release"));
    for (int step = 0; step < 12 && story.desk().screen(id).slip != "take_home_list"; ++step) {
        const scenario::Screen screen = story.desk().screen(id);
        story.desk().setFocus(id);
        if (!screen.papers.empty()) {
            story.key(Qt::Key_0, Qt::AltModifier); // none is there
        }
        (void)(screen.choices.empty() ? story.desk().play(id, scenario::Next{})
                                      : story.desk().play(id, scenario::Pick{screen.choices.front().id}));
    }
    goesWithList(story, id);
    return id;
}

/// Up to the step at which papers are looked at.
void toPapers(DeskStory& story, const core::VisitId& id) {
    for (int step = 0; step < 12 && story.desk().screen(id).papers.empty(); ++step) {
        const scenario::Screen screen = story.desk().screen(id);
        const auto refusal = screen.choices.empty() ? story.desk().play(id, scenario::Next{})
                                                    : story.desk().play(id, scenario::Pick{screen.choices.front().id});
        INFO((refusal ? refusal->sentence : QString()).toStdString());
        REQUIRE_FALSE(refusal);
    }
    REQUIRE_FALSE(story.desk().screen(id).papers.empty());
}

} // namespace

TEST_CASE("came back for papers: offered when the visitor is known, one key, facts carried along, counted") {
    DeskStory story;
    const core::VisitId first = sentHome(story);
    REQUIRE(story.application->journal().flush(10'000));
    CHECK(story.rows("SELECT papers_missing, came_back FROM visits") == QStringList{QStringLiteral("1|0")});
    const auto collected = story.visit(first).facts; // the hall lets the visit go over night
    REQUIRE_FALSE(collected.empty());
    story.pass(24 * 60 * 60'000);
    story.key(Qt::Key_Escape); // the new day asks who is here

    story.key(Qt::Key_F2);
    const core::VisitId second = story.desk().focus();
    REQUIRE_FALSE(second == first);
    auto* offer = story.window->findChild<QFrame*>(QStringLiteral("papersOwed"));
    REQUIRE(offer != nullptr);
    CHECK_FALSE(offer->isVisible()); // nobody knows who it is yet
    story.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(story.text("refusal").contains(QStringLiteral("Ctrl+E")));
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line1", QStringLiteral("赵"));
    story.type("line2", QStringLiteral("3-1-402"));
    story.key(Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(offer->isVisible());
    INFO(story.text("papersOwedWhat").toStdString());
    CHECK(story.text("papersOwedWhat").contains(QStringLiteral("身份证")));
    story.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(story.visit(second).earlier == first);
    CHECK(story.visit(second).run.script.id == "release");
    CHECK(story.visit(second).visitor.telephone == "13900001234");
    for (const auto& [fact, value] : collected) {
        if (story.application->office().vocabulary().lookUps.count(fact.value) > 0) {
            continue; // was looked up that day, and is looked up anew
        }
        INFO(fact.value);
        CHECK(story.visit(second).facts.count(fact) == 1);
    }
    QApplication::processEvents();
    CHECK_FALSE(offer->isVisible());
    CHECK(story.rows("SELECT came_back FROM visits ORDER BY nr") ==
          QStringList({QStringLiteral("0"), QStringLiteral("1")}));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'came_back_for_papers'") ==
          QStringList{QStringLiteral("1")});
    story.key(Qt::Key_B, Qt::ControlModifier); // once
    CHECK_FALSE(story.text("refusal").isEmpty());
}

TEST_CASE("came back for papers: neither another household nor one who brought them already is offered it") {
    DeskStory story;
    (void)sentHome(story);
    REQUIRE(story.application->journal().flush(10'000));
    story.pass(60'000);
    core::Visitor other;
    other.surname = "李";
    other.room = "3-1-402";
    const core::VisitId neighbour = story.desk().visitorIn(core::Channel::InPerson, other).visit;
    QApplication::processEvents();
    auto* offer = story.window->findChild<QFrame*>(QStringLiteral("papersOwed"));
    CHECK_FALSE(offer->isVisible());
    REQUIRE_FALSE(story.desk().close(neighbour, core::Outcome::LeftUnserved, QStringLiteral("走了")));
    other.surname = "赵";
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson, other).visit;
    QApplication::processEvents();
    REQUIRE(offer->isVisible());
    story.click("cameBack");
    CHECK_FALSE(story.visit(second).earlier.empty());
    REQUIRE_FALSE(story.desk().close(second, core::Outcome::LeftUnserved, QStringLiteral("走了")));
    REQUIRE(story.application->journal().flush(10'000));
    story.pass(60'000);
    (void)story.desk().visitorIn(core::Channel::InPerson, other);
    QApplication::processEvents();
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("B13 what was seen the first time is not asked for again, and is told as seen that day") {
    DeskStory story;
    core::Visitor visitor;
    visitor.surname = "赵";
    visitor.role = core::VisitorRole::Owner;
    visitor.room = "3-1-402";
    visitor.telephone = "13900001234";
    const core::PaperKey deed{core::PaperId{"title_deed"}, 0};
    const core::PaperKey card{core::PaperId{"identity_card"}, 0};
    const core::VisitId first = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(story.desk().beginScenario(first, "transfer"));
    toPapers(story, first);
    REQUIRE_FALSE(story.desk().play(first, scenario::Mark{deed, core::PaperMark::Seen, true}));
    REQUIRE_FALSE(story.desk().play(first, scenario::Mark{card, core::PaperMark::Missing, true}));
    REQUIRE_FALSE(story.desk().play(first, scenario::Next{}));
    story.desk().setFocus(first);
    QApplication::processEvents();
    goesWithList(story, first);
    REQUIRE(story.application->journal().flush(10'000));
    story.pass(60'000);
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    story.desk().setFocus(second);
    QApplication::processEvents();
    story.key(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(story.visit(second).earlier == first);
    toPapers(story, second);
    QApplication::processEvents();
    CHECK(story.visit(second).papers.at(deed).seen);
    CHECK(story.visit(second).papers.at(deed).earlier);
    CHECK(story.visit(second).papers.count(card) == 0); // that one is looked at today
    CHECK(story.text("earlier-title_deed") == QStringLiteral("上次已看过"));
    REQUIRE_FALSE(story.desk().play(second, scenario::Mark{card, core::PaperMark::Seen, true}));
    REQUIRE_FALSE(story.desk().play(second, scenario::Next{}));
    CHECK(story.desk().screen(second).papers.empty()); // whole
    for (int step = 0; step < 20 && !story.visit(second).run.ended; ++step) {
        const scenario::Screen screen = story.desk().screen(second);
        (void)(screen.choices.empty() ? story.desk().play(second, scenario::Next{})
                                      : story.desk().play(second, scenario::Pick{screen.choices.back().id}));
    }
    CHECK_FALSE(story.visit(second).papers.at(deed).returned); // was not handed over today
    REQUIRE(story.application->journal().flush(10'000));
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'paper_marked' AND json_extract(payload, '$.earlier') "
                     "IS NOT NULL") == QStringList{QStringLiteral("1")});
}

TEST_CASE("A6 one room in two spellings is one room: the visitor who comes back is known by either") {
    DeskStory story;
    registers::Household home;
    home.room = {QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("402")};
    home.people = {{registers::ResidentRole::Owner, QStringLiteral("赵一"), core::Title::Sir, {}, {}}};
    REQUIRE(story.application->rooms().put({home}).isEmpty());
    const core::VisitId first = sentHome(story);
    REQUIRE(story.application->journal().flush(10'000));
    story.pass(60'000);
    for (const char16_t* spelling : {u"3栋1单元402", u"3号楼一单元402室", u"31402", u"３－１－４０２"}) {
        const QString typed = QStringView(spelling).toString();
        INFO(typed.toStdString());
        story.key(Qt::Key_F2);
        const core::VisitId second = story.desk().focus();
        REQUIRE_FALSE(second == first);
        story.key(Qt::Key_E, Qt::ControlModifier);
        story.type("line1", QStringLiteral("赵"));
        story.type("line2", typed);
        story.key(Qt::Key_Return);
        QApplication::processEvents();
        CHECK(story.visit(second).visitor.room == "3-1-402");
        CHECK(story.window->findChild<QFrame*>(QStringLiteral("papersOwed"))->isVisible());
        REQUIRE_FALSE(story.desk().close(second, core::Outcome::LeftUnserved, QStringLiteral("走了")));
    }
}

TEST_CASE("A6 a room that the register lacks, typed at a step or with an appointment, has one spelling too") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line2", QStringLiteral("88栋1单元909室"));
    story.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(story.visit(id).visitor.room == "88-1-909");
    story.key(Qt::Key_N, Qt::ControlModifier);
    story.type("appointmentName", QStringLiteral("刘女士"));
    story.type("appointmentRoom", QStringLiteral("3栋1单元402室"));
    story.type("appointmentWhen", QStringLiteral("+60"));
    story.key(Qt::Key_Return);
    REQUIRE(story.desk().hall().appointments.size() == 1);
    CHECK(story.desk().hall().appointments.begin()->second.visitor.room == "3-1-402");
}
