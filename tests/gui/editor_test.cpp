// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and publishing scripts in the real window: problems as one types, versions, a new scenario from nothing.
#include "gui/editor_story.h"
#include "rehearsal/picture/picture_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace yingke;
using test::EditorStory;

TEST_CASE("three mistakes are found as they are written, and mended from the list of the problems") {
    EditorStory story;
    story.open("payment");
    CHECK_FALSE(story.problems().isVisible());
    CHECK(story.told().contains(QStringLiteral("没有错误")));
    const QString right = story.edit().toPlainText();
    QString wrong = right;
    wrong.replace(QStringLiteral("out: propose"), QStringLiteral("out: propos"));
    wrong.replace(QStringLiteral("do: [lead_finance, introduce_both]"),
                  QStringLiteral("do: [lead_finanse, introduce_both]"));
    wrong.replace(QStringLiteral("发票开好了我给您"), QStringLiteral("发票{sume}开好了我给您"));
    story.write(wrong);
    REQUIRE(story.problems().errors() == 3);
    REQUIRE(story.problems().isVisible());
    // Refused with the first of them; the draft is kept, the desk's text is as it was.
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    CHECK(story.told().contains(QStringLiteral("脚本还有错误，不能发布")));
    CHECK(story.told().contains(QStringLiteral("propos")));
    CHECK((story.application->publisher().draft("zh_CN/payment.yaml") == wrong));
    CHECK((story.application->publisher().stored("zh_CN/payment.yaml") == right));

    story.edit().setFocus();
    for (int left = 3; left > 0; --left) {
        REQUIRE(story.problems().errors() == left);
        story.key(Qt::Key_F4); // to it
        const scenario::Problem problem = *story.problems().chosen();
        CHECK(story.edit().line() == problem.place.line);
        CHECK(story.edit().column() == problem.place.column);
        CHECK(story.problems().currentItem()->text().contains(QStringLiteral("是不是想写")));
        story.key(Qt::Key_Period, Qt::ControlModifier); // what was meant
    }
    story.read();
    CHECK(story.problems().errors() == 0);
    QString mended = right;
    mended.replace(QStringLiteral("发票开好了我给您"), QStringLiteral("发票{sum}开好了我给您"));
    CHECK((story.edit().toPlainText() == mended));
    // Enter in the list goes there too.
    story.replace("next: finished", "next: finishe");
    story.problems().setFocus();
    while (!story.problems().currentItem()->text().contains(QStringLiteral("“finishe”"))) {
        REQUIRE(story.problems().currentRow() + 1 < story.problems().count());
        story.key(Qt::Key_Down);
    }
    story.key(Qt::Key_Return);
    CHECK(story.edit().hasFocus());
    CHECK(story.edit().textCursor().block().text().contains(QStringLiteral("finishe")));
}

TEST_CASE("published while a visit runs: it keeps its text, the next visitor gets the new one, the desk says so") {
    EditorStory story;
    story.key(Qt::Key_F2);
    const core::VisitId running = story.desk().focus();
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.presence("zheng", core::PresenceState::Out);
    REQUIRE_FALSE(story.desk().beginScenario(running, "payment"));
    const QString old = story.deskWords();
    REQUIRE(old.contains(QStringLiteral("我可以先代收")));
    const std::string hash = story.visit(running).run.script.hash;

    story.open("payment");
    story.replace("我可以先代收，给您开收据", "我先替您收下，给您开收据");
    story.publish(QString());
    CHECK(story.text("editorBarError").contains(QStringLiteral("改了什么"))); // no note
    story.type("editorLine1", QStringLiteral("语气更亲切"));
    story.key(Qt::Key_Return);
    INFO(story.told().toStdString());
    CHECK(story.told().contains(QStringLiteral("下一位")));
    CHECK(story.text("editorState").contains(QStringLiteral("已发布")));
    CHECK(story.text("scriptNews").contains(QStringLiteral("缴费")));

    story.window->openWorkspace(desk::WorkspaceId::Desk);
    CHECK(story.deskWords() == old);
    CHECK(story.visit(running).run.script.hash == hash);
    story.key(Qt::Key_2); // goes on in its own text
    CHECK(story.deskWords().contains(QStringLiteral("您下次来之前")));
    story.key(Qt::Key_F2);
    const core::VisitId next = story.desk().focus();
    REQUIRE(next != running);
    CHECK(story.text("scriptNews").isEmpty());
    REQUIRE_FALSE(story.desk().attendTo(next));
    REQUIRE_FALSE(story.desk().beginScenario(next, "payment"));
    CHECK(story.deskWords().contains(QStringLiteral("我先替您收下")));
    CHECK(story.visit(next).run.script.hash != hash);
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'office_changed'") == QStringList{QStringLiteral("1")});
}

