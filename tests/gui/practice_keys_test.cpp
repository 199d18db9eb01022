// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as from a keyboard, to where the focus is: the practice goes on after a click, a key or the editor.
#include "gui/practice_story.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/pages/assignments_page.h"
#include "widgets/parts/choice_button.h"

#include <QComboBox>
#include <QFile>
#include <QTreeWidget>

#include <algorithm>

namespace yingke::test {

namespace {

/// A click with the mouse on the first answer.
void clickFirst(PracticeStory& story) {
    QApplication::processEvents();
    for (auto* button : story.workspace->findChildren<widgets::ChoiceButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL("no answer to click");
}

} // namespace

TEST_CASE("a practice is walked to its end with the keyboard alone, also after an answer was clicked") {
    PracticeStory story("release");
    int clicks = 0;
    int steps = 0;
    for (; steps < 60 && !story.at().empty(); ++steps) {
        const std::string before = story.at();
        if (story.onwards() == Qt::Key_1 && clicks == 0) {
            ++clicks;
            clickFirst(story);
        } else {
            story.key(story.onwards());
        }
        INFO(before);
        INFO((QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName().toStdString() : ""));
        REQUIRE(story.at() != before);
    }
    CHECK(clicks == 1);
    CHECK(steps > 4);
    CHECK(story.practised(story.hall().visit()).run.ended);
}

TEST_CASE("who writes in the editor keeps the keys; F5 from there goes on, and the next key belongs to the practice") {
    PracticeStory story("release");
    auto* text = story.window->findChild<rehearsal::ScriptEdit*>();
    text->setFocus();
    story.key(Qt::Key_1);
    REQUIRE(text->toPlainText().startsWith(QLatin1Char('1')));
    story.key(Qt::Key_Backspace);
    const QString written = text->toPlainText();
    PaperTray tray;
    tray.path = story.data.path() + QStringLiteral("/card.pdf");
    story.workspace->setPrinter(&tray);
    story.key(Qt::Key_S, Qt::ControlModifier); // who writes means the text: it is kept anyway
    CHECK_FALSE(QFile::exists(tray.path));
    CHECK(story.text("practiceNote").contains(QStringLiteral("草稿")));
    story.hall().pass(30'000); // time goes by, somebody comes in: nobody takes the editor's keys away
    REQUIRE_FALSE(story.hall().secondVisitor());
    REQUIRE_FALSE(story.hall().attendTo(story.hall().visit()));
    CHECK(text->hasFocus());
    while (!story.at().empty() && story.onwards() == Qt::Key_F5) {
        story.key(Qt::Key_F5);
        CHECK_FALSE(text->hasFocus());
    }
    const std::string question = story.at();
    REQUIRE_FALSE(question.empty());
    story.key(Qt::Key_1);
    CHECK(story.at() != question);
    CHECK(text->toPlainText() == written);
}

TEST_CASE(
    "from the list of the scripts the keys reach the practice, answers too; back from a page they are there again") {
    PracticeStory story("release");
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    story.key(Qt::Key_L, Qt::AltModifier);
    REQUIRE(list->hasFocus());
    while (story.onwards() == Qt::Key_F5 && !story.at().empty()) {
        REQUIRE_FALSE(story.hall().goOn());
    }
    const std::string question = story.at();
    story.key(Qt::Key_1);
    CHECK(story.at() != question);
    story.key(Qt::Key_R, Qt::AltModifier);
    story.key(Qt::Key_Escape);
    const std::string before = story.at();
    story.key(story.onwards());
    CHECK(story.at() != before);
}

TEST_CASE("with Ctrl or Alt held a key is the workspace's in a field too, where the keyboard gives it a text (X11)") {
    PracticeStory story("release");
    using Page = rehearsal::RehearsalWorkspace::Page;
    const auto pressed = [](Qt::Key which, const char* text, Qt::KeyboardModifiers modifiers) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), which, QLatin1String(text), modifiers);
    };
    story.workspace->openPage(Page::Runs);
    QApplication::processEvents();
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(filter != nullptr);
    pressed(Qt::Key_A, "a", Qt::AltModifier);
    REQUIRE(filter->text().isEmpty());
    REQUIRE(story.workspace->findChild<rehearsal::AssignmentsPage*>()->isVisible());
    REQUIRE(qobject_cast<QComboBox*>(QApplication::focusWidget()) != nullptr);
    REQUIRE(story.workspace->training().allAssignments().empty());
    pressed(Qt::Key_D, "\x04", Qt::ControlModifier);
    REQUIRE(story.workspace->training().allAssignments().size() == 1);
    story.workspace->openPage(Page::Picture);
    auto* text = story.window->findChild<rehearsal::ScriptEdit*>();
    text->setFocus();
    const QString written = text->toPlainText();
    pressed(Qt::Key_C, "c", Qt::AltModifier);
    REQUIRE(text->toPlainText() == written);
    pressed(Qt::Key_K, "\x0b", Qt::ControlModifier); // emacs': the rest of the line away
    story.workspace->openPage(Page::Picture);
    text->setFocus();
    pressed(Qt::Key_D, "\x04", Qt::ControlModifier); // emacs': a letter away
    REQUIRE(text->toPlainText() == written);
    story.workspace->openPage(Page::Picture);
    text->setFocus();
    story.workspace->setFocus();
    pressed(Qt::Key_R, "r", Qt::AltModifier); // where no field has the keys
    REQUIRE(filter->isVisible());
    story.workspace->openPage(Page::Picture);
    text->setFocus();
    pressed(Qt::Key_C, "c", Qt::NoModifier); // without Alt it is the text's
    REQUIRE(text->toPlainText() != written);
}

