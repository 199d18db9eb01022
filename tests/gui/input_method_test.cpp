// SPDX-License-Identifier: GPL-3.0-or-later
// What an input method composes: the first letter of a name too, in a question whose digits answer; and keys meanwhile.
// tests/ime types the same with a real one.
#include "gui/desk_story.h"

using namespace yingke;
using test::DeskStory;

namespace {

/// As an input method sends it: to whoever has the focus.
void compose(const QString& preedit, const QString& word = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(word);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("in a question a name is composed from its first letter on, and digits answer until then") {
    DeskStory story;
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // a new colleague: post, name, telephone
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("line1"));
    REQUIRE(line != nullptr);
    REQUIRE_FALSE(line->hasFocus());
    CHECK(QApplication::focusWidget()->inputMethodQuery(Qt::ImEnabled).toBool());
    CHECK(QApplication::focusWidget()->testAttribute(Qt::WA_InputMethodEnabled));
    const QWidget* overlay = QApplication::focusWidget();
    compose(QStringLiteral("w"));
    CHECK(QApplication::focusWidget() == overlay); // or the method would give up
    compose(QStringLiteral("wang"));
    CHECK(line->text().isEmpty());
    compose({}, QStringLiteral("王"));
    CHECK(line->text() == QStringLiteral("王"));
    CHECK(line->hasFocus());
    compose(QStringLiteral("f"));
    compose({}, QStringLiteral("芳"));
    CHECK(line->text() == QStringLiteral("王芳"));
    // The place where the candidates open is the field's, also while the question has the focus.
    const QRect there = overlay->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    CHECK(QRect(line->mapTo(overlay, QPoint()), line->size()).adjusted(-2, -2, 2, 2).contains(there.center()));
}

TEST_CASE("in a question that is searched, nothing is looked for before the word is done") {
    DeskStory story;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_F6); // to whom
    const auto shown = [&story] {
        const auto all = story.window->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^option\\d")));
        return std::count_if(all.begin(), all.end(), [](const QPushButton* one) { return one->isVisible(); });
    };
    const auto before = shown();
    REQUIRE(before > 1);
    compose(QStringLiteral("zh"));
    CHECK(shown() == before);
    compose({});
    CHECK(shown() == before);
}

TEST_CASE("a key that is pressed while a word is composed waits for its end and is not lost") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const auto visits = story.desk().hall().visits.size();
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("line1"));
    line->setFocus();
    compose(QStringLiteral("wang"));
    QTest::keyClick(line, Qt::Key_F2);
    QApplication::processEvents();
    CHECK(story.desk().hall().visits.size() == visits);
    CHECK(line->hasFocus());
    compose({}, QStringLiteral("王"));
    QApplication::processEvents();
    CHECK(line->text() == QStringLiteral("王"));
    CHECK(story.desk().hall().visits.size() == visits + 1);
    // With nothing composed it is taken at once.
    QTest::keyClick(line, Qt::Key_F2);
    QApplication::processEvents();
    CHECK(story.desk().hall().visits.size() == visits + 2);
}
