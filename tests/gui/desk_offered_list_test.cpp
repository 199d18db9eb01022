// SPDX-License-Identifier: GPL-3.0-or-later
// The list under a field (rooms, ways to pay): keys come as from the system, to what has them, and none is lost in it.
#include "gui/desk_stand.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace yingke;
using test::DeskStory;
using test::standAt;

namespace {

/// As from the keyboard: a popup would get it before the window.
void systemKey(DeskStory& story, Qt::Key which, Qt::KeyboardModifiers held = Qt::NoModifier) {
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClick((popup != nullptr ? popup : story.window.get())->windowHandle(), which, held);
    QApplication::processEvents();
    QApplication::processEvents();
}

QLineEdit* lineThatHasKeys() {
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    REQUIRE(line->completer() != nullptr);
    return line;
}

/// The step that asks for the room, the room written, the list under it open.
core::VisitId roomWritten(DeskStory& story) {
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    REQUIRE_FALSE(story.desk().beginScenario(id, "repair"));
    for (int i = 0; i < 4 && story.visit(id).run.step.value != "where/ask"; ++i) {
        story.key(Qt::Key_Return);
    }
    REQUIRE(story.visit(id).run.step.value == "where/ask");
    QApplication::processEvents();
    QLineEdit* line = lineThatHasKeys();
    for (const char sign : std::string("1-1-1")) {
        systemKey(story, sign == '-' ? Qt::Key_Minus : Qt::Key_1);
    }
    CHECK(line->text() == QStringLiteral("1-1-1"));
    REQUIRE(line->completer()->popup()->isVisible());
    CHECK(QApplication::activePopupWidget() == nullptr);
    return id;
}

} // namespace

TEST_CASE(
    "the list under a field takes no key away: Enter goes on, F3 rings, Esc closes the list and keeps the field") {
    DeskStory story;
    const core::VisitId id = roomWritten(story);
    QPointer<QAbstractItemView> list = lineThatHasKeys()->completer()->popup();
    SECTION("Enter goes on at once") {
        systemKey(story, Qt::Key_Return);
        CHECK(story.visit(id).run.step.value == "listen");
        CHECK((list.isNull() || !list->isVisible()));
    }
    SECTION("the telephone rings") {
        systemKey(story, Qt::Key_F3);
        CHECK(story.desk().hall().visits.size() == 2);
        CHECK((list.isNull() || !list->isVisible()));
    }
    SECTION("the arrows go through it and write, Enter goes on with that") {
        systemKey(story, Qt::Key_Down);
        const QString first = lineThatHasKeys()->text();
        CHECK(first.startsWith(QStringLiteral("1-1-1")));
        systemKey(story, Qt::Key_Return);
        CHECK(story.visit(id).visitor.room == first.toStdString());
    }
    SECTION("Esc closes it; the next one goes to the answers") {
        systemKey(story, Qt::Key_Escape);
        CHECK_FALSE(list->isVisible());
        CHECK(lineThatHasKeys()->text() == QStringLiteral("1-1-1"));
        systemKey(story, Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == story.window.get());
    }
    SECTION("a press elsewhere closes it") {
        story.click("english");
        CHECK((list.isNull() || !list->isVisible()));
    }
}
