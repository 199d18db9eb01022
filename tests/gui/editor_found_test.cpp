// SPDX-License-Identifier: GPL-3.0-or-later
// What the explorer finds stands in the editor at its line and is told before publishing; a text in the first language
// is converted, each change shown before.
#include "gui/editor_story.h"

#include <QListWidget>

using namespace yingke;
using test::EditorStory;

namespace {

const char* const collectsPaid = "scenario: payment\ntitle: 缴费\nfacts:\n"
                                 "  n: {type: count, label: 数, range: 1..5}\n"
                                 "  paid: {type: money, label: 已付, range: 0..500}\n";

/// The line of the list that tells of a step that is never reached; empty: none.
QString found(EditorStory& story) {
    for (int i = 0; i < story.problems().count(); ++i) {
        if (const QString line = story.problems().item(i)->text(); line.contains(QStringLiteral("没有任何回答"))) {
            return line;
        }
    }
    return {};
}

/// Waits until the explorer has told something, ten seconds at most.
void untilFound(EditorStory& story) {
    for (int i = 0; i < 100 && found(story).isEmpty(); ++i) {
        QTest::qWait(100);
    }
}

} // namespace

TEST_CASE("a step that no answer leads to stands at its line, and is told before it is published") {
    EditorStory story;
    story.open("payment");
    story.write(QString::fromUtf8(collectsPaid) +
                QStringLiteral("language: 2\nscript:\n  - {id: ask, say: 几位, fill: [n, paid]}\n"
                               "  - {id: many, if: n > 5, then: crowd, else: done}\n"
                               "  - {id: crowd, say: 人多}\n  - {id: done, say: 好}\n"));
    untilFound(story);
    CHECK(story.problems().errors() == 0);
    const QString told = found(story);
    CHECK(told.contains(QStringLiteral("没有任何回答会走到“crowd”")));
    CHECK(told.contains(QStringLiteral("第 10 行")));
    CHECK(story.text("reach").contains(QStringLiteral("走不到")));
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    CHECK(story.text("editorBarTitle").contains(QStringLiteral("crowd")));
}

TEST_CASE("a text in the first language is converted after every change was shown") {
    EditorStory story;
    story.open("payment");
    const QString old =
        QString::fromUtf8(collectsPaid) + QStringLiteral("script:\n  - {id: ask, say: 几位, fill: [n, paid]} # 先问\n"
                                                         "  - {id: much, if: paid > 5000, then: dear, else: done}\n"
                                                         "  - {id: dear, say: 多}\n  - {id: done, say: 好}\n");
    story.write(old);
    CHECK(story.told().contains(QStringLiteral("语言 2")));
    story.edit().setFocus();
    story.key(Qt::Key_Period, Qt::ControlModifier);
    CHECK(story.text("editorBarTitle").contains(QStringLiteral("paid > 5000 → paid > 50 yuan")));
    CHECK((story.edit().toPlainText() == old)); // nothing yet
    story.key(Qt::Key_Return);
    QString converted = old;
    converted.replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 缴费\nlanguage: 2\n"));
    converted.replace(QStringLiteral("paid > 5000"), QStringLiteral("\"paid > 50 yuan\""));
    CHECK((story.edit().toPlainText() == converted));
    story.read();
    CHECK(story.problems().errors() == 0);
}