TEST_CASE("versions: compared line by line, taken back, published again; the draft outlives a kill") {
    EditorStory story;
    story.open("payment");
    const QString first = story.edit().toPlainText();
    story.replace("title: 缴费\n", "title: 交费\n");
    story.publish(QStringLiteral("改标题"));
    story.edit().setFocus();
    story.key(Qt::Key_V, EditorStory::ctrlShift);
    auto* list = story.window->findChild<QListWidget*>(QStringLiteral("versionList"));
    REQUIRE(list->isVisible());
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().contains(QStringLiteral("陈静")));
    CHECK(list->item(0)->text().contains(QStringLiteral("改标题")));
    auto* diff = story.window->findChild<QPlainTextEdit*>(QStringLiteral("diffText"));
    CHECK(diff->toPlainText() == QStringLiteral("两份文字相同。"));
    story.key(Qt::Key_Down);
    CHECK(diff->toPlainText().contains(QStringLiteral("- title: 缴费\n")));
    CHECK(diff->toPlainText().contains(QStringLiteral("+ title: 交费\n")));
    CHECK(story.text("diffSum").contains(QStringLiteral("1")));
    story.key(Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    CHECK((story.edit().toPlainText() == first));
    CHECK(story.text("editorState").contains(QStringLiteral("草稿")));
    story.read();
    QTest::qWait(1100); // the draft is kept a second behind the last key
    story.breakOff();
    story.start();
    story.open("payment");
    CHECK((story.edit().toPlainText() == first));
    story.publish(QStringLiteral("改回原来的标题"));
    CHECK(story.desk().shelf().published("payment")->title.text == "缴费");
    CHECK(story.application->publisher().versions("payment").size() == 3);
    CHECK_FALSE(story.application->publisher().draft("zh_CN/payment.yaml").has_value());
}

TEST_CASE("the picture and the text go together: a click to its line, the cursor's step marked") {
    EditorStory story;
    story.open("payment");
    auto* picture = story.window->findChild<rehearsal::PictureView*>();
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->placeOf("another_day"));
    CHECK(story.edit().textCursor().block().text().contains(QStringLiteral("id: another_day")));
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->placeOf("take/count"));
    CHECK(story.edit().textCursor().block().text().contains(QStringLiteral("id: take"))); // the use of the piece
    CHECK(picture->selected() == "take/count");
    const QString text = story.edit().toPlainText();
    const int line =
        static_cast<int>(text.left(text.indexOf(QStringLiteral("id: introduce\n"))).count(QLatin1Char('\n'))) + 3;
    story.edit().goTo(line, 1);
    CHECK(picture->selected() == "introduce");
    CHECK(story.text("saying").contains(QStringLiteral("秒")));
    CHECK(story.text("previewWords").contains(QStringLiteral("郑会计")));
}

TEST_CASE("how long a sentence takes: warned where it does not fit its limit") {
    EditorStory story;
    story.open("payment");
    story.replace("    ask: 客户同意代收吗？", "    within: 5 s\n    ask: 客户同意代收吗？");
    CHECK(story.problems().errors() == 0);
    REQUIRE(story.problems().count() == 1);
    story.problems().setFocus();
    story.key(Qt::Key_Return);
    CHECK(story.text("saying").contains(QStringLiteral("超过 5 秒的时限")));
}

TEST_CASE("completion: acts, ids and words of the office, by word or by meaning") {
    EditorStory story;
    story.open("payment");
    story.edit().setFocus();
    story.edit().moveCursor(QTextCursor::End);
    QTest::keyClicks(&story.edit(), QStringLiteral("  - id: more"));
    QTest::keyClick(&story.edit(), Qt::Key_Escape);
    QTest::keyClick(&story.edit(), Qt::Key_Return);
    QTest::keyClicks(&story.edit(), QStringLiteral("do: [serve"));
    auto* popup = story.edit().completer()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(story.edit().textCursor().block().text() == QStringLiteral("    do: [serve_tea"));
}

