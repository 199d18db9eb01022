// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a field is what the log will have: typed or pasted, in a line or in a text.
#include "gui/desk_story.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace yingke;
using test::DeskStory;

TEST_CASE("a field replaces what can't be kept as it is typed or pasted, and the cursor stays where it was") {
    const DeskStory themed(false);
    QWidget window;
    QVBoxLayout column(&window);
    QLineEdit line(&window);
    QPlainTextEdit text(&window);
    column.addWidget(&line);
    column.addWidget(&text);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QString followed; // whoever listens to what is typed ends with what is kept
    QObject::connect(&line, &QLineEdit::textEdited, [&followed](const QString& now) { followed = now; });
    const QString odd = QStringLiteral("a") + QChar(0xFFFE) + QStringLiteral("王") + QChar(0xFFFF) + QChar(0xD83D) +
                        QStringLiteral("\U0001F600");
    const QString kept = QStringLiteral("a\uFFFD王\uFFFD\uFFFD\U0001F600");
    QInputMethodEvent typed(QString(), {});
    typed.setCommitString(odd);
    QApplication::sendEvent(&line, &typed);
    CHECK(line.text() == kept);
    CHECK(followed == kept);
    CHECK(line.cursorPosition() == line.text().size());
    line.clear();
    QApplication::clipboard()->setText(QString(QChar(0xFEFF)) + odd);
    line.paste();
    CHECK(line.text() == kept);
    CHECK(followed == kept);
    QInputMethodEvent more(QString(), {});
    more.setCommitString(odd);
    QApplication::sendEvent(&text, &more);
    CHECK(text.toPlainText() == kept);
    text.moveCursor(QTextCursor::Start);
    text.paste();
    CHECK(text.toPlainText().count(QChar(0xFFFE)) == 0);
    CHECK(text.toPlainText().endsWith(kept));
    // A whole emoji and ordinary text stay as they are, and can be taken back.
    line.setText(QStringLiteral("好\U0001F600"));
    CHECK(line.text() == QStringLiteral("好\U0001F600"));
}

TEST_CASE("a name typed with U+FFFE stands in the log as it stood in the field") {
    DeskStory story(false);
    // The page of the first start: the community's name.
    auto* line = story.window->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    const QString name = line->objectName();
    REQUIRE_FALSE(name.isEmpty());
    story.type(name.toUtf8().constData(), QStringLiteral("示范") + QChar(0xFFFE) + QStringLiteral("花园"));
    CHECK(line->text() == QStringLiteral("示范\uFFFD花园"));
}
