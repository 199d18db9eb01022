// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is out, in the real window: whom one may ask, what is said at that second, who was asked and since when.
#include "desk/hall_panel.h"
#include "frontdesk/desk_handovers.h"
#include "gui/desk_story.h"
#include "office/texts/visit_texts.h"
#include "widgets/parts/countdown_ring.h"

#include <algorithm>

using namespace yingke;
using core::PresenceState;
using test::DeskStory;

namespace {

QStringList optionsOf(const DeskStory& story) {
    QStringList texts;
    for (int i = 1; i <= 9; ++i) {
        const auto* option = story.window->findChild<QPushButton*>(QStringLiteral("option%1").arg(i));
        if (option != nullptr && option->isVisible()) {
            texts << option->accessibleName();
        }
    }
    return texts;
}

/// A is here for a payment, at its first step.
core::VisitId paying(DeskStory& story) {
    story.presence("zheng", PresenceState::Out); // the desk takes the money: the matter stays here
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.known(a);
    REQUIRE_FALSE(story.desk().beginScenario(a, "payment"));
    QApplication::processEvents();
    return a;
}

std::string askedOf(DeskStory& story, const core::VisitId& id) {
    const core::Handover* pending = core::pendingHandover(story.visit(id));
    return pending != nullptr ? pending->to.value : std::string();
}

} // namespace

TEST_CASE("F8: the right person first by matter and presence, never oneself, everybody by search", "[absence]") {
    DeskStory story;
    const core::VisitId a = paying(story);
    story.presence("zheng", PresenceState::In);
    story.key(Qt::Key_F8);
    QStringList options = optionsOf(story);
    REQUIRE(options.size() >= 6);
    CHECK(options.first().startsWith(QStringLiteral("郑会计")));
    CHECK(options.first().contains(QStringLiteral("在岗")));
    CHECK(options.filter(QStringLiteral("陈静")).isEmpty()); // oneself
    CHECK(options.at(1).startsWith(QStringLiteral("吴敏"))); // stands in for finance
    story.key(Qt::Key_Escape);
    story.presence("zheng", PresenceState::Out);
    story.key(Qt::Key_F8);
    options = optionsOf(story);
    CHECK(options.first().startsWith(QStringLiteral("吴敏")));
    SECTION("by pinyin initials") {
        for (const char letter : {'z', 'j', 'g'}) {
            QTest::keyClick(QApplication::focusWidget(), letter);
        }
        CHECK(optionsOf(story).size() == 1);
        story.key(Qt::Key_Return);
        CHECK(askedOf(story, a) == "zhou");
    }
    SECTION("by post") {
        story.type("line2", QStringLiteral("工程"));
        REQUIRE(optionsOf(story).size() == 1);
        story.key(Qt::Key_Return);
        CHECK(askedOf(story, a) == "he");
    }
    SECTION("who is out is not waited for") {
        story.type("line2", QStringLiteral("郑"));
        story.key(Qt::Key_Return);
        CHECK(askedOf(story, a).empty());
        CHECK(story.text("overlayError").contains(QStringLiteral("外出")));
    }
}

TEST_CASE("F8: the tenth colleague is found too", "[absence]") {
    DeskStory story;
    std::vector<office::Colleague> roster = story.application->office().roster();
    for (int i = 0; i < 12; ++i) {
        office::Colleague one;
        one.id = core::PersonId{"p" + std::to_string(i)};
        one.name = "护卫" + std::to_string(i);
        one.post = "护卫员";
        roster.push_back(one);
    }
    roster.back().name = "秦晓";
    story.application->office().setRoster(roster);
    story.presence("p11", PresenceState::In);
    const core::VisitId a = paying(story);
    story.key(Qt::Key_F8);
    story.type("line2", QStringLiteral("qx"));
    REQUIRE(optionsOf(story).size() == 1);
    story.key(Qt::Key_Return);
    CHECK(askedOf(story, a) == "p11");
}