TEST_CASE("a click on the header or on an empty place leaves the keys with the practice, in the text too") {
    PracticeStory story("release");
    auto* text = story.window->findChild<rehearsal::ScriptEdit*>();
    const auto clickOn = [&story](const QString& what, QPoint place) {
        auto* widget = what == QStringLiteral("main") ? story.window.get() : story.window->findChild<QWidget*>(what);
        INFO(what.toStdString());
        REQUIRE(widget != nullptr);
        REQUIRE(widget->isVisible());
        QWidget* hit = story.window->childAt(widget->mapTo(story.window.get(), place));
        REQUIRE(hit != nullptr);
        QTest::mouseClick(hit, Qt::LeftButton, Qt::NoModifier,
                          hit->mapFrom(story.window.get(), widget->mapTo(story.window.get(), place)));
    };
    const std::vector<std::pair<QString, QPoint>> places{
        {QStringLiteral("header"), QPoint(700, 50)},   {QStringLiteral("brand"), QPoint(5, 5)},
        {QStringLiteral("time"), QPoint(5, 5)},        {QStringLiteral("reach"), QPoint(5, 5)},
        {QStringLiteral("rehearsal"), QPoint(3, 3)},   {QStringLiteral("editor"), QPoint(4, 4)},
        {QStringLiteral("practiceSide"), QPoint(3, 3)}};
    for (const auto& [what, place] : places) {
        INFO(what.toStdString());
        story.workspace->open("release");
        QApplication::processEvents();
        text->setFocus(); // the click takes the keys away from here, or leaves them
        clickOn(what, place);
        const std::string before = story.at();
        story.key(Qt::Key_F5);
        REQUIRE(story.at() != before);
        clickOn(what, place);
        for (int i = 0; i < 40 && story.onwards() == Qt::Key_F5 && !story.at().empty(); ++i) {
            REQUIRE_FALSE(story.hall().goOn());
        }
        const std::string question = story.at();
        REQUIRE_FALSE(question.empty());
        clickOn(what, place);
        story.key(Qt::Key_1);
        REQUIRE(story.at() != question);
    }
}

TEST_CASE("the keys that stand at a step are those that work here: ticking, can't come, the number, skipping") {
    PracticeStory story("payment");
    auto* side = story.window->findChild<QWidget*>(QStringLiteral("practiceSide"));
    auto* line = side->findChild<QLabel*>(QStringLiteral("handoverLine"));
    REQUIRE(line != nullptr);
    CHECK(line->text().contains(QStringLiteral("Alt+X")));
    CHECK_FALSE(line->text().contains(QStringLiteral("F8")));
    story.key(Qt::Key_X, Qt::AltModifier);
    CHECK(story.at() == "propose");
    CHECK(story.hall().clock().pace() == training::Pace::Paused); // not the F8 of here
    story.key(Qt::Key_X, Qt::AltModifier);                        // nobody is asked now: that is said
    CHECK_FALSE(story.window->findChild<QLabel*>(QStringLiteral("practiceNote"))->isHidden());

    story.workspace->open("release");
    const scenario::Script& script = story.hall().script();
    const auto hasPapers = [](const scenario::Step& one) { return one.papers.has_value(); };
    const auto papers = std::find_if(script.steps.begin(), script.steps.end(), hasPapers);
    REQUIRE(papers != script.steps.end());
    REQUIRE_FALSE(story.hall().jump(papers->id));
    QApplication::processEvents();
    const QList<QLabel*> labels = side->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* one) { return one->text().contains(QStringLiteral("Ctrl+Alt+1…9")); }));
    CHECK(std::none_of(labels.begin(), labels.end(),
                       [](const QLabel* one) { return one->text().startsWith(QStringLiteral("Alt+1…9")); }));
    REQUIRE_FALSE(story.hall().screen().papers.empty());
    REQUIRE_FALSE(story.hall().screen().papers.front().standing.seen);
    story.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    CHECK(story.hall().screen().papers.front().standing.seen);
    CHECK(story.hall().desk().hall().visits.size() == 1); // no telephone
    const std::string before = story.at();
    story.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(story.at() != before);

    const auto calls = [](const scenario::Step& one) { return std::holds_alternative<scenario::CallAct>(one.move); };
    const auto call = std::find_if(script.steps.begin(), script.steps.end(), calls);
    REQUIRE(call != script.steps.end());
    REQUIRE_FALSE(story.hall().jump(call->id));
    REQUIRE(story.hall().screen().call.has_value());
    QApplication::processEvents();
    auto* show = side->findChild<QPushButton*>(QStringLiteral("showNumber"));
    REQUIRE(show != nullptr);
    CHECK(show->text().contains(QStringLiteral("Alt+M")));
    story.key(Qt::Key_M, Qt::AltModifier);
    CHECK(show->isHidden()); // the whole number stands there
    CHECK(side->findChild<QLabel*>(QStringLiteral("callNumber"))->text().toStdString() ==
          story.hall().screen().call->number);
    CHECK(story.hall().cast().seed == 0); // and no role play has begun
}

} // namespace yingke::test
