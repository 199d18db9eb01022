// SPDX-License-Identifier: GPL-3.0-or-later
// Questions over the desk, by keys alone: numbers choose, Tab and typing write.
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

TEST_CASE("A question over the desk: a number chooses, Tab goes straight to the first line") {
    DeskStory story;
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // a new colleague: post, name, telephone
    story.key(Qt::Key_2);
    story.key(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("line1"));
    story.key(Qt::Key_Escape);
}

TEST_CASE("A question over the desk: who just types is writing into the first line") {
    DeskStory story;
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char letter : {'W', 'a', 'n', 'g'}) {
        QTest::keyClick(QApplication::focusWidget(), letter);
    }
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("line1"));
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("Wang"));
    CHECK(line->hasFocus());
}

TEST_CASE("A question over the desk: Tab never leaves it, and Escape always closes it") {
    DeskStory story;
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* accept = story.window->findChild<QPushButton*>(QStringLiteral("overlayAccept"));
    REQUIRE(accept != nullptr);
    const QWidget* overlay = accept->parentWidget();
    for (int i = 0; i < 12; ++i) {
        story.key(i % 4 == 3 ? Qt::Key_Backtab : Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() != nullptr);
        CHECK(overlay->isAncestorOf(QApplication::focusWidget()));
    }
    story.key(Qt::Key_Escape);
    CHECK_FALSE(overlay->isVisible());
}
