// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's editor (docs/pictures/rehearsal.png, lower middle): as it is, with problems, its versions, a new
// scenario.
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/rehearsal_workspace.h"
#include "shots/shot.h"
#include "support/places.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace yingke::shots {

namespace {

struct Open {
    Open(desk::MainWindow& window, const char* script) {
        openTab(window, "tab-rehearsal");
        workspace = window.findChild<rehearsal::RehearsalWorkspace*>();
        workspace->open(script);
        editor = window.findChild<rehearsal::EditorPanel*>();
        text = window.findChild<rehearsal::ScriptEdit*>();
        text->setFocus();
        QTest::qWait(1500); // the explorer and the counts
    }
    void replace(const char* what, const char* with) const {
        text->replaceAll(text->toPlainText().replace(QString::fromUtf8(what), QString::fromUtf8(with)));
        QTest::qWait(300);
    }
    void goTo(const char* words) const {
        const QString all = text->toPlainText();
        text->goTo(static_cast<int>(all.left(all.indexOf(QString::fromUtf8(words))).count(QLatin1Char('\n'))) + 1, 9);
        QTest::qWait(50);
    }
    rehearsal::RehearsalWorkspace* workspace;
    rehearsal::EditorPanel* editor;
    rehearsal::ScriptEdit* text;
};

void answer(desk::MainWindow& window, const QStringList& lines) {
    for (int i = 0; i < lines.size(); ++i) {
        window.findChild<QLineEdit*>(QStringLiteral("editorLine%1").arg(i + 1))->setText(lines.at(i));
    }
    QTest::keyClick(window.findChild<QLineEdit*>(QStringLiteral("editorLine1")), Qt::Key_Return);
}

} // namespace

void shootEditor(const Album& album) {
    album.shoot(QStringLiteral("editor"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "renovation");
        open.goTo("id: introduce");
    });
    album.shoot(QStringLiteral("editor-problems"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "payment");
        open.replace("out: propose", "out: propos");
        open.replace("do: [lead_finance,", "do: [lead_finanse,");
        open.replace("    ask: 客户同意代收吗？", "    within: 5 s\n    ask: 客户同意代收吗？");
        QTest::keyClick(open.text, Qt::Key_F4);
    });
    album.shoot(QStringLiteral("editor-large"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "release");
        QTest::keyClick(open.text, Qt::Key_F11);
        QTest::qWait(100);
        open.goTo("id: ");
        open.text->moveCursor(QTextCursor::EndOfLine);
        QTest::keyClick(open.text, Qt::Key_Return);
        QTest::keyClicks(open.text, QStringLiteral("manner: [s"));
    });
    album.shoot(QStringLiteral("editor-publish"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "payment");
        open.replace("title: 缴费\n", "title: 交费\n");
        open.editor->publish();
    });
    album.shoot(QStringLiteral("editor-versions"),
                [](app::Application&, test::TestClock& clock, desk::MainWindow& window) {
                    const Open open(window, "payment");
                    open.replace("我先代收，给您开收据", "我先替您收下，给您开收据");
                    open.editor->publish();
                    answer(window, {QStringLiteral("语气更亲切")});
                    clock.pass(3'600'000);
                    open.replace("title: 改日再来", "title: 改天再来");
                    open.editor->publish();
                    answer(window, {QStringLiteral("统一用“改天”")});
                    open.replace("    manner: [smile]\n  - id: finished", "    manner: [smile, nod]\n  - id: finished");
                    QTest::keyClick(open.text, Qt::Key_F11);
                    open.editor->versions();
                    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
                });
    album.shoot(QStringLiteral("editor-english"),
                [](app::Application& application, test::TestClock&, desk::MainWindow& window) {
                    const publishing::Publisher& publisher = application.publisher();
                    QString english = publisher.stored("en/payment.yaml").value_or(QString());
                    english.replace(QStringLiteral("I can take the money now"), QStringLiteral("{me2} can take it now"))
                        .replace(QStringLiteral("\n      later: \"I will come another day\""), QString())
                        .replace(QStringLiteral("Does the visitor agree?"), QString());
                    (void)publisher.keepDraft("en/payment.yaml", english);
                    const Open open(window, "payment");
                    open.goTo("id: propose");
                    open.editor->english();
                    QTest::qWait(50);
                    QTest::keyClick(window.focusWidget(), Qt::Key_G, Qt::ControlModifier);
                    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
                    QTest::keyClicks(window.focusWidget(), QStringLiteral("Is that all right"));
                    QTest::qWait(100);
                });
    album.shoot(QStringLiteral("editor-bicycle"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "payment");
        open.editor->newScenario();
        answer(window, {QStringLiteral("bicycle_hire"), QStringLiteral("自行车出借")});
        QFile file(QString::fromStdString(test::dataDir() + "/bicycle_hire.yaml"));
        (void)file.open(QIODevice::ReadOnly);
        open.text->replaceAll(QString::fromUtf8(file.readAll()));
        QTest::qWait(1500);
        open.goTo("id: terms");
    });
    album.shoot(QStringLiteral("editor-news"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        const Open open(window, "payment");
        open.replace("title: 缴费\n", "title: 交费\n");
        open.editor->publish();
        answer(window, {QStringLiteral("改标题")});
        window.openWorkspace(desk::WorkspaceId::Desk);
        QTest::keyClick(&window, Qt::Key_F2);
        openTab(window, "tab-rehearsal");
        open.replace("title: 交费\n", "title: 缴费\n");
        open.editor->publish();
        answer(window, {QStringLiteral("改回")});
        window.openWorkspace(desk::WorkspaceId::Desk);
    });
}

} // namespace yingke::shots