TEST_CASE("the English beside the script: written and published in the same editor") {
    EditorStory story;
    story.open("payment");
    auto* files = story.window->findChild<QComboBox*>(QStringLiteral("editorFiles"));
    story.edit().setFocus();
    story.key(Qt::Key_F, Qt::AltModifier);
    REQUIRE(files->hasFocus());
    const int english = files->findData(QStringLiteral("en/payment.yaml"));
    REQUIRE(english >= 0);
    CHECK(files->findData(QStringLiteral("zh_CN/pieces/take_money.yaml")) >= 0);
    files->setCurrentIndex(english);
    emit files->activated(english);
    REQUIRE(story.editor().file() == "en/payment.yaml");
    CHECK(story.problems().errors() == 0);
    story.replace("To finance", "To the cashier");
    story.publish(QStringLiteral("英文用词"));
    INFO(story.told().toStdString());
    CHECK(story.desk().shelf().published("payment")->english.at(core::StepId{"introduce"}).at("title").text ==
          "To the cashier");
    CHECK(story.application->publisher().versions("en/payment").size() == 2);
}

TEST_CASE("a click in the picture goes to the step's line; a step of a shared piece to the line that uses it") {
    EditorStory story;
    story.open("payment");
    int ofPieces = 0;
    for (const scenario::Script& script : story.desk().shelf().library().scripts) {
        story.editor().open(script.id);
        const QStringList lines = story.edit().toPlainText().split(QLatin1Char('\n'));
        for (const scenario::Step& step : script.steps) {
            story.edit().goTo(1, 1);
            story.editor().goToStep(step.id);
            const std::string own = step.id.value.substr(0, step.id.value.find('/'));
            INFO(script.id << " " << step.id.value);
            REQUIRE(story.editor().file() == "zh_CN/" + script.id + ".yaml");
            const scenario::Step* there = script.find(step.id);
            if (there->place.file == story.editor().file()) {
                REQUIRE(story.edit().line() == there->place.line);
                continue;
            }
            ++ofPieces;
            int line = 1 + static_cast<int>(lines.indexOf(
                               QRegularExpression(QStringLiteral("^ *-? *id: %1$").arg(QString::fromStdString(own)))));
            REQUIRE(line > 0);
            REQUIRE(story.edit().line() == line);
        }
    }
    REQUIRE(ofPieces > 0);
}

TEST_CASE("a click in the picture while a shared piece or the English is open goes to the right line of the script") {
    EditorStory story;
    story.open("release");
    const std::string main = "zh_CN/release.yaml";
    const scenario::Script script = *story.desk().shelf().published("release");
    std::vector<scenario::Step> steps; // the last of the script and of each piece in it
    for (auto step = script.steps.rbegin(); step != script.steps.rend(); ++step) {
        if (std::none_of(steps.begin(), steps.end(),
                         [&step](const scenario::Step& one) { return one.place.file == step->place.file; })) {
            steps.push_back(*step);
        }
    }
    REQUIRE(steps.size() > 5);
    for (const std::string& open : {std::string("en/release.yaml"), steps[1].place.file, steps[2].place.file}) {
        for (const scenario::Step& step : steps) {
            story.editor().openFile(open);
            story.editor().goToStep(step.id);
            INFO(open << " " << step.id.value);
            if (step.place.file == open) { // the piece itself is open: its own line
                REQUIRE(story.editor().file() == open);
                REQUIRE(story.edit().line() == step.place.line);
                continue;
            }
            REQUIRE(story.editor().file() == main);
            const std::string own = step.id.value.substr(0, step.id.value.find('/'));
            REQUIRE(story.edit().line() == script.find(core::StepId{own})->place.line);
        }
    }
    // The script has become longer meanwhile (its draft came from elsewhere): where the steps are now.
    const publishing::Publisher& publisher = story.application->publisher();
    const QString longer = QStringLiteral("# one line\n# another\n") + *publisher.stored(main) +
                           QStringLiteral("  - id: more\n    say: 再见。\n  - id: still_more\n    say: 再见。\n");
    for (const scenario::Step& step : steps) {
        story.editor().openFile("en/release.yaml");
        REQUIRE(publisher.withdraw(main).isEmpty());
        story.editor().openFile(main);
        story.editor().openFile("en/release.yaml");
        REQUIRE(publisher.keepDraft(main, longer).isEmpty());
        story.editor().goToStep(step.id);
        INFO(step.id.value);
        const std::string own = step.id.value.substr(0, step.id.value.find('/'));
        REQUIRE(story.edit().line() == script.find(core::StepId{own})->place.line + 2);
    }
}
