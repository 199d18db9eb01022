// SPDX-License-Identifier: GPL-3.0-or-later
// A right click on a card of the hall: what the keys do, for the visitor on that card.
#include "gui/desk_story.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace yingke;
using test::DeskStory;

namespace {

QMenu* cardMenuOf(DeskStory& story, const core::VisitId& id, QContextMenuEvent::Reason how = QContextMenuEvent::Mouse) {
    QPushButton* card = story.cardOf(id);
    const QPoint at = card->rect().center();
    QContextMenuEvent event(how, at, card->mapToGlobal(at));
    QApplication::sendEvent(card, &event);
    QApplication::processEvents();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    return menu;
}

QAction* cardEntry(QMenu* menu, const char* id) {
    auto* entry = menu->findChild<QAction*>(QStringLiteral("card-") + QLatin1String(id));
    INFO(id);
    REQUIRE(entry != nullptr);
    return entry;
}

void choose(QMenu* menu, const char* id) {
    QAction* entry = cardEntry(menu, id);
    REQUIRE(entry->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(entry).center());
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a right click on a card is about the visitor on that card, and says who that is; what can't be is grey") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId first = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId second = story.desk().focus();
    REQUIRE(second != first);
    story.desk().setFocus(first);
    SECTION("who is served here") {
        QMenu* menu = cardMenuOf(story, first);
        CHECK(menu->actions().front()->text().contains(QStringLiteral("甲")));
        CHECK_FALSE(cardEntry(menu, "turn")->isEnabled());
        CHECK(cardEntry(menu, "desk.hold")->isEnabled());
        CHECK(cardEntry(menu, "desk.see_off")->isEnabled());
        CHECK_FALSE(cardEntry(menu, "desk.leave")->isEnabled()); // was served
        menu->close();
    }
    SECTION("who waits: left without being served, and nobody else is touched") {
        QMenu* menu = cardMenuOf(story, second);
        CHECK(menu->actions().front()->text().contains(QStringLiteral("乙")));
        CHECK_FALSE(cardEntry(menu, "desk.hold")->isEnabled());
        choose(menu, "desk.leave");
        CHECK(story.desk().focus() == second); // seen before it is done
        CHECK(story.text("overlayTitle").contains(QStringLiteral("乙")));
        story.type("line1", QStringLiteral("等不及"));
        story.key(Qt::Key_Return);
        CHECK(core::isClosed(story.visit(second)));
        CHECK(core::isActive(story.visit(first)));
    }
    SECTION("turned to: the one in the centre is asked to wait") {
        choose(cardMenuOf(story, second), "turn");
        CHECK(story.desk().focus() == second);
        CHECK(core::isActive(story.visit(second)));
        CHECK(core::holdOf(story.visit(first)) != nullptr);
    }
    SECTION("by the menu key too, and who it is is written there") {
        choose(cardMenuOf(story, second, QContextMenuEvent::Keyboard), "desk.person");
        story.type("line4", QStringLiteral("红衣女士"));
        story.key(Qt::Key_Return);
        CHECK(story.visit(second).visitor.knownBy == "红衣女士");
        CHECK(story.visit(first).visitor.knownBy.empty());
    }
}

TEST_CASE("at 125 % the alarm in the header says whom, how long and what to do, whole") {
    DeskStory story;
    story.window->resize(1093, 614);
    story.key(Qt::Key_F2);
    const core::VisitId first = story.desk().focus();
    story.key(Qt::Key_F2);
    const core::VisitId second = story.desk().focus();
    core::VisitorChange change;
    change.knownBy = "红衣女士";
    REQUIRE_FALSE(story.desk().describe(second, change));
    story.desk().setFocus(first);
    story.pass(170'000);
    auto* pill = story.window->findChild<QPushButton*>(QStringLiteral("alarmElsewhere"));
    REQUIRE(pill->isVisible());
    INFO(pill->text().toStdString());
    CHECK(pill->accessibleName().contains(QStringLiteral("乙 红衣女士 0:10 · 找同事接待")));
    CHECK(pill->toolTip().isEmpty()); // nothing of it is left out
    CHECK_FALSE(pill->text().contains(QStringLiteral("…")));
}