TEST_CASE("a pending handover: to whom and since when on card and centre; Enter confirms, 2 withdraws", "[absence]") {
    DeskStory story;
    const core::VisitId a = paying(story);
    REQUIRE_FALSE(story.desk().handovers().ask(a, core::PersonId{"he"}, QStringLiteral("看图纸")));
    QApplication::processEvents();
    const core::Handover& asked = *core::pendingHandover(story.visit(a));
    const QString since = office::timeText(asked.askedAt, false);
    CHECK(story.cardOf(a)->accessibleDescription().contains(QStringLiteral("何工")));
    CHECK(story.cardOf(a)->accessibleDescription().contains(since));
    const auto labels = story.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&since](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("何工")) && label->text().contains(since);
    }));
    SECTION("Enter: is here") {
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).server == core::PersonId{"he"});
    }
    SECTION("2: can't come; it has no time of taking over") {
        QTest::keyClick(story.window.get(), Qt::Key_2);
        CHECK(story.visit(a).server == story.desk().me());
        CHECK(askedOf(story, a).empty());
        CHECK(story.rows("SELECT taken IS NULL, declined IS NOT NULL, seconds_until_taken IS NULL FROM handover_log") ==
              QStringList{QStringLiteral("1|1|1")});
    }
    SECTION("3: the step goes on meanwhile, and F8 confirms") {
        QTest::keyClick(story.window.get(), Qt::Key_3);
        CHECK_FALSE(story.words().isEmpty());
        CHECK(askedOf(story, a) == "he");
        story.key(Qt::Key_F8);
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).server == core::PersonId{"he"});
    }
}

TEST_CASE("F9: who is in is said before one chooses; the words follow, and nobody above in is a promise", "[absence]") {
    DeskStory story;
    const core::VisitId a = paying(story);
    SECTION("the supervisor is out") {
        story.presence("wu", PresenceState::Out);
        story.key(Qt::Key_F9);
        const QString note = story.text("overlayNote");
        CHECK(note.contains(QStringLiteral("吴敏 客服主任 · 外出")));
        CHECK(note.contains(QStringLiteral("周建国")));
        CHECK(note.contains(QStringLiteral("将请周建国")));
        story.key(Qt::Key_1);
        story.key(Qt::Key_Return);
        CHECK(askedOf(story, a) == "zhou");
        CHECK(story.words().contains(QStringLiteral("抱歉")));
        CHECK(story.words().contains(QStringLiteral("周主任")));
    }
    SECTION("both are out") {
        story.presence("wu", PresenceState::Out);
        story.presence("zhou", PresenceState::Out);
        story.key(Qt::Key_F9);
        CHECK(story.text("overlayNote").contains(QStringLiteral("请不到上级")));
        story.key(Qt::Key_1);
        story.key(Qt::Key_Return);
        CHECK(story.words().contains(QStringLiteral("都不在")));
        // The step came under the question; what it can't be left without has the keys all the same.
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        CHECK(field->accessibleName().contains(QStringLiteral("客户的问题")));
    }
    SECTION("a complaint is recorded") {
        story.key(Qt::Key_F9);
        story.key(Qt::Key_5);
        story.key(Qt::Key_Return);
        CHECK(story.visit(a).run.script.id == "complaint");
        CHECK(story.words().contains(QStringLiteral("抱歉")));
    }
    SECTION("the colleague whose matter it is") {
        story.key(Qt::Key_F9);
        story.key(Qt::Key_4);
        story.key(Qt::Key_Return); // nobody is known: whose matter is it?
        story.type("line1", QStringLiteral("hg"));
        story.key(Qt::Key_Return);
        CHECK(askedOf(story, a) == "he");
        CHECK(story.words().contains(QStringLiteral("何工")));
        CHECK(story.rows("SELECT level FROM escalations") == QStringList{QStringLiteral("person_concerned")});
    }
}

TEST_CASE("who was asked goes out: the screen says who was asked instead, and the words name this one", "[absence]") {
    DeskStory story;
    const core::VisitId a = paying(story);
    story.key(Qt::Key_F9);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    REQUIRE(askedOf(story, a) == "wu");
    story.presence("wu", PresenceState::Out);
    QApplication::processEvents();
    CHECK(story.words().contains(QStringLiteral("周主任")));
    CHECK(story.text("scriptNews").contains(QStringLiteral("周建国")));
}

TEST_CASE("S0-04 a visitor asked to wait in person: the card counts from then, the tea comes back, F7 notes it",
          "[absence]") {
    DeskStory story;
    const core::VisitId a = paying(story);
    story.pass(60'000);
    REQUIRE_FALSE(story.desk().hold(a, QStringLiteral("取资料")));
    story.pass(130'000);
    const auto* ring = story.cardOf(a)->findChild<widgets::CountdownRing*>();
    REQUIRE(ring != nullptr);
    story.window->findChild<desk::HallPanel*>()->tick(); // as with each second
    CHECK(ring->accessibleName() == QStringLiteral("2:10"));
    story.key(Qt::Key_F2); // another one is served meanwhile
    const core::VisitId b = story.desk().focus();
    REQUIRE(b != a);
    story.pass(470'000);
    story.key(Qt::Key_F7);
    CHECK(story.rows(
              "SELECT count(*) FROM events WHERE kind = 'gesture_done' AND visit_id = (SELECT visit_id FROM visits "
              "ORDER BY nr LIMIT 1) AND payload LIKE '%refill_tea%'") == QStringList{QStringLiteral("1")});
}
